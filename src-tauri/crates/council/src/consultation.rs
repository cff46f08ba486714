//! 协商: consultation that ends without a vote, in what all agree on and what they differ about. The
//! committee carries it out; what only an assembly can decide is brought there.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    event::Fact, ids::ItemId, meeting::Meeting, refusal::Refusal, rules::Ground, time::Stamp,
};

/// Who goes on with what was consulted about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Referral {
    /// The committee carries it out.
    Committee,
    /// An assembly decides.
    Assembly,
}

/// The outcome of a consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consultation {
    /// On which item.
    pub item: ItemId,
    /// 共识: what all agree on, as typed.
    pub consensus: String,
    /// 分歧: what they differ about, as typed.
    pub differences: String,
    /// Who goes on.
    pub referral: Referral,
    /// The class of the matter, where it has one.
    pub matter: Option<String>,
    /// When it was recorded.
    pub at: Stamp,
}

/// Records the outcome on the item in hand; said again, it takes the place of what was said.
pub(crate) fn record(
    meeting: &Meeting,
    consensus: &str,
    differences: &str,
    referral: Referral,
    matter: Option<&str>,
) -> Result<Vec<Fact>, Refusal> {
    let item = can_record(meeting)?;
    if consensus.trim().is_empty() && differences.trim().is_empty() {
        return Err(Refusal::TextMissing);
    }
    let rules = meeting.rules.as_ref().ok_or(Refusal::NotCalled)?;
    if let Some(key) = matter {
        let known = rules.votes.matters.get(key);
        let known = known.ok_or_else(|| Refusal::MatterUnknown { matter: key.to_owned() })?;
        if known.reserved && referral == Referral::Committee {
            let (matter, cite) = (key.to_owned(), Some(known.cite.clone()));
            return Err(Refusal::ReservedToAssembly { matter, cite });
        }
    }
    Ok(vec![Fact::ConsultationRecorded {
        item,
        consensus: consensus.trim().to_owned(),
        differences: differences.trim().to_owned(),
        referral,
        matter: matter.map(str::to_owned),
    }])
}

/// Whether the rules know consultation, and an item is in hand with no question pending.
pub(crate) fn can_record(meeting: &Meeting) -> Result<ItemId, Refusal> {
    meeting.in_session()?;
    let known = meeting.rules.as_ref().is_some_and(|rules| rules.consultation.is_some());
    if !known {
        return Err(Refusal::NoConsultation);
    }
    let item = meeting.item_in_hand()?.id;
    meeting.no_vote_open()?;
    meeting.nothing_pending()?;
    Ok(item)
}

impl Meeting {
    /// A body that only consults takes no votes.
    pub(crate) fn takes_votes(&self) -> Result<(), Refusal> {
        let only = self
            .rules
            .as_ref()
            .and_then(|rules| rules.consultation.as_ref())
            .is_some_and(|rule| rule.only);
        if only {
            return Err(Refusal::ConsultationOnly { cite: self.cite(Ground::Consultation) });
        }
        Ok(())
    }
}
