//! Where two counts of the same papers differ.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::count::{Number, RoundCount};
use crate::{ballot::Figure, ids::CandidateId};

/// A figure on which two counts of the same papers differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CountDifference {
    /// At which name; none where it is about the papers.
    pub candidate: Option<CandidateId>,
    /// Which figure; `invalid` at a name is what is unclear at it.
    pub figure: Figure,
    /// In the first count; none where it was not counted.
    #[ts(type = "number | null")]
    pub first: Option<Number>,
    /// In the second.
    #[ts(type = "number | null")]
    pub second: Option<Number>,
}

/// Where two counts differ; nowhere, where each found the same. What is on single papers is not
/// compared: who lists them may group them otherwise.
#[must_use]
pub fn compare(first: &RoundCount, second: &RoundCount) -> Vec<CountDifference> {
    let (first, second) = (figures(first), figures(second));
    let find = |list: &[(Option<CandidateId>, Figure, Number)], key| {
        let known = list.iter().find(|(candidate, figure, _)| (*candidate, *figure) == key);
        known.map(|(_, _, number)| *number)
    };
    let mut keys: Vec<(Option<CandidateId>, Figure)> = Vec::new();
    for (candidate, figure, _) in first.iter().chain(&second) {
        if !keys.contains(&(*candidate, *figure)) {
            keys.push((*candidate, *figure));
        }
    }
    keys.into_iter()
        .map(|key| CountDifference {
            candidate: key.0,
            figure: key.1,
            first: find(&first, key),
            second: find(&second, key),
        })
        .filter(|difference| difference.first != difference.second)
        .collect()
}

/// Every figure of a count, that of the papers first.
fn figures(count: &RoundCount) -> Vec<(Option<CandidateId>, Figure, Number)> {
    let papers = count.papers.iter().flat_map(crate::ballot::Papers::figures);
    let papers = papers.map(|(figure, number)| (None, figure, number));
    let marks = count.marks.iter().flat_map(|marks| {
        [
            (Figure::For, marks.favour),
            (Figure::Against, marks.against),
            (Figure::Abstain, marks.abstain),
            (Figure::Invalid, marks.unclear),
        ]
        .map(|(figure, number)| (Some(marks.candidate), figure, number))
    });
    papers.chain(marks).collect()
}
