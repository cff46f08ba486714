//! 表决: a vote as a paper tells it, with its count, its outcome and what it rests on.

use council::{
    motion::KindName,
    view::question::VoteView,
    vote::{Choice, Method, Ruling, Tally, Verdict},
};

use super::{majority, named, papers, written};
use crate::{Part, Phrase, Span};

/// A vote on `question`: which it is where there were several, the count, the outcome, below it
/// the forms or the papers, and what became of it where the chair annulled it or a later
/// correction put it in doubt. Nothing where it has not been decided.
#[must_use]
pub fn vote(vote: &VoteView, question: &Phrase) -> Vec<Part> {
    let (Some(tally), Some(verdict), Some(decided)) = (&vote.tally, &vote.verdict, vote.decided)
    else {
        return Vec::new();
    };
    let participating = tally.participating();
    let chair = majority::chair(vote, verdict);
    let key = if vote.written.is_some() { "written-paper-count" } else { "paper-vote-count" };
    let count = Phrase::key(key)
        .with("question", question.clone())
        .with("method", method(vote.method))
        .with("time", Phrase::Time(decided))
        .with("entitled", vote.entitled)
        .with("present", vote.present)
        .with(
            "later",
            vote.present_at_close.map_or(Phrase::Choice("same"), |_| Phrase::Choice("differs")),
        )
        .with("closing", vote.present_at_close.unwrap_or(vote.present))
        .with("participating", participating)
        .with("missing", u64::from(vote.present).saturating_sub(participating))
        .with("tally", self::tally(tally, vote.question.kind))
        .with("voted", chair.is_some())
        .with("chair", chair.unwrap_or_else(|| Phrase::Typed(String::new())));
    let rest = Phrase::key("paper-vote-rest")
        .with("ground", majority::ground(vote, verdict))
        .with("cite", Phrase::Cited(verdict.cite.clone()));
    let nth = Phrase::key("paper-vote-nth").with("nth", vote.nth);
    let mut spans: Vec<Span> = (vote.votes > 1).then(|| Span::plain(nth)).into_iter().collect();
    spans.extend([Span::plain(count), Span::strong(outcome(vote, verdict)), Span::plain(rest)]);
    let mut parts = vec![Part::Paragraph(spans)];
    parts.extend(named::places(vote));
    parts.extend(named::lists(vote));
    if let Some(sums) = &vote.written {
        parts.extend(written::parts(vote, sums));
    }
    parts.extend(vote.papers.iter().flat_map(papers::account));
    parts.extend(doubt(vote));
    parts
}

/// The count of each choice, by what for and against mean on a motion of a kind.
#[must_use]
pub fn tally(tally: &Tally, kind: KindName) -> Phrase {
    let whole = match tally.uncounted {
        None => Phrase::key("paper-tally"),
        Some(uncounted) => Phrase::key("paper-tally-rest")
            .with("uncounted", Phrase::Choice(choice(uncounted)))
            .with("rest", tally.of(uncounted).heads)
            .with(
                "counted",
                Phrase::Choice(match uncounted {
                    Choice::For => "against",
                    Choice::Against => "for",
                    Choice::Abstain => "both",
                }),
            ),
    };
    let abstain = match tally.uncounted {
        Some(Choice::Abstain) => 0,
        Some(Choice::For | Choice::Against) | None => tally.abstain.heads,
    };
    whole
        .with("sides", sides(kind))
        .with("for", tally.favour.heads)
        .with("against", tally.against.heads)
        .with("abstain", abstain)
        .with("spoiled", tally.spoiled.heads)
}

/// What for and against mean: on an appeal that the ruling is overturned or sustained, on an
/// objection that the question is not or is considered, on a call for the agenda that it is not or
/// is kept (Robert's Rules 12th ed., 24:3, 26:1, 18:8).
pub(super) fn sides(kind: KindName) -> Phrase {
    Phrase::Choice(if kind == KindName::Appeal {
        "appeal"
    } else if kind == KindName::ObjectConsideration {
        "objection"
    } else if kind == KindName::OrdersOfTheDay {
        "orders"
    } else {
        "motion"
    })
}

/// The name of a choice, by which texts choose.
pub(crate) fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::For => "for",
        Choice::Against => "against",
        Choice::Abstain => "abstain",
    }
}

fn method(method: Option<Method>) -> Phrase {
    Phrase::Choice(match method {
        None | Some(Method::ShowOfHands) => "show-of-hands",
        Some(Method::Standing) => "standing",
        Some(Method::RollCall) => "roll-call",
        Some(Method::Ballot) => "ballot",
        Some(Method::Written) => "written",
    })
}

fn outcome(vote: &VoteView, verdict: &Verdict) -> Phrase {
    let kind = vote.question.kind;
    let kind = if kind.is_main() { Phrase::Choice("main") } else { sides(kind) };
    Phrase::key("paper-vote-outcome").with("outcome", how(vote, verdict)).with("kind", kind)
}

/// The outcome; where the record as corrected gives another, only that it was announced.
pub(super) fn how(vote: &VoteView, verdict: &Verdict) -> Phrase {
    Phrase::Choice(match (vote.recount.is_some(), verdict.carried, verdict.tie) {
        (true, true, true | false) => "announced-carried",
        (true, false, true | false) => "announced-lost",
        (false, true, true | false) => "carried",
        (false, false, true) => "tie",
        (false, false, false) => "lost",
    })
}

fn doubt(vote: &VoteView) -> Option<Part> {
    if vote.annulled {
        let words = Phrase::key("paper-vote-annulled");
        return Some(Part::paragraph(words.with("reason", Phrase::typed(&vote.ruling_reason))));
    }
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
