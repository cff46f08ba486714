//! A question as it is shown: who moved it, its words, and what an amendment strikes and
//! inserts; a vote and its result.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    named::{self, AnswerView, ApartView},
    papers::{self, PapersView},
    words::Words,
    written::WrittenSums,
};
use crate::{
    ids::{MotionId, VoteId},
    meeting::Meeting,
    motion::{KindName, Motion, Proposal, Seriatim, Status, amend::Piece},
    people::Names,
    rules::{ChairVote, Decided, Threshold},
    time::Stamp,
    vote::{Method, PlaceCount, Ruling, Tally, Verdict, Vote, VoteStatus},
};

/// A motion as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionView {
    /// Its identity.
    pub motion: MotionId,
    /// Its kind.
    pub kind: KindName,
    /// The degree of an amendment; 0 for anything else.
    pub degree: u8,
    /// The number of its item and its own within the item ("3-1"), for main motions.
    pub label: String,
    /// Who moved it.
    pub mover: String,
    /// Who seconded it; empty where nobody has.
    pub seconder: String,
    /// Its words as amended. For an amendment, the words that it would insert.
    pub text: String,
    /// For an amendment: the words on which it stands, with what it strikes and inserts marked.
    pub pieces: Vec<Piece>,
    /// Whom the motion is about, where it is about somebody.
    pub about: String,
    /// What it says, in words: its terms where it has no words of its own.
    pub says: Words,
    /// What was moved, with its terms as amended.
    pub proposal: Proposal,
    /// Whether it can be debated now.
    pub debatable: bool,
    /// Whether it can be amended.
    pub amendable: bool,
    /// How it is decided, where the rules know the kind.
    pub decided: Option<Decided>,
    /// How far it has come, where it is debated paragraph by paragraph.
    pub seriatim: Option<Seriatim>,
    /// What the chair said in ruling or answering.
    pub ruling: String,
    /// Where it stands.
    pub status: Status,
    /// What would carry it.
    pub threshold: Option<Threshold>,
}

/// A vote as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VoteView {
    /// Its identity.
    pub vote: VoteId,
    /// The question, as it was when put to the vote.
    pub question: QuestionView,
    /// Which of the votes announced on the question it is, from 1.
    pub nth: u32,
    /// How many votes were announced on it.
    pub votes: u32,
    /// How far it has come.
    pub status: VoteStatus,
    /// 应到: members on the roll, or everybody to whom a form goes.
    pub entitled: u32,
    /// 实到: members in the room when it was opened.
    pub present: u32,
    /// How many counted towards the quorum when the votes were counted, where that is not how many
    /// did when it was opened.
    pub present_at_close: Option<u32>,
    /// Whether abstentions are asked for.
    pub ask_abstain: bool,
    /// What carries it.
    pub threshold: Threshold,
    /// How it is taken, where the body has said so.
    pub method: Option<Method>,
    /// The sums of its forms, where it is taken in writing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub written: Option<WrittenSums>,
    /// How far the counting of the papers has come, where there are any.
    pub papers: Option<PapersView>,
    /// Whether the body closed its polls.
    pub polls_closed: bool,
    /// Votes that the chair may cast besides the members, by the count so far, and when.
    pub chair: ChairVote,
    /// In a vote by name: whoever has a vote, in the order in which they are called.
    pub answers: Vec<AnswerView>,
    /// In a vote by name: members who have none.
    pub apart: Vec<ApartView>,
    /// What each of several places counted.
    pub places: Vec<PlaceCount>,
    /// The count, as corrected.
    pub tally: Option<Tally>,
    /// The result that stands: as announced, with its figures as corrected.
    pub verdict: Option<Verdict>,
    /// When it was announced.
    pub decided: Option<Stamp>,
    /// Whether a correction changed its quorum or result and the chair has yet to decide.
    pub in_doubt: bool,
    /// The result that the record as corrected gives, where that differs.
    pub recount: Option<Verdict>,
    /// What the chair decided about it.
    pub ruling: Option<Ruling>,
    /// Why.
    pub ruling_reason: String,
    /// Whether the chair annulled it because of an irregularity.
    pub annulled: bool,
    /// Whether the chair can annul it now.
    pub annullable: bool,
}

/// A motion as it is shown.
#[must_use]
pub fn question(meeting: &Meeting, names: &Names, motion: &Motion) -> QuestionView {
    let kind = motion.proposal.kind();
    QuestionView {
        motion: motion.id,
        kind,
        degree: degree(meeting, motion),
        label: label(meeting, motion),
        mover: names.name(motion.mover).to_owned(),
        seconder: motion.seconder.map_or_else(String::new, |id| names.name(id).to_owned()),
        text: motion.text.clone(),
        pieces: pieces(motion),
        about: if let Proposal::ExcusedFromDuty { person, .. } = &motion.proposal {
            names.name(*person).to_owned()
        } else {
            String::new()
        },
        says: super::says::says(meeting, names, motion),
        proposal: motion.proposal.clone(),
        debatable: crate::motion::is_debatable(meeting, motion),
        amendable: meeting.row(motion.kind).is_some_and(|row| row.amend),
        decided: meeting.row(motion.kind).map(|row| row.decided),
        seriatim: motion.seriatim,
        ruling: motion.ruling.clone(),
        status: motion.status,
        threshold: meeting.threshold_of(motion),
    }
}

fn degree(meeting: &Meeting, motion: &Motion) -> u8 {
    motion
        .target()
        .and_then(|id| meeting.motion(id))
        .map_or(0, |target| crate::motion::amend::degree_on(meeting, target))
}

/// The name under which a kind of motion is stored, by which texts choose.
#[must_use]
pub fn kind_name(kind: KindName) -> String {
    super::name_of(&kind)
}

/// Main motions are counted within their item.
pub(crate) fn label(meeting: &Meeting, motion: &Motion) -> String {
    if !motion.kind.is_main() {
        return String::new();
    }
    let place = meeting
        .motions
        .iter()
        .filter(|other| other.item == motion.item && other.kind.is_main())
        .position(|other| other.id == motion.id)
        .map_or(0, |place| place + 1);
    let number = meeting.item_number(motion.item);
    let number: Vec<String> = number.iter().map(ToString::to_string).collect();
    format!("{}-{place}", number.join("."))
}

/// What an amendment strikes and inserts in the words on which it was made. Words of which no
/// place can be found any more, as behind a corrected entry, are shown alone.
fn pieces(motion: &Motion) -> Vec<Piece> {
    let Proposal::Amend { change, .. } = &motion.proposal else { return Vec::new() };
    let as_amended = crate::motion::Amendment { insert: motion.text.clone(), ..change.clone() };
    as_amended.show(&motion.ground).unwrap_or_else(|_| {
        [Piece::Strike(change.strike.clone()), Piece::Insert(motion.text.clone())]
            .into_iter()
            .filter(|piece| !piece.text().is_empty())
            .collect()
    })
}

/// A vote as it is shown.
#[must_use]
pub fn vote(meeting: &Meeting, names: &Names, vote: &Vote) -> Option<VoteView> {
    let motion = meeting.motion(vote.motion)?;
    let announced = || {
        let of_it = |other: &&Vote| other.motion == vote.motion && other.verdict.is_some();
        meeting.votes.iter().filter(of_it)
    };
    let earlier = announced().take_while(|other| other.id != vote.id).count();
    Some(VoteView {
        vote: vote.id,
        question: question(meeting, names, motion),
        nth: crate::quorum::count(earlier + 1),
        votes: crate::quorum::count(announced().count()),
        status: vote.status,
        entitled: vote.terms.entitled.unwrap_or(vote.terms.quorum.members),
        present: crate::quorum::count(vote.electorate.len()),
        present_at_close: vote
            .at_close
            .as_ref()
            .map(|quorum| quorum.present)
            .filter(|present| *present != vote.terms.quorum.present),
        ask_abstain: vote.terms.ask_abstain,
        threshold: vote.terms.threshold.clone(),
        method: vote.terms.method,
        written: super::written::sums(meeting, vote),
        papers: papers::papers(names, vote),
        polls_closed: vote.polls_closed,
        chair: vote.terms.chair,
        answers: named::answers(meeting, names, vote),
        apart: named::apart(meeting, names, vote),
        places: vote.places.clone(),
        tally: vote.tally.clone(),
        verdict: vote.standing(),
        decided: vote.decided,
        in_doubt: vote.is_in_doubt(),
        recount: if vote.differs() { vote.recount() } else { None },
        ruling: vote.ruling.as_ref().map(|(ruling, _)| *ruling),
        ruling_reason: vote.ruling.as_ref().map_or_else(String::new, |(_, why)| why.clone()),
        annulled: vote.annulled,
        annullable: crate::vote::is_annullable(meeting, vote),
    })
}
