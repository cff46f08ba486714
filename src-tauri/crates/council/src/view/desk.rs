//! What the desk shows: everything, for the one who runs the meeting.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    convening::{ConveningView, convening},
    cue,
    election::{self, ElectionView},
    entries::{self, Entry},
    floor::{LimitsView, RequestView, SpeakerView, limits, queue, speaker},
    item::{ItemView, item},
    pace::{self, PaceView},
    preparation::{PreparationView, preparation},
    question::{self, QuestionView, VoteView},
    register::{self, OwnersView},
    roll::{SeatView, roll},
    straw::{StrawView, before_the_room, straw},
    talk::{self, TalkView},
    what_now::{self, Offer},
    words::Words,
    written::{self, WrittenView},
};
use crate::{
    approval::{Approval, Version},
    conduct::{self, Warning},
    ids::{ActId, ItemId, MeetingId, PersonId},
    meeting::Meeting,
    minutes::Section,
    motion::{Disposal, Motion, Status},
    people::{Names, Office, Sha256Hex},
    quorum::{Quorum, count},
    rules::{Cite, ConsultationRule, ElectionRule, Ground},
    sitting::{Held, Particulars, Phase},
    straw::{PollStatus, StrawPoll},
    time::Stamp,
    vote::Method,
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
    /// The classes of matters that the rules know.
    pub matters: Vec<MatterView>,
    /// Consultation without a vote, where the rules know it.
    pub consultation: Option<ConsultationRule>,
    /// How the meeting was called, and what is due about its decisions.
    pub convening: ConveningView,
    /// How far the preparation has come.
    pub preparation: PreparationView,
    /// When the sitting opened.
    pub opened: Option<Stamp>,
    /// When it was adjourned.
    pub adjourned: Option<Stamp>,
    /// The break, where there is one.
    pub recess: Option<RecessView>,
    /// Who holds the chair, or was chosen to for this meeting.
    pub chair: Option<PersonId>,
    /// Who presides now: whoever the chair was handed to, or the chair.
    pub presiding: Option<PersonId>,
    /// Who takes the minutes.
    pub secretary: Option<PersonId>,
    /// The agenda in reading order.
    pub agenda: Vec<ItemView>,
    /// The item in hand.
    pub current: Option<ItemId>,
    /// The item that would come next.
    pub upcoming: Option<ItemId>,
    /// How the meeting runs against its plan; none while it does not run.
    pub pace: Option<PaceView>,
    /// Who has spoken how long.
    pub talk: TalkView,
    /// The resolution by which the doors were closed, while they are.
    pub doors_closed: Option<QuestionView>,
    /// Whether residents who are not members may speak now.
    pub public_time: bool,
    /// Quorum.
    pub quorum: Quorum,
    /// The owners and the totals of their register, where the rules know one.
    pub owners: Option<OwnersView>,
    /// The roll.
    pub roll: Vec<SeatView>,
    /// Who has the floor.
    pub speaker: Option<SpeakerView>,
    /// Who had it when a point of order interrupted, the latest last.
    pub interrupted: Vec<SpeakerView>,
    /// The queue, in the order in which the floor will be given.
    pub queue: Vec<RequestView>,
    /// How long and how often each may speak on the question in hand.
    pub limits: LimitsView,
    /// Rules that rest until the item is closed.
    pub suspended: Vec<Ground>,
    /// Warnings, oldest first.
    pub warnings: Vec<Warning>,
    /// Whether a rule stands in the way of something that the chair could override.
    pub overridable: bool,
    /// Pending questions, the immediately pending one first.
    pub pending: Vec<QuestionView>,
    /// The motion that waits for a second.
    pub awaiting_second: Option<QuestionView>,
    /// The ruling that can be appealed now.
    pub appealable: Option<QuestionView>,
    /// Main motions that lie on the table, oldest first.
    pub tabled: Vec<QuestionView>,
    /// Main motions that a committee has, oldest first.
    pub referred: Vec<QuestionView>,
    /// Main motions that were put off to another time, oldest first.
    pub postponed: Vec<QuestionView>,
    /// Main motions that were adopted and stand, oldest first.
    pub adopted: Vec<QuestionView>,
    /// How votes on the item are taken, where the body has said so.
    pub method: Option<Method>,
    /// The vote that is being taken.
    pub vote: Option<VoteView>,
    /// Written votes that run beside the meeting.
    pub written: Vec<WrittenView>,
    /// The vote whose result is before the room.
    pub announced: Option<VoteView>,
    /// Votes that a correction put in doubt.
    pub in_doubt: Vec<VoteView>,
    /// All votes that have been decided, oldest first.
    pub votes: Vec<VoteView>,
    /// What the rules say of elections, where an election does not say otherwise.
    pub election_rule: ElectionRule,
    /// Questions whose vote was annulled and that can be put again now.
    pub annulled: Vec<QuestionView>,
    /// The straw poll that is being taken, or was just counted.
    pub straw: Option<StrawView>,
    /// Straw polls that were counted, oldest first.
    pub straw_polls: Vec<StrawView>,
    /// The election that is being held on the item in hand.
    pub election: Option<ElectionView>,
    /// All elections, oldest first.
    pub elections: Vec<ElectionView>,
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

/// A class of matters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatterView {
    /// Its key; the texts name it `matter-<key>`.
    // keys: matter-*
    pub key: String,
    /// Whether only an assembly can decide it.
    pub reserved: bool,
    /// Where it says so.
    pub cite: Cite,
}

/// The break.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecessView {
    /// Since when.
    pub since: Stamp,
    /// Its planned length in minutes.
    pub minutes: Option<u32>,
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
    /// SHA-256 of the newest signed file, once frozen.
    pub frozen: Option<Sha256Hex>,
    /// The versions of the signed file, oldest first; each names the one that it corrects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Version>>")]
    pub versions: Vec<Version>,
    /// How the minutes were approved, once they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub approval: Option<Approval>,
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
#[allow(clippy::too_many_lines, reason = "one line for each field, and no more")]
pub fn desk(meeting: &Meeting, names: &Names) -> Option<DeskView> {
    let id = meeting.id?;
    let rules = meeting.rules.as_ref()?;
    let show = |motion: &Motion| question::question(meeting, names, motion);
    let show_motion = |id| meeting.motion(id).map(show);
    let off_floor = |how| {
        let there = meeting.off_floor().filter(|motion| motion.status == Status::Disposed(how));
        there.map(show).collect()
    };
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
        matters: rules.votes.matters.iter().map(|(key, matter)| matter_view(key, matter)).collect(),
        consultation: rules.consultation.clone(),
        convening: convening(meeting),
        preparation: preparation(meeting, names),
        opened: meeting.opened(),
        adjourned: sitting.and_then(|sitting| sitting.spell.until),
        recess: recess(meeting),
        chair: meeting.chair(),
        presiding: meeting.presiding(),
        secretary: meeting.holder(Office::Secretary),
        agenda: meeting.outline().into_iter().map(|(_, it)| item(meeting, it)).collect(),
        current: meeting.current,
        upcoming: what_now::upcoming(meeting),
        pace: pace::pace(meeting),
        talk: talk::talk(meeting, names),
        doors_closed: meeting.doors_closed.and_then(show_motion),
        public_time: meeting.public_time,
        quorum: meeting.quorum(),
        owners: register::owners(meeting),
        roll: roll(meeting, names),
        speaker: meeting.floor.speaking.as_ref().map(|s| speaker(meeting, names, s)),
        interrupted: meeting
            .floor
            .interrupted
            .iter()
            .map(|speech| speaker(meeting, names, speech))
            .collect(),
        queue: queue(meeting, names),
        limits: limits(meeting),
        suspended: meeting.suspended.iter().copied().collect(),
        warnings: meeting.warnings.clone(),
        overridable: conduct::can_override(meeting).is_ok(),
        pending: meeting.pending().into_iter().rev().map(show).collect(),
        awaiting_second: meeting.awaiting_second().map(show),
        appealable: meeting.appealable.and_then(show_motion),
        tabled: off_floor(Disposal::Tabled),
        referred: off_floor(Disposal::Referred),
        postponed: off_floor(Disposal::Postponed),
        adopted: meeting.motions.iter().filter(|motion| stands(motion)).map(show).collect(),
        method: meeting.method,
        vote: meeting.open_vote().and_then(show_vote),
        written: written::running(meeting, names),
        announced: meeting.announced.and_then(|id| meeting.vote(id)).and_then(show_vote),
        in_doubt: meeting.in_doubt().filter_map(show_vote).collect(),
        votes: decided.filter_map(show_vote).collect(),
        election_rule: rules.election(),
        annulled: meeting.motions.iter().filter(|m| can_again(meeting, m)).map(show).collect(),
        straw: before_the_room(meeting),
        straw_polls: meeting.straw_polls.iter().filter(|p| is_counted(p)).map(straw).collect(),
        election: meeting.running_election().map(|one| election::election(meeting, names, one)),
        elections: election::elections(meeting, names),
        offers: what_now::offers(meeting, names),
        cue: cue::cue(meeting, names),
        recent: entries::recent(meeting, names, 200),
        undo: entries::undo(meeting, names),
        minutes: minutes(meeting, names),
    })
}

/// Whether a question can be put again because its vote was annulled.
fn can_again(meeting: &Meeting, motion: &Motion) -> bool {
    meeting.in_session().is_ok() && crate::vote::check_again(meeting, motion).is_ok()
}

fn is_counted(poll: &StrawPoll) -> bool {
    poll.status == PollStatus::Counted
}

/// Whether a main motion was adopted and has not been rescinded.
fn stands(motion: &Motion) -> bool {
    motion.kind.is_main()
        && matches!(motion.status, Status::Disposed(disposal) if disposal.is_adoption())
}

fn matter_view(key: &str, matter: &crate::rules::Matter) -> MatterView {
    MatterView { key: key.to_owned(), reserved: matter.reserved, cite: matter.cite.clone() }
}

fn recess(meeting: &Meeting) -> Option<RecessView> {
    let last = meeting.sittings.last()?.recesses.last()?;
    last.spell.is_open().then_some(RecessView { since: last.spell.from, minutes: last.minutes })
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
        versions: meeting.minutes.versions.clone(),
        approval: meeting.minutes.approval.clone(),
    }
}
