//! Where the papers went. What was printed was issued or is left over; what was issued lies in
//! the box, was exchanged for a fresh paper, or did not come back; what lies in the box is valid
//! or not; what is valid is marked or blank.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{refusal::Refusal, rules::is_default};

/// A number of papers as typed. It may be impossible, and is refused by name where it is.
pub type Sheets = i64;

/// More papers than any hall has seen: a slip of the hand.
const MOST: Sheets = 1_000_000;

/// The papers of one ballot.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Papers {
    /// 印制, where they were counted before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub printed: Option<Sheets>,
    /// 剩余: printed and never issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub unused: Option<Sheets>,
    /// 发出, those given in exchange included.
    #[ts(type = "number")]
    pub issued: Sheets,
    /// 更换: taken back unfinished, with a fresh one given for it.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<i32>")]
    pub exchanged: Sheets,
    /// 未交回.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<i32>")]
    pub not_returned: Sheets,
    /// 收回: in the boxes.
    #[ts(type = "number")]
    pub in_box: Sheets,
    /// 废票.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<i32>")]
    pub invalid: Sheets,
    /// 有效票, blank ones included.
    #[ts(type = "number")]
    pub valid: Sheets,
    /// 空白票: valid, with no mark.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<i32>")]
    pub blank: Sheets,
    /// The boxes one by one, where there were several (流动票箱); all are counted together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<BoxCount>>")]
    pub boxes: Vec<BoxCount>,
}

/// One of several boxes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BoxCount {
    /// Where it stood or went, as typed.
    pub place: String,
    /// Papers in it.
    #[ts(type = "number")]
    pub papers: Sheets,
}

/// A number that is typed when papers are counted; the texts name each `figure-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// 印制.
    Printed,
    /// 剩余.
    Unused,
    /// 发出.
    Issued,
    /// 更换.
    Exchanged,
    /// 未交回.
    NotReturned,
    /// 收回.
    InBox,
    /// 废票.
    Invalid,
    /// 有效.
    Valid,
    /// 空白.
    Blank,
    /// In one of several boxes.
    Box,
    /// 赞成.
    For,
    /// 反对.
    Against,
    /// 弃权, marked as such.
    Abstain,
}

/// A sum that must come out; the texts name each `sum-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sum {
    /// Printed: issued and unused.
    Printed,
    /// Issued: in the boxes, exchanged, not returned.
    Issued,
    /// In the boxes: valid and invalid.
    InBox,
    /// In the boxes: box by box.
    Boxes,
    /// Valid: every mark, and blank.
    Valid,
}

impl Papers {
    /// Papers that went out, without those given in exchange: one a voter.
    #[must_use]
    pub fn voters(&self) -> Sheets {
        self.issued.saturating_sub(self.exchanged)
    }

    /// Whether more papers lie in the boxes than voters can have put there: then the ballot is
    /// void as a whole and is held again. Papers known not to have come back do not matter here:
    /// that they are missing makes those that are too many no better.
    #[must_use]
    pub fn is_overfull(&self) -> bool {
        self.in_box > self.voters()
    }

    /// Every figure with its number, in the order of the form; the boxes are not among them.
    #[must_use]
    pub fn figures(&self) -> Vec<(Figure, Sheets)> {
        let before = [(Figure::Printed, self.printed), (Figure::Unused, self.unused)];
        let known = before.into_iter().filter_map(|(figure, n)| Some((figure, n?)));
        known
            .chain([
                (Figure::Issued, self.issued),
                (Figure::Exchanged, self.exchanged),
                (Figure::NotReturned, self.not_returned),
                (Figure::InBox, self.in_box),
                (Figure::Invalid, self.invalid),
                (Figure::Valid, self.valid),
                (Figure::Blank, self.blank),
            ])
            .collect()
    }

    /// Whether the papers in the boxes have been sorted. Where more lie there than went out, nobody
    /// needs to: the ballot is void whatever is on them.
    #[must_use]
    pub fn are_sorted(&self) -> bool {
        !self.is_overfull() || self.valid != 0 || self.invalid != 0 || self.blank != 0
    }

    /// Whether the numbers can be: none below nothing, every sum comes out, and no more papers
    /// went out than there were voters. More in the boxes than went out is no slip of those who
    /// count, and passes: see [`Papers::is_overfull`].
    ///
    /// # Errors
    /// The number or the sum that cannot be, with both of its sides.
    pub fn check(&self, entitled: u32) -> Result<(), Refusal> {
        let boxes = self.boxes.iter().map(|one| (Figure::Box, one.papers));
        for (figure, number) in self.figures().into_iter().chain(boxes) {
            possible(figure, number)?;
        }
        self.check_issued(entitled)?;
        self.check_boxes()?;
        if self.are_sorted() {
            equal(Sum::InBox, self.in_box, add(&[self.valid, self.invalid]))?;
        }
        if self.blank > self.valid {
            return differ(Sum::Valid, self.valid, self.blank);
        }
        Ok(())
    }

    /// What went out, against what was printed, who could vote, and where it went.
    fn check_issued(&self, entitled: u32) -> Result<(), Refusal> {
        match (self.printed, self.unused) {
            (Some(printed), unused) => {
                equal(Sum::Printed, printed, add(&[self.issued, unused.unwrap_or(0)]))?;
            }
            (None, Some(_)) => return Err(Refusal::FigureMissing { figure: Figure::Printed }),
            (None, None) => {}
        }
        let gone = add(&[self.exchanged, self.not_returned]);
        if gone > self.issued {
            return differ(Sum::Issued, self.issued, add(&[self.in_box, gone]));
        }
        let voters = self.voters();
        if voters > Sheets::from(entitled) {
            return Err(Refusal::TooManyIssued { issued: voters, entitled });
        }
        if self.is_overfull() {
            return Ok(());
        }
        equal(Sum::Issued, self.issued, add(&[self.in_box, gone]))
    }

    /// Each box has a place of its own, and together they hold what was found.
    fn check_boxes(&self) -> Result<(), Refusal> {
        if self.boxes.is_empty() {
            return Ok(());
        }
        let mut places = BTreeSet::new();
        for one in &self.boxes {
            let place = one.place.trim();
            if place.is_empty() {
                return Err(Refusal::PlaceMissing);
            }
            if !places.insert(place) {
                return Err(Refusal::PlaceTwice { place: place.to_owned() });
            }
        }
        let papers: Vec<Sheets> = self.boxes.iter().map(|one| one.papers).collect();
        equal(Sum::Boxes, self.in_box, add(&papers))
    }
}

/// A sum of numbers of papers. It stops at the largest number there is instead of going round.
#[must_use]
pub fn add(numbers: &[Sheets]) -> Sheets {
    numbers.iter().fold(0, |sum, number| sum.saturating_add(*number))
}

fn differ(sum: Sum, said: Sheets, added: Sheets) -> Result<(), Refusal> {
    Err(Refusal::SumsDiffer { sum, said, added })
}

/// A number of papers is none or more, and no more than any ballot has.
///
/// # Errors
/// The number, by its name.
pub fn possible(figure: Figure, number: Sheets) -> Result<(), Refusal> {
    if number < 0 {
        return Err(Refusal::FigureNegative { figure, number });
    }
    if number > MOST {
        return Err(Refusal::FigureTooLarge { figure, number, most: MOST });
    }
    Ok(())
}

/// What was said and what its parts come to must be the same.
///
/// # Errors
/// Both, by the name of the sum.
pub fn equal(sum: Sum, said: Sheets, added: Sheets) -> Result<(), Refusal> {
    if said == added { Ok(()) } else { differ(sum, said, added) }
}
