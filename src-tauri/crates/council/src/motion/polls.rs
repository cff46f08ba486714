//! 截止投票、重新开放投票: the only motions that are made while a vote is being taken (RONR 12th ed.,
//! section 30).

use super::{KindName, Motion};
use crate::{event::Fact, meeting::Meeting, refusal::Refusal};

/// Whether a kind is about the polls of the vote that is being taken.
pub(super) fn is_about_polls(kind: KindName) -> bool {
    matches!(kind, KindName::PollsClose | KindName::PollsReopen)
}

/// A vote must be open on something else, and its polls stand otherwise.
pub(super) fn in_order(meeting: &Meeting, kind: KindName) -> Result<(), Refusal> {
    let vote = meeting.open_vote().ok_or(Refusal::VoteIsOver)?;
    if let Some(top) = meeting.immediately_pending().filter(|top| is_about_polls(top.kind)) {
        return Err(Refusal::QuestionPending { motion: top.id });
    }
    let closes = kind == KindName::PollsClose;
    if vote.polls_closed == closes { Err(Refusal::PollsStandSo) } else { Ok(()) }
}

/// Whether a pending motion is about the polls of the vote that is open below it.
pub(crate) fn vote_below(meeting: &Meeting, top: &Motion) -> bool {
    is_about_polls(top.kind) && meeting.open_vote().is_some_and(|vote| vote.motion != top.id)
}

pub(super) fn set(meeting: &Meeting, open: bool) -> Vec<Fact> {
    // The vote on this motion is decided by now; the one below it is about something else.
    meeting
        .open_votes()
        .find(|vote| meeting.motion(vote.motion).is_none_or(|m| !is_about_polls(m.kind)))
        .map(|vote| Fact::PollsSet { vote: vote.id, open })
        .into_iter()
        .collect()
}
