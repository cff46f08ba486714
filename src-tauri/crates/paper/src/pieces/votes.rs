//! 表决: a vote as a paper tells it, with its count, its outcome and what it rests on.

use council::{
    motion::KindName,
    rules::{MajorityBase, Share},
    view::question::VoteView,
    vote::{Ruling, Tally, Verdict},
};

use crate::{Part, Phrase, Span};

/// A vote on `question`: the count, the outcome, and below it what became of it where a later
/// correction put it in doubt. Nothing where it has not been decided.
#[must_use]
pub fn vote(vote: &VoteView, question: &Phrase) -> Vec<Part> {
    let (Some(tally), Some(verdict), Some(decided)) = (&vote.tally, &vote.verdict, vote.decided)
    else {
        return Vec::new();
    };
    let participating = tally.participating();
    let count = Phrase::key("paper-vote-count")
        .with("question", question.clone())
        .with("time", Phrase::Time(decided))
        .with("entitled", vote.entitled)
        .with("present", vote.present)
        .with("participating", participating)
        .with("missing", u64::from(vote.present).saturating_sub(participating))
        .with("tally", self::tally(tally));
    let rest = Phrase::key("paper-vote-rest")
        .with("ground", ground(vote, verdict, tally))
        .with("cite", Phrase::Cited(verdict.cite.clone()));
    let line = Part::Paragraph(vec![
        Span::plain(count),
        Span::strong(outcome(vote, verdict)),
        Span::plain(rest),
    ]);
    std::iter::once(line).chain(doubt(vote)).collect()
}

/// The count of each choice.
#[must_use]
pub fn tally(tally: &Tally) -> Phrase {
    Phrase::key("paper-tally")
        .with("for", tally.favour.heads)
        .with("against", tally.against.heads)
        .with("abstain", tally.abstain.heads)
        .with("spoiled", tally.spoiled.heads)
}

fn outcome(vote: &VoteView, verdict: &Verdict) -> Phrase {
    let kind = match vote.question.kind {
        KindName::Main => "main",
        _ => "other",
    };
    Phrase::key("paper-vote-outcome")
        .with("outcome", how(vote, verdict))
        .with("kind", Phrase::Choice(kind))
}

/// The outcome; where the record as corrected gives another, only that it was announced.
fn how(vote: &VoteView, verdict: &Verdict) -> Phrase {
    Phrase::Choice(match (vote.recount.is_some(), verdict.carried, verdict.tie) {
        (true, true, _) => "announced-carried",
        (true, false, _) => "announced-lost",
        (false, true, _) => "carried",
        (false, false, true) => "tie",
        (false, false, false) => "lost",
    })
}

/// What carrying it took. How many votes that is stands there unless a correction has changed the
/// number from which it was counted.
fn ground(vote: &VoteView, verdict: &Verdict, tally: &Tally) -> Phrase {
    let Share { num, den, strict } = verdict.share;
    let majority = strict && u64::from(num) * 2 == u64::from(den);
    let rule = match (verdict.base, majority) {
        (MajorityBase::Cast, true) => "cast-majority",
        (MajorityBase::Cast, false) => "cast-share",
        (MajorityBase::Present, true) => "present-majority",
        (MajorityBase::Present, false) => "present-share",
        (MajorityBase::Participating, _) => "cast-share",
        (MajorityBase::Members | MajorityBase::Seats, true) => "members-majority",
        (MajorityBase::Members | MajorityBase::Seats, false) => "members-share",
    };
    let stale = verdict.base == MajorityBase::Cast && verdict.base_count != tally.cast();
    let share = Phrase::key("paper-share").with("strict", strict).with("num", num).with("den", den);
    Phrase::key("paper-vote-ground")
        .with("rule", Phrase::Choice(rule))
        .with("outcome", how(vote, verdict))
        .with("share", share)
        .with("needed", if stale { 0 } else { verdict.needed })
}

fn doubt(vote: &VoteView) -> Option<Part> {
    let ruling = match vote.ruling {
        Some(Ruling::Stands) => "stands",
        Some(Ruling::Void) => "void",
        None if vote.in_doubt => {
            let recount = match &vote.recount {
                Some(recount) if recount.carried => "carried",
                Some(_) => "lost",
                None => "none",
            };
            let words = Phrase::key("paper-vote-in-doubt");
            return Some(Part::paragraph(words.with("recount", Phrase::Choice(recount))));
        }
        None => return None,
    };
    let words = Phrase::key("paper-vote-settled")
        .with("ruling", Phrase::Choice(ruling))
        .with("reason", Phrase::typed(&vote.ruling_reason));
    Some(Part::paragraph(words))
}
