//! Shares and majorities in whole numbers: 过半数 leaves exactly half out, 以上 counts itself in,
//! a tie is lost, and nothing adopts nothing; on every base, by heads and by area, and with the
//! vote of the chair.

#![allow(clippy::unwrap_used)]

mod counts;

use council::rules::{ChairVote, MajorityBase, MajorityName, Share, Threshold};
use council::vote::{
    Choice, Line, Measure, Named, NotDue, Tally, Terms, Verdict, Weight, What, chair_may_vote,
    check_chair, judge,
};
use counts::*;
use proptest::prelude::*;

#[test]
fn the_numbers_of_the_law_come_out() {
    let table = [
        // (share, whole, the smallest part that reaches it)
        (MAJORITY, 3608, 1805),
        (MAJORITY, 1805, 903),
        (MAJORITY, 154, 78),
        (MAJORITY, 31, 16),
        (MAJORITY, 11, 6),
        (MAJORITY, 2, 2),
        (MAJORITY, 1, 1),
        (MAJORITY, 0, 1),
        (TWO_THIRDS_OR_MORE, 154, 103),
        (TWO_THIRDS_OR_MORE, 99, 66),
        (TWO_THIRDS_OR_MORE, 3, 2),
        (MORE_THAN_TWO_THIRDS, 90, 61),
        (MORE_THAN_TWO_THIRDS, 91, 61),
        (Share { num: 1, den: 10, strict: false }, 3608, 361),
        (ALL, 7, 7),
    ];
    for (share, whole, needed) in table {
        assert_eq!(share.needed(whole), needed, "{share:?} of {whole}");
        assert!(share.is_reached(needed, whole), "{share:?} of {whole}");
        assert!(!share.is_reached(needed - 1, whole), "{share:?} of {whole}");
    }
}

/// 60 votes cast, 4 abstentions and 2 spoiled papers, of 72 present, 75 members and 78 seats.
fn of_sixty(threshold: Threshold, favour: u32) -> Verdict {
    let terms = Terms { seats: Some(78), ..terms(threshold, 75, 72) };
    let tally = Tally { spoiled: heads(2), ..tally(favour, 60 - favour, 4) };
    judge(&terms, 72, &tally, None)
}

#[test]
fn every_base_and_every_share_has_one_boundary() {
    use MajorityBase::{Cast, Members, Participating, Present, Seats};
    let table = [
        // (base, share, whole, the smallest number that carries; none where 60 cannot)
        (Cast, MAJORITY, 60, Some(31)),
        (Cast, TWO_THIRDS_OR_MORE, 60, Some(40)),
        (Cast, MORE_THAN_TWO_THIRDS, 60, Some(41)),
        (Cast, THREE_QUARTERS_OR_MORE, 60, Some(45)),
        (Cast, ALL, 60, Some(60)),
        (Participating, MAJORITY, 66, Some(34)),
        (Participating, TWO_THIRDS_OR_MORE, 66, Some(44)),
        (Participating, MORE_THAN_TWO_THIRDS, 66, Some(45)),
        (Participating, THREE_QUARTERS_OR_MORE, 66, Some(50)),
        (Participating, ALL, 66, None),
        (Present, MAJORITY, 72, Some(37)),
        (Present, TWO_THIRDS_OR_MORE, 72, Some(48)),
        (Present, MORE_THAN_TWO_THIRDS, 72, Some(49)),
        (Present, THREE_QUARTERS_OR_MORE, 72, Some(54)),
        (Present, ALL, 72, None),
        (Members, MAJORITY, 75, Some(38)),
        (Members, TWO_THIRDS_OR_MORE, 75, Some(50)),
        (Members, MORE_THAN_TWO_THIRDS, 75, Some(51)),
        (Members, THREE_QUARTERS_OR_MORE, 75, Some(57)),
        (Members, ALL, 75, None),
        (Seats, MAJORITY, 78, Some(40)),
        (Seats, TWO_THIRDS_OR_MORE, 78, Some(52)),
        (Seats, MORE_THAN_TWO_THIRDS, 78, Some(53)),
        (Seats, THREE_QUARTERS_OR_MORE, 78, Some(59)),
        (Seats, ALL, 78, None),
        // A share of one third or one half, 以上, still takes more for than against.
        (Cast, A_THIRD_OR_MORE, 60, Some(31)),
        (Seats, A_THIRD_OR_MORE, 78, Some(31)),
        (Cast, Share { num: 1, den: 2, strict: false }, 60, Some(31)),
        (Participating, Share { num: 1, den: 2, strict: false }, 66, Some(33)),
    ];
    for (base, share, whole, least) in table {
        for favour in 0..=60 {
            let verdict = of_sixty(threshold(base, share), favour);
            let expected = least.is_some_and(|least| favour >= least);
            assert_eq!(verdict.carried, expected, "{favour} of {whole}, {base:?} {share:?}");
            assert_eq!(verdict.base_count, whole, "{base:?}");
            let all = verdict.arithmetic.iter().all(|line| line.reached);
            assert_eq!(all, verdict.carried, "{verdict:?}");
        }
    }
}

#[test]
fn the_base_decides_what_an_abstention_is_worth() {
    // 100 members, 60 present.
    let carried = |base, count: [u32; 3]| {
        let terms = terms(threshold(base, MAJORITY), 100, 60);
        judge(&terms, 60, &tally(count[0], count[1], count[2]), None).carried
    };
    assert!(carried(MajorityBase::Cast, [21, 20, 19]));
    assert!(!carried(MajorityBase::Participating, [21, 20, 19]));
    assert!(carried(MajorityBase::Participating, [21, 20, 0]));
    assert!(!carried(MajorityBase::Present, [21, 20, 0]));
    assert!(carried(MajorityBase::Present, [31, 20, 9]));
    assert!(!carried(MajorityBase::Present, [30, 29, 1]));
    assert!(!carried(MajorityBase::Members, [50, 0, 10]));
    assert!(carried(MajorityBase::Members, [51, 9, 0]));
}

#[test]
fn seats_are_the_members_where_nothing_says_how_many_there_are() {
    let seats = threshold(MajorityBase::Seats, MAJORITY);
    let carried = |seats_known| {
        let terms = Terms { seats: seats_known, ..terms(seats.clone(), 9, 7) };
        judge(&terms, 7, &tally(5, 2, 0), None).carried
    };
    assert!(carried(None));
    assert!(carried(Some(9)));
    assert!(!carried(Some(10)));
}

#[test]
fn a_tie_is_lost_and_nothing_adopts_nothing() {
    let shares = [MAJORITY, TWO_THIRDS_OR_MORE, ALL, A_THIRD_OR_MORE];
    for base in BASES {
        for share in shares.into_iter().chain([Share { num: 1, den: 10, strict: false }]) {
            for count in [[5, 5, 0], [0, 0, 10], [0, 0, 0], [0, 10, 0], [0, 1, 0]] {
                let terms = terms(threshold(base, share), 10, 10);
                let verdict = judge(&terms, 10, &tally(count[0], count[1], count[2]), None);
                assert!(!verdict.carried, "{base:?} {share:?} {count:?}");
                assert_eq!(verdict.tie, count[0] == count[1]);
            }
        }
    }
    // Nobody at all, in a body of nobody.
    let nobody = terms(threshold(MajorityBase::Members, ALL), 0, 0);
    assert!(!judge(&nobody, 0, &tally(0, 0, 0), None).carried);
}

#[test]
fn a_relative_majority_has_a_floor_and_says_where_it_failed() {
    // 居委会组织法: a repeated election takes the most votes, and at least a third of them.
    let relative = threshold(MajorityBase::Participating, A_THIRD_OR_MORE);
    let judged = |count: [u32; 3]| {
        judge(&terms(relative.clone(), 80, 66), 66, &tally(count[0], count[1], count[2]), None)
    };
    assert!(judged([22, 21, 23]).carried);
    assert!(!judged([21, 20, 25]).carried, "21 of 66 is below a third");
    let tie = judged([22, 22, 22]);
    assert!(!tie.carried);
    assert_eq!(tie.name, Some(MajorityName::Relative));
    let lead = tie.arithmetic.iter().find(|line| line.what == What::Lead).unwrap();
    assert_eq!((lead.part, lead.whole, lead.needed, lead.reached), (22, 22, 23, false));
}

#[test]
fn a_fixed_number_is_never_undercut() {
    let eight = Threshold { fixed: Some(8), ..threshold(MajorityBase::Cast, MAJORITY) };
    let judged = |favour, against| {
        judge(&terms(eight.clone(), 20, 20), 20, &tally(favour, against, 0), None)
    };
    assert!(!judged(7, 4).carried);
    assert!(!judged(7, 0).carried);
    assert!(judged(8, 3).carried);
    assert!(judged(8, 7).carried);
    assert!(!judged(8, 8).carried, "a tie is lost");
    assert!(!judged(9, 10).carried);
    let verdict = judged(7, 4);
    assert_eq!((verdict.needed, verdict.name), (8, Some(MajorityName::Fixed)));
    let fixed = verdict.arithmetic.iter().find(|line| line.what == What::Fixed).unwrap();
    assert_eq!((fixed.part, fixed.needed, fixed.reached, fixed.share), (7, 8, false, None));
}

#[test]
fn another_threshold_carries_as_well() {
    // RONR 35:2(7): two thirds of the votes cast, or a majority of all members.
    let members = threshold(MajorityBase::Members, MAJORITY);
    let either = Threshold {
        or: Some(Box::new(Threshold { cite: cite("2"), ..members })),
        ..threshold(MajorityBase::Cast, TWO_THIRDS_OR_MORE)
    };
    let first = of_sixty(either.clone(), 40);
    assert!(first.carried);
    assert_eq!((first.base, first.needed, first.arithmetic.len()), (MajorityBase::Cast, 40, 1));
    let second = of_sixty(either.clone(), 38);
    assert!(second.carried);
    assert_eq!((second.base, second.needed, &second.cite), (MajorityBase::Members, 38, &cite("2")));
    assert_eq!(second.arithmetic.iter().map(|line| line.alternative).collect::<Vec<_>>(), [1]);
    let lost = of_sixty(either, 37);
    assert!(!lost.carried);
    assert_eq!((lost.base, lost.needed), (MajorityBase::Cast, 40));
    let of_each: Vec<_> =
        lost.arithmetic.iter().map(|l| (l.alternative, l.base.unwrap())).collect();
    assert_eq!(of_each, [(0, MajorityBase::Cast), (1, MajorityBase::Members)]);
}

/// Owners of equal areas, 80 m² each in units of 0.0001 m².
fn owners_of_equal_areas(all: u32, share: Share, favour: u32, against: u32) -> Verdict {
    const AREA: u64 = 800_000;
    let area = |heads: u32| (heads, u64::from(heads) * AREA);
    let terms = Terms { entitled_area: Some(area(all).1), ..terms(owners(share), all, all) };
    judge(&terms, all, &weighed(area(favour), area(against), (0, 0)), None)
}

#[test]
fn owners_take_part_and_agree_by_heads_and_by_area() {
    let carried =
        |all, share, favour, against| owners_of_equal_areas(all, share, favour, against).carried;
    // 154 households, roof racks: 103 take part; of 103, 78 carry and 77 do not.
    assert!(carried(154, THREE_QUARTERS_OR_MORE, 78, 25));
    assert!(!carried(154, THREE_QUARTERS_OR_MORE, 77, 26));
    assert!(!carried(154, THREE_QUARTERS_OR_MORE, 102, 0), "102 of 154 are below two thirds");
    // 43 households, a gate: 29 take part; 22 carry and 21 do not; as an ordinary matter 15 do.
    assert!(carried(43, THREE_QUARTERS_OR_MORE, 22, 7));
    assert!(!carried(43, THREE_QUARTERS_OR_MORE, 21, 8));
    assert!(carried(43, MAJORITY, 15, 14));
    assert!(!carried(43, MAJORITY, 28, 0));
    // 14 flats, a lift: 10 take part and 8 carry.
    assert!(carried(14, THREE_QUARTERS_OR_MORE, 8, 2));
    assert!(!carried(14, THREE_QUARTERS_OR_MORE, 7, 3));
    assert!(!carried(14, THREE_QUARTERS_OR_MORE, 9, 0));
}

#[test]
fn a_double_majority_needs_both_and_shows_all_four_numbers() {
    let judged = |favour, against, entitled_area| {
        let terms = Terms { entitled_area, ..terms(owners(THREE_QUARTERS_OR_MORE), 28, 28) };
        judge(&terms, 28, &weighed(favour, against, (0, 0)), None)
    };
    let verdict = judged((18, 1900), (6, 600), Some(2800));
    assert!(verdict.carried);
    assert_eq!(verdict.name, Some(MajorityName::Double));
    let line = |what, by, base, (part, whole), (share, needed)| Line {
        what,
        by,
        base,
        part,
        whole,
        share: Some(share),
        needed,
        reached: true,
        alternative: 0,
    };
    let taking_part = Some(MajorityBase::Participating);
    let (turnout, share) = (TWO_THIRDS_OR_MORE, THREE_QUARTERS_OR_MORE);
    assert_eq!(
        verdict.arithmetic,
        [
            line(What::Turnout, Measure::Heads, None, (24, 28), (turnout, 19)),
            line(What::Turnout, Measure::Area, None, (2500, 2800), (turnout, 1867)),
            line(What::Favour, Measure::Heads, taking_part, (18, 24), (share, 18)),
            line(What::Favour, Measure::Area, taking_part, (1900, 2500), (share, 1875)),
        ]
    );
    assert!(!judged((18, 1874), (6, 626), Some(2800)).carried, "the area is one short");
    assert!(judged((18, 1875), (6, 625), Some(2800)).carried);
    assert!(!judged((17, 2400), (7, 100), Some(2800)).carried, "the heads are one short");
    // Nothing is reached of what is not known, and nothing by those who have no area.
    assert!(!judged((18, 1900), (6, 600), None).carried);
    assert!(!judged((28, 0), (0, 0), Some(0)).carried);
    let without_areas =
        Terms { entitled_area: Some(2800), ..terms(owners(THREE_QUARTERS_OR_MORE), 28, 28) };
    assert!(!judge(&without_areas, 28, &tally(28, 0, 0), None).carried);
}

#[test]
fn a_share_of_the_area_present_is_taken_from_what_the_terms_say() {
    // 公寓大廈管理條例 art. 31: three quarters of those present, by heads and by area.
    let present =
        Threshold { by_area: true, ..threshold(MajorityBase::Present, THREE_QUARTERS_OR_MORE) };
    let carried = |favour, present_area| {
        let terms = Terms { present_area, ..terms(present.clone(), 60, 40) };
        judge(&terms, 40, &weighed(favour, (5, 100), (0, 0)), None).carried
    };
    assert!(carried((30, 3000), Some(4000)));
    assert!(!carried((30, 2999), Some(4000)));
    assert!(!carried((29, 3000), Some(4000)));
    assert!(!carried((30, 3000), None));
}

fn decisive(threshold: Threshold, present: u32) -> Terms {
    Terms { chair: ChairVote::WhenDecisive, ..terms(threshold, present, present) }
}

fn casting(threshold: Threshold, present: u32) -> Terms {
    Terms { chair: ChairVote::SecondOrCasting, ..terms(threshold, present, present) }
}

#[test]
fn the_chair_may_vote_where_that_changes_the_result() {
    use Choice::{Against, For};
    let cast = |share| threshold(MajorityBase::Cast, share);
    let table = [
        // (threshold, present, for, against, which votes of the chair would change the result)
        (cast(MAJORITY), 12, 6, 5, Some(vec![Against])),
        (cast(MAJORITY), 11, 5, 5, Some(vec![For])),
        (cast(MAJORITY), 12, 7, 4, None),
        (cast(MAJORITY), 12, 5, 6, None),
        // All twelve have been counted: the chair has voted.
        (cast(MAJORITY), 12, 6, 6, None),
        // 20 to 10 carries by two thirds, 20 to 11 does not, and 19 to 10 wants one.
        (cast(TWO_THIRDS_OR_MORE), 31, 20, 10, Some(vec![Against])),
        (cast(TWO_THIRDS_OR_MORE), 31, 19, 10, Some(vec![For])),
        (cast(TWO_THIRDS_OR_MORE), 31, 18, 10, None),
        (cast(TWO_THIRDS_OR_MORE), 33, 21, 10, Some(vec![Against])),
        (cast(TWO_THIRDS_OR_MORE), 33, 22, 10, None),
        // Of those present, the chair counts whether voting or not: only a yes changes anything.
        (threshold(MajorityBase::Present, MAJORITY), 10, 5, 4, Some(vec![For])),
        (threshold(MajorityBase::Present, MAJORITY), 10, 6, 3, None),
        (threshold(MajorityBase::Members, MAJORITY), 10, 5, 0, Some(vec![For])),
        // The chair alone adopts nothing.
        (cast(MAJORITY), 10, 0, 0, None),
    ];
    for (threshold, present, favour, against, expected) in table {
        let count = tally(favour, against, 0);
        let terms = decisive(threshold, present);
        let may = chair_may_vote(&terms, present, &count);
        assert_eq!(may, expected, "{favour} to {against}: {terms:?}");
        let without = judge(&terms, present, &count, None);
        for choice in may.unwrap_or_default() {
            let with = judge(&terms, present, &count, Some(choice));
            assert_ne!(with.carried, without.carried);
            assert_eq!(with.chair, Some(choice));
            assert_eq!((with.cast, with.participating), (without.cast + 1, without.cast + 1));
            assert_eq!(with.not_recorded, without.not_recorded - 1);
        }
    }
    let made_a_tie = judge(&decisive(cast(MAJORITY), 12), 12, &tally(6, 5, 0), Some(Against));
    assert!(!made_a_tie.carried && made_a_tie.tie);
}

#[test]
fn a_casting_vote_counts_on_equality_only_and_decides() {
    use Choice::{Abstain, Against, For};
    let majority = casting(threshold(MajorityBase::Cast, MAJORITY), 16);
    let judged = |favour, against, chair| judge(&majority, 16, &tally(favour, against, 0), chair);
    assert_eq!(chair_may_vote(&majority, 16, &tally(8, 8, 0)), Some(vec![For]));
    let carried = judged(8, 8, Some(For));
    assert!(carried.carried && !carried.tie);
    assert_eq!((carried.cast, carried.base_count, carried.needed), (17, 17, 9));
    assert_eq!((carried.participating, carried.not_recorded), (16, 0), "a vote and nobody more");
    assert!(!judged(8, 8, Some(Against)).carried);
    let declined = judged(8, 8, Some(Abstain));
    assert!(!declined.carried && declined.tie);
    // Where votes are not equal it falls away, as after a correction of the count.
    for (favour, against) in [(8, 7), (7, 8), (0, 0)] {
        for choice in [For, Against, Abstain] {
            let with = judged(favour, against, Some(choice));
            assert_eq!(with, judged(favour, against, None));
            assert_eq!(with.chair, None);
        }
        assert_eq!(chair_may_vote(&majority, 16, &tally(favour, against, 0)), None);
    }
    // Two thirds are not made of a tie.
    let two_thirds = casting(threshold(MajorityBase::Cast, TWO_THIRDS_OR_MORE), 16);
    assert!(!judge(&two_thirds, 16, &tally(8, 8, 0), Some(For)).carried);
}

#[test]
fn a_vote_of_the_chair_that_is_not_due_is_named() {
    use Choice::{Abstain, Against, For};
    let majority = || threshold(MajorityBase::Cast, MAJORITY);
    let others = terms(majority(), 12, 12);
    assert_eq!(check_chair(&others, 12, &tally(5, 5, 0), For), Err(NotDue::NoRule));
    assert!(!judge(&others, 12, &tally(5, 5, 0), Some(For)).carried, "it does not count either");
    let cast = casting(majority(), 12);
    assert_eq!(check_chair(&cast, 12, &tally(6, 5, 0), Against), Err(NotDue::NoTie));
    assert_eq!(check_chair(&cast, 12, &tally(0, 0, 0), For), Err(NotDue::NoTie));
    for choice in [For, Against, Abstain] {
        assert_eq!(check_chair(&cast, 12, &tally(6, 6, 0), choice), Ok(()));
    }
    let member = decisive(majority(), 12);
    assert_eq!(check_chair(&member, 12, &tally(6, 5, 0), Against), Ok(()));
    assert_eq!(check_chair(&member, 12, &tally(6, 5, 0), Abstain), Ok(()));
    assert_eq!(check_chair(&member, 12, &tally(6, 5, 0), For), Err(NotDue::NotDecisive));
    assert_eq!(check_chair(&member, 12, &tally(7, 4, 0), Against), Err(NotDue::NotDecisive));
    assert_eq!(check_chair(&member, 12, &tally(6, 6, 0), For), Err(NotDue::HasVoted));
    assert_eq!(check_chair(&member, 12, &tally(5, 5, 2), For), Err(NotDue::HasVoted));
}

#[test]
fn records_older_than_the_arithmetic_are_written_again_byte_for_byte() {
    let verdict = concat!(
        r#"{"carried":true,"entitled":31,"present":28,"participating":27,"cast":25,"#,
        r#""not_recorded":1,"base":"cast","base_count":25,"share":{"num":1,"den":2,"#,
        r#""strict":true},"needed":13,"tie":false,"#,
        r#""cite":{"source":"cn-twelve-principles","article":"12"}}"#,
    );
    let old: Verdict = serde_json::from_str(verdict).unwrap();
    assert_eq!(serde_json::to_string(&old).unwrap(), verdict);
    let written = concat!(
        r#"{"quorum":{"members":31,"present":28,"needed":16,"met":true,"cite":null},"#,
        r#""threshold":{"base":"cast","share":{"num":1,"den":2,"strict":true},"#,
        r#""cite":{"source":"cn-twelve-principles","article":"12"}},"ask_abstain":true}"#,
    );
    let terms: Terms = serde_json::from_str(written).unwrap();
    assert_eq!(serde_json::to_string(&terms).unwrap(), written);
    // The same count today says the same and explains it, and is read back whole.
    let today = judge(&terms, 28, &tally(17, 8, 2), None);
    assert!(today.agrees(&old) && today != old);
    let again = serde_json::from_str::<Verdict>(&serde_json::to_string(&today).unwrap()).unwrap();
    assert_eq!(again, today);
    assert!(!judge(&terms, 27, &tally(17, 8, 2), None).agrees(&old), "another number present");
    assert!(!judge(&terms, 28, &tally(12, 13, 2), None).agrees(&old), "another result");
}

#[test]
fn names_are_read_as_they_are_listed() {
    for name in Named::NAMES {
        let typed = name.replace('N', "8");
        let rule: Named = typed.parse().unwrap();
        assert_eq!(rule.to_string(), typed);
    }
    for bad in ["", "majority", "MAJORITY_CAST", "fixed", "fixed:", "fixed:N", "fixed:0"] {
        assert!(bad.parse::<Named>().is_err(), "{bad}");
    }
    for bad in ["fixed:-1", "fixed:+8", "fixed:8.5", "fixed: 8", "fixed:4294967296"] {
        assert!(bad.parse::<Named>().is_err(), "{bad}");
    }
}

prop_compose! {
    fn a_share()(den in 1u32..12, num in 1u32..12, strict: bool) -> Share {
        let num = num.min(den);
        Share { num, den, strict: strict && num < den }
    }
}

prop_compose! {
    fn one_threshold()(
        base in prop::sample::select(BASES.to_vec()),
        share in a_share(),
        fixed in prop::option::weighted(0.3, 1u32..30),
        by_area: bool,
        turnout in prop::option::weighted(0.4, a_share()),
    ) -> Threshold {
        Threshold { fixed, by_area, turnout, ..threshold(base, share) }
    }
}

fn a_threshold() -> impl Strategy<Value = Threshold> {
    let or = prop::option::weighted(0.4, one_threshold());
    (one_threshold(), or).prop_map(|(first, or)| Threshold { or: or.map(Box::new), ..first })
}

fn a_weight() -> impl Strategy<Value = Weight> {
    (0u32..30, prop::option::weighted(0.9, 0u64..300))
        .prop_map(|(heads, area)| Weight { heads, area })
}

fn a_tally() -> impl Strategy<Value = Tally> {
    (a_weight(), a_weight(), a_weight(), a_weight()).prop_map(
        |(favour, against, abstain, spoiled)| Tally {
            favour,
            against,
            abstain,
            spoiled,
            uncounted: None,
        },
    )
}

prop_compose! {
    /// Terms, a count that fits them, and what the chair does.
    fn a_vote()(
        threshold in a_threshold(),
        tally in a_tally(),
        (silent, absent, vacant) in (0u32..4, 0u32..6, 0u32..3),
        more_area in prop::option::weighted(0.9, 0u64..200),
        rule in prop::sample::select(vec![
            ChairVote::WithOthers, ChairVote::WhenDecisive, ChairVote::SecondOrCasting,
        ]),
        chair in prop::option::of(prop::sample::select(vec![
            Choice::For, Choice::Against, Choice::Abstain,
        ])),
    ) -> (Terms, u32, Tally, Option<Choice>) {
        let present = u32::try_from(tally.participating()).unwrap() + silent;
        let members = present + absent;
        let weights = [&tally.favour, &tally.against, &tally.abstain, &tally.spoiled];
        let area: u64 = weights.iter().filter_map(|weight| weight.area).sum();
        let all = Terms {
            seats: (vacant < 2).then_some(members + vacant),
            recused: vacant / 2,
            entitled_area: more_area.map(|more| area + more),
            present_area: more_area.map(|more| area + more / 2),
            chair: rule,
            ..terms(threshold, members, present)
        };
        (all, present, tally, chair)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn turning_a_no_into_a_yes_never_un_adopts(
        (terms, present, tally, chair) in a_vote(),
        moved in 1u32..30,
        tenths in 0u64..=10,
    ) {
        let before = judge(&terms, present, &tally, chair);
        let heads = moved.min(tally.against.heads);
        let area = tally.against.area.unwrap_or(0) * tenths / 10;
        let mut turned = tally;
        turned.favour.heads += heads;
        turned.against.heads -= heads;
        turned.favour.area = Some(turned.favour.area.unwrap_or(0) + area);
        turned.against.area = turned.against.area.map(|whole| whole - area);
        let after = judge(&terms, present, &turned, chair);
        prop_assert!(!before.carried || after.carried, "{before:?}\n{after:?}");
    }

    #[test]
    fn where_nobody_is_in_favour_nothing_is_adopted(
        (terms, present, tally, chair) in a_vote(),
    ) {
        let nobody = Tally { favour: Weight { heads: 0, ..tally.favour }, ..tally };
        prop_assert!(!judge(&terms, present, &nobody, chair).carried);
    }

    #[test]
    fn the_lines_say_what_the_verdict_says(
        (terms, present, tally, chair) in a_vote(),
    ) {
        let verdict = judge(&terms, present, &tally, chair);
        let alternatives = verdict.arithmetic.iter().map(|line| line.alternative).max().unwrap();
        let reached = (0..=alternatives).any(|n| {
            let mut own = verdict.arithmetic.iter().filter(|line| line.alternative == n).peekable();
            own.peek().is_some() && own.all(|line| line.reached)
        });
        prop_assert_eq!(reached, verdict.carried);
        for line in &verdict.arithmetic {
            prop_assert!(line.part >= line.needed || !line.reached, "{:?}", line);
        }
        prop_assert!(!verdict.carried || verdict.arithmetic.iter().all(|line| line.reached));
    }

    #[test]
    fn the_chair_may_vote_exactly_where_a_vote_would_be_allowed(
        (terms, present, tally, _) in a_vote(),
    ) {
        let may = chair_may_vote(&terms, present, &tally);
        let allowed = |choice| check_chair(&terms, present, &tally, choice).is_ok();
        prop_assert_eq!(may.is_some(), allowed(Choice::Abstain));
        let without = judge(&terms, present, &tally, None).carried;
        for choice in [Choice::For, Choice::Against] {
            let changes = judge(&terms, present, &tally, Some(choice)).carried != without;
            let listed = may.as_ref().is_some_and(|may| may.contains(&choice));
            prop_assert_eq!(listed, changes && may.is_some());
            prop_assert!(!listed || allowed(choice));
        }
    }

    #[test]
    fn needed_is_the_smallest_part_that_reaches(
        whole in 0u64..10_000_000_000,
        den in 1u32..1000,
        num in 1u32..1000,
        strict: bool,
    ) {
        let share = Share { num: num.min(den), den, strict };
        let needed = share.needed(whole);
        prop_assert!(share.is_reached(needed, whole));
        prop_assert!(needed == 0 || !share.is_reached(needed - 1, whole));
        let more_than_whole = needed > whole;
        prop_assert_eq!(more_than_whole, strict && (share.num == den || whole == 0));
    }

    #[test]
    fn a_majority_of_the_votes_cast_is_more_ayes_than_noes(
        favour in 0u32..5000, against in 0u32..5000, abstain in 0u32..5000,
    ) {
        let present = favour + against + abstain;
        let carried = |base| {
            let terms = terms(threshold(base, MAJORITY), present, present);
            judge(&terms, present, &tally(favour, against, abstain), None).carried
        };
        prop_assert_eq!(carried(MajorityBase::Cast), favour > against);
        prop_assert_eq!(carried(MajorityBase::Present), 2 * favour > present);
    }
}
