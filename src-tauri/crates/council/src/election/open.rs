//! Beginning an election: what is asked of it and what the rules say become its plan.

use super::plan::{Plan, Winning, Wishes};
use crate::{
    event::Fact,
    ids::{ElectionId, ItemId},
    meeting::Meeting,
    refusal::Refusal,
    rules::{ElectionPurpose, ElectionRule, Hurdle, RoundField},
};

/// Whether an election could be begun now: an item is in hand that can be decided, nothing else is
/// being decided on it, and no other election is held on it.
pub(crate) fn can_open(meeting: &Meeting) -> Result<ItemId, Refusal> {
    meeting.in_session()?;
    let item = meeting.item_in_hand()?.id;
    meeting.no_vote_open()?;
    nothing_pending(meeting)?;
    meeting.takes_votes()?;
    meeting.may_decide(item)?;
    match meeting.running_election() {
        Some(running) => Err(Refusal::ElectionRunning { election: running.id }),
        None => Ok(item),
    }
}

pub(super) fn nothing_pending(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.awaiting_second().or_else(|| meeting.immediately_pending()) {
        Some(motion) => Err(Refusal::QuestionPending { motion: motion.id }),
        None => Ok(()),
    }
}

pub(super) fn open(
    meeting: &Meeting,
    election: ElectionId,
    title: &str,
    (purpose, seats): (ElectionPurpose, u32),
    wishes: &Wishes,
) -> Result<Vec<Fact>, Refusal> {
    let item = can_open(meeting)?;
    if meeting.elections.iter().any(|known| known.id == election) {
        return Err(Refusal::AlreadyThere);
    }
    let title = title.trim();
    if title.is_empty() {
        return Err(Refusal::TitleMissing);
    }
    if seats == 0 {
        return Err(Refusal::SeatsMissing);
    }
    let rule = meeting.rules.as_ref().ok_or(Refusal::NotCalled)?.election();
    let plan = plan(&rule, title, (purpose, seats), wishes)?;
    let closed = meeting.nominations.get(&item).is_some_and(|known| known.closed);
    let mut facts = vec![Fact::ElectionOpened { election, item, plan: Box::new(plan) }];
    if closed {
        facts.push(Fact::NominationsSet { item, open: Some(true), method: None });
    }
    Ok(facts)
}

/// The plan: what was wished for, and what the rules say where nothing was. What the law says of
/// the bodies that it sets up is not for a meeting to change.
fn plan(
    rule: &ElectionRule,
    title: &str,
    (purpose, seats): (ElectionPurpose, u32),
    wishes: &Wishes,
) -> Result<Plan, Refusal> {
    let bound = purpose.is_bound();
    let secret = wishes.secret.unwrap_or(rule.secret && purpose.elects_people());
    if bound && rule.secret && !secret {
        return Err(Refusal::SecretByRule { cite: Some(rule.cite.clone()) });
    }
    let usual = match purpose {
        ElectionPurpose::Award => Winning::Most,
        ElectionPurpose::Office
        | ElectionPurpose::Committee
        | ElectionPurpose::Supervision
        | ElectionPurpose::Options => Winning::Majority,
    };
    let winning = wishes.winning.unwrap_or(usual);
    if bound && winning == Winning::Most {
        return Err(Refusal::MajorityByRule { cite: Some(rule.first.cite.clone()) });
    }
    let (first, further) = match winning {
        Winning::Majority => (rule.first.clone(), rule.further.clone()),
        Winning::Most => (Hurdle { share: None, ..rule.first.clone() }, None),
    };
    // One of several options is decided between the first two where none has the majority.
    let field = match purpose {
        ElectionPurpose::Options => RoundField::Leading,
        ElectionPurpose::Office
        | ElectionPurpose::Committee
        | ElectionPurpose::Supervision
        | ElectionPurpose::Award => rule.field,
    };
    let contest = rule.contest.as_ref().filter(|contest| contest.purposes.contains(&purpose));
    let criteria = wishes.criteria.iter().map(|one| one.trim()).filter(|one| !one.is_empty());
    Ok(Plan {
        title: title.to_owned(),
        purpose,
        seats,
        marking: wishes.marking.unwrap_or(rule.marking),
        write_ins: wishes.write_ins.unwrap_or(rule.write_ins && purpose.elects_people()),
        secret,
        winning,
        first,
        further,
        field,
        ties: wishes.ties.unwrap_or(rule.ties),
        second: rule.second && purpose.elects_people(),
        acceptance: rule.acceptance && purpose.elects_people(),
        contest: contest.map(|contest| contest.cite.clone()),
        uncontested: rule.uncontested,
        proxies: rule.proxies,
        criteria: criteria.map(str::to_owned).collect(),
        cite: rule.cite.clone(),
    })
}
