//! 主持词: the words that a chair says now.

use super::{
    says::with_question,
    words::{Called, Words, name_of, quoted, side_name, with_motion},
};
use crate::{
    floor::Purpose,
    meeting::Meeting,
    motion::{self, Disposal, Motion, Status},
    people::{Names, Office},
    sitting::Phase,
    vote::{Method, Vote},
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
        return voting(meeting, names, vote, motion);
    }
    if meeting.open_round().is_some()
        && let Some(words) = super::election::cue(meeting, names)
    {
        return words;
    }
    if let Some(poll) = meeting.open_straw_poll() {
        return Words::key("cue-straw-poll")
            .with("asked", quoted(&poll.question))
            .with("present", poll.present)
            .with("several", if poll.several { "yes" } else { "no" });
    }
    if let Some(vote) = meeting.in_doubt().next() {
        return with_motion(Words::key("cue-vote-in-doubt"), meeting.motion(vote.motion));
    }
    if let Some(words) = announced(meeting, names) {
        return words;
    }
    if meeting.straw_shown.is_some() {
        return Words::key("cue-straw-poll-counted");
    }
    if let Some(motion) = meeting.awaiting_second() {
        let words = Words::key("cue-second").with("mover", names.name(motion.mover));
        return with_question(words, meeting, names, motion);
    }
    if let Some(words) = presiding(meeting, names).or_else(|| ruling(meeting, names)) {
        return words;
    }
    let quorum = meeting.quorum();
    if !quorum.met && !meeting.quorum_waived {
        return Words::key("cue-quorum-lost")
            .with("present", quorum.present)
            .with("needed", quorum.needed)
            .cited(quorum.cite);
    }
    floor(meeting, names)
}

fn voting(meeting: &Meeting, names: &Names, vote: &Vote, motion: &Motion) -> Words {
    let key = if vote.terms.ask_abstain { "cue-vote-abstain" } else { "cue-vote" };
    let method = vote.terms.method.unwrap_or(Method::ShowOfHands);
    with_question(Words::key(key), meeting, names, motion)
        .with("present", crate::quorum::count(vote.electorate.len()))
        .with("method", name_of(&method))
        .with("majority", name_of(&vote.terms.threshold.name()))
        .cited(Some(vote.terms.threshold.cite.clone()))
}

/// Nobody presides, or whoever does stands in for the chair and has nothing else to say.
fn presiding(meeting: &Meeting, names: &Names) -> Option<Words> {
    if meeting.presiding().is_none_or(|chair| !meeting.is_here(chair)) {
        return Some(Words::key("cue-nobody-presides"));
    }
    let handover = meeting.presiding.handed_over?;
    let idle = meeting.immediately_pending().is_none() && meeting.floor.speaking.is_none();
    let words = Words::key("cue-chair-aside").with("person", names.name(handover.from));
    idle.then_some(words)
}

/// A motion waits for the chair's word, or a ruling has just been given.
fn ruling(meeting: &Meeting, names: &Names) -> Option<Words> {
    if let Ok(motion) = motion::can_rule(meeting) {
        let words = Words::key("cue-rule").with("mover", names.name(motion.mover));
        return Some(with_question(words, meeting, names, motion));
    }
    let ruled = meeting.appealable.and_then(|id| meeting.motion(id))?;
    let granted = ruled.status == Status::Disposed(Disposal::Granted);
    let words = Words::key("cue-ruled")
        .with("granted", if granted { "yes" } else { "no" })
        .with("reasoned", if ruled.ruling.is_empty() { "no" } else { "yes" })
        .with("said", quoted(&ruled.ruling));
    Some(with_question(words, meeting, names, ruled))
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
    let next = Called::of(meeting.immediately_pending());
    let pending = match (next.kind.is_empty(), next.named) {
        (true, _) => "no",
        (false, "yes") => "yes",
        (false, _) => "kind",
    };
    let short = !verdict.carried && !verdict.tie && tally.favour.heads > tally.against.heads;
    Some(
        with_question(Words::key(key), meeting, names, motion)
            .with("for", tally.favour.heads)
            .with("against", tally.against.heads)
            .with("abstain", tally.abstain.heads)
            .with("needed", verdict.needed)
            .with("short", if short { "yes" } else { "no" })
            .with("pending", pending)
            .with("next", next.words)
            .cited(Some(verdict.cite.clone())),
    )
}

fn floor(meeting: &Meeting, names: &Names) -> Words {
    let next = meeting.next_request().map(|request| {
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
        let debatable = motion::is_debatable(meeting, motion);
        let key = match (next_name.is_empty(), debatable) {
            (true, true) => "cue-ready-to-vote",
            (true, false) => "cue-no-debate",
            (false, _) => "cue-debate",
        };
        return with_next(with_question(Words::key(key), meeting, names, motion));
    }
    if next_name.is_empty()
        && let Some(words) = super::election::cue(meeting, names)
    {
        return words;
    }
    if meeting.public_time {
        return with_next(Words::key("cue-public-time"));
    }
    let Some(item) = meeting.current.and_then(|id| meeting.item(id)) else {
        return match super::what_now::upcoming(meeting).and_then(|id| meeting.item(id)) {
            Some(item) => Words::key("cue-next-item").with("title", item.title.as_str()),
            None => Words::key("cue-all-done"),
        };
    };
    let key = if next_name.is_empty() { "cue-item" } else { "cue-item-waiting" };
    with_next(Words::key(key).with("title", item.title.as_str()))
}
