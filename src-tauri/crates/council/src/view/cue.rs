//! 主持词: the words that a chair says now.

use super::words::{Words, name_of, quoted, side_name, words_of};
use crate::{
    floor::Purpose,
    meeting::Meeting,
    motion::{Motion, Proposal},
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
        return voting(names, vote, motion);
    }
    if let Some(vote) = meeting.votes.iter().find(|vote| vote.is_in_doubt()) {
        let text = meeting.motion(vote.motion).map_or("", words_of);
        return Words::key("cue-vote-in-doubt").with("text", text);
    }
    if let Some(words) = announced(meeting, names) {
        return words;
    }
    if let Some(motion) = meeting.awaiting_second() {
        let words = Words::key("cue-second").with("mover", names.name(motion.mover));
        return question(words, names, motion);
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

/// The values of the question that is before the room: its kind and words; for an amendment what
/// it strikes and how it changes the words; for a request whom it is about.
fn question(words: Words, names: &Names, motion: &Motion) -> Words {
    let (strike, change, about) = match &motion.proposal {
        Proposal::Amend { change, .. } => {
            let how = match (change.strike.is_empty(), motion.text.is_empty()) {
                (true, _) => "insert",
                (false, true) => "strike",
                (false, false) => "replace",
            };
            (change.strike.as_str(), how, "")
        }
        Proposal::ExcusedFromDuty { person, .. } => ("", "none", names.name(*person)),
        Proposal::Main { .. } | Proposal::PostponeDefinitely { .. } => ("", "none", ""),
    };
    words
        .with("kind", name_of(&motion.proposal.kind()))
        .with("text", quoted(&motion.text))
        .with("strike", quoted(strike))
        .with("change", change)
        .with("about", about)
}

fn voting(names: &Names, vote: &Vote, motion: &Motion) -> Words {
    let key = if vote.terms.ask_abstain { "cue-vote-abstain" } else { "cue-vote" };
    question(Words::key(key), names, motion)
        .with("present", crate::quorum::count(vote.electorate.len()))
        .cited(Some(vote.terms.threshold.cite.clone()))
}

fn announced(meeting: &Meeting, names: &Names) -> Option<Words> {
    let vote = meeting.announced.and_then(|id| meeting.vote(id))?;
    let motion = meeting.motion(vote.motion)?;
    let (verdict, tally) = (vote.verdict.as_ref()?, vote.tally.as_ref()?);
    let key = match (verdict.carried, verdict.tie) {
        (true, _) => "cue-carried",
        (false, true) => "cue-tie",
        (false, false) => "cue-lost",
    };
    let next = meeting.immediately_pending().map_or("", words_of);
    let short = !verdict.carried && !verdict.tie && tally.favour.heads > tally.against.heads;
    Some(
        question(Words::key(key), names, motion)
            .with("for", tally.favour.heads)
            .with("against", tally.against.heads)
            .with("abstain", tally.abstain.heads)
            .with("needed", verdict.needed)
            .with("short", if short { "yes" } else { "no" })
            .with("pending", if next.is_empty() { "no" } else { "yes" })
            .with("next", next)
            .cited(Some(verdict.cite.clone())),
    )
}

fn floor(meeting: &Meeting, names: &Names) -> Words {
    let next = meeting.queue().first().map(|request| {
        let side = side_name(meeting, request.side.as_ref());
        (names.name(request.person).to_owned(), side, request.purpose)
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
        return with_next(question(Words::key(key), names, motion));
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
