//! A written vote as it is shown: what went out and came back, what each side has reached by heads
//! and by area, and what is still missing. Never its electors one by one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::question::{self, VoteView};
use crate::{
    ids::PersonId,
    meeting::Meeting,
    people::Names,
    quorum::count,
    register::Totals,
    rules::is_default,
    vote::{
        DeliveryWay, FormChoice, Line, Measure, Tally, Terms, Verdict, Vote, Weight, What, Written,
        judge,
    },
};

/// A number that has to be reached, as a bar shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bar {
    /// What was counted, of how much, and how much it must be.
    pub line: Line,
    /// The part of the whole, in hundredths of a per cent, rounded down: it never looks like a
    /// share that it does not reach.
    pub percent: u32,
    /// The share that must be reached, in hundredths of a per cent; none where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub mark: Option<u32>,
    /// How much is missing with the whole as it stands now.
    #[ts(type = "number")]
    pub short: u64,
}

/// How many forms went out in a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WayView {
    /// How.
    pub way: DeliveryWay,
    /// How many.
    pub heads: u32,
}

/// How many forms came back at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceView {
    /// Where, as typed.
    pub place: String,
    /// How many.
    pub heads: u32,
}

/// Forms that did not come back, counted with the majority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SilentView {
    /// With what the majority voted; none where there is no majority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub with: Option<FormChoice>,
    /// How much they are.
    pub weight: Weight,
}

/// The sums of a written vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WrittenSums {
    /// The day on which it was opened, `YYYY-MM-DD`.
    pub opened: String,
    /// The last day on which a form counts.
    pub until: String,
    /// Everybody who is entitled.
    pub entitled: Weight,
    /// Forms that went out.
    pub issued: Weight,
    /// In which ways.
    pub ways: Vec<WayView>,
    /// Forms that came back.
    pub returned: Weight,
    /// Of these, those that count.
    pub valid: Weight,
    /// What they say; invalid ones as spoiled.
    pub choices: Tally,
    /// Where they came back, where places were named.
    pub places: Vec<PlaceView>,
    /// How many have a scan.
    pub scans: u32,
    /// Whether whoever returned an invalid form took part.
    pub invalid_takes_part: bool,
    /// Forms that went out and are not back, where the rules count them with the majority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub silent: Option<SilentView>,
    /// By what the areas are known, where there is a register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub areas: Option<Totals>,
    /// How many took part, and how many agree, each by heads and by area.
    pub bars: Vec<Bar>,
    /// Whether everybody has answered.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub complete: bool,
}

/// One of the last entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LatestForm {
    /// Whose form.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// What it says; none where the entry was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub choice: Option<FormChoice>,
}

/// A written vote that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WrittenView {
    /// The vote, with its sums.
    pub vote: VoteView,
    /// The result that the forms would give that are back.
    pub verdict: Verdict,
    /// The last entries, newest first; at most 20.
    pub latest: Vec<LatestForm>,
}

/// The written votes that run.
#[must_use]
pub(super) fn running(meeting: &Meeting, names: &Names) -> Vec<WrittenView> {
    meeting.written_votes().filter_map(|vote| view(meeting, names, vote)).collect()
}

fn view(meeting: &Meeting, names: &Names, vote: &Vote) -> Option<WrittenView> {
    let written = vote.written.as_deref()?;
    let latest = written.latest().map(|latest| LatestForm {
        person: latest.person,
        name: names.name(latest.person).to_owned(),
        choice: latest.choice,
    });
    Some(WrittenView {
        vote: question::vote(meeting, names, vote)?,
        verdict: standing(vote, written),
        latest: latest.collect(),
    })
}

/// The result that the forms would give that are back.
fn standing(vote: &Vote, written: &Written) -> Verdict {
    let tally = match (&vote.tally, &vote.terms.written) {
        (Some(tally), _) => tally.clone(),
        (None, Some(terms)) => written.so_far(terms),
        (None, None) => written.tally().clone(),
    };
    judge(&vote.terms, count(vote.electorate.len()), &tally, None)
}

/// The sums of a vote, where it is taken in writing.
#[must_use]
pub(super) fn sums(meeting: &Meeting, vote: &Vote) -> Option<WrittenSums> {
    let written = vote.written.as_deref()?;
    let terms = vote.terms.written.as_ref()?;
    let verdict = standing(vote, written);
    let choices = written.tally().clone();
    let silent = written.silent(terms);
    let returned = written.returned();
    let less = |all: Option<u64>, some: Option<u64>| Some(all?.saturating_sub(some.unwrap_or(0)));
    let valid = Weight {
        heads: returned.heads.saturating_sub(choices.spoiled.heads),
        area: less(returned.area, choices.spoiled.area),
    };
    Some(WrittenSums {
        opened: vote.at.day(),
        until: terms.until.clone(),
        entitled: Weight { heads: count(vote.electorate.len()), area: vote.terms.entitled_area },
        issued: written.issued(),
        ways: written.ways().map(|(way, heads)| WayView { way, heads }).collect(),
        returned,
        valid,
        places: written
            .places()
            .map(|(place, heads)| PlaceView { place: place.to_owned(), heads })
            .collect(),
        scans: written.scans(),
        invalid_takes_part: terms.invalid_takes_part,
        silent: silent.map(|silent| SilentView { with: silent.with, weight: silent.weight }),
        areas: meeting.register.as_ref().map(|register| *register.totals()),
        bars: bars(&vote.terms, &verdict, &choices),
        complete: written.is_complete(),
        choices,
    })
}

/// How many took part, then everything else that must be reached.
fn bars(terms: &Terms, verdict: &Verdict, tally: &Tally) -> Vec<Bar> {
    let turnout = |line: &&Line| line.what == What::Turnout;
    let asked = verdict.arithmetic.iter().any(|line| turnout(&line));
    let plain = if asked { Vec::new() } else { taking_part(terms, verdict, tally) };
    plain.into_iter().chain(verdict.arithmetic.iter().cloned()).map(Bar::of).collect()
}

/// How many took part where the rules ask for no share of them.
fn taking_part(terms: &Terms, verdict: &Verdict, tally: &Tally) -> Vec<Line> {
    let line = |by, part, whole| Line {
        what: What::Turnout,
        by,
        base: None,
        part,
        whole,
        share: None,
        needed: 0,
        reached: true,
        alternative: 0,
    };
    let sides = [tally.favour, tally.against, tally.abstain, tally.spoiled];
    let area = sides.iter().filter_map(|side| side.area).fold(0, u64::saturating_add);
    let heads = line(Measure::Heads, verdict.participating, u64::from(verdict.entitled));
    let areas = terms.entitled_area.map(|whole| line(Measure::Area, area, whole));
    std::iter::once(heads).chain(areas).collect()
}

impl Bar {
    fn of(line: Line) -> Self {
        let mark = line.share.map(|share| percent(u64::from(share.num), u64::from(share.den)));
        let short = line.needed.saturating_sub(line.part);
        Self { percent: percent(line.part, line.whole), mark, short, line }
    }

    /// Whether it says how many took part.
    #[must_use]
    pub fn is_turnout(&self) -> bool {
        self.line.what == What::Turnout
    }
}

/// A part of a whole in hundredths of a per cent, rounded down; zero of nothing.
#[must_use]
pub fn percent(part: u64, whole: u64) -> u32 {
    let hundredths = (u128::from(part) * 10_000).checked_div(u128::from(whole)).unwrap_or(0);
    u32::try_from(hundredths).unwrap_or(u32::MAX)
}
