//! What stands at the head and at the end of the minutes: how the meeting was called, who acted
//! for whom, and where its decisions are posted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    meeting::Meeting,
    people::{Names, Office, Sha256Hex},
    time::Spell,
    view::register::{self, RegisterView},
};

/// How the meeting was called, and what goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(rename = "RecordHead")]
pub struct Head {
    /// The notice, where one is on record.
    pub notice: Option<NoticeLine>,
    /// The owners' register that was adopted, without its lines.
    pub register: Option<RegisterView>,
    /// Who demanded the meeting.
    pub requisitions: Vec<RequisitionLine>,
    /// Who acted for absent members.
    pub proxies: Vec<ProxyLine>,
    /// Who was chosen in place of an absent officer.
    pub chosen: Vec<ChosenLine>,
    /// When the body goes on, as it said.
    pub next_meeting: Option<String>,
    /// Where and how long its decisions are posted.
    pub postings: Vec<PostingLine>,
}

/// The notice of the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticeLine {
    /// When it was given, in local time, `YYYY-MM-DDTHH:MM`.
    pub sent: String,
    /// How, as typed.
    pub how: String,
    /// Whether with the shorter period of a special case.
    pub urgent: bool,
    /// How many items it announced.
    pub items: u32,
}

/// A demand for the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequisitionLine {
    /// By whom, by the key of the group.
    pub group: String,
    /// How many signed.
    pub signed: u32,
    /// How many there are.
    pub total: u32,
}

/// Somebody who acted for an absent member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProxyLine {
    /// For whom.
    pub principal: String,
    /// Who.
    pub agent: String,
    /// From when to when.
    pub spell: Spell,
    /// SHA-256 of the scan of the written form, where one is kept.
    pub form: Option<Sha256Hex>,
    /// Whether it does not count, because the agent acts for more than may.
    pub over_the_cap: bool,
}

/// Somebody who was chosen for this meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChosenLine {
    /// For which office.
    pub office: Office,
    /// Who.
    pub name: String,
}

/// A posting of the decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PostingLine {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub until: String,
    /// Where, as typed.
    pub place: String,
}

pub(crate) fn head(meeting: &Meeting, names: &Names) -> Head {
    let name = |person| names.name(person).to_owned();
    let over = |when| meeting.proxies_over_the_cap_at(when);
    Head {
        notice: meeting.notice.as_ref().map(|notice| NoticeLine {
            sent: notice.sent.clone(),
            how: notice.how.clone(),
            urgent: notice.urgent,
            items: crate::quorum::count(notice.items.len()),
        }),
        register: register::register(meeting),
        requisitions: meeting
            .requisitions
            .iter()
            .map(|demand| RequisitionLine {
                group: demand.group.clone(),
                signed: demand.signed,
                total: demand.total,
            })
            .collect(),
        proxies: meeting
            .proxies
            .iter()
            .map(|proxy| ProxyLine {
                principal: name(proxy.principal),
                agent: name(proxy.agent),
                spell: proxy.spell,
                form: proxy.form.clone(),
                over_the_cap: over(proxy.spell.from.when()).contains(&proxy.principal),
            })
            .collect(),
        chosen: meeting
            .presiding
            .chosen
            .iter()
            .map(|(office, person)| ChosenLine { office: *office, name: name(*person) })
            .collect(),
        next_meeting: meeting.next_meeting.clone(),
        postings: meeting
            .postings
            .iter()
            .map(|posting| PostingLine {
                from: posting.from.clone(),
                until: posting.until.clone(),
                place: posting.place.clone(),
            })
            .collect(),
    }
}
