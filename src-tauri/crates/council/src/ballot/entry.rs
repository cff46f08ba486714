//! A count of the papers of a vote, as somebody entered it, and the comparison of two.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::papers::{self, Figure, Papers, Sheets, Sum};
use crate::{
    ids::PersonId,
    refusal::Refusal,
    rules::is_default,
    vote::{Tally, Weight},
};

/// Which of the two counts of the same papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
#[derive(Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Pass {
    /// 初点.
    #[default]
    First,
    /// 复点, by other people who have not seen the first.
    Second,
}

/// What a blank paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Blank {
    /// An abstention: its voter took part.
    #[default]
    Abstention,
    /// Waste paper: nobody took part by it (RONR 45:31).
    Nothing,
}

/// What is marked on the valid papers of a vote on a motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Marks {
    /// 赞成.
    #[serde(rename = "for")]
    #[ts(type = "number")]
    pub favour: Sheets,
    /// 反对.
    #[ts(type = "number")]
    pub against: Sheets,
    /// 弃权, marked as such; blank papers are counted among the papers.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<i32>")]
    pub abstain: Sheets,
}

/// One count: the papers, the marks and who counted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PaperCount")]
#[schemars(rename = "PaperCount")]
pub struct Entry {
    /// The papers.
    pub papers: Papers,
    /// What is on them.
    pub marks: Marks,
    /// 计票人: who counted; none who counted the other time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<PersonId>>")]
    pub counters: Vec<PersonId>,
    /// 监票人: who watched; the same people may watch both times.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<PersonId>>")]
    pub scrutineers: Vec<PersonId>,
}

/// A figure on which two counts differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Difference {
    /// Which.
    pub figure: Figure,
    /// For one of several boxes: its place, as typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub place: String,
    /// In the first count; none where it was not counted.
    #[ts(type = "number | null")]
    pub first: Option<Sheets>,
    /// In the second.
    #[ts(type = "number | null")]
    pub second: Option<Sheets>,
}

impl Entry {
    /// Every figure with its number, in the order of the form.
    #[must_use]
    pub fn figures(&self) -> Vec<(Figure, Sheets)> {
        let mut figures = self.papers.figures();
        figures.extend([
            (Figure::For, self.marks.favour),
            (Figure::Against, self.marks.against),
            (Figure::Abstain, self.marks.abstain),
        ]);
        figures
    }

    /// Whether such a count can be.
    ///
    /// # Errors
    /// What cannot be, with the numbers.
    pub fn check(&self, entitled: u32) -> Result<(), Refusal> {
        self.papers.check(entitled)?;
        let Marks { favour, against, abstain } = self.marks;
        let marked =
            [(Figure::For, favour), (Figure::Against, against), (Figure::Abstain, abstain)];
        for (figure, number) in marked {
            papers::possible(figure, number)?;
        }
        let added = papers::add(&[favour, against, abstain, self.papers.blank]);
        if added == 0 && !self.papers.are_sorted() {
            return Ok(());
        }
        papers::equal(Sum::Valid, self.papers.valid, added)
    }

    /// Whether both counts went through the boxes one by one.
    fn boxes_with(&self, other: &Self) -> bool {
        !self.papers.boxes.is_empty() && !other.papers.boxes.is_empty()
    }

    /// The count with what only another one that agrees with it has: papers printed and left
    /// over, and the boxes one by one.
    #[must_use]
    pub fn completed(&self, other: &Self) -> Self {
        let mut whole = self.clone();
        whole.papers.printed = self.papers.printed.or(other.papers.printed);
        whole.papers.unused = self.papers.unused.or(other.papers.unused);
        if whole.papers.boxes.is_empty() {
            whole.papers.boxes.clone_from(&other.papers.boxes);
        }
        whole
    }

    /// The count as it is judged. It must have been checked.
    #[must_use]
    pub fn tally(&self, blank: Blank) -> Tally {
        let heads = |sheets: Sheets| Weight {
            heads: u32::try_from(sheets.max(0)).unwrap_or(u32::MAX),
            area: None,
        };
        let blank = match blank {
            Blank::Abstention => self.papers.blank,
            Blank::Nothing => 0,
        };
        Tally {
            favour: heads(self.marks.favour),
            against: heads(self.marks.against),
            abstain: heads(self.marks.abstain + blank),
            spoiled: heads(self.papers.invalid),
            uncounted: None,
        }
    }
}

/// Where two counts of the same papers differ; nowhere, where each found the same. What only one
/// of them counted, as papers can be printed and left over and boxes be opened one by one, is no
/// difference.
#[must_use]
pub fn compare(first: &Entry, second: &Entry) -> Vec<Difference> {
    let others = second.figures();
    let find = |figure| others.iter().find(|(known, _)| *known == figure).map(|(_, found)| *found);
    let figures = first.figures().into_iter().filter_map(|(figure, number)| {
        let (first, second) = (Some(number), Some(find(figure)?));
        Some(Difference { figure, place: String::new(), first, second })
    });
    let mut found: Vec<Difference> = figures.collect();
    if first.boxes_with(second) {
        found.extend(boxes(first, second));
    }
    found.retain(|difference| difference.first != difference.second);
    found
}

/// Every box with what each count found in it, in the order of the first.
fn boxes(first: &Entry, second: &Entry) -> Vec<Difference> {
    let find = |entry: &Entry, place: &str| {
        entry.papers.boxes.iter().find(|one| one.place.trim() == place).map(|one| one.papers)
    };
    let mut places: Vec<&str> = Vec::new();
    for one in first.papers.boxes.iter().chain(&second.papers.boxes) {
        if !places.contains(&one.place.trim()) {
            places.push(one.place.trim());
        }
    }
    let difference = |place: &str| Difference {
        figure: Figure::Box,
        place: place.to_owned(),
        first: find(first, place),
        second: find(second, place),
    };
    places.into_iter().map(difference).collect()
}
