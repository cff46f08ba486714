//! How a meeting is called, who can demand one, and how its decisions are made public.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cite, Share, is_default};
use crate::convening::HolidayList;

/// How the days of a period of notice are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DayCount {
    /// The day of notice is not counted, the day of the meeting is (民法典 art. 201).
    FromNextDay,
    /// Full days between: neither the day of notice nor that of the meeting is counted.
    FullDaysBetween,
    /// Full days between that are neither Sundays nor holidays (clear days of the English Act).
    ClearDays,
    /// Full days between that are working days.
    WorkingDays,
    /// Days of 24 hours before the hour of the meeting; weekends count.
    Hours,
}

impl DayCount {
    /// Whether holidays do not count.
    #[must_use]
    pub fn needs_holidays(self) -> bool {
        match self {
            Self::ClearDays | Self::WorkingDays => true,
            Self::FromNextDay | Self::FullDaysBetween | Self::Hours => false,
        }
    }
}

/// A period of notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoticeRule {
    /// How many days; of 24 hours each where hours are counted.
    pub days: u32,
    /// How they are counted.
    pub count: DayCount,
    /// How many days suffice in a special case; none where there is no such case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub urgent_days: Option<u32>,
    /// The list of holidays by which days are counted (`england-wales`), where one matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub holidays: Option<String>,
    /// Where it says so.
    pub cite: Cite,
}

/// What may be decided that was not announced with the notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaLock {
    /// Everything.
    #[default]
    Open,
    /// Everything, and the record warns.
    Warn,
    /// Nothing, unless the body takes it up as the rules say.
    Locked,
}

/// What must be noticed, and by what vote the body may take up what was not.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaRule {
    /// What may be decided that was not announced.
    #[serde(default)]
    pub lock: AgendaLock,
    /// The share of members present that may take up what was not announced, as long as this
    /// share of the body is present; all present must agree where fewer are (Brown Act,
    /// 54954.2(b)). Nothing can be taken up where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub take_up: Option<Share>,
    /// Where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub cite: Option<Cite>,
}

/// Who can demand a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequisitionRule {
    /// Of whom, by the key of their name in the texts (`group-<key>`).
    pub group: String,
    /// The share of them that must sign.
    pub share: Share,
    /// Never fewer than this many.
    #[serde(default, skip_serializing_if = "is_default")]
    pub at_least: u32,
    /// Where it says so.
    pub cite: Cite,
}

/// How long a decision is posted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicationRule {
    /// For how many days; the first day is not counted.
    pub days: u32,
    /// Within how many days after the meeting it must be posted, where the rules say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub within_days: Option<u32>,
    /// Where it says so.
    pub cite: Cite,
}

/// Of whom a body must consist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CompositionRule {
    /// Of whom, by the key of their name in the texts (`group-<key>`).
    pub group: String,
    /// The share of all members that they must make up.
    pub share: Share,
    /// Where it says so.
    pub cite: Cite,
}

/// How a meeting is called and its decisions are made public.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ConveningRule {
    /// The period of notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub notice: Option<NoticeRule>,
    /// What must be announced.
    pub agenda: AgendaRule,
    /// Who can demand a meeting.
    pub requisitions: Vec<RequisitionRule>,
    /// How long decisions are posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub publication: Option<PublicationRule>,
    /// Of whom the body must consist.
    pub composition: Vec<CompositionRule>,
    /// The holidays by which notice is counted, as they were known when the meeting was called;
    /// files of rules name a list and do not hold one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub holidays: Option<HolidayList>,
}
