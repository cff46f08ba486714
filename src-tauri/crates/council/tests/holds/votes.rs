//! Counts and results.

use council::Meeting;
use council::motion::{Disposal, Status};
use council::vote::{Choice, FormChoice, Tally, Terms, Verdict, Vote, VoteStatus, judge};

use super::{check, quorum};

/// Counts agree with each other, and a result with its count, now and after corrections.
pub fn hold(meeting: &Meeting) -> Result<(), String> {
    let open: Vec<&Vote> = meeting
        .votes
        .iter()
        .filter(|vote| vote.status == VoteStatus::Open && vote.written.is_none())
        .collect();
    // One about the polls of the other is the only reason for two.
    check(open.len() <= 2, "three votes are open")?;
    if let Some(vote) = meeting.open_vote() {
        let top = meeting.immediately_pending().map(|top| top.id);
        let polls = top.is_some_and(|top| top != vote.motion);
        let asked = meeting.immediately_pending().map(|top| top.kind);
        use council::motion::KindName::{PollsClose, PollsReopen};
        let about = matches!(asked, Some(PollsClose | PollsReopen));
        // A motion about the polls may wait for its own vote while that below it is open.
        let waits = meeting.awaiting_second().is_some();
        check(!polls || about || waits, "a vote is open on another question")?;
    }
    for vote in &meeting.votes {
        forms(meeting, vote)?;
        counts(meeting, vote).map_err(|fault| format!("{fault}: {vote:?}"))?;
        in_any_order(vote)?;
    }
    for motion in &meeting.motions {
        let voted = meeting
            .votes
            .iter()
            .any(|vote| vote.motion == motion.id && vote.status == VoteStatus::Decided);
        let carried = motion.status == Status::Disposed(Disposal::Carried);
        check(!carried || voted, "carried without a vote")?;
    }
    Ok(())
}

/// The sums of forms are those of the forms, however they came in.
fn forms(meeting: &Meeting, vote: &Vote) -> Result<(), String> {
    let Some(written) = vote.written.as_deref() else { return Ok(()) };
    let area = |person| meeting.register.as_ref().map(|register| register.area_of(person));
    let mut heads = [0_u32; 4];
    let mut areas = [0_u64; 4];
    for (person, form) in written.forms() {
        check(vote.electorate.contains(&person), "somebody answers who was not asked")?;
        let side = match form.choice {
            FormChoice::For => 0,
            FormChoice::Against => 1,
            FormChoice::Abstain => 2,
            FormChoice::Invalid => 3,
        };
        heads[side] += 1;
        areas[side] += area(person).unwrap_or(0);
    }
    let Tally { favour, against, abstain, spoiled, uncounted: _ } = written.tally();
    let sums = [favour, against, abstain, spoiled];
    check(sums.map(|side| side.heads) == heads, "the heads of the forms do not add up")?;
    // Another register can be adopted once the vote is over.
    let by_area = vote.terms.entitled_area.is_some() && vote.status == VoteStatus::Open;
    let said = sums.map(|side| side.area.unwrap_or(0));
    check(!by_area || said == areas, "the areas of the forms do not add up")?;
    check(written.issued().heads as usize <= vote.electorate.len(), "more forms than owners")?;
    let runs = meeting.written_votes().any(|other| other.id == vote.id);
    check(runs == (vote.status == VoteStatus::Open), "a written vote is lost sight of")
}

fn counts(meeting: &Meeting, vote: &Vote) -> Result<(), String> {
    let (Some(said), Some(tally)) = (&vote.verdict, &vote.tally) else {
        return check(vote.status != VoteStatus::Decided, "decided without a count");
    };
    let again = vote.recount().ok_or("no recount")?;
    for verdict in [said, &again] {
        // A casting vote is a second one of somebody who has been counted.
        let extra = u64::from(verdict.chair.is_some());
        let sums = verdict.cast <= verdict.participating + extra
            && verdict.needed >= 1
            && !(verdict.carried && verdict.tie);
        check(sums, "the verdict does not add up")?;
    }
    let favour = u64::from(tally.favour.heads) + u64::from(again.chair == Some(Choice::For));
    check(favour <= again.cast, "more in favour than cast")?;
    let (quorum, recused) = (vote.quorum_now_known.clone(), vote.recused_now_known);
    let terms = Terms { quorum, recused, ..vote.terms.clone() };
    let fresh = judge(&terms, again.present, tally, said.chair);
    check(fresh == again, "judged twice, with two results")?;
    let settled = match vote.ruling {
        None => vote.is_in_doubt() == vote.differs(),
        Some(_) => !vote.is_in_doubt() || vote.differs(),
    };
    check(settled, "in doubt without a reason")?;
    check(meeting.motion(vote.motion).is_some(), "a vote on nothing")?;
    fair(&terms, again.present, tally, said.chair)
}

/// Nobody's wish adopts nothing, and one no more that is a yes changes nothing for the worse.
pub fn fair(
    terms: &Terms,
    present: u32,
    tally: &Tally,
    chair: Option<Choice>,
) -> Result<(), String> {
    let verdict = |tally: &Tally| judge(terms, present, tally, chair);
    let now: Verdict = verdict(tally);
    check(!(now.carried && tally.favour.heads == 0), "adopted, and nobody was in favour")?;
    let mut turned = tally.clone();
    let mut carried = now.carried;
    while turned.against.heads > 0 {
        turned.against.heads -= 1;
        turned.favour.heads += 1;
        let next = verdict(&turned).carried;
        check(next || !carried, "a no that became a yes un-adopts")?;
        carried = next;
    }
    let mut turned = tally.clone();
    while turned.abstain.heads > 0 {
        turned.abstain.heads -= 1;
        turned.favour.heads += 1;
        let next = verdict(&turned).carried;
        check(next || !now.carried, "an abstention that became a yes un-adopts")?;
    }
    Ok(())
}

/// Who stands where in the electorate changes nothing: a vote is judged by counts alone.
fn in_any_order(vote: &Vote) -> Result<(), String> {
    let mut turned = vote.clone();
    turned.electorate.reverse();
    turned.present_now_known.reverse();
    let middle = turned.electorate.len() / 2;
    turned.electorate.rotate_left(middle);
    let same = turned.recount() == vote.recount()
        && turned.standing() == vote.standing()
        && turned.is_in_doubt() == vote.is_in_doubt();
    check(same, "the order of voters matters")
}

/// Whoever votes is a member in the room or represented there, and recused is nobody of them.
pub fn electorate(meeting: &Meeting, voters: &[council::ids::PersonId]) -> Result<(), String> {
    let rules = meeting.rules.as_ref().and_then(|rules| rules.proxies.as_ref());
    for person in voters {
        let vote_by_proxy = rules.is_some_and(|rule| !rule.elections_only);
        let there = vote_by_proxy || quorum::is_here(meeting, *person);
        check(there, "represented where nobody is on a motion")?;
        check(!quorum::is_out(meeting, *person), "somebody recused is to vote")?;
        let agent = meeting.agent_of(*person).filter(|_| !quorum::is_here(meeting, *person));
        if let Some(agent) = agent {
            check(!quorum::is_out(meeting, agent), "somebody recused is to vote for another")?;
            check(quorum::is_here(meeting, agent), "an agent who is away is to vote")?;
        } else {
            check(quorum::is_here(meeting, *person), "somebody who is away is to vote")?;
        }
        let member = meeting.members().any(|seat| seat.person == *person);
        check(member, "somebody without a vote is to vote")?;
    }
    Ok(())
}
