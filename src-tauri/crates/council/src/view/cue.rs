//! 主持词: the words that a chair says now.

use super::words::{Words, name_of};
use crate::{
    agenda::SideKey,
    floor::Purpose,
    meeting::Meeting,
    motion::Motion,
    people::{Names, Office},
    sitting::Phase,
    vote::Vote,
};

/// The words to say now.
#[must_use]
pub fn cue(meeting: &Meeting, names: &Names) -> Words {
    match meeting.phase {
        Phase::Preparing => preparing(meeting),
        Phase::SigningIn => signing_in(meeting),
        Phase::InSession => in_session(meeting, names),
        Phase::Recess => Words::key("cue-recess"),
        Phase::Adjourned => Words::key("cue-adjourned"),
        Phase::Signing => {
            let missing = [Office::Chair, Office::Secretary]
                .into_iter()
                .find(|office| meeting.minutes.signature(*office).is_none());
            Words::key("cue-signing")
                .with("office", missing.map_or_else(String::new, |office| name_of(&office)))
        }
        Phase::Signed => Words::key("cue-signed"),
    }
}

fn preparing(meeting: &Meeting) -> Words {
    if meeting.roll.is_empty() {
        Words::key("cue-no-roll")
    } else if meeting.agenda.is_empty() {
        Words::key("cue-no-agenda")
    } else if meeting.chair().is_none() {
        Words::key("cue-no-chair")
    } else {
        Words::key("cue-prepared")
    }
}

fn signing_in(meeting: &Meeting) -> Words {
    let quorum = meeting.quorum();
    let key = if quorum.met { "cue-sign-in-quorum" } else { "cue-sign-in" };
    Words::key(key)
        .with("members", quorum.members)
        .with("present", quorum.present)
        .with("needed", quorum.needed)
        .with("missing", quorum.needed.saturating_sub(quorum.present))
        .cited(quorum.cite)
}

fn in_session(meeting: &Meeting, names: &Names) -> Words {
    if let Some(vote) = meeting.open_vote()
        && let Some(motion) = meeting.motion(vote.motion)
    {
        return voting(meeting, vote, motion);
    }
    if let Some(vote) = meeting.votes.iter().find(|vote| vote.is_in_doubt()) {
        let text = meeting.motion(vote.motion).map_or("", |motion| motion.text.as_str());
        return Words::key("cue-vote-in-doubt").with("text", text);
    }
    if let Some(words) = announced(meeting) {
        return words;
    }
    if let Some(motion) = meeting.awaiting_second() {
        return Words::key("cue-second")
            .with("mover", names.name(motion.mover))
            .with("kind", name_of(&motion.proposal.kind()))
            .with("text", motion.text.as_str());
    }
    let quorum = meeting.quorum();
    if !quorum.met {
        return Words::key("cue-quorum-lost")
            .with("present", quorum.present)
            .with("needed", quorum.needed)
            .cited(quorum.cite);
    }
    floor(meeting, names)
}

fn voting(meeting: &Meeting, vote: &Vote, motion: &Motion) -> Words {
    let key = if vote.terms.ask_abstain { "cue-vote-abstain" } else { "cue-vote" };
    Words::key(key)
        .with("kind", name_of(&motion.proposal.kind()))
        .with("text", motion.text.as_str())
        .with("present", crate::quorum::count(vote.electorate.len()))
        .with("strike", struck(motion))
        .with("about", main_text(meeting, motion))
        .cited(Some(vote.terms.threshold.cite.clone()))
}

fn struck(motion: &Motion) -> String {
    match &motion.proposal {
        crate::motion::Proposal::Amend { change, .. } => change.strike.clone(),
        crate::motion::Proposal::Main { .. }
        | crate::motion::Proposal::PostponeDefinitely { .. }
        | crate::motion::Proposal::ExcusedFromDuty { .. } => String::new(),
    }
}

fn main_text(meeting: &Meeting, motion: &Motion) -> String {
    motion.target().and_then(|id| meeting.motion(id)).map_or_else(String::new, |m| m.text.clone())
}

fn announced(meeting: &Meeting) -> Option<Words> {
    let vote = meeting.announced.and_then(|id| meeting.vote(id))?;
    let motion = meeting.motion(vote.motion)?;
    let (verdict, tally) = (vote.verdict.as_ref()?, vote.tally.as_ref()?);
    let key = match (verdict.carried, verdict.tie) {
        (true, _) => "cue-carried",
        (false, true) => "cue-tie",
        (false, false) => "cue-lost",
    };
    let next = meeting.immediately_pending().map_or("", |motion| motion.text.as_str());
    Some(
        Words::key(key)
            .with("kind", name_of(&motion.proposal.kind()))
            .with("text", motion.text.as_str())
            .with("for", tally.favour.heads)
            .with("against", tally.against.heads)
            .with("abstain", tally.abstain.heads)
            .with("pending", if next.is_empty() { "no" } else { "yes" })
            .with("next", next)
            .cited(Some(verdict.cite.clone())),
    )
}

fn floor(meeting: &Meeting, names: &Names) -> Words {
    let next = meeting.queue().first().map(|request| {
        (names.name(request.person).to_owned(), side(request.side.as_ref()), request.purpose)
    });
    let (next_name, next_side, next_purpose) =
        next.unwrap_or_else(|| (String::new(), "neutral".to_owned(), Purpose::Speak));
    let with_next = |words: Words| {
        words
            .with("waiting", if next_name.is_empty() { "no" } else { "yes" })
            .with("next", next_name.as_str())
            .with("side", next_side.as_str())
            .with("purpose", name_of(&next_purpose))
    };
    if let Some(speech) = &meeting.floor.speaking {
        let key = match (speech.purpose, speech.timer.running_since) {
            (Purpose::PointOfOrder, _) => "cue-point-of-order",
            (Purpose::Speak | Purpose::Question, Some(_)) => "cue-speaking",
            (Purpose::Speak | Purpose::Question, None) => "cue-paused",
        };
        return with_next(Words::key(key).with("speaker", names.name(speech.person)));
    }
    if let Some(motion) = meeting.immediately_pending() {
        let key = if next_name.is_empty() { "cue-ready-to-vote" } else { "cue-debate" };
        return with_next(
            Words::key(key)
                .with("kind", name_of(&motion.proposal.kind()))
                .with("text", motion.text.as_str()),
        );
    }
    let Some(item) = meeting.current.and_then(|id| meeting.item(id)) else {
        return match super::offers::upcoming(meeting).and_then(|id| meeting.item(id)) {
            Some(item) => Words::key("cue-next-item").with("title", item.title.as_str()),
            None => Words::key("cue-all-done"),
        };
    };
    let key = if next_name.is_empty() { "cue-item" } else { "cue-item-waiting" };
    with_next(Words::key(key).with("title", item.title.as_str()))
}

/// The key of a side in the texts; a side with words of its own is said as it was typed.
fn side(key: Option<&SideKey>) -> String {
    key.map_or_else(|| "neutral".to_owned(), Clone::clone)
}
