//! The record as the minutes print it: who attended and when, and for each item in the order in
//! which it was taken what was moved, amended, counted and decided. Every number comes from the
//! log; the only words that people wrote are titles, motions and prose.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    desk::{ProseView, SignatureView},
    question::{self, QuestionView, VoteView},
    roll::{Attendance, SeatView, roll},
};
use crate::{
    agenda::{ItemStatus, Side},
    event::{Event, Fact},
    floor::Purpose,
    ids::{ItemId, MeetingId},
    meeting::Meeting,
    motion::{Disposal, KindName, Status},
    people::{Names, Office, Sha256Hex},
    quorum::Quorum,
    sitting::{Held, Particulars, Phase},
    time::{Spell, Stamp},
};

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
    /// Quorum when the meeting was called to order.
    pub quorum_at_opening: Option<Quorum>,
    /// Prose before the first item.
    pub opening: String,
    /// Items in the order of the agenda.
    pub items: Vec<ItemRecord>,
    /// Prose after the last item.
    pub closing: String,
    /// Main motions carried, in order.
    pub decisions: Vec<QuestionView>,
    /// Corrections of earlier entries.
    pub corrections: Vec<CorrectionLine>,
    /// Prose of all sections.
    pub prose: Vec<ProseView>,
    /// Signatures.
    pub signatures: Vec<SignatureView>,
    /// How many events the record holds.
    pub version: u32,
}

/// An office as it was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficeLine {
    /// Which.
    pub office: Office,
    /// By whom.
    pub name: String,
    /// From when to when.
    pub spell: Spell,
}

/// A line of the roll as the minutes print it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RollLine {
    /// Who, and where they were.
    pub seat: SeatView,
    /// Whether they came at all.
    pub attended: bool,
    /// Whether they left before the adjournment.
    pub left_early: bool,
    /// From when to when they were in the room.
    pub spells: Vec<Spell>,
}

/// An item as the minutes print it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemRecord {
    /// Its identity.
    pub item: ItemId,
    /// Its number, level by level.
    pub number: Vec<u32>,
    /// Its title.
    pub title: String,
    /// Who presented it.
    pub presenter: String,
    /// How far it came.
    pub status: ItemStatus,
    /// When it was in hand.
    pub spells: Vec<Spell>,
    /// Who spoke, in order.
    pub speeches: Vec<SpeechLine>,
    /// What happened, in order.
    pub steps: Vec<ItemStep>,
    /// Prose, as written by the secretary.
    pub prose: String,
}

/// A speech as the minutes print it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpeechLine {
    /// Who.
    pub name: String,
    /// What for.
    pub purpose: Purpose,
    /// On which side.
    pub side: Option<Side>,
    /// How long, in milliseconds.
    #[ts(type = "number")]
    pub spent_ms: u64,
    /// When it began.
    pub began: Stamp,
}

/// Something that happened on an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "step", content = "with")]
pub enum ItemStep {
    /// A motion was made, in the words in which it was made.
    Moved {
        /// When.
        at: Stamp,
        /// The motion.
        question: QuestionView,
        /// Its words as moved; for an amendment, the words that it would insert.
        moved_text: String,
    },
    /// A motion left the floor without a vote.
    Disposed {
        /// When.
        at: Stamp,
        /// The motion.
        question: QuestionView,
        /// How.
        disposal: Disposal,
    },
    /// A vote was decided.
    Voted(Box<VoteView>),
    /// An adopted amendment rewrote a motion.
    Reworded {
        /// When.
        at: Stamp,
        /// Its words from then on.
        text: String,
    },
}

/// A correction as the minutes print it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CorrectionLine {
    /// When it was made.
    pub at: Stamp,
    /// In which office.
    pub office: Option<Office>,
    /// The entry that was wrong, in words, as it was recorded.
    pub entry: super::Words,
    /// When that entry was made.
    pub entry_at: Stamp,
    /// What is right.
    pub correction: crate::correction::Correction,
    /// Who it was, where the correction names somebody.
    pub person: String,
    /// Why.
    pub reason: String,
}

/// The record of a meeting; none before it was called.
#[must_use]
pub fn record(meeting: &Meeting, names: &Names) -> Option<Record> {
    let id = meeting.id?;
    let rules = meeting.rules.as_ref()?;
    let desk = super::desk(meeting, names)?;
    let sitting = meeting.sittings.last();
    let reading = crate::correction::reading(&meeting.log);
    let opened = meeting.opened();
    let carried = Status::Disposed(Disposal::Carried);
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
        quorum_at_opening: opened.and_then(|opened| {
            let over_time = meeting.quorum_over_time();
            let last = over_time.into_iter().rev().find(|p| p.at.when() <= opened.when());
            last.map(|point| point.quorum)
        }),
        opening: meeting.minutes.prose(crate::minutes::Section::Opening).to_owned(),
        items: meeting
            .outline()
            .into_iter()
            .map(|(_, item)| item_record(meeting, names, item, &reading))
            .collect(),
        closing: meeting.minutes.prose(crate::minutes::Section::Closing).to_owned(),
        decisions: meeting
            .motions
            .iter()
            .filter(|m| m.proposal.kind() == KindName::Main && m.status == carried)
            .map(|motion| question::question(meeting, names, motion))
            .collect(),
        corrections: corrections(meeting, names),
        prose: desk.minutes.prose,
        signatures: desk.minutes.signatures,
        version: desk.version,
    })
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
    reading: &[Event],
) -> ItemRecord {
    let presenter = item.presenter.map_or("", |id| names.name(id));
    ItemRecord {
        item: item.id,
        number: meeting.item_number(item.id),
        title: item.title.clone(),
        presenter: presenter.to_owned(),
        status: item.status,
        spells: item.spells.clone(),
        speeches: speeches(meeting, names, item),
        steps: reading.iter().filter_map(|event| step(meeting, names, item.id, event)).collect(),
        prose: meeting.minutes.prose(crate::minutes::Section::Item(item.id)).to_owned(),
    }
}

fn speeches(meeting: &Meeting, names: &Names, item: &crate::agenda::Item) -> Vec<SpeechLine> {
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

/// What an event means for the minutes of an item, if it belongs there.
fn step(meeting: &Meeting, names: &Names, item: ItemId, event: &Event) -> Option<ItemStep> {
    let on_item = |id| meeting.motion(id).filter(|motion| motion.item == item);
    let at = event.at;
    if let Fact::Moved { motion, proposal, .. } = &event.fact {
        let question = question::question(meeting, names, on_item(*motion)?);
        let moved_text = proposal.words().to_owned();
        return Some(ItemStep::Moved { at, question, moved_text });
    }
    if let Fact::MotionDisposed { motion, disposal } = &event.fact {
        let question = question::question(meeting, names, on_item(*motion)?);
        return match disposal {
            // The vote itself says so.
            Disposal::Carried | Disposal::Lost => None,
            Disposal::Consented
            | Disposal::Withdrawn
            | Disposal::NotSeconded
            | Disposal::Dropped
            | Disposal::Postponed
            | Disposal::PostponedIndefinitely
            | Disposal::Referred
            | Disposal::Tabled
            | Disposal::Divided
            | Disposal::NotConsidered
            | Disposal::Unfinished
            | Disposal::Rescinded
            | Disposal::Granted
            | Disposal::Denied
            | Disposal::Answered
            | Disposal::Annulled => Some(ItemStep::Disposed { at, question, disposal: *disposal }),
        };
    }
    if let Fact::VoteDecided { vote, .. } = &event.fact {
        let vote = meeting.vote(*vote)?;
        on_item(vote.motion)?;
        return question::vote(meeting, names, vote).map(Box::new).map(ItemStep::Voted);
    }
    if let Fact::Reworded { motion, text } = &event.fact {
        let main = on_item(*motion)?.proposal.kind() == KindName::Main;
        return main.then(|| ItemStep::Reworded { at, text: text.clone() });
    }
    None
}

fn corrections(meeting: &Meeting, names: &Names) -> Vec<CorrectionLine> {
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
                crate::correction::Correction::Person { person } => names.name(*person),
                crate::correction::Correction::Time { .. }
                | crate::correction::Correction::Never
                | crate::correction::Correction::Tally { .. } => "",
            };
            Some(CorrectionLine {
                at: event.at,
                office: event.by.office,
                entry: super::entries::words(meeting, names, &entry.fact),
                entry_at: entry.at,
                correction: correction.clone(),
                person: person.to_owned(),
                reason: reason.clone(),
            })
        })
        .collect()
}
