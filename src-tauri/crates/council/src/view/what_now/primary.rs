//! The one step that usually comes next.

use super::Step;
use crate::{
    agenda::{Item, ItemStatus},
    election::{self, Election},
    floor::Purpose,
    ids::ItemId,
    meeting::Meeting,
    motion,
    people::Office,
    sitting::Phase,
    vote::{self, Method, Written},
};

/// The item that would come next: the first that waits, in reading order, after the item in
/// hand; then whatever was left or passed over.
#[must_use]
pub fn upcoming(meeting: &Meeting) -> Option<ItemId> {
    let outline = meeting.outline();
    let here = meeting
        .current
        .and_then(|id| outline.iter().position(|(_, item)| item.id == id))
        .map_or(0, |place| place + 1);
    let waits = |item: &Item| match item.status {
        ItemStatus::Waiting | ItemStatus::Left => true,
        ItemStatus::Open | ItemStatus::Closed | ItemStatus::Deferred => false,
    };
    outline
        .iter()
        .skip(here)
        .chain(outline.iter().take(here))
        .find(|(_, item)| waits(item))
        .map(|(_, item)| item.id)
}

/// The one step that usually comes next.
#[must_use]
pub fn primary(meeting: &Meeting) -> Option<Step> {
    match meeting.phase {
        Phase::Preparing => Some(Step::OpenSignIn),
        Phase::SigningIn => Some(signing_in(meeting)),
        Phase::Recess => Some(Step::ResumeSitting),
        Phase::InSession => Some(in_session(meeting)),
        Phase::Adjourned | Phase::Signing => {
            if let Some(vote) = meeting.written_votes().next() {
                let complete = vote.written.as_deref().is_some_and(Written::is_complete);
                Some(if complete { Step::AnnounceVote } else { Step::ReturnForm })
            } else if meeting.in_doubt().next().is_some() {
                Some(Step::SettleVote)
            } else if meeting.minutes.signature(Office::Chair).is_none() {
                Some(Step::SignChair)
            } else {
                Some(Step::SignSecretary)
            }
        }
        // The decisions are still to be posted, where the rules say so.
        Phase::Signed => {
            let rule = meeting.rules.as_ref().and_then(|r| r.convening.publication.as_ref());
            (rule.is_some() && meeting.postings.is_empty()).then_some(Step::Publish)
        }
    }
}

fn signing_in(meeting: &Meeting) -> Step {
    let absent = meeting.chair().is_none_or(|chair| !meeting.is_here(chair));
    let somebody = !meeting.present().is_empty();
    if absent && somebody { Step::ChooseForMeeting } else { Step::OpenSitting }
}

fn in_session(meeting: &Meeting) -> Step {
    if meeting
        .open_vote()
        .is_some_and(|vote| meeting.immediately_pending().is_none_or(|top| top.id == vote.motion))
    {
        return on_the_vote(meeting);
    }
    if meeting.open_straw_poll().is_some() {
        return Step::CountStrawPoll;
    }
    if meeting.open_round().is_some() {
        let counted = election::can_announce(meeting).is_ok();
        return if counted { Step::AnnounceRound } else { Step::CountRound };
    }
    if meeting.awaiting_second().is_some() {
        return Step::Second;
    }
    if meeting.in_doubt().next().is_some() {
        return Step::SettleVote;
    }
    if meeting.presiding().is_none_or(|chair| !meeting.is_here(chair)) {
        let stands_in = meeting.presiding.handed_over.is_some();
        return if stands_in { Step::TakeBackChair } else { Step::ChooseForMeeting };
    }
    if motion::can_rule(meeting).is_ok() {
        return Step::Rule;
    }
    on_the_floor(meeting).unwrap_or_else(|| on_the_question(meeting))
}

/// What is entered, as long as anything is missing; then the result.
fn on_the_vote(meeting: &Meeting) -> Step {
    let Some(vote) = meeting.open_vote() else { return Step::CloseVote };
    match vote.terms.method {
        None | Some(Method::ShowOfHands | Method::Standing) if vote.places.is_empty() => {
            Step::CloseVote
        }
        None | Some(Method::ShowOfHands | Method::Standing) => Step::AnnounceVote,
        Some(Method::RollCall) if vote.answers.len() < vote.electorate.len() => Step::CallRoll,
        Some(Method::Ballot) if vote::can_announce(meeting).is_err() => Step::EnterCount,
        Some(Method::RollCall | Method::Ballot | Method::Written) => Step::AnnounceVote,
    }
}

fn on_the_floor(meeting: &Meeting) -> Option<Step> {
    let paused_by_point = meeting
        .floor
        .speaking
        .as_ref()
        .is_some_and(|s| s.timer.running_since.is_none() && s.purpose != Purpose::PointOfOrder);
    if paused_by_point {
        return Some(Step::ResumeSpeech);
    }
    if !meeting.floor.queue.is_empty() && meeting.open_vote().is_none() {
        return Some(Step::GiveFloor);
    }
    meeting.floor.speaking.is_some().then_some(Step::EndSpeech)
}

fn on_the_question(meeting: &Meeting) -> Step {
    if motion::can_go_on(meeting).is_ok() {
        return Step::NextParagraph;
    }
    if meeting.immediately_pending().is_some() {
        return Step::OpenVote;
    }
    if meeting.presiding.handed_over.is_some() {
        return Step::TakeBackChair;
    }
    if let Some(election) = meeting.running_election() {
        return in_election(meeting, election);
    }
    match (meeting.current, upcoming(meeting)) {
        (Some(_), _) => Step::CloseItem,
        (None, Some(_)) => Step::StartItem,
        (None, None) => Step::Adjourn,
    }
}

/// What an election waits for between its rounds.
fn in_election(meeting: &Meeting, election: &Election) -> Step {
    let nobody = !election.candidates.iter().any(|one| election.stands(one));
    if election::can_second(meeting).is_ok() {
        Step::SecondNomination
    } else if election::can_answer(meeting).is_ok() {
        Step::AnswerNomination
    } else if election::can_draw(meeting).is_ok() {
        Step::DrawLots
    } else if election::can_acclaim(meeting).is_ok() {
        Step::Acclaim
    } else if election::can_open_round(meeting).is_ok() {
        Step::OpenRound
    } else if election::can_nominate(meeting).is_ok() {
        if nobody { Step::Nominate } else { Step::SetNominations }
    } else if election.last_valid().is_some() {
        Step::EndElection
    } else {
        Step::SetNominations
    }
}
