//! The papers of a secret ballot as the desk, the room and the minutes read them. A first count is
//! seen by nobody before the second has been entered, and no mark is shown to the room before the
//! result is announced.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ballot::{Blank, Difference, Entry, Pass, Sheets},
    ids::PersonId,
    people::Names,
    vote::{Method, Vote},
};

/// How far the counting of the papers has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PapersView {
    /// Whether they are counted twice, by different people.
    pub second_count: bool,
    /// What a blank paper is.
    pub blank: Blank,
    /// The counts that have been entered.
    pub entered: Vec<Pass>,
    /// Who took each of them.
    pub tellers: Vec<TellersView>,
    /// Where the boxes stood, as one of the counts says; what was in them is not told.
    pub places: Vec<String>,
    /// The counts; none before every count that has to be taken was entered.
    pub counts: Vec<CountView>,
    /// Where the two differ.
    pub differences: Vec<Difference>,
    /// Where they differed when they did for the first time.
    pub differed: Vec<Difference>,
    /// The count on which those who counted agree.
    pub agreed: Option<Entry>,
    /// Whether they agree that more papers lie in the boxes than went out.
    pub overfull: bool,
}

/// A count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CountView {
    /// Which.
    pub pass: Pass,
    /// What was found.
    pub entry: Entry,
}

/// Who took a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TellersView {
    /// Which.
    pub pass: Pass,
    /// 计票人.
    pub counters: Vec<PersonId>,
    /// Their names.
    pub counter_names: Vec<String>,
    /// 监票人.
    pub scrutineers: Vec<PersonId>,
    /// Their names.
    pub scrutineer_names: Vec<String>,
}

/// What the room sees of a ballot before its result is announced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomBallot {
    /// Whether a count has been entered.
    pub counting: bool,
    /// Papers issued and found, once those who counted agree about everything.
    pub handed: Option<Handed>,
}

/// Papers issued and found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Handed {
    /// 发出, without those given in exchange.
    #[ts(type = "number")]
    pub issued: Sheets,
    /// 收回.
    #[ts(type = "number")]
    pub in_box: Sheets,
}

/// What the room sees of the papers with the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomPapers {
    /// Issued and found.
    pub handed: Handed,
    /// 有效, blank ones included.
    #[ts(type = "number")]
    pub valid: Sheets,
    /// 废票.
    #[ts(type = "number")]
    pub invalid: Sheets,
    /// 空白.
    #[ts(type = "number")]
    pub blank: Sheets,
}

/// The papers of a vote; none where it is taken in another way.
#[must_use]
pub fn papers(names: &Names, vote: &Vote) -> Option<PapersView> {
    if !by_papers(vote) {
        return None;
    }
    let needed = if vote.terms.second_count { 2 } else { 1 };
    let all_in = vote.counts.len() >= needed;
    let boxes = vote.counts.values().map(|entry| &entry.papers.boxes);
    let places = boxes.into_iter().find(|boxes| !boxes.is_empty());
    let counts = vote.counts.iter().filter(|_| all_in);
    let agreed = vote.counted();
    Some(PapersView {
        second_count: vote.terms.second_count,
        blank: vote.terms.blank,
        entered: vote.counts.keys().copied().collect(),
        tellers: vote.counts.iter().map(|(pass, entry)| tellers(names, *pass, entry)).collect(),
        places: places
            .map(|boxes| boxes.iter().map(|one| one.place.trim().to_owned()).collect())
            .unwrap_or_default(),
        counts: counts
            .map(|(pass, entry)| CountView { pass: *pass, entry: entry.clone() })
            .collect(),
        differences: vote.differences(),
        differed: vote.differed.clone(),
        overfull: agreed.as_ref().is_some_and(|entry| entry.papers.is_overfull()),
        agreed,
    })
}

/// The papers of a vote that is being taken, for the room.
#[must_use]
pub fn room_ballot(vote: &Vote) -> Option<RoomBallot> {
    by_papers(vote).then(|| RoomBallot {
        counting: !vote.counts.is_empty(),
        handed: vote.counted().map(|entry| handed(&entry)),
    })
}

/// The papers of a vote whose result has been announced, for the room.
#[must_use]
pub fn room_papers(vote: &Vote) -> Option<RoomPapers> {
    let entry = vote.counted().filter(|_| vote.verdict.is_some())?;
    let papers = &entry.papers;
    Some(RoomPapers {
        handed: handed(&entry),
        valid: papers.valid,
        invalid: papers.invalid,
        blank: papers.blank,
    })
}

fn handed(entry: &Entry) -> Handed {
    Handed { issued: entry.papers.voters(), in_box: entry.papers.in_box }
}

fn by_papers(vote: &Vote) -> bool {
    vote.terms.method == Some(Method::Ballot)
}

fn tellers(names: &Names, pass: Pass, entry: &Entry) -> TellersView {
    let named = |people: &[PersonId]| -> Vec<String> {
        people.iter().map(|person| names.name(*person).to_owned()).collect()
    };
    TellersView {
        pass,
        counters: entry.counters.clone(),
        counter_names: named(&entry.counters),
        scrutineers: entry.scrutineers.clone(),
        scrutineer_names: named(&entry.scrutineers),
    }
}
