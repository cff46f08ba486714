//! The record as the minutes print it: who attended and when, and for each item in the order in
//! which it was taken what was moved, amended, counted and decided. Every number comes from the
//! log; the only words that people wrote are titles, motions and prose.

mod cautions;
mod gates;
mod head;
mod lines;
mod steps;
mod walk;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    desk::{ProseView, SignatureView},
    question::{self, QuestionView},
    roll::{Attendance, roll},
    sequence::{LinkedView, sequence},
    words::Words,
};
use crate::{
    approval::{Approval, Version},
    event::Fact,
    ids::{ItemId, MeetingId},
    meeting::Meeting,
    motion::{Motion, Status},
    people::{Names, Sha256Hex},
    quorum::Quorum,
    sitting::{Held, Particulars, Phase},
    time::{Spell, Stamp},
};

pub use gates::GateLine;
pub(crate) use head::head;
pub use head::{ChosenLine, Head, NoticeLine, PostingLine, ProxyLine, RequisitionLine};
pub use lines::{CorrectionLine, ItemRecord, ItemStep, OfficeLine, RollLine, SpeechLine};
pub(crate) use walk::closed;
pub use walk::ever_closed;

use walk::{Closed, Walked};

/// Everything that minutes are made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MeetingRecord")]
pub struct Record {
    /// The meeting.
    pub meeting: MeetingId,
    /// What it is called by.
    pub particulars: Particulars,
    /// Held with the program, or entered from paper.
    pub held: Held,
    /// How far it has come.
    pub phase: Phase,
    /// The key of its rule set, and the hash of it.
    pub rules: String,
    /// SHA-256 of the rule set's canonical JSON.
    pub rules_sha256: Sha256Hex,
    /// When it was called to order.
    pub opened: Option<Stamp>,
    /// When it was adjourned.
    pub adjourned: Option<Stamp>,
    /// Breaks.
    pub recesses: Vec<Spell>,
    /// Who presided and who took the minutes, oldest first.
    pub offices: Vec<OfficeLine>,
    /// The roll, with who came late and who left early.
    pub roll: Vec<RollLine>,
    /// How it was called, who acted for whom, and where its decisions are posted.
    pub head: Head,
    /// Quorum when the meeting was called to order.
    pub quorum_at_opening: Option<Quorum>,
    /// Prose before the first item.
    pub opening: String,
    /// Items in the order of the agenda.
    pub items: Vec<ItemRecord>,
    /// What happened while no item was in hand, in order.
    pub apart: Vec<ItemStep>,
    /// The same behind closed doors.
    pub closed_apart: Vec<ItemStep>,
    /// Prose after the last item.
    pub closing: String,
    /// Main motions adopted, by a vote or by consent, in order.
    pub decisions: Vec<QuestionView>,
    /// Main motions adopted behind closed doors.
    pub closed_decisions: Vec<QuestionView>,
    /// What whoever reads a draft should look at.
    pub cautions: Vec<Words>,
    /// The same for the closed part.
    pub closed_cautions: Vec<Words>,
    /// Corrections of earlier entries.
    pub corrections: Vec<CorrectionLine>,
    /// Prose of all sections.
    pub prose: Vec<ProseView>,
    /// Signatures.
    pub signatures: Vec<SignatureView>,
    /// How the minutes were approved, once they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub approval: Option<Approval>,
    /// The versions of the signed file, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Version>>")]
    pub versions: Vec<Version>,
    /// How many events the record holds.
    pub version: u32,
}

/// The record of a meeting; none before it was called.
#[must_use]
pub fn record(meeting: &Meeting, names: &Names) -> Option<Record> {
    let id = meeting.id?;
    let rules = meeting.rules.as_ref()?;
    let desk = super::desk(meeting, names)?;
    let sitting = meeting.sittings.last();
    let walked = walk::walk(meeting);
    let closed = walk::closed_of(&walked, meeting);
    let opened = meeting.opened();
    Some(Record {
        meeting: id,
        particulars: meeting.particulars.clone(),
        held: meeting.held,
        phase: meeting.phase,
        rules: rules.id.clone(),
        rules_sha256: meeting.rules_sha256.clone(),
        opened,
        adjourned: desk.adjourned,
        recesses: sitting.map_or_else(Vec::new, |sitting| {
            sitting.recesses.iter().map(|recess| recess.spell).collect()
        }),
        offices: meeting
            .offices
            .iter()
            .map(|tenure| OfficeLine {
                office: tenure.office,
                name: names.name(tenure.person).to_owned(),
                spell: tenure.spell,
            })
            .collect(),
        roll: roll_lines(meeting, names),
        head: head::head(meeting, names),
        quorum_at_opening: opened.and_then(|opened| {
            let over_time = meeting.quorum_over_time();
            let last = over_time.into_iter().rev().find(|p| p.at.when() <= opened.when());
            last.map(|point| point.quorum)
        }),
        opening: meeting.minutes.prose(crate::minutes::Section::Opening).to_owned(),
        items: meeting
            .outline()
            .into_iter()
            .map(|(_, item)| item_record(meeting, names, item, &walked, &closed))
            .collect(),
        apart: steps_of(meeting, names, None, &walked, false),
        closed_apart: steps_of(meeting, names, None, &walked, true),
        closing: meeting.minutes.prose(crate::minutes::Section::Closing).to_owned(),
        decisions: decisions(meeting, names, |motion| !closed.adopted.contains(&motion.id)),
        closed_decisions: decisions(meeting, names, |motion| closed.adopted.contains(&motion.id)),
        cautions: cautions::cautions(meeting, &walked, false),
        closed_cautions: cautions::cautions(meeting, &walked, true),
        corrections: corrections(meeting, names, &closed),
        prose: desk.minutes.prose,
        signatures: desk.minutes.signatures,
        approval: desk.minutes.approval,
        versions: desk.minutes.versions,
        version: desk.version,
    })
}

/// Main motions that were adopted and stand.
fn decisions(
    meeting: &Meeting,
    names: &Names,
    which: impl Fn(&Motion) -> bool,
) -> Vec<QuestionView> {
    let adopted = |motion: &&Motion| {
        motion.kind.is_main()
            && matches!(motion.status, Status::Disposed(how) if how.is_adoption())
            && which(motion)
    };
    let adopted = meeting.motions.iter().filter(adopted);
    adopted.map(|motion| question::question(meeting, names, motion)).collect()
}

/// What happened on an item, or with none in hand, in the open or behind closed doors.
fn steps_of(
    meeting: &Meeting,
    names: &Names,
    item: Option<ItemId>,
    walked: &[Walked],
    closed: bool,
) -> Vec<ItemStep> {
    walked
        .iter()
        .filter(|step| step.item == item && step.closed == closed)
        .filter_map(|step| steps::step(meeting, names, step.event.at, &step.event.fact))
        .collect()
}

fn roll_lines(meeting: &Meeting, names: &Names) -> Vec<RollLine> {
    let adjourned = meeting.sittings.last().and_then(|sitting| sitting.spell.until);
    roll(meeting, names)
        .into_iter()
        .zip(&meeting.roll)
        .map(|(view, seat)| RollLine {
            attended: !seat.spells.is_empty(),
            left_early: match (view.left, adjourned) {
                (Some(left), Some(adjourned)) => left.when() < adjourned.when(),
                (Some(_), None) => view.attendance == Attendance::Left,
                (None, _) => false,
            },
            spells: seat.spells.clone(),
            seat: view,
        })
        .collect()
}

fn item_record(
    meeting: &Meeting,
    names: &Names,
    item: &crate::agenda::Item,
    walked: &[Walked],
    closed: &Closed,
) -> ItemRecord {
    let presenter = item.presenter.map_or("", |id| names.name(id));
    ItemRecord {
        item: item.id,
        number: meeting.item_number(item.id),
        title: item.title.clone(),
        presenter: presenter.to_owned(),
        papers: item.papers.iter().map(|paper| paper.title.clone()).collect(),
        status: item.status,
        spells: item.spells.clone(),
        speeches: speeches(meeting, names, item, |id| !closed.speeches.contains(id)),
        steps: steps_of(meeting, names, Some(item.id), walked, false),
        closed_speeches: speeches(meeting, names, item, |id| closed.speeches.contains(id)),
        closed_steps: steps_of(meeting, names, Some(item.id), walked, true),
        gates: gates::gates(meeting, item.id),
        sequences: sequences(meeting, item.id, closed, false),
        closed_sequences: sequences(meeting, item.id, closed, true),
        prose: meeting.minutes.prose(crate::minutes::Section::Item(item.id)).to_owned(),
    }
}

/// The questions on an item that followed one another and of which one was moved at least, in the
/// open or, with `hidden`, in part behind closed doors.
fn sequences(
    meeting: &Meeting,
    item: ItemId,
    closed: &Closed,
    hidden: bool,
) -> Vec<Vec<LinkedView>> {
    let on_item = meeting.sequences.iter().filter(|known| known.item == item);
    on_item
        .filter(|known| {
            let moved = || known.questions.iter().filter(|q| meeting.motion(q.motion).is_some());
            let behind = moved().any(|question| closed.moved.contains(&question.motion));
            moved().next().is_some() && behind == hidden
        })
        .map(|known| sequence(meeting, known))
        .collect()
}

fn speeches(
    meeting: &Meeting,
    names: &Names,
    item: &crate::agenda::Item,
    which: impl Fn(&crate::ids::RequestId) -> bool,
) -> Vec<SpeechLine> {
    let on_item = |speech: &&crate::floor::Speech| match speech.subject {
        Some(crate::floor::Subject::Item(id)) => id == item.id,
        Some(crate::floor::Subject::Motion(id) | crate::floor::Subject::Paragraph(id, _)) => {
            meeting.motion(id).is_some_and(|motion| motion.item == item.id)
        }
        None => false,
    };
    meeting
        .floor
        .speeches
        .iter()
        .filter(on_item)
        .filter(|speech| which(&speech.id))
        .map(|speech| SpeechLine {
            name: names.name(speech.person).to_owned(),
            purpose: speech.purpose,
            side: speech
                .side
                .as_ref()
                .and_then(|key| item.sides.iter().find(|side| side.key == *key))
                .cloned(),
            spent_ms: speech.timer.spent_ms,
            began: speech.began,
        })
        .collect()
}

fn corrections(meeting: &Meeting, names: &Names, closed: &Closed) -> Vec<CorrectionLine> {
    let undone = crate::correction::undone(&meeting.log);
    meeting
        .log
        .iter()
        .filter(|event| !undone.contains(&event.act))
        .filter_map(|event| {
            let Fact::Corrected { act, place, correction, reason } = &event.fact else {
                return None;
            };
            let entry = meeting.log.iter().find(|e| e.act == *act && e.place == *place)?;
            let person = match correction {
                crate::correction::Correction::Person { person }
                | crate::correction::Correction::Answer { person, .. } => names.name(*person),
                crate::correction::Correction::Time { .. }
                | crate::correction::Correction::Never
                | crate::correction::Correction::Tally { .. } => "",
            };
            Some(CorrectionLine {
                at: event.at,
                office: event.by.office,
                closed: closed.entries.contains(&(*act, *place)),
                entry: super::entries::words(meeting, names, &entry.fact),
                entry_at: entry.at,
                correction: correction.clone(),
                person: person.to_owned(),
                reason: reason.clone(),
            })
        })
        .collect()
}
