//! What holds of every act: how the state before, the facts and the state after belong together.

use council::act::{Act, Deed};
use council::motion::Disposal;
use council::rules::LateComers;
use council::sitting::Phase;
use council::vote::Choice;
use council::{Event, Fact, Meeting};

use super::{check, quorum, votes};

/// What holds of an act that was taken.
pub fn of_act(
    before: &Meeting,
    act: &Act,
    events: &[Event],
    after: &Meeting,
) -> Result<(), String> {
    let facts: Vec<&Fact> = events.iter().map(|event| &event.fact).collect();
    announced(before, &facts, after)?;
    adopted(&facts)?;
    consented(before, act, &facts, after)?;
    for fact in facts {
        if let Fact::VoteOpened { electorate, terms, .. } = fact
            && terms.written.is_none()
        {
            votes::electorate(before, electorate)?;
        }
        if let Fact::ElectorAdmitted { vote, person } = fact {
            let rules = after.rules.as_ref().map(|rules| rules.votes.late_comers);
            let may = rules == Some(LateComers::EntitledUntilClosed);
            check(may, "somebody came late and votes")?;
            votes::electorate(after, &[*person])?;
            let known = before.vote(*vote).is_some_and(|vote| vote.electorate.contains(person));
            check(
                !known && after.vote(*vote).is_some_and(|v| after.entitled(v, *person).is_ok()),
                "admitted for nothing",
            )?;
        }
    }
    Ok(())
}

/// The room is told of a quorum that is lost or there again when it is, and only then. What is
/// taken back or corrected tells another past, in which it was told or not.
fn announced(before: &Meeting, facts: &[&Fact], after: &Meeting) -> Result<(), String> {
    let rewrites = |fact: &&&Fact| matches!(fact, Fact::Undone { .. } | Fact::Corrected { .. });
    if facts.iter().any(|fact| rewrites(&fact)) {
        return Ok(());
    }
    let goes_on = |meeting: &Meeting| matches!(meeting.phase, Phase::InSession | Phase::Recess);
    let ((_, _, was), (present, needed, is)) = (quorum::counted(before), quorum::counted(after));
    let stays = goes_on(before) && goes_on(after);
    let lost = facts.iter().filter(|fact| matches!(fact, Fact::QuorumLost { .. })).count();
    let regained = facts.iter().filter(|fact| matches!(fact, Fact::QuorumRegained { .. })).count();
    let expected = (usize::from(stays && was && !is), usize::from(stays && !was && is));
    if (lost, regained) != expected {
        return Err(format!("quorum {was} to {is}, lost {lost} and regained {regained} times"));
    }
    for fact in facts {
        if let Fact::QuorumLost { quorum } | Fact::QuorumRegained { quorum } = fact {
            let said = (quorum.present as usize, u64::from(quorum.needed), quorum.met);
            check(said == (present, needed, is), "the room is told another quorum")?;
        }
    }
    Ok(())
}

/// What is carried was carried by a vote with somebody in favour.
fn adopted(facts: &[&Fact]) -> Result<(), String> {
    let carried =
        |fact: &&&Fact| matches!(fact, Fact::MotionDisposed { disposal: Disposal::Carried, .. });
    if !facts.iter().any(|fact| carried(&fact)) {
        return Ok(());
    }
    let mut wanted = false;
    for fact in facts {
        if let Fact::VoteCounted { tally, .. } = fact {
            wanted |= tally.favour.heads > 0;
        }
        if let Fact::VoteDecided { verdict, .. } = fact {
            check(verdict.carried, "carried, though the verdict says no")?;
            let alone = verdict.chair == Some(Choice::For) && verdict.cast == 1;
            check(!alone, "the chair alone carries")?;
        }
    }
    check(wanted, "carried without a vote in favour")
}

/// Consent is an act and a fact of its own, and no vote.
fn consented(before: &Meeting, act: &Act, facts: &[&Fact], after: &Meeting) -> Result<(), String> {
    let consents = facts.iter().filter(|fact| matches!(fact, Fact::ConsentGiven { .. })).count();
    let deed = if let Deed::Override { act, .. } = &act.deed { act } else { &act.deed };
    let asked = matches!(deed, Deed::AdoptByConsent { .. });
    check(consents == usize::from(asked), "consent is not what was asked for")?;
    if !asked {
        return Ok(());
    }
    let votes = |fact: &&Fact| {
        matches!(
            fact,
            Fact::VoteOpened { .. } | Fact::VoteCounted { .. } | Fact::VoteDecided { .. }
        ) || matches!(fact, Fact::MotionDisposed { disposal: Disposal::Carried, .. })
    };
    check(!facts.iter().any(votes), "consent is counted as a vote")?;
    check(before.votes.len() == after.votes.len(), "consent leaves a vote behind")
}
