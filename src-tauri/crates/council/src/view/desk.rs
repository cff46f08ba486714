//! What the desk shows: everything, for the one who runs the meeting.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    cue,
    entries::{self, Entry},
    floor::{RequestView, SpeakerView, queue, speaker},
    question::{self, QuestionView, VoteView},
    roll::{SeatView, roll},
    what_now::{self, Offer},
    words::Words,
};
use crate::{
    agenda::{Item, ItemKind, ItemStatus, Side},
    ids::{ActId, ItemId, MeetingId, PersonId},
    meeting::Meeting,
    minutes::Section,
    people::{Names, Office, Sha256Hex},
    quorum::{Quorum, count},
    sitting::{Held, Particulars, Phase},
    time::{Stamp, Timer},
};

/// Everything that the desk shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeskView {
    /// The meeting.
    pub meeting: MeetingId,
    /// How many events its record holds; names the state that is shown.
    pub version: u32,
    /// What it is called by.
    pub particulars: Particulars,
    /// Held now, or entered from paper.
    pub held: Held,
    /// How far it has come.
    pub phase: Phase,
    /// The key of its rule set.
    pub rules: String,
    /// Whether the rules ask a speaker to say first which side they take.
    pub side_required: bool,
    /// Length of a speech in seconds.
    pub speech_seconds: u32,
    /// When the sitting opened.
    pub opened: Option<Stamp>,
    /// When it was adjourned.
    pub adjourned: Option<Stamp>,
    /// The break, where there is one.
    pub recess: Option<RecessView>,
    /// Who presides.
    pub chair: Option<PersonId>,
    /// Who takes the minutes.
    pub secretary: Option<PersonId>,
    /// The agenda in reading order.
    pub agenda: Vec<ItemView>,
    /// The item in hand.
    pub current: Option<ItemId>,
    /// The item that would come next.
    pub upcoming: Option<ItemId>,
    /// Quorum.
    pub quorum: Quorum,
    /// The roll.
    pub roll: Vec<SeatView>,
    /// Who has the floor.
    pub speaker: Option<SpeakerView>,
    /// Who had it when a point of order interrupted, the latest last.
    pub interrupted: Vec<SpeakerView>,
    /// The queue, in the order in which the floor will be given.
    pub queue: Vec<RequestView>,
    /// Pending questions, the immediately pending one first.
    pub pending: Vec<QuestionView>,
    /// The motion that waits for a second.
    pub awaiting_second: Option<QuestionView>,
    /// The vote that is being taken.
    pub vote: Option<VoteView>,
    /// The vote whose result is before the room.
    pub announced: Option<VoteView>,
    /// Votes that a correction put in doubt.
    pub in_doubt: Vec<VoteView>,
    /// All votes that have been decided, oldest first.
    pub votes: Vec<VoteView>,
    /// What can be done now, and why the rest cannot.
    pub offers: Vec<Offer>,
    /// The words to say now.
    pub cue: Words,
    /// What was just recorded, newest first; at most 200.
    pub recent: Vec<Entry>,
    /// What undo would take back.
    pub undo: Option<UndoView>,
    /// The minutes as far as people have a hand in them.
    pub minutes: MinutesView,
}

/// The break.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecessView {
    /// Since when.
    pub since: Stamp,
    /// Its planned length in minutes.
    pub minutes: Option<u32>,
}

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
}

/// What undo would take back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UndoView {
    /// The act.
    pub act: ActId,
    /// What it did.
    pub entry: Words,
}

/// The minutes as far as people have a hand in them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MinutesView {
    /// Prose by section.
    pub prose: Vec<ProseView>,
    /// Signatures.
    pub signatures: Vec<SignatureView>,
    /// SHA-256 of the signed file, once frozen.
    pub frozen: Option<Sha256Hex>,
}

/// Prose of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProseView {
    /// Where it stands.
    pub section: Section,
    /// As typed.
    pub text: String,
}

/// A signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignatureView {
    /// In which office.
    pub office: Office,
    /// By whom.
    pub name: String,
    /// SHA-256 of the drawing.
    pub drawing: Sha256Hex,
    /// When.
    pub at: Stamp,
}

/// What the desk shows of a meeting; none before it was called.
#[must_use]
pub fn desk(meeting: &Meeting, names: &Names) -> Option<DeskView> {
    let id = meeting.id?;
    let rules = meeting.rules.as_ref()?;
    let show_vote = |vote| question::vote(meeting, names, vote);
    let sitting = meeting.sittings.last();
    let decided = meeting.votes.iter().filter(|vote| vote.verdict.is_some());
    Some(DeskView {
        meeting: id,
        version: count(meeting.log.len()),
        particulars: meeting.particulars.clone(),
        held: meeting.held,
        phase: meeting.phase,
        rules: rules.id.clone(),
        side_required: rules.floor.side_required,
        speech_seconds: rules.floor.speech_seconds,
        opened: meeting.opened(),
        adjourned: sitting.and_then(|sitting| sitting.spell.until),
        recess: recess(meeting),
        chair: meeting.chair(),
        secretary: meeting.holder(Office::Secretary),
        agenda: meeting.outline().into_iter().map(|(_, item)| item_view(meeting, item)).collect(),
        current: meeting.current,
        upcoming: what_now::upcoming(meeting),
        quorum: meeting.quorum(),
        roll: roll(meeting, names),
        speaker: meeting.floor.speaking.as_ref().map(|s| speaker(meeting, names, s)),
        interrupted: meeting
            .floor
            .interrupted
            .iter()
            .map(|speech| speaker(meeting, names, speech))
            .collect(),
        queue: queue(meeting, names),
        pending: meeting
            .pending()
            .into_iter()
            .rev()
            .map(|motion| question::question(meeting, names, motion))
            .collect(),
        awaiting_second: meeting
            .awaiting_second()
            .map(|motion| question::question(meeting, names, motion)),
        vote: meeting.open_vote().and_then(show_vote),
        announced: meeting.announced.and_then(|id| meeting.vote(id)).and_then(show_vote),
        in_doubt: meeting.in_doubt().filter_map(show_vote).collect(),
        votes: decided.filter_map(show_vote).collect(),
        offers: what_now::offers(meeting, names),
        cue: cue::cue(meeting, names),
        recent: entries::recent(meeting, names, 200),
        undo: entries::undo(meeting, names),
        minutes: minutes(meeting, names),
    })
}

fn recess(meeting: &Meeting) -> Option<RecessView> {
    let last = meeting.sittings.last()?.recesses.last()?;
    last.spell.is_open().then_some(RecessView { since: last.spell.from, minutes: last.minutes })
}

fn item_view(meeting: &Meeting, item: &Item) -> ItemView {
    let on_item = || meeting.motions.iter().filter(|motion| motion.item == item.id);
    let motions = on_item().map(|motion| motion.id).collect::<Vec<_>>();
    let spoken = meeting.floor.speeches.iter().filter(|speech| match speech.subject {
        Some(crate::floor::Subject::Item(id)) => id == item.id,
        Some(crate::floor::Subject::Motion(id) | crate::floor::Subject::Paragraph(id, _)) => {
            motions.contains(&id)
        }
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
        status: item.status,
        timer: item.timer(),
        motions: count(on_item().filter(|motion| motion.target().is_none()).count()),
        amendments: count(on_item().filter(|motion| motion.target().is_some()).count()),
        speeches: count(spoken.count()),
    }
}

fn minutes(meeting: &Meeting, names: &Names) -> MinutesView {
    MinutesView {
        prose: meeting
            .minutes
            .prose
            .iter()
            .map(|(section, text)| ProseView { section: *section, text: text.clone() })
            .collect(),
        signatures: meeting
            .minutes
            .signatures
            .iter()
            .map(|signature| SignatureView {
                office: signature.office,
                name: names.name(signature.person).to_owned(),
                drawing: signature.drawing.clone(),
                at: signature.at,
            })
            .collect(),
        frozen: meeting.minutes.frozen.clone(),
    }
}
