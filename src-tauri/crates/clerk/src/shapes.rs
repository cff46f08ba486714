//! The shapes that cross to the windows besides the read models of `council`. The windows'
//! types are generated from these by the test `bindings`; nobody writes one twice.

use std::collections::BTreeMap;

use council::{
    Deed,
    ids::{ActId, MeetingId, PersonId},
    people::{Office, Sha256Hex},
    rules::{Choice, Cite},
    sitting::{Held, Particulars, Phase},
    view::{Arg, DeskView, RoomView, room::RoomPage},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::sign_in::shapes::RollArranged;

/// What went wrong or is not in order, on its way to a window: the texts word it under `code`,
/// which is `refusal-…` for advice and `fault-…` for a failure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fault {
    /// The key of its text.
    pub code: String,
    /// The values in it.
    pub params: BTreeMap<String, Arg>,
    /// The article that a refusal rests on.
    pub cite: Option<Cite>,
}

/// One instant on both clocks, from which a window computes steady time as
/// `steady_ms + (Date.now() - utc_ms)`. Both windows hold the same anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Anchor {
    /// Steady time since the sitting opened, in milliseconds.
    #[ts(type = "number")]
    pub steady_ms: u64,
    /// Wall time at the same instant, in milliseconds since 1970-01-01 UTC.
    #[ts(type = "number")]
    pub utc_ms: i64,
    /// Distance of local time from UTC, in minutes, east positive.
    pub offset_minutes: i16,
}

/// A language of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub enum Tongue {
    /// Simplified Chinese.
    #[default]
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// Traditional Chinese.
    #[serde(rename = "zh-Hant")]
    ZhHant,
    /// English.
    #[serde(rename = "en")]
    En,
}

/// The language of a paper, and perhaps a second one in which all of it follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongues {
    /// The language of the first part, which is that of the file.
    pub first: Tongue,
    /// The language of the second.
    pub second: Option<Tongue>,
}

impl Tongues {
    /// One language, or two where the second is another.
    #[must_use]
    pub fn new(first: Tongue, second: Option<Tongue>) -> Self {
        Self { first, second: second.filter(|second| *second != first) }
    }
}

impl From<Tongue> for Tongues {
    fn from(first: Tongue) -> Self {
        Self { first, second: None }
    }
}

/// How large the desk's letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// Larger.
    Large,
    /// Largest.
    Largest,
}

/// Light or dark for the projector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Ink on paper.
    #[default]
    Light,
    /// Paper on ink.
    Dark,
}

/// Whether the room sees a speaker's time run down, and hears of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SpeakerClock {
    /// The time is shown.
    #[default]
    Shown,
    /// The time is shown, and sounds when a minute is left and when it is over.
    Sounding,
    /// The time is for the desk alone.
    Hidden,
}

/// What the room's screens show. The laptop says so and not the meeting: none of it is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "show")]
pub enum Showing {
    /// They follow the meeting.
    #[default]
    Automatic,
    /// They are held on a page.
    Page {
        /// Which.
        page: RoomPage,
    },
    /// They show words.
    Message {
        /// Which.
        text: String,
    },
    /// They are black.
    Black,
    /// The picture stands as it was, its clocks too.
    Frozen,
}

/// One of the room's screens. Both show the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Projector {
    /// The wall before the room.
    First,
    /// A second wall, or a screen outside the door.
    Second,
}

/// A window of the room's that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProjectorWindow {
    /// Which.
    pub projector: Projector,
    /// The size in pixels of the screen on which it stands, as "1920×1080".
    pub screen: Option<String>,
}

/// What both windows need before any meeting: language, sizes, the projector's screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shell {
    /// The language of both windows.
    pub language: Tongue,
    /// How large the desk's letters are.
    pub text_size: TextSize,
    /// Light or dark for the projector.
    pub theme: Theme,
    /// Whether the room sees a speaker's time run down.
    pub speaker_clock: SpeakerClock,
    /// The room's windows that are open.
    pub projectors: Vec<ProjectorWindow>,
    /// Whether the kiosk's window is open.
    pub kiosk_open: bool,
    /// How many screens there are.
    pub screens: u32,
    /// Why the record cannot be opened, where it cannot.
    pub fault: Option<Fault>,
    /// The folder that holds the record.
    pub data_folder: String,
}

/// What the desk shows when no meeting is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Home {
    /// Meetings, the latest first.
    pub meetings: Vec<MeetingCard>,
    /// Sample meetings that can be opened.
    pub samples: Vec<SampleCard>,
    /// The rule sets of the program under which a meeting can be called, by key.
    pub rules: Vec<String>,
    /// All rule sets on offer, a body's own among them, and whether they are in force today.
    pub rule_sets: Vec<RuleSetView>,
}

/// A rule set on offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleSetView {
    /// Its key, by which a meeting is called under it; the texts hold its name under
    /// `rules-<id>` and a sentence under `rules-<id>.about`, unless it has a name of its own.
    // keys: rules-*
    pub id: String,
    /// For rules of a body's own: their name, as typed.
    pub name: Option<String>,
    /// For rules of a body's own: the key of the set from which they are derived.
    pub derived_from: Option<String>,
    /// The law or book.
    pub cite: Cite,
    /// First day of validity, `YYYY-MM-DD`.
    pub valid_from: String,
    /// Last day of validity, where it has ended.
    pub valid_to: Option<String>,
    /// Whether it is in force on the day that was asked for.
    pub in_force: bool,
    /// What can be set in rules of a body's own.
    pub settings: Vec<SettingView>,
    /// Why rules of a body's own cannot be used any more, where they cannot.
    pub fault: Option<Fault>,
}

/// A rule that varies from place to place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettingView {
    /// Where it stands in the set (`floor.speech_seconds`).
    pub path: String,
    /// The key of its name in the texts; what can be chosen from a list has `<key>-<choice>`.
    // keys: setting-*
    pub key: String,
    /// What may be chosen.
    pub choice: Choice,
    /// The value in the set of the program; null for none.
    #[ts(type = "number | boolean | string | null")]
    pub default: Value,
    /// The value in this set; null for none.
    #[ts(type = "number | boolean | string | null")]
    pub value: Value,
}

/// A meeting on the desk's first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingCard {
    /// Which.
    pub meeting: MeetingId,
    /// What it is called by.
    pub particulars: Particulars,
    /// Held now, or entered from paper.
    pub held: Held,
    /// How far it has come.
    pub phase: Phase,
    /// When it was last changed, in milliseconds since 1970-01-01 UTC.
    #[ts(type = "number")]
    pub changed_ms: i64,
}

/// A sample meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SampleCard {
    /// Its key; the texts hold its title under `sample-<key>` and a sentence under
    /// `sample-<key>.about`.
    pub sample: String,
    /// The language in which it was held.
    pub language: Tongue,
}

/// A meeting to be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewMeeting {
    /// What it is called by.
    pub particulars: Particulars,
    /// Held now, or entered from paper.
    pub held: Held,
    /// The key of its rule set, of the program or a body's own.
    pub rules: String,
    /// The key of the template whose agenda it begins with, of the program or the chair's own.
    #[serde(default)]
    #[ts(optional)]
    pub template: Option<String>,
}

/// An act as the desk sends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sent {
    /// What is done.
    pub deed: Deed,
    /// In which office; the chair's where none is named.
    #[serde(default)]
    #[ts(optional)]
    pub office: Option<Office>,
    /// The typed time in milliseconds since 1970-01-01 UTC, for a meeting entered from paper.
    #[serde(default)]
    #[ts(optional, type = "number")]
    pub typed_ms: Option<i64>,
}

/// What comes back when an act is on disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Receipt {
    /// The act.
    pub act: ActId,
    /// How many events the record holds now.
    pub version: u32,
}

/// A state on its way to the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeskMessage {
    /// The meeting; none while none is open.
    pub view: Option<DeskView>,
    /// The clocks.
    pub anchor: Anchor,
    /// The electorate of the open vote in the order in which it is called; empty where no vote is
    /// taken by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<PersonId>>")]
    pub roll_call: Vec<PersonId>,
    /// How the roll of the view is put in order.
    #[serde(default)]
    pub arranged: RollArranged,
    /// Whether this is a rehearsal, of which nothing is kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub rehearsal: bool,
}

/// A state on its way to the projector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomMessage {
    /// The meeting; none while none is open.
    pub view: Option<RoomView>,
    /// The clocks.
    pub anchor: Anchor,
    /// The language.
    pub language: Tongue,
    /// Light or dark.
    pub theme: Theme,
    /// Whether a speaker's time is shown.
    pub speaker_clock: SpeakerClock,
    /// What the desk shows in place of the meeting, where it does.
    pub showing: Showing,
    /// The wall time at which the picture stands, where it was frozen.
    #[ts(type = "number | null")]
    pub stands_ms: Option<i64>,
    /// Whether this is a rehearsal, of which nothing is kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub rehearsal: bool,
}

/// A signature as it was drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DrawnSignature {
    /// In which office.
    pub office: Office,
    /// Strokes in the order in which they were drawn. Each is a list of points `[x, y]` in
    /// thousandths of the width of the field, which is three times as wide as high.
    pub strokes: Vec<Vec<[i32; 2]>>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exported {
    /// Where.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: Sha256Hex,
    /// How many pages it has.
    pub pages: u32,
    /// Where the minutes of the closed part are, where there was one.
    pub closed: Option<String>,
}

/// What has changed in the minutes since the draft that was kept last.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct DraftChanges {
    /// When that was, in milliseconds since 1970-01-01 UTC; none where none was kept.
    #[ts(type = "number | null")]
    pub kept_ms: Option<i64>,
    /// What stands under each heading that changed.
    pub passages: Vec<ChangedPassage>,
}

/// What stands under a heading, and what of it was struck and inserted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedPassage {
    /// The heading; empty for what stands before the first.
    pub heading: String,
    /// The words, in order.
    pub pieces: Vec<council::motion::amend::Piece>,
}
