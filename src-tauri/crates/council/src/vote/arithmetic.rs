//! The arithmetic behind a verdict, as data: each number that had to be reached, by heads and by
//! area, with what was reached. Whole numbers only; nothing here knows the unit of an area.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, Tally, Terms};
use crate::rules::{ChairVote, MajorityBase, Share, Threshold, is_default};

/// What a line of the arithmetic is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// 参与: how many of the entitled took part.
    Turnout,
    /// 赞成: how much of the base is in favour.
    Favour,
    /// A fixed number in favour.
    Fixed,
    /// More for than against; the whole of this line is what was against.
    Lead,
}

/// In which measure a line counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Heads, or households.
    Heads,
    /// Area, in the unit of the count.
    Area,
}

/// One number that had to be reached: "赞成 18/24，须四分之三以上（18）".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Line {
    /// What it is about.
    pub what: What,
    /// In which measure.
    pub by: Measure,
    /// From what a share in favour is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub base: Option<MajorityBase>,
    /// What was counted.
    #[ts(type = "number")]
    pub part: u64,
    /// Of how much; zero where it is not known, and then nothing is reached.
    #[ts(type = "number")]
    pub whole: u64,
    /// The share that had to be reached; none for a fixed number and for a lead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub share: Option<Share>,
    /// The smallest part that reaches it.
    #[ts(type = "number")]
    pub needed: u64,
    /// Whether it was reached.
    pub reached: bool,
    /// To which of the thresholds it belongs, where the rules leave a choice: zero is the first.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<u32>")]
    pub alternative: u32,
}

/// A count in one measure, with all from which a share can be taken. Sums are saturated, which no
/// number of heads and no area on earth comes near.
#[derive(Debug, Clone, Copy)]
pub(super) struct Count {
    by: Measure,
    pub(super) favour: u64,
    pub(super) against: u64,
    /// Heads in favour besides the chair, or area in favour.
    favour_of_members: u64,
    pub(super) participating: u64,
    present: Option<u64>,
    members: Option<u64>,
    seats: Option<u64>,
}

impl Count {
    /// The heads, with the vote of the chair where one counts. A vote that changes the result is
    /// that of one more who takes part; a second or casting one is a vote and nobody more.
    pub(super) fn heads(terms: &Terms, present: u32, tally: &Tally, chair: Option<Choice>) -> Self {
        let (favour, against) = match chair {
            Some(Choice::For) => (1, 0),
            Some(Choice::Against) => (0, 1),
            Some(Choice::Abstain) | None => (0, 0),
        };
        let one_more = match terms.chair {
            ChairVote::WhenDecisive => favour + against,
            ChairVote::WithOthers | ChairVote::SecondOrCasting => 0,
        };
        let less = |whole: u32| u64::from(whole.saturating_sub(terms.recused));
        let members = terms.entitled.unwrap_or(terms.quorum.members);
        Self {
            by: Measure::Heads,
            favour: u64::from(tally.favour.heads) + favour,
            against: u64::from(tally.against.heads) + against,
            favour_of_members: u64::from(tally.favour.heads),
            participating: tally.participating() + one_more,
            present: Some(u64::from(present)),
            members: Some(less(members)),
            seats: Some(less(terms.seats.unwrap_or(members))),
        }
    }

    /// The area. The vote of a chair has none.
    pub(super) fn area(terms: &Terms, tally: &Tally) -> Self {
        let favour = tally.favour.area.unwrap_or(0);
        let against = tally.against.area.unwrap_or(0);
        let rest = [tally.abstain.area, tally.spoiled.area];
        Self {
            by: Measure::Area,
            favour,
            against,
            favour_of_members: favour,
            participating: rest
                .into_iter()
                .flatten()
                .fold(favour.saturating_add(against), u64::saturating_add),
            present: terms.present_area,
            members: terms.entitled_area,
            seats: terms.entitled_area,
        }
    }

    /// Votes for and against.
    pub(super) fn cast(&self) -> u64 {
        self.favour.saturating_add(self.against)
    }

    /// From what a majority is counted, where it is known.
    pub(super) fn whole(&self, base: MajorityBase) -> Option<u64> {
        match base {
            MajorityBase::Cast => Some(self.cast()),
            MajorityBase::Participating => Some(self.participating),
            MajorityBase::Present => self.present,
            MajorityBase::Members => self.members,
            MajorityBase::Seats => self.seats,
        }
    }

    /// Whether anybody but the chair is in favour, and more are than against.
    fn leads(&self) -> bool {
        self.favour_of_members > 0 && self.favour > self.against
    }
}

/// The lines of one threshold. It carries where all of them are reached.
pub(super) fn lines(threshold: &Threshold, counts: &[Count], alternative: u32) -> Vec<Line> {
    let turnout = counts.iter().filter_map(|count| {
        let (part, whole) = (count.participating, count.members);
        Some(of_share(What::Turnout, count.by, part, whole, threshold.turnout?))
    });
    let favour = counts.iter().map(|count| {
        let whole = count.whole(threshold.base);
        let line = of_share(What::Favour, count.by, count.favour, whole, threshold.share);
        Line { base: Some(threshold.base), ..line }
    });
    let fixed = threshold.fixed.and_then(|least| {
        let heads = counts.iter().find(|count| count.by == Measure::Heads)?;
        let whole = heads.whole(threshold.base).unwrap_or(0);
        let needed = u64::from(least);
        let reached = heads.favour >= needed;
        let empty = plain(What::Fixed, Measure::Heads, heads.favour, whole);
        Some(Line { base: Some(threshold.base), needed, reached, ..empty })
    });
    let mut lines: Vec<Line> = turnout.chain(favour).chain(fixed).collect();
    let carried_so_far = lines.iter().all(|line| line.reached);
    let leads = counts.iter().filter(|count| {
        // More than half of anything is more than the other half: then nothing need be said.
        !implies_lead(threshold.share) || (carried_so_far && !count.leads())
    });
    lines.extend(leads.map(|count| {
        let needed = count.against.saturating_add(1);
        let reached = count.leads();
        Line { needed, reached, ..plain(What::Lead, count.by, count.favour, count.against) }
    }));
    for line in &mut lines {
        line.alternative = alternative;
    }
    lines
}

/// Whether whoever reaches the share has more votes than are against.
fn implies_lead(share: Share) -> bool {
    let (twice, den) = (u64::from(share.num) * 2, u64::from(share.den));
    twice > den || (twice == den && share.strict)
}

/// A share that had to be reached. Nothing reaches a share of what is not known, and none of
/// nothing reaches any.
fn of_share(what: What, by: Measure, part: u64, whole: Option<u64>, share: Share) -> Line {
    let reached = whole.is_some_and(|whole| part > 0 && share.is_reached(part, whole));
    let whole = whole.unwrap_or(0);
    let needed = share.needed(whole).max(1);
    Line { share: Some(share), needed, reached, ..plain(what, by, part, whole) }
}

fn plain(what: What, by: Measure, part: u64, whole: u64) -> Line {
    Line {
        what,
        by,
        base: None,
        part,
        whole,
        share: None,
        needed: 0,
        reached: false,
        alternative: 0,
    }
}
