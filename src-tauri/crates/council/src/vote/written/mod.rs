//! 书面征求意见: a vote on forms that go out to everybody who is entitled and come back over days, by
//! name. Its motion has left the floor, and the meeting goes on beside it.
//!
//! Sums are kept as forms come in, so that one form more and its verdict take no longer the more
//! owners there are.

mod acts;
mod forms;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use acts::{
    abandon, announce, can_announce, can_issue, can_open, can_return, can_take_back, issue, open,
    return_form, take_back, unlike_those_out,
};
pub use forms::{Form, Latest, Silent, Written};

use crate::{
    ids::{PersonId, VoteId},
    meeting::Meeting,
    people::Sha256Hex,
    refusal::Refusal,
    rules::is_default,
    vote::{Vote, Weight},
};

/// What a written vote goes by, as frozen when it opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WrittenTerms {
    /// The last day on which a form counts, `YYYY-MM-DD`.
    pub until: String,
    /// Whether forms that went out and did not come back count with the majority of those that
    /// did. Only a body's own rules say so, and whether they may is disputed.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub silent_with_majority: bool,
    /// Whether whoever returned an invalid form took part.
    pub invalid_takes_part: bool,
    /// Whether only forms count whose delivery is on the record.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub issued_first: bool,
}

/// How a form goes out or comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[derive(Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveryWay {
    /// 上门: at the door.
    Door,
    /// 设点: at a table or in the hall.
    Venue,
    /// 邮寄: by post.
    Post,
    /// 电子: by a message or a program.
    Electronic,
    /// 张贴: put up where all see it.
    Posted,
}

/// What a form says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FormChoice {
    /// 同意.
    For,
    /// 不同意.
    Against,
    /// 弃权.
    Abstain,
    /// 无效: it came back, and cannot be counted for any of these.
    Invalid,
}

/// To whom forms go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Addressees {
    /// To everybody who is entitled and has none yet.
    All,
    /// To these; whoever has one gets another in its place.
    People(Vec<PersonId>),
}

/// A form on its way into the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormEntry {
    /// Whose it is.
    pub person: PersonId,
    /// What it says.
    pub choice: FormChoice,
    /// The day on which it came back, `YYYY-MM-DD`; that of the entry where none.
    #[serde(default)]
    #[ts(optional)]
    pub on: Option<String>,
    /// How it came back.
    #[serde(default)]
    #[ts(optional)]
    pub how: Option<DeliveryWay>,
    /// At which venue or in which building, as typed; empty where there is one place only.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub place: String,
    /// SHA-256 of its scan.
    #[serde(default)]
    #[ts(optional)]
    pub scan: Option<Sha256Hex>,
}

impl Meeting {
    /// Written votes that run, the first opened first.
    pub fn written_votes(&self) -> impl DoubleEndedIterator<Item = &Vote> {
        self.index.written.iter().filter_map(|place| self.votes.get(*place))
    }

    /// Nothing ends while forms are still coming back.
    pub(crate) fn no_written_vote(&self) -> Result<(), Refusal> {
        match self.written_votes().next() {
            Some(vote) => Err(Refusal::WrittenVoteRuns { vote: vote.id }),
            None => Ok(()),
        }
    }

    /// By how much somebody counts in a written vote.
    fn weight_in_writing(&self, person: PersonId) -> Weight {
        let area = self.register.as_ref().map(|register| register.area_of(person));
        Weight { heads: 1, area }
    }

    pub(crate) fn forms_issued(&mut self, vote: VoteId, to: &Addressees, how: DeliveryWay) {
        let Some(register) = self.vote(vote).map(|_| self.register.clone()) else { return };
        self.with_vote(vote, |vote| {
            let Some(written) = vote.written.as_deref_mut() else { return };
            let weigh = |person| Weight {
                heads: 1,
                area: register.as_ref().map(|register| register.area_of(person)),
            };
            match to {
                Addressees::All => written.issue_to_all(how, weigh),
                Addressees::People(people) => {
                    for person in people {
                        written.issue(*person, how, weigh(*person));
                    }
                }
            }
        });
    }

    pub(crate) fn form_returned(&mut self, vote: VoteId, person: PersonId, form: Form) {
        let weight = self.weight_in_writing(person);
        self.with_vote(vote, |vote| {
            if let Some(written) = vote.written.as_deref_mut() {
                written.enter(person, form, weight);
            }
        });
    }

    pub(crate) fn form_taken_back(&mut self, vote: VoteId, person: PersonId) {
        let weight = self.weight_in_writing(person);
        self.with_vote(vote, |vote| {
            if let Some(written) = vote.written.as_deref_mut() {
                written.take_back(person, weight);
            }
        });
    }
}
