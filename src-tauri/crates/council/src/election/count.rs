//! What was counted in a round: the papers, and the marks at each name.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ballot::Papers,
    ids::{CandidateId, PersonId},
    rules::{Marking, is_default},
    vote::Choice,
};

/// A number of papers or hands as typed. It may be impossible, and is refused by name where it is.
pub type Number = i64;

/// The marks at a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[derive(Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CandidateMarks {
    /// Whose.
    pub candidate: CandidateId,
    /// 赞成, or the name marked.
    #[serde(rename = "for")]
    #[ts(type = "number")]
    pub favour: Number,
    /// 反对, where each name is voted on.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<i32>")]
    pub against: Number,
    /// 弃权, where each name is voted on.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<i32>")]
    pub abstain: Number,
    /// Papers that are valid but unclear at this name, where each name is voted on.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<i32>")]
    pub unclear: Number,
}

/// A mark on a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SheetMark {
    /// At which name.
    pub candidate: CandidateId,
    /// Which; the name marked where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub choice: Option<Choice>,
}

/// Papers that are marked alike. A list of them holds no order, no time and no name of a voter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MarkedSheet {
    /// How many.
    #[ts(type = "number")]
    pub papers: Number,
    /// What is marked on each.
    pub marks: Vec<SheetMark>,
}

/// The count of a round.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoundCount {
    /// The papers, where it was taken on paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub papers: Option<Papers>,
    /// How many took part, where hands were shown and that was counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub voting: Option<Number>,
    /// The marks at each name; from the sheets where none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<CandidateMarks>>")]
    pub marks: Vec<CandidateMarks>,
    /// The marked papers, grouped by what is marked, where they were listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<MarkedSheet>>")]
    pub sheets: Vec<MarkedSheet>,
    /// 计票人、监票人: who counted; no candidate, and nobody who counted the other time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<PersonId>>")]
    pub counters: Vec<PersonId>,
}

impl CandidateMarks {
    /// No marks at a name.
    #[must_use]
    pub fn none(candidate: CandidateId) -> Self {
        Self { candidate, favour: 0, against: 0, abstain: 0, unclear: 0 }
    }

    /// All marks at the name.
    #[must_use]
    pub fn sum(&self) -> Number {
        self.favour + self.against + self.abstain + self.unclear
    }
}

impl RoundCount {
    /// Marked papers: those that are valid and not blank. None where hands were shown.
    #[must_use]
    pub fn marked(&self) -> Option<Number> {
        self.papers.as_ref().map(|papers| papers.valid - papers.blank)
    }

    /// Whether more papers were in the box than were issued.
    #[must_use]
    pub fn is_overfull(&self) -> bool {
        self.papers.as_ref().is_some_and(Papers::is_overfull)
    }

    /// The marks at a name; none where the name was not counted.
    #[must_use]
    pub fn at(&self, candidate: CandidateId) -> CandidateMarks {
        let known = self.marks.iter().find(|marks| marks.candidate == candidate);
        known.copied().unwrap_or(CandidateMarks::none(candidate))
    }

    /// The marks that the list of papers comes to. A name that is not marked on a paper is an
    /// abstention at that name, where each name is voted on.
    #[must_use]
    pub fn listed(&self, candidates: &[CandidateId], marking: Marking) -> Vec<CandidateMarks> {
        let mut sums: Vec<_> = candidates.iter().map(|id| CandidateMarks::none(*id)).collect();
        for sheet in &self.sheets {
            for sum in &mut sums {
                let mark = sheet.marks.iter().find(|mark| mark.candidate == sum.candidate);
                match mark.map(|mark| mark.choice.unwrap_or(Choice::For)) {
                    Some(Choice::For) => sum.favour += sheet.papers,
                    Some(Choice::Against) => sum.against += sheet.papers,
                    Some(Choice::Abstain) => sum.abstain += sheet.papers,
                    None if marking == Marking::PerName => sum.abstain += sheet.papers,
                    None => {}
                }
            }
        }
        sums
    }

    /// The count as it is kept: the marks at every name in the order of the round, and the papers
    /// grouped and sorted by what is marked, so that no order of theirs is kept.
    #[must_use]
    pub fn kept(&self, candidates: &[CandidateId], marking: Marking) -> Self {
        let marks = if self.marks.is_empty() {
            self.listed(candidates, marking)
        } else {
            candidates.iter().map(|candidate| self.at(*candidate)).collect()
        };
        let place = |mark: &SheetMark| {
            let known = candidates.iter().position(|candidate| *candidate == mark.candidate);
            (known, mark.choice.unwrap_or(Choice::For) as u8)
        };
        let mut groups: BTreeMap<Vec<_>, MarkedSheet> = BTreeMap::new();
        for sheet in &self.sheets {
            let mut marks = sheet.marks.clone();
            marks.sort_by_key(place);
            let group = groups
                .entry(marks.iter().map(place).collect())
                .or_insert_with(|| MarkedSheet { papers: 0, marks });
            group.papers += sheet.papers;
        }
        let sheets = groups.into_values().collect();
        Self { marks, sheets, ..self.clone() }
    }
}
