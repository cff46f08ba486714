//! Shares and majorities in whole numbers: 过半数 leaves exactly half out, 以上 counts itself in,
//! a tie is lost, and nothing adopts nothing.

#![allow(clippy::unwrap_used)]

mod table;

use council::quorum::Quorum;
use council::rules::{Cite, MajorityBase, Share, Threshold};
use council::vote::{Terms, judge};
use proptest::prelude::*;
use table::tally;

const MAJORITY: Share = Share { num: 1, den: 2, strict: true };
const TWO_THIRDS_OR_MORE: Share = Share { num: 2, den: 3, strict: false };
const MORE_THAN_TWO_THIRDS: Share = Share { num: 2, den: 3, strict: true };

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
        (Share { num: 1, den: 1, strict: false }, 7, 7),
    ];
    for (share, whole, needed) in table {
        assert_eq!(share.needed(whole), needed, "{share:?} of {whole}");
        assert!(share.is_reached(needed, whole), "{share:?} of {whole}");
        assert!(!share.is_reached(needed - 1, whole), "{share:?} of {whole}");
    }
}

/// A vote on the terms of a base and a share.
fn carried(
    base: MajorityBase,
    share: Share,
    (members, present): (u32, u32),
    count: [u32; 3],
) -> bool {
    let cite = Cite { source: "cn-council-charter".to_owned(), article: "1".to_owned() };
    let quorum = Quorum { members, present, needed: 1, met: true, cite: None };
    let threshold = Threshold { base, share, cite };
    let terms = Terms { quorum, threshold, ask_abstain: true };
    judge(&terms, present, &tally(count[0], count[1], count[2])).carried
}

#[test]
fn the_base_decides_what_an_abstention_is_worth() {
    // 100 members, 60 present, 21 for, 20 against, 19 abstaining.
    let room = (100, 60);
    let count = [21, 20, 19];
    assert!(carried(MajorityBase::Cast, MAJORITY, room, count));
    assert!(!carried(MajorityBase::Present, MAJORITY, room, count));
    assert!(!carried(MajorityBase::Members, MAJORITY, room, count));
    assert!(carried(MajorityBase::Present, MAJORITY, room, [31, 20, 9]));
    assert!(!carried(MajorityBase::Present, MAJORITY, room, [30, 29, 1]));
    assert!(carried(MajorityBase::Members, MAJORITY, room, [51, 9, 0]));
    assert!(!carried(MajorityBase::Members, MAJORITY, room, [50, 0, 10]));
    // 34 of 66 present carry, 33 fail even against 30 and 3 abstaining.
    assert!(carried(MajorityBase::Present, MAJORITY, (99, 66), [34, 32, 0]));
    assert!(!carried(MajorityBase::Present, MAJORITY, (99, 66), [33, 30, 3]));
    // Two thirds of the votes cast: as many as twice the noes.
    assert!(carried(MajorityBase::Cast, TWO_THIRDS_OR_MORE, (31, 31), [20, 10, 1]));
    assert!(!carried(MajorityBase::Cast, TWO_THIRDS_OR_MORE, (31, 31), [19, 10, 2]));
}

#[test]
fn a_tie_is_lost_and_nothing_adopts_nothing() {
    for base in [MajorityBase::Cast, MajorityBase::Present, MajorityBase::Members] {
        for share in [MAJORITY, TWO_THIRDS_OR_MORE, Share { num: 1, den: 10, strict: false }] {
            assert!(!carried(base, share, (10, 10), [5, 5, 0]), "{base:?} {share:?}");
            assert!(!carried(base, share, (10, 10), [0, 0, 10]), "{base:?} {share:?}");
            assert!(!carried(base, share, (10, 10), [0, 0, 0]), "{base:?} {share:?}");
        }
    }
    // Adderbury 2016: 4 for, 5 against, 1 abstaining. Laminas and others: one more decides.
    assert!(!carried(MajorityBase::Cast, MAJORITY, (11, 10), [4, 5, 1]));
    assert!(carried(MajorityBase::Cast, MAJORITY, (11, 10), [5, 4, 1]));
}

proptest! {
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
        let count = [favour, against, abstain];
        prop_assert_eq!(
            carried(MajorityBase::Cast, MAJORITY, (present, present), count),
            favour > against
        );
        prop_assert_eq!(
            carried(MajorityBase::Present, MAJORITY, (present, present), count),
            2 * favour > present
        );
    }
}
