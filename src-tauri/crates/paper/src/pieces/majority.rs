//! What a vote rests on: the majority by its name, and each number that had to be reached.

use council::{
    register::square_metres,
    rules::{ChairVote, MajorityBase, MajorityName, Share},
    view::question::VoteView,
    vote::{Choice, Line, Measure, Verdict, What},
};

use super::votes::how;
use crate::Phrase;

/// What carrying it took: that more were for than against, or the name of the majority with its
/// arithmetic. Where a later correction gives another result, the figures do not belong together
/// any more, and only the rule is named.
pub(super) fn ground(vote: &VoteView, verdict: &Verdict) -> Phrase {
    let simple = verdict.base == MajorityBase::Cast && verdict.share == half() && !is_fixed(vote);
    let stale = vote.recount.is_some();
    if simple || stale || verdict.arithmetic.is_empty() {
        return rule(vote, verdict);
    }
    let alternatives = verdict.arithmetic.iter().map(|line| line.alternative).max().unwrap_or(0);
    let lines = |alternative: u32| {
        let lines = verdict.arithmetic.iter().filter(move |line| line.alternative == alternative);
        Phrase::clauses(lines.map(|line| self::line(vote, line)).collect())
    };
    let lines: Vec<Phrase> = (0..=alternatives).map(lines).collect();
    let name = verdict.name.unwrap_or_else(|| vote.threshold.name());
    Phrase::key("paper-vote-arithmetic")
        .with("majority", Phrase::Choice(name_of(name)))
        .with("lines", Phrase::Joined { by: "paper-between-alternatives", parts: lines })
}

fn half() -> Share {
    Share { num: 1, den: 2, strict: true }
}

fn is_fixed(vote: &VoteView) -> bool {
    vote.threshold.fixed.is_some()
        || vote.threshold.by_area
        || vote.threshold.turnout.is_some()
        || vote.threshold.or.is_some()
}

/// The rule alone. How many votes that is stands there unless a correction has changed the number
/// from which it was counted.
fn rule(vote: &VoteView, verdict: &Verdict) -> Phrase {
    let majority = verdict.share == half();
    let rule = match (verdict.base, majority) {
        (MajorityBase::Cast, true) => "cast-majority",
        (MajorityBase::Cast, false) => "cast-share",
        (MajorityBase::Participating, true) => "participating-majority",
        (MajorityBase::Participating, false) => "participating-share",
        (MajorityBase::Present, true) => "present-majority",
        (MajorityBase::Present, false) => "present-share",
        (MajorityBase::Members, true) => "members-majority",
        (MajorityBase::Members, false) => "members-share",
        (MajorityBase::Seats, true) => "seats-majority",
        (MajorityBase::Seats, false) => "seats-share",
    };
    let stale = vote.recount.as_ref().is_some_and(|now| now.base_count != verdict.base_count);
    Phrase::key("paper-vote-ground")
        .with("rule", Phrase::Choice(rule))
        .with("outcome", how(vote, verdict))
        .with("share", share(verdict.share))
        .with("needed", if stale { 0 } else { verdict.needed })
}

fn share(Share { num, den, strict }: Share) -> Phrase {
    Phrase::key("paper-share").with("strict", strict).with("num", num).with("den", den)
}

fn line(vote: &VoteView, line: &Line) -> Phrase {
    let what = match line.what {
        What::Turnout => "turnout",
        What::Favour => "favour",
        What::Fixed => "fixed",
        What::Lead => "lead",
    };
    let by = match line.by {
        Measure::Heads => "heads",
        Measure::Area => "area",
    };
    let required = match line.share {
        Some(Share { num: 1, den: 2, strict: true }) => Phrase::key("paper-line-half"),
        Some(Share { num, den, strict: false }) if num == den => Phrase::key("paper-line-all"),
        Some(required) => share(required),
        None => Phrase::Typed(String::new()),
    };
    let figure = |figure: u64| match line.by {
        Measure::Heads => Phrase::from(figure),
        Measure::Area => Phrase::Typed(square_metres(figure)),
    };
    Phrase::key("paper-line")
        .with("what", Phrase::Choice(what))
        .with("by", Phrase::Choice(by))
        .with("sides", super::votes::sides(vote.question.kind))
        .with("part", figure(line.part))
        .with("whole", figure(line.whole))
        .with("share", required)
        .with("needed", figure(line.needed))
}

/// The vote of the chair, where one counted besides the others.
pub(super) fn chair(vote: &VoteView, verdict: &Verdict) -> Option<Phrase> {
    let choice = match verdict.chair? {
        Choice::For => "for",
        Choice::Against => "against",
        Choice::Abstain => "abstain",
    };
    let how = match vote.chair {
        ChairVote::SecondOrCasting => "casting",
        ChairVote::WhenDecisive | ChairVote::WithOthers => "decisive",
    };
    let words = Phrase::key("paper-vote-chair").with("how", Phrase::Choice(how));
    Some(words.with("choice", Phrase::Choice(choice)))
}

fn name_of(name: MajorityName) -> &'static str {
    match name {
        MajorityName::Simple => "simple",
        MajorityName::OfParticipating => "of-participating",
        MajorityName::OfPresent => "of-present",
        MajorityName::OfMembers => "of-members",
        MajorityName::OfSeats => "of-seats",
        MajorityName::TwoThirds => "two-thirds",
        MajorityName::MoreThanTwoThirds => "more-than-two-thirds",
        MajorityName::ThreeQuarters => "three-quarters",
        MajorityName::Fixed => "fixed",
        MajorityName::Double => "double",
        MajorityName::Unanimous => "unanimous",
        MajorityName::Relative => "relative",
        MajorityName::Other => "other",
    }
}
