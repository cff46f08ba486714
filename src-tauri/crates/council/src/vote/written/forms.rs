//! The forms of a written vote and their sums.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{DeliveryWay, FormChoice, WrittenTerms};
use crate::{
    ids::PersonId,
    people::Sha256Hex,
    vote::{Tally, Weight},
};

/// How many of the last entries are kept at hand.
const LATEST: usize = 20;

/// A form that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it says.
    pub choice: FormChoice,
    /// The day on which it came back, `YYYY-MM-DD`.
    pub on: String,
    /// How it came back.
    pub how: Option<DeliveryWay>,
    /// At which venue or in which building; empty where there is one place only.
    pub place: String,
    /// SHA-256 of its scan.
    pub scan: Option<Sha256Hex>,
}

/// One of the last entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Latest {
    /// Whose form.
    pub person: PersonId,
    /// What it says; none where the entry was taken back.
    pub choice: Option<FormChoice>,
}

/// Forms that went out and did not come back, counted with the majority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silent {
    /// With what the majority of those who answered voted; none where no side has most by heads
    /// and by area, and then nothing is added.
    pub with: Option<FormChoice>,
    /// How much they are.
    pub weight: Weight,
}

/// The forms of a written vote.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    electors: BTreeSet<PersonId>,
    issued: BTreeMap<PersonId, DeliveryWay>,
    forms: BTreeMap<PersonId, Form>,
    out: Weight,
    tally: Tally,
    ways: BTreeMap<DeliveryWay, u32>,
    places: BTreeMap<String, u32>,
    scans: u32,
    latest: VecDeque<Latest>,
}

impl Written {
    pub(crate) fn new(electors: &[PersonId], entitled: Weight) -> Self {
        let zero = Weight { heads: 0, area: entitled.area.map(|_| 0) };
        let tally =
            Tally { favour: zero, against: zero, abstain: zero, spoiled: zero, uncounted: None };
        Self { electors: electors.iter().copied().collect(), out: zero, tally, ..Self::default() }
    }

    /// Whether somebody is entitled.
    #[must_use]
    pub fn is_elector(&self, person: PersonId) -> bool {
        self.electors.contains(&person)
    }

    /// Whether a form went out to somebody.
    #[must_use]
    pub fn was_issued(&self, person: PersonId) -> bool {
        self.issued.contains_key(&person)
    }

    /// Whether everybody has a form.
    #[must_use]
    pub fn all_issued(&self) -> bool {
        self.issued.len() >= self.electors.len()
    }

    /// The form of somebody, once it is back.
    #[must_use]
    pub fn form(&self, person: PersonId) -> Option<&Form> {
        self.forms.get(&person)
    }

    /// Every form that is back, by whose it is.
    pub fn forms(&self) -> impl Iterator<Item = (PersonId, &Form)> {
        self.forms.iter().map(|(person, form)| (*person, form))
    }

    /// Whether every form is back.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.forms.len() >= self.electors.len()
    }

    /// How much went out.
    #[must_use]
    pub fn issued(&self) -> Weight {
        self.out
    }

    /// How many went out in each way; whoever got a second one counts by the last.
    pub fn ways(&self) -> impl Iterator<Item = (DeliveryWay, u32)> {
        self.ways.iter().map(|(way, heads)| (*way, *heads))
    }

    /// How many came back at each place that was named.
    pub fn places(&self) -> impl Iterator<Item = (&str, u32)> {
        self.places.iter().map(|(place, heads)| (place.as_str(), *heads))
    }

    /// How many of the forms that are back have a scan.
    #[must_use]
    pub fn scans(&self) -> u32 {
        self.scans
    }

    /// What the forms say that are back, invalid ones as spoiled.
    #[must_use]
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// The last entries, newest first.
    pub fn latest(&self) -> impl Iterator<Item = Latest> {
        self.latest.iter().copied()
    }

    /// How much is back.
    #[must_use]
    pub fn returned(&self) -> Weight {
        let Tally { favour, against, abstain, spoiled, uncounted: _ } = self.tally;
        [favour, against, abstain, spoiled].into_iter().fold(Weight::default(), plus)
    }

    /// What is judged while forms come in: an invalid form counts as taking part where the terms
    /// say so, and not at all otherwise.
    #[must_use]
    pub fn so_far(&self, terms: &WrittenTerms) -> Tally {
        let mut tally = self.tally.clone();
        if !terms.invalid_takes_part {
            tally.spoiled = Weight { heads: 0, area: tally.spoiled.area.map(|_| 0) };
        }
        tally
    }

    /// What is judged when the result is announced: with the silent, where the terms count them.
    #[must_use]
    pub fn outcome(&self, terms: &WrittenTerms) -> Tally {
        let mut tally = self.so_far(terms);
        let Some(Silent { with, weight }) = self.silent(terms) else { return tally };
        let side = match with {
            Some(FormChoice::For) => &mut tally.favour,
            Some(FormChoice::Against) => &mut tally.against,
            Some(FormChoice::Abstain) => &mut tally.abstain,
            Some(FormChoice::Invalid) | None => return tally,
        };
        *side = plus(*side, weight);
        tally
    }

    /// The forms that went out and are not back, where the terms count them with the majority.
    #[must_use]
    pub fn silent(&self, terms: &WrittenTerms) -> Option<Silent> {
        terms.silent_with_majority.then(|| {
            let out = minus(self.out, self.returned());
            Silent { with: self.majority(), weight: out }
        })
    }

    /// What most of those who answered chose, by heads and, where there is one, by area.
    fn majority(&self) -> Option<FormChoice> {
        let sides = [
            (FormChoice::For, self.tally.favour),
            (FormChoice::Against, self.tally.against),
            (FormChoice::Abstain, self.tally.abstain),
        ];
        let leads = |choice: FormChoice, side: Weight| {
            sides.iter().filter(|(other, _)| *other != choice).all(|(_, other)| {
                side.heads > other.heads && side.area.is_none_or(|area| Some(area) > other.area)
            })
        };
        sides.into_iter().find(|(choice, side)| leads(*choice, *side)).map(|(choice, _)| choice)
    }

    pub(super) fn issue(&mut self, person: PersonId, how: DeliveryWay, weight: Weight) {
        match self.issued.insert(person, how) {
            Some(before) => count_less(&mut self.ways, &before),
            None => self.out = plus(self.out, weight),
        }
        *self.ways.entry(how).or_default() += 1;
    }

    pub(super) fn issue_to_all(&mut self, how: DeliveryWay, weigh: impl Fn(PersonId) -> Weight) {
        let without = |person: &&PersonId| !self.issued.contains_key(*person);
        let people: Vec<PersonId> = self.electors.iter().filter(without).copied().collect();
        for person in people {
            self.issue(person, how, weigh(person));
        }
    }

    pub(super) fn enter(&mut self, person: PersonId, form: Form, weight: Weight) {
        self.forget(person, weight);
        self.note(person, Some(form.choice));
        let side = self.side(form.choice);
        *side = plus(*side, weight);
        if !form.place.is_empty() {
            *self.places.entry(form.place.clone()).or_default() += 1;
        }
        self.scans += u32::from(form.scan.is_some());
        self.forms.insert(person, form);
    }

    pub(super) fn take_back(&mut self, person: PersonId, weight: Weight) {
        self.forget(person, weight);
        self.note(person, None);
    }

    fn forget(&mut self, person: PersonId, weight: Weight) {
        let Some(form) = self.forms.remove(&person) else { return };
        let side = self.side(form.choice);
        *side = minus(*side, weight);
        count_less(&mut self.places, &form.place);
        self.scans -= u32::from(form.scan.is_some());
    }

    fn side(&mut self, choice: FormChoice) -> &mut Weight {
        match choice {
            FormChoice::For => &mut self.tally.favour,
            FormChoice::Against => &mut self.tally.against,
            FormChoice::Abstain => &mut self.tally.abstain,
            FormChoice::Invalid => &mut self.tally.spoiled,
        }
    }

    fn note(&mut self, person: PersonId, choice: Option<FormChoice>) {
        self.latest.push_front(Latest { person, choice });
        self.latest.truncate(LATEST);
    }
}

fn count_less<K: Ord>(counts: &mut BTreeMap<K, u32>, key: &K) {
    let Some(count) = counts.get_mut(key) else { return };
    *count = count.saturating_sub(1);
    if *count == 0 {
        counts.remove(key);
    }
}

fn plus(one: Weight, more: Weight) -> Weight {
    let area = match (one.area, more.area) {
        (None, None) => None,
        (area, other) => Some(area.unwrap_or(0).saturating_add(other.unwrap_or(0))),
    };
    Weight { heads: one.heads.saturating_add(more.heads), area }
}

fn minus(one: Weight, less: Weight) -> Weight {
    let area = one.area.map(|area| area.saturating_sub(less.area.unwrap_or(0)));
    Weight { heads: one.heads.saturating_sub(less.heads), area }
}
