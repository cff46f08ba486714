//! What a scenario expects of the state.

use std::collections::BTreeMap;

use council::{
    Meeting,
    agenda::ItemStatus,
    ids::{ElectionId, ItemId, MotionId, PersonId, VoteId},
    motion::Status,
    people::{Names, Office},
    view::{
        self,
        cue::cue,
        what_now::{Offer, offers, primary},
    },
    vote::{Choice, Method, Vote},
};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

/// Expectations; what is left out is not looked at.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Expect {
    /// How far the meeting has come.
    pub phase: Option<String>,
    /// Members in the room.
    pub present: Option<u32>,
    /// Members that must be.
    pub needed: Option<u32>,
    /// Whether they are.
    pub quorum: Option<bool>,
    /// The item in hand; null for none.
    #[serde(deserialize_with = "given")]
    pub item: Option<Option<ItemId>>,
    /// The name of whoever has the floor; null for nobody.
    #[serde(deserialize_with = "given")]
    pub speaker: Option<Option<String>>,
    /// The names of those who wait, in the order in which they will be called.
    pub queue: Option<Vec<String>>,
    /// Pending questions, the immediately pending one first.
    pub pending: Option<Vec<MotionId>>,
    /// Where motions stand.
    pub motion: BTreeMap<MotionId, String>,
    /// The words of motions.
    pub wording: BTreeMap<MotionId, String>,
    /// Votes.
    pub vote: BTreeMap<VoteId, VoteExpect>,
    /// Who has been elected or what chosen, by name, in the order of their election.
    pub elected: BTreeMap<ElectionId, Vec<String>>,
    /// Votes that a correction put in doubt.
    pub in_doubt: Option<Vec<VoteId>>,
    /// The name of whoever presides; null for nobody.
    #[serde(deserialize_with = "given")]
    pub presiding: Option<Option<String>>,
    /// The names of those who are recused from the item in hand, in the order of the roll.
    pub recused: Option<Vec<String>>,
    /// Items that were not reached and go over to the next meeting, in the order of the agenda.
    pub deferred: Option<Vec<ItemId>>,
    /// The step that the desk recommends; null for none.
    #[serde(deserialize_with = "given")]
    pub primary: Option<Option<String>>,
    /// Steps, and kinds of motions as `move-<kind>`: null where in order, otherwise the code of
    /// the refusal.
    pub offers: BTreeMap<String, Option<String>>,
    /// The key of the words that the chair says now.
    pub cue: Option<String>,
    /// What the last act added to the record, by the kinds of its facts.
    pub facts: Option<Vec<String>>,
    /// Offices that have signed.
    pub signed: Option<Vec<Office>>,
    /// What the minutes must say; checked where minutes are printed.
    pub minutes_contain: Vec<String>,
}

/// What is expected of a vote.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct VoteExpect {
    /// In favour.
    #[serde(rename = "for")]
    pub favour: Option<u32>,
    /// Against.
    pub against: Option<u32>,
    /// Abstaining.
    pub abstain: Option<u32>,
    /// Spoiled.
    pub spoiled: Option<u32>,
    /// Members on the roll.
    pub entitled: Option<u32>,
    /// Members in the room.
    pub present: Option<u32>,
    /// Present and not counted.
    pub not_recorded: Option<u64>,
    /// How many had to be in favour.
    pub needed: Option<u64>,
    /// The name of the majority: `simple`, `of-present`, `two-thirds`.
    pub majority: Option<String>,
    /// How the chair voted besides the others; null where no such vote counted.
    #[serde(deserialize_with = "given")]
    pub chair: Option<Option<Choice>>,
    /// Members in the room when the count was taken.
    pub at_close: Option<u32>,
    /// How the body ordered it to be taken; null where it ordered nothing.
    #[serde(deserialize_with = "given")]
    pub method: Option<Option<Method>>,
    /// Whether the motion is carried.
    pub carried: Option<bool>,
}

/// Null is an expectation of its own: nobody, nothing.
fn given<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::<T>::deserialize(deserializer).map(Some)
}

/// A step that went otherwise.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Mismatch {
    /// The step, from 1.
    pub step: usize,
    /// What was looked at: an expectation's key, or `refused`.
    pub what: String,
    /// What was expected.
    pub expected: Value,
    /// What was found.
    pub found: Value,
}

impl Expect {
    /// What differs in a state.
    #[must_use]
    pub fn differences(&self, step: usize, meeting: &Meeting, names: &Names) -> Vec<Mismatch> {
        let mut found = Found { step, mismatches: Vec::new() };
        let quorum = meeting.quorum();
        let name = |person: PersonId| names.name(person).to_owned();
        found.same("phase", self.phase.as_ref(), &crate::session::phase_key(meeting.phase));
        found.same("present", self.present.as_ref(), &quorum.present);
        found.same("needed", self.needed.as_ref(), &quorum.needed);
        found.same("quorum", self.quorum.as_ref(), &quorum.met);
        found.same("item", self.item.as_ref(), &meeting.current);
        let speaker = meeting.floor.speaking.as_ref().map(|speech| name(speech.person));
        found.same("speaker", self.speaker.as_ref(), &speaker);
        let queue: Vec<_> = meeting.queue().iter().map(|request| name(request.person)).collect();
        found.same("queue", self.queue.as_ref(), &queue);
        let pending: Vec<_> = meeting.pending().iter().rev().map(|motion| motion.id).collect();
        found.same("pending", self.pending.as_ref(), &pending);
        for (id, expected) in &self.motion {
            let state = meeting.motion(*id).map(|motion| state(&motion.status));
            found.same(&format!("motion {id}"), Some(expected), &state);
        }
        for (id, expected) in &self.wording {
            let text = meeting.motion(*id).map(|motion| motion.text.clone());
            found.same(&format!("wording {id}"), Some(expected), &text);
        }
        for (id, expected) in &self.vote {
            found.vote(*id, expected, meeting.vote(*id));
        }
        let desk = if self.elected.is_empty() { None } else { view::desk(meeting, names) };
        let elections = desk.map_or_else(Vec::new, |desk| desk.elections);
        for (id, expected) in &self.elected {
            let known = elections.iter().find(|one| one.election == *id);
            let elected = known.map(|one| one.elected.iter().map(|one| &one.name));
            let elected: Option<Vec<&String>> = elected.map(Iterator::collect);
            found.same(&format!("elected {id}"), Some(expected), &elected);
        }
        let in_doubt: Vec<_> =
            meeting.votes.iter().filter(|vote| vote.is_in_doubt()).map(|vote| vote.id).collect();
        found.same("in_doubt", self.in_doubt.as_ref(), &in_doubt);
        let signed: Vec<_> = meeting.minutes.signatures.iter().map(|s| s.office).collect();
        found.same("signed", self.signed.as_ref(), &signed);
        self.people_and_items(&mut found, meeting, names);
        self.guidance(&mut found, meeting, names);
        found.mismatches
    }

    fn people_and_items(&self, found: &mut Found, meeting: &Meeting, names: &Names) {
        let name = |person: PersonId| names.name(person).to_owned();
        found.same("presiding", self.presiding.as_ref(), &meeting.presiding().map(name));
        let recused: Vec<_> = meeting
            .members()
            .filter(|seat| meeting.is_recused(seat.person))
            .map(|seat| name(seat.person))
            .collect();
        found.same("recused", self.recused.as_ref(), &recused);
        let deferred: Vec<_> = meeting
            .outline()
            .into_iter()
            .filter(|(_, item)| item.status == ItemStatus::Deferred)
            .map(|(_, item)| item.id)
            .collect();
        found.same("deferred", self.deferred.as_ref(), &deferred);
        let last = meeting.log.last().map(|event| event.act);
        let facts: Vec<_> = meeting
            .log
            .iter()
            .filter(|event| Some(event.act) == last)
            .map(|event| event.fact.kind())
            .collect();
        found.same("facts", self.facts.as_ref(), &facts);
    }

    /// What the desk offers and the chair is told to say.
    fn guidance(&self, found: &mut Found, meeting: &Meeting, names: &Names) {
        found.same("primary", self.primary.as_ref(), &primary(meeting));
        found.same("cue", self.cue.as_ref(), &cue(meeting, names).key);
        if self.offers.is_empty() {
            return;
        }
        let offered: BTreeMap<String, Option<String>> =
            offers(meeting, names).into_iter().map(named).collect();
        for (step, expected) in &self.offers {
            // What the rules do not know is not offered at all.
            let unknown = Some("not-offered".to_owned());
            let answer = offered.get(step).unwrap_or(&unknown);
            found.same(&format!("offers {step}"), Some(expected), answer);
        }
    }
}

/// An offer by the name of its step, with the code of its refusal.
fn named(offer: Offer) -> (String, Option<String>) {
    let key = |value: Value| value.as_str().unwrap_or_default().to_owned();
    let step = key(serde_json::to_value(offer.step).unwrap_or_default());
    let step = match offer.kind {
        Some(kind) => format!("{step}-{}", key(serde_json::to_value(kind).unwrap_or_default())),
        None => step,
    };
    let code = |key: &str| key.trim_start_matches("refusal-").to_owned();
    (step, offer.refusal.map(|words| code(&words.key)))
}

/// A motion's state by one word.
fn state(status: &Status) -> Value {
    match status {
        Status::AwaitingSecond => Value::from("awaiting-second"),
        Status::Pending => Value::from("pending"),
        Status::Queued => Value::from("queued"),
        Status::Disposed(how) => serde_json::to_value(how).unwrap_or_default(),
    }
}

fn json<T: serde::Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

struct Found {
    step: usize,
    mismatches: Vec<Mismatch>,
}

impl Found {
    fn same<E, F>(&mut self, what: &str, expected: Option<&E>, found: &F)
    where
        E: serde::Serialize,
        F: serde::Serialize,
    {
        let Some(expected) = expected else { return };
        let expected = serde_json::to_value(expected).unwrap_or_default();
        let found = serde_json::to_value(found).unwrap_or_default();
        if expected != found {
            self.mismatches.push(Mismatch {
                step: self.step,
                what: what.to_owned(),
                expected,
                found,
            });
        }
    }

    fn vote(&mut self, id: VoteId, expected: &VoteExpect, vote: Option<&Vote>) {
        let Some(vote) = vote else {
            self.same(&format!("vote {id}"), Some(&true), &false);
            return;
        };
        let tally = vote.tally.clone().unwrap_or_default();
        let verdict = vote.verdict.as_ref();
        let mut same = |what: &str, expected: Option<Value>, found: Value| {
            self.same(&format!("vote {id} {what}"), expected.as_ref(), &found);
        };
        same("for", expected.favour.map(Value::from), tally.favour.heads.into());
        same("against", expected.against.map(Value::from), tally.against.heads.into());
        same("abstain", expected.abstain.map(Value::from), tally.abstain.heads.into());
        same("spoiled", expected.spoiled.map(Value::from), tally.spoiled.heads.into());
        let judged = |pick: fn(&council::vote::Verdict) -> Value| verdict.map_or(Value::Null, pick);
        same("entitled", expected.entitled.map(Value::from), judged(|v| v.entitled.into()));
        same("present", expected.present.map(Value::from), judged(|v| v.present.into()));
        same(
            "not_recorded",
            expected.not_recorded.map(Value::from),
            judged(|v| v.not_recorded.into()),
        );
        same("needed", expected.needed.map(Value::from), judged(|v| v.needed.into()));
        same("majority", expected.majority.clone().map(Value::from), judged(|v| json(&v.name)));
        same("chair", expected.chair.map(|chair| json(&chair)), judged(|v| json(&v.chair)));
        same(
            "at_close",
            expected.at_close.map(Value::from),
            vote.at_close.as_ref().map_or(Value::Null, |quorum| quorum.present.into()),
        );
        same("method", expected.method.map(|method| json(&method)), json(&vote.terms.method));
        same("carried", expected.carried.map(Value::from), judged(|v| v.carried.into()));
    }
}
