//! An item of the agenda as it is shown, with the gates that it has passed and what came of a
//! consultation on it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sequence::{LinkedView, sequence};
use crate::{
    agenda::{Enclosed, Item, ItemKind, ItemMarks, ItemStatus, Side},
    consultation::Referral,
    floor::Subject,
    gates::Passage,
    ids::{ItemId, MotionId, PersonId},
    meeting::Meeting,
    motion::KindName,
    quorum::count,
    rules::{Case, Cite, GateKind, MajorityName, Threshold},
    time::{Stamp, Timer},
};

/// An item of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemView {
    /// Its identity.
    pub item: ItemId,
    /// The item above it.
    pub parent: Option<ItemId>,
    /// Its number, level by level.
    pub number: Vec<u32>,
    /// Its title.
    pub title: String,
    /// What is done with it.
    pub kind: ItemKind,
    /// Planned minutes.
    pub minutes: Option<u32>,
    /// Who presents it.
    pub presenter: Option<PersonId>,
    /// The sides of its debate.
    pub sides: Vec<Side>,
    /// What it brings along.
    pub marks: ItemMarks,
    /// Papers that lie before the meeting with it.
    pub papers: Vec<Enclosed>,
    /// What would carry a main motion on it; none where nothing is decided on it.
    pub majority: Option<MajorityView>,
    /// How far it has come.
    pub status: ItemStatus,
    /// The time that it has taken.
    pub timer: Timer,
    /// How many main motions were made on it.
    pub motions: u32,
    /// How many amendments were made on it.
    pub amendments: u32,
    /// How many speeches were made on it.
    pub speeches: u32,
    /// The gates of the rules, in order; none where they know none.
    pub gates: Vec<GateView>,
    /// What came of a consultation on it.
    pub consultation: Option<ConsultationView>,
    /// Questions on it that follow one another; none where it has none.
    pub sequence: Vec<LinkedView>,
}

/// What would carry a main motion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MajorityView {
    /// What it is called.
    pub name: MajorityName,
    /// Its figures.
    pub threshold: Threshold,
}

/// A gate on the way of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GateView {
    /// Its key; the texts name it `gate-<key>`.
    pub key: String,
    /// What passes it.
    pub kind: GateKind,
    /// Whether it was passed.
    pub passed: bool,
    /// When and with which figures, where these were entered; the gate that is this meeting's
    /// own resolution has none.
    pub passage: Option<Passage>,
    /// Whether it is the next to pass.
    pub next: bool,
    /// For how many days it is posted, where it is a posting.
    pub posted_days: u32,
    /// Where it says so.
    pub cite: Cite,
}

/// What came of a consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConsultationView {
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

/// An item of the agenda.
#[must_use]
pub fn item(meeting: &Meeting, item: &Item) -> ItemView {
    let on_item = || meeting.motions.iter().filter(|motion| motion.item == item.id);
    let motions = on_item().map(|motion| motion.id).collect::<Vec<MotionId>>();
    let spoken = meeting.floor.speeches.iter().filter(|speech| match speech.subject {
        Some(Subject::Item(id)) => id == item.id,
        Some(Subject::Motion(id) | Subject::Paragraph(id, _)) => motions.contains(&id),
        None => false,
    });
    ItemView {
        item: item.id,
        parent: item.parent,
        number: meeting.item_number(item.id),
        title: item.title.clone(),
        kind: item.kind,
        minutes: item.minutes,
        presenter: item.presenter,
        sides: item.sides.clone(),
        marks: item.marks.clone(),
        papers: item.papers.clone(),
        majority: majority(meeting, item),
        status: item.status,
        timer: item.timer(),
        motions: count(on_item().filter(|motion| motion.target().is_none()).count()),
        amendments: count(on_item().filter(|motion| motion.target().is_some()).count()),
        speeches: count(spoken.count()),
        gates: gates(meeting, item.id),
        consultation: consultation(meeting, item.id),
        sequence: meeting.sequence_on(item.id).map_or_else(Vec::new, |s| sequence(meeting, s)),
    }
}

/// What would carry a main motion on an item that is there to be decided, by the class of its
/// matter.
fn majority(meeting: &Meeting, item: &Item) -> Option<MajorityView> {
    match item.kind {
        ItemKind::Decision => {}
        ItemKind::Procedure | ItemKind::Report | ItemKind::Discussion | ItemKind::Other => {
            return None;
        }
    }
    // A consultation ends without a vote.
    let rules = meeting.rules.as_ref().filter(|rules| rules.consultation.is_none())?;
    let case = Case { matter: item.marks.matter.as_deref(), ..Case::default() };
    let threshold = rules.threshold(KindName::Main, case)?;
    Some(MajorityView { name: threshold.name(), threshold })
}

fn gates(meeting: &Meeting, item: ItemId) -> Vec<GateView> {
    let Some(rules) = &meeting.rules else { return Vec::new() };
    let next = rules.gates.iter().position(|gate| !meeting.passed(rules, item, gate));
    let view = |(place, gate): (usize, &crate::rules::Gate)| {
        let known = meeting.gates.iter().find(|known| known.item == item && known.gate == gate.key);
        GateView {
            key: gate.key.clone(),
            kind: gate.kind,
            passed: meeting.passed(rules, item, gate),
            passage: known.map(|known| known.passage.clone()),
            next: next == Some(place),
            posted_days: gate.posted_days,
            cite: gate.cite.clone(),
        }
    };
    rules.gates.iter().enumerate().map(view).collect()
}

fn consultation(meeting: &Meeting, item: ItemId) -> Option<ConsultationView> {
    let known = meeting.consultations.iter().find(|known| known.item == item)?;
    Some(ConsultationView {
        consensus: known.consensus.clone(),
        differences: known.differences.clone(),
        referral: known.referral,
        matter: known.matter.clone(),
        at: known.at,
    })
}
