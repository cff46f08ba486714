//! The table of motions of Robert's Rules, cell by cell: what the rules say (the row), and what
//! the engine does (acts at a table).

#![allow(clippy::unwrap_used)]
#![allow(clippy::wildcard_enum_match_arm, reason = "a test names the kinds that it is about")]

mod stage;
mod table;

use std::collections::BTreeSet;

use council::act::Deed;
use council::motion::{Amendment, Disposal, KindName, Proposal};
use council::rules::{MajorityBase, MajorityName};
use council::{Fact, Refusal};
use serde_json::{Value, json};
use stage::{
    MAIN, Stage, amend, commit, insert, limit, parts, point, reconsider, restate, roberts,
};
use table::{main_motion, motion, person, tally, vote};

fn cells() -> Vec<(KindName, Value)> {
    let table: Value = serde_json::from_str(include_str!("vectors/ronr_motions.json")).unwrap();
    let rows = table.as_array().unwrap().clone();
    let kind = |row: &Value| {
        let id = match row["id"].as_str().unwrap() {
            "main_original" => "main".to_owned(),
            "amend_primary" => "amend".to_owned(),
            other => other.replace('_', "-"),
        };
        serde_json::from_value(json!(id)).unwrap()
    };
    rows.into_iter().map(|row| (kind(&row), row)).collect()
}

fn yes(cell: &Value) -> bool {
    *cell == json!(true)
}

#[test]
fn every_cell_is_a_cell_of_the_rules() {
    let rules = roberts();
    let mut compared = 0;
    let known: BTreeSet<KindName> = cells().iter().map(|(kind, _)| *kind).collect();
    assert_eq!(known, rules.motions.kinds);
    for (kind, cell) in cells() {
        let row = serde_json::to_value(rules.row(kind).unwrap()).unwrap();
        let mut same = |name: &str, expected: Value| {
            assert_eq!(row[name], expected, "{kind:?} {name}");
            compared += 1;
        };
        same("class", json!(cell["cls"].as_str().unwrap().replace('_', "-")));
        same("rank", cell["rank"].clone());
        same("interrupts", said(&cell["interrupts_speaker"]));
        same("second", said(&cell["needs_second"]));
        same("debate", said(&cell["debatable"]));
        same("amend", cell["amendable"].clone());
        same("decided", said(&cell["vote"]));
        same("reconsider", said(&cell["reconsiderable"]));
    }
    assert_eq!(compared, 37 * 8);
}

/// The name that the rules have for what a cell says.
fn said(cell: &Value) -> Value {
    let Some(words) = cell.as_str() else { return json!(if yes(cell) { "yes" } else { "no" }) };
    let other = match words {
        "yes_if_not_mover" => "if-not-mover",
        "may_be_made_before_next_speaker_begins" => "before-next-speech",
        "if_moved_by_requester" => "if-by-requester",
        "if_target_debatable" => "as-target",
        "yes_opens_main_question" => "opens-main",
        "unless_indecorum_or_priority_or_undebatable_pending" => "unless-undebatable",
        "majority_or_two_thirds_if_special_order" => "majority-or-two-thirds-for-special-order",
        "two_thirds_or_majority_with_notice_or_majority_of_entire_membership" => {
            "two-thirds-or-notice-or-members"
        }
        "majority_in_negative_to_overturn" => "majority-to-overturn",
        "two_thirds_against_consideration" => "two-thirds-to-refuse",
        "unanimous_consent_or_majority" => "consent-or-majority",
        "one_member_demand" => "one-member",
        "yes_before_executed" => "before-executed",
        "yes_if_committee_not_started" => "if-committee-not-begun",
        "affirmative_only" => "carried-only",
        "negative_vote_only" => "lost-only",
        "withdraw_negative_only" => "refused-withdrawal-only",
        plain => return json!(plain.replace('_', "-")),
    };
    json!(other)
}

/// While person 8 speaks, person 5 moves. Of a vote that is being taken nobody has the floor, so
/// that motions about its polls find nobody to interrupt.
#[test]
fn who_may_interrupt_does() {
    for (kind, cell) in cells() {
        let (mut stage, proposal) = Stage::ready(kind, Some(8));
        if matches!(kind, KindName::PollsClose | KindName::PollsReopen) {
            assert_eq!(stage.asks(8), Err(Refusal::VoteIsOpen));
            assert_eq!(cell["interrupts_speaker"], json!(false));
            continue;
        }
        let runs = stage.table.meeting.floor.speaking.as_ref().unwrap().timer.running_since;
        assert!(runs.is_some(), "{kind:?}");
        let interrupts = yes(&cell["interrupts_speaker"])
            || cell["interrupts_speaker"] == json!("yes_if_not_mover");
        match stage.tries(5, proposal) {
            Ok(_) => {
                assert!(interrupts, "{kind:?} interrupts");
                // To retake a vote takes back the floor that was given since.
                let paused = stage.said().contains(&&Fact::SpeechPaused);
                let speech = stage.table.meeting.floor.speaking.clone();
                let stopped = speech.is_none_or(|speech| speech.timer.running_since.is_none());
                assert!(stopped && (paused || kind == KindName::DivisionAssembly), "{kind:?}");
            }
            Err(refusal) => {
                assert!(!interrupts, "{kind:?} does not interrupt: {refusal:?}");
                assert!(matches!(refusal, Refusal::Interrupts { .. }), "{kind:?}: {refusal:?}");
            }
        }
    }
}

#[test]
fn a_mover_does_not_interrupt_to_withdraw_and_nobody_to_reconsider_once_a_speech_has_begun() {
    let (mut stage, proposal) = Stage::ready(KindName::WithdrawModify, Some(8));
    assert!(matches!(stage.refused(2, proposal), Refusal::Interrupts { .. }));
    // Between two speeches it is made.
    let (mut stage, proposal) = Stage::ready(KindName::Reconsider, None);
    stage.put(5, proposal);
    let (mut stage, proposal) = Stage::ready(KindName::Reconsider, Some(8));
    assert!(matches!(stage.refused(5, proposal), Refusal::Interrupts { .. }));
}

#[test]
fn what_needs_a_second_waits_for_one() {
    let waits = |kind: KindName, mover: u128| {
        let (mut stage, proposal) = Stage::ready(kind, None);
        let n = stage.tries(mover, proposal).unwrap();
        stage
            .said()
            .iter()
            .find_map(|fact| match fact {
                Fact::Moved { motion: moved, needs_second, .. } if *moved == motion(n) => {
                    Some(*needs_second)
                }
                _ => None,
            })
            .unwrap()
    };
    for (kind, cell) in cells() {
        match cell["needs_second"].as_bool() {
            Some(needs) => assert_eq!(waits(kind, 5), needs, "{kind:?}"),
            None => {
                // On these stages person 9 asks to be excused, and person 2 has moved the motion.
                let (requester, other) = match kind {
                    KindName::ExcusedFromDuty => (9, Some(5)),
                    KindName::WithdrawModify => (2, Some(5)),
                    // Whoever moves that papers be read is who asks for it.
                    KindName::ReadPapers => (5, None),
                    other => panic!("{other:?}"),
                };
                assert!(waits(kind, requester), "{kind:?} by the requester");
                assert!(other.is_none_or(|other| !waits(kind, other)), "{kind:?} by another");
            }
        }
    }
}

#[test]
fn what_is_debatable_is_debated() {
    for (kind, cell) in cells() {
        let (mut stage, proposal) = Stage::ready(kind, None);
        stage.put(5, proposal);
        let debated = stage.asks(9);
        let stays_below_a_vote = matches!(
            kind,
            KindName::DivisionAssembly | KindName::PollsClose | KindName::PollsReopen
        );
        if cell["debatable"] != json!(false) {
            // The stages stand on a main motion, which is debatable.
            assert_eq!(debated, Ok(()), "{kind:?}");
        } else if stays_below_a_vote {
            assert_eq!(debated, Err(Refusal::VoteIsOpen), "{kind:?}");
        } else {
            assert!(matches!(debated, Err(Refusal::Undebatable { .. })), "{kind:?}: {debated:?}");
        }
    }
}

#[test]
fn what_is_debatable_as_its_target_is_not_where_that_is_not() {
    let mut stage = Stage::with_main(roberts());
    let recess = stage.put(3, Proposal::Recess { minutes: 10 });
    stage.put(4, restate(recess, Proposal::Recess { minutes: 20 }));
    assert!(matches!(stage.asks(9), Err(Refusal::Undebatable { .. })), "an amendment of it");

    let mut stage = Stage::with_main(roberts());
    let next = stage.put(3, Proposal::FixTimeToAdjourn { until: "Tuesday".to_owned() });
    let first = stage.put(4, amend(next, insert(" at eight")));
    stage.put(5, amend(first, insert(" sharp")));
    assert!(matches!(stage.asks(9), Err(Refusal::Undebatable { .. })), "and of the amendment");

    let mut stage = Stage::with_main(roberts());
    let limits = stage.put(3, limit(Some(60), None));
    stage.carried(limits);
    stage.put(4, reconsider(limits));
    assert!(matches!(stage.asks(9), Err(Refusal::Undebatable { .. })), "reconsidering it");

    let mut stage = Stage::with_main(roberts());
    stage.put(3, Proposal::Recess { minutes: 10 });
    let raised = stage.put(4, point());
    stage.ruled(raised, false);
    stage.put(5, Proposal::Appeal { ruling: motion(raised) });
    assert!(matches!(stage.asks(9), Err(Refusal::Undebatable { .. })), "an appeal upon it");
}

/// What would amend a motion of a kind that is number `n`.
fn amendment(kind: KindName, n: u128) -> Proposal {
    use KindName as K;
    match kind {
        K::Recess => restate(n, Proposal::Recess { minutes: 20 }),
        K::LimitExtendDebate => restate(n, limit(Some(90), None)),
        K::ConsiderSeriatim => restate(n, Proposal::ConsiderSeriatim { paragraphs: 4 }),
        K::DivisionQuestion => restate(n, parts(201)),
        K::VotingMethod => {
            restate(n, Proposal::VotingMethod { method: council::vote::Method::RollCall })
        }
        K::DischargeCommittee => {
            restate(n, Proposal::DischargeCommittee { target: motion(MAIN), notice: true })
        }
        _ => amend(n, insert(" And more.")),
    }
}

/// To close or open something takes effect at once, and to discharge a committee names nothing
/// but the committee's question: these have neither words nor terms in which they could differ,
/// so that their cell cannot be shown otherwise than by the ground of the refusal.
fn has_no_terms(kind: KindName) -> bool {
    use KindName as K;
    matches!(
        kind,
        K::PollsClose
            | K::PollsReopen
            | K::NominationsClose
            | K::NominationsReopen
            | K::DischargeCommittee
    )
}

#[test]
fn what_is_amendable_is_amended() {
    for (kind, cell) in cells() {
        let (mut stage, proposal) = Stage::ready(kind, None);
        let n = stage.put(5, proposal);
        let amended = stage.tries(6, amendment(kind, n));
        let about_a_vote = matches!(
            kind,
            KindName::DivisionAssembly | KindName::PollsClose | KindName::PollsReopen
        );
        if about_a_vote {
            assert_eq!(amended, Err(Refusal::VoteIsOpen), "{kind:?}");
        } else if has_no_terms(kind) {
            assert!(matches!(amended, Err(Refusal::NotAmendable { .. })), "{kind:?}: {amended:?}");
        } else if yes(&cell["amendable"]) {
            assert!(amended.is_ok(), "{kind:?}: {amended:?}");
        } else if kind == KindName::AmendSecondary {
            assert!(matches!(amended, Err(Refusal::ThirdDegree { .. })), "{amended:?}");
        } else {
            assert!(matches!(amended, Err(Refusal::NotAmendable { .. })), "{kind:?}: {amended:?}");
        }
    }
}

/// The name of what carries a motion, as it is frozen when the vote opens.
fn threshold(stage: &mut Stage, n: u128) -> (MajorityName, Option<(MajorityBase, MajorityName)>) {
    stage.open(n);
    let terms = &stage.table.meeting.vote(vote(n)).unwrap().terms;
    let or = terms.threshold.or.as_ref().map(|or| (or.base, or.name()));
    (terms.threshold.name(), or)
}

#[test]
fn it_is_decided_as_the_table_says() {
    let (simple, two_thirds) = (MajorityName::Simple, MajorityName::TwoThirds);
    for (kind, cell) in cells() {
        let (mut stage, proposal) = Stage::ready(kind, None);
        let n = stage.put(5, proposal.clone());
        let deed = Deed::OpenVote { vote: vote(n), motion: motion(n), method: None, until: None };
        match cell["vote"].as_str().unwrap() {
            "majority" | "majority_or_two_thirds_if_special_order" => {
                assert_eq!(threshold(&mut stage, n), (simple, None), "{kind:?}");
            }
            "two_thirds" => assert_eq!(threshold(&mut stage, n), (two_thirds, None), "{kind:?}"),
            "two_thirds_against_consideration" => {
                assert_eq!(threshold(&mut stage, n), (two_thirds, None));
                // Two thirds must refuse it; short of that the question is considered.
                stage.close(n, tally(6, 4, 0));
                assert!(stage.is_pending(MAIN));
            }
            "majority_in_negative_to_overturn" => {
                assert_eq!(threshold(&mut stage, n), (simple, None));
                stage.close(n, tally(5, 5, 0));
                assert_eq!(stage.how(2), Disposal::Denied, "a tie sustains the chair");
            }
            "unanimous_consent_or_majority" => {
                assert_eq!(threshold(&mut stage, n), (simple, None));
                let (mut stage, _) = Stage::ready(kind, None);
                let n = stage.put(5, proposal);
                stage.table.must(Deed::AdoptByConsent { motion: motion(n) });
                assert_eq!(stage.how(n), Disposal::Consented);
            }
            "two_thirds_or_majority_with_notice_or_majority_of_entire_membership" => {
                let members = Some((MajorityBase::Members, MajorityName::OfMembers));
                assert_eq!(threshold(&mut stage, n), (two_thirds, members), "{kind:?}");
            }
            "chair_rules" => {
                assert!(matches!(stage.table.refused(deed), Refusal::ChairDecides { .. }));
                stage.ruled(n, true);
                assert_eq!(stage.how(n), Disposal::Granted);
            }
            "chair_answers" => {
                assert!(matches!(stage.table.refused(deed), Refusal::ChairDecides { .. }));
                stage.ruled(n, true);
                assert_eq!(stage.how(n), Disposal::Answered);
            }
            "one_member_demand" if kind == KindName::DivisionAssembly => {
                assert_eq!(stage.how(n), Disposal::Granted, "at once");
            }
            "one_member_demand" => {
                assert_eq!(threshold(&mut stage, n), (two_thirds, None), "to refuse them");
                stage.close(n, tally(6, 4, 0));
                assert_eq!(stage.how(n), Disposal::Granted);
            }
            other => panic!("{kind:?}: {other}"),
        }
    }
    let special = Proposal::PostponeDefinitely { until: "noon".to_owned(), special_order: true };
    let mut stage = Stage::with_main(roberts());
    let n = stage.put(5, special);
    assert_eq!(threshold(&mut stage, n), (two_thirds, None), "a special order");
    for notice in [true, false] {
        let (mut stage, _) = Stage::ready(KindName::RescindAmendAdopted, None);
        let n = stage.put(5, stage::rescind(MAIN, None, notice));
        assert_eq!(threshold(&mut stage, n).0, if notice { simple } else { two_thirds });
    }
}

/// A motion of a kind that was decided, and its number.
fn decided(kind: KindName, carried: bool) -> (Stage, u128) {
    let (mut stage, proposal) = Stage::ready(kind, None);
    let n = stage.put(5, proposal);
    let by_chair = [
        KindName::QuestionOfPrivilege,
        KindName::OrdersOfTheDay,
        KindName::PointOfOrder,
        KindName::ParliamentaryInquiry,
        KindName::RequestInformation,
    ];
    if kind == KindName::DivisionAssembly {
        // The demand is met at once; the vote that it retakes is closed.
        stage.close(MAIN, tally(10, 0, 0));
    } else if by_chair.contains(&kind) {
        stage.ruled(n, carried);
    } else if carried {
        stage.carried(n);
    } else {
        stage.lost(n);
    }
    if kind == KindName::Recess && carried {
        stage.table.must(Deed::ResumeSitting);
    }
    if matches!(kind, KindName::PollsClose | KindName::PollsReopen) {
        stage.close(MAIN, tally(10, 0, 0));
    }
    (stage, n)
}

#[test]
fn it_is_reconsidered_as_the_table_says() {
    for (kind, cell) in cells() {
        for carried in [true, false] {
            let (mut stage, n) = decided(kind, carried);
            let expected = match cell["reconsiderable"].as_str().unwrap() {
                "yes" | "yes_before_executed" | "yes_if_committee_not_started" => true,
                "no" => false,
                "affirmative_only" => carried,
                // Those who would not consider the question vote for the objection here, so that
                // the negative vote of the book is the one that carries it.
                "negative_vote_only" if kind == KindName::ObjectConsideration => carried,
                "negative_vote_only" | "withdraw_negative_only" => !carried,
                other => panic!("{other}"),
            };
            let again = stage.tries(9, reconsider(n));
            assert_eq!(again.is_ok(), expected, "{kind:?} carried={carried}: {again:?}");
            if let Err(refusal) = again {
                let ended = kind == KindName::Adjourn && carried;
                let reopened = kind == KindName::Reconsider && carried;
                let of_kind = matches!(refusal, Refusal::NothingToReconsider { .. })
                    || matches!(refusal, Refusal::NotInSession) && ended
                    || matches!(refusal, Refusal::QuestionFirst { .. }) && !reopened;
                assert!(of_kind || reopened, "{kind:?} carried={carried}: {refusal:?}");
            }
        }
    }
}

#[test]
fn what_was_carried_out_is_not_reconsidered() {
    let nothing = |refusal: Refusal| {
        ["nothing-to-reconsider", "question-first"].contains(&refusal.code().as_str())
    };
    let (mut stage, closes) = decided(KindName::PreviousQuestion, true);
    stage.carried(MAIN);
    assert!(nothing(stage.refused(9, reconsider(closes))), "the question was voted on");
    let mut stage = Stage::with_main(roberts());
    let refers = stage.put(5, commit());
    stage.carried(refers);
    stage.table.must(Deed::TakeUp { motion: motion(MAIN) });
    assert!(nothing(stage.refused(9, reconsider(refers))), "the committee has reported");
    let mut stage = Stage::with_main(roberts());
    let later = stage.put(5, stage::postpone("noon"));
    stage.carried(later);
    stage.table.must(Deed::TakeUp { motion: motion(MAIN) });
    assert!(nothing(stage.refused(9, reconsider(later))), "its time has come");
}

/// A stage on which `kind` is pending: upon the main motion, and upon an amendment of it where
/// that is in order and `amended` asks for it.
fn pending(kind: KindName, amended: bool) -> (Stage, u128, Option<u128>) {
    let mut stage = Stage::set(roberts());
    if matches!(kind, KindName::MainIncidental) {
        let n = stage.put(2, stage.proposal(kind));
        return (stage, n, None);
    }
    let main = stage.put(2, main_motion(stage::WORDS));
    if kind == KindName::Main {
        return (stage, main, None);
    }
    let secondary = kind == KindName::AmendSecondary;
    let under = (amended || secondary).then(|| stage.put(3, amend(MAIN, insert(" And water it."))));
    let proposal = match under.filter(|_| secondary) {
        Some(first) => amend(first, insert(" Every day.")),
        None => stage.proposal(kind),
    };
    let n = stage.put(4, proposal);
    (stage, n, under)
}

#[test]
fn of_every_two_ranked_motions_the_higher_may_be_moved_upon_the_lower_and_no_other() {
    use KindName as K;
    let cells = cells();
    let ranked: Vec<_> = cells.iter().filter(|(_, cell)| cell["rank"].is_number()).collect();
    let mut pairs = 0;
    for (below, lower) in &ranked {
        for (above, upper) in &ranked {
            let (rank, of) = (upper["rank"].as_u64().unwrap(), lower["rank"].as_u64().unwrap());
            // A secondary amendment needs a primary one, which no main motion and nothing below
            // the rank of an amendment stands upon.
            let needs_first = *above == K::AmendSecondary;
            let (mut stage, n, first) = pending(*below, needs_first && of > 3);
            let debatable = lower["debatable"] != json!(false);
            let amendable = yes(&lower["amendable"]);
            let expected = match above {
                K::Amend => amendable && !below.is_amendment() || *below == K::PostponeIndefinitely,
                K::AmendSecondary => *below == K::Amend,
                K::PreviousQuestion => rank != of && (debatable || amendable),
                K::LimitExtendDebate => debatable && *below != K::PreviousQuestion && rank != of,
                _ => rank > of,
            };
            let proposal = match above {
                K::Amend => {
                    let upon = if amendable && !below.is_amendment() { n } else { MAIN };
                    amendment_of(&stage, *below, upon)
                }
                K::AmendSecondary => {
                    let target = if *below == K::Amend { n } else { first.unwrap_or(999) };
                    amend(target, insert(" Twice."))
                }
                _ => stage.proposal(*above),
            };
            let moved = stage.tries(7, proposal);
            assert_eq!(moved.is_ok(), expected, "{above:?} upon {below:?}: {moved:?}");
            pairs += 1;
        }
    }
    assert_eq!(pairs, 15 * 15);
}

fn amendment_of(stage: &Stage, below: KindName, upon: u128) -> Proposal {
    if stage.motion(upon).kind == below {
        amendment(below, upon)
    } else {
        amend(upon, Amendment { strike: "a tree".to_owned(), ..insert("two trees") })
    }
}

#[test]
fn the_example_of_the_book() {
    let mut stage = Stage::with_main(roberts());
    let first = stage.put(3, amend(MAIN, insert(" And water it.")));
    let second = stage.put(4, amend(first, insert(" Every day.")));
    let refers = stage.put(5, commit());
    let recess = stage.put(6, Proposal::Recess { minutes: 10 });
    let refusal = stage.refused(7, Proposal::PostponeIndefinitely);
    assert!(matches!(refusal, Refusal::QuestionFirst { motion: top, .. } if top == motion(recess)));
    stage.carried(recess);
    stage.table.must(Deed::ResumeSitting);
    let order = [refers, second, first, MAIN];
    for n in order {
        assert_eq!(stage.top(), Some(n));
        let other = order.into_iter().find(|other| *other != n && stage.is_pending(*other));
        if let Some(other) = other {
            let early = Deed::OpenVote {
                vote: vote(900),
                motion: motion(other),
                method: None,
                until: None,
            };
            assert_eq!(stage.table.refused(early), Refusal::NotImmediatelyPending);
        }
        stage.voted(n, if n == refers { tally(4, 6, 0) } else { tally(6, 4, 0) });
    }
    assert_eq!(stage.motion(MAIN).text, "Plant a tree by the gate. And water it. Every day.");
    assert_eq!(stage.how(MAIN), Disposal::Carried);
    assert!(stage.table.meeting.queue().is_empty());
    assert_eq!(stage.motion(MAIN).mover, person(2));
}
