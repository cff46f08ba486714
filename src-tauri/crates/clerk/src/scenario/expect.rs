//! What a scenario expects of the state.

use std::collections::BTreeMap;

use council::{
    Meeting,
    ids::{ItemId, MotionId, PersonId, VoteId},
    motion::Status,
    people::{Names, Office},
    vote::Vote,
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
    /// Votes that a correction put in doubt.
    pub in_doubt: Option<Vec<VoteId>>,
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
        let in_doubt: Vec<_> =
            meeting.votes.iter().filter(|vote| vote.is_in_doubt()).map(|vote| vote.id).collect();
        found.same("in_doubt", self.in_doubt.as_ref(), &in_doubt);
        let signed: Vec<_> = meeting.minutes.signatures.iter().map(|s| s.office).collect();
        found.same("signed", self.signed.as_ref(), &signed);
        found.mismatches
    }
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
        same("carried", expected.carried.map(Value::from), judged(|v| v.carried.into()));
    }
}
