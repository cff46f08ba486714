//! What each event means for the minutes.

use super::ItemStep;
use crate::{
    event::Fact,
    ids::MotionId,
    meeting::Meeting,
    motion::{Disposal, Motion, Proposal},
    people::Names,
    rules::Decided,
    time::Stamp,
    view::{
        entries,
        question::{self, QuestionView},
        says,
        straw::straw,
        words::{Words, name_of},
    },
};

/// What an event means for the minutes, if anything. What belongs to the head or the end of the
/// minutes, or to the list of who was there, is not said again among what happened.
// keys: minutes-noted-*
#[allow(clippy::too_many_lines, reason = "one line for each kind of fact, and no more")]
pub(super) fn step(meeting: &Meeting, names: &Names, at: Stamp, fact: &Fact) -> Option<ItemStep> {
    let view = |motion: &MotionId| {
        meeting.motion(*motion).map(|motion| question::question(meeting, names, motion))
    };
    let noted = || Some(ItemStep::Noted { at, words: noted(meeting, names, fact) });
    match fact {
        Fact::Moved { motion, proposal, .. } => moved(meeting, names, at, *motion, proposal),
        Fact::MotionDisposed { motion, disposal } => disposed(at, view(motion)?, *disposal),
        Fact::MotionRuled { motion, granted, words } => {
            let known = meeting.motion(*motion)?;
            let row = meeting.row(known.kind);
            let answers = row.is_some_and(|row| row.decided == Decided::ChairAnswers);
            let disposal = match (answers, granted) {
                (true, true | false) => Disposal::Answered,
                (false, true) => Disposal::Granted,
                (false, false) => Disposal::Denied,
            };
            Some(ItemStep::Ruled { at, question: view(motion)?, disposal, words: words.clone() })
        }
        Fact::ConsentGiven { motion } => Some(ItemStep::Consented { at, question: view(motion)? }),
        Fact::VoteDecided { vote, .. } => {
            let vote = meeting.vote(*vote)?;
            question::vote(meeting, names, vote).map(Box::new).map(ItemStep::Voted)
        }
        Fact::Reworded { motion, text } => {
            let known = meeting.motion(*motion)?;
            let question = view(motion)?;
            // An amendment that was amended is told as it stands before its own vote.
            (!known.kind.is_amendment()).then(|| ItemStep::Reworded {
                at,
                question,
                text: text.clone(),
            })
        }
        Fact::Restated { motion, proposal } => {
            let known = meeting.motion(*motion)?;
            let says = as_proposed(meeting, names, known, proposal);
            Some(ItemStep::Restated { at, question: view(motion)?, says })
        }
        Fact::Divided { motion, parts } => Some(ItemStep::Divided {
            at,
            question: view(motion)?,
            parts: parts.iter().filter_map(|part| view(&part.motion)).collect(),
            texts: parts.iter().map(|part| part.text.clone()).collect(),
        }),
        Fact::ConsultationRecorded { consensus, differences, referral, matter, .. } => {
            Some(ItemStep::Consulted {
                at,
                consensus: consensus.clone(),
                differences: differences.clone(),
                referral: *referral,
                matter: matter.clone(),
            })
        }
        Fact::ElectionOpened { election, .. } => {
            let known = meeting.elections.iter().find(|one| one.id == *election)?;
            Some(ItemStep::Elected(Box::new(crate::view::election::election(
                meeting, names, known,
            ))))
        }
        Fact::StrawPollCounted { poll, .. } => {
            let known = meeting.straw_polls.iter().find(|known| known.id == *poll)?;
            Some(ItemStep::StrawPolled { at, poll: straw(known) })
        }
        Fact::EarlierMinutesApproved { of, corrections, motion } => {
            let question = motion.as_ref().and_then(view);
            let (of, corrections) = (of.clone(), corrections.clone());
            Some(ItemStep::MinutesApproved { at, of, corrections, question })
        }
        Fact::VoteOpened { terms, .. } => {
            terms.written.as_ref()?;
            noted()
        }
        Fact::QuestionsNotReached { .. }
        | Fact::TakenUp { .. }
        | Fact::SeriatimOrdered { .. }
        | Fact::ParagraphReached { .. }
        | Fact::DebateClosed { .. }
        | Fact::DebateLimited { .. }
        | Fact::RulesSuspended { .. }
        | Fact::VotingMethodOrdered { .. }
        | Fact::PollsSet { .. }
        | Fact::NominationsSet { .. }
        | Fact::ChairHandedOver { .. }
        | Fact::ChairReturned
        | Fact::Overridden { .. }
        | Fact::Warned { .. }
        | Fact::QuorumLost { .. }
        | Fact::QuorumRegained { .. }
        | Fact::QuorumWaived { .. }
        | Fact::Recused { .. }
        | Fact::RecusalEnded { .. }
        | Fact::ItemAdmitted { .. }
        | Fact::PositionRecorded { .. }
        | Fact::ElectorAdmitted { .. }
        | Fact::DoorsClosed { .. }
        | Fact::DoorsOpened
        | Fact::PublicTimeOpened
        | Fact::PublicTimeClosed
        | Fact::ConsentRefused { .. }
        | Fact::BallotVoided { .. } => noted(),
        Fact::MeetingCalled { .. }
        | Fact::ParticularsSet { .. }
        | Fact::ItemAdded { .. }
        | Fact::ItemEdited { .. }
        | Fact::PaperAttached { .. }
        | Fact::PaperDetached { .. }
        | Fact::ItemMoved { .. }
        | Fact::ItemRemoved { .. }
        | Fact::ItemStarted { .. }
        | Fact::ItemClosed { .. }
        | Fact::Enrolled { .. }
        | Fact::RegisterAdopted { .. }
        | Fact::StruckOff { .. }
        | Fact::Appointed { .. }
        | Fact::SignInOpened
        | Fact::Arrived { .. }
        | Fact::Departed { .. }
        | Fact::Excused { .. }
        | Fact::SittingOpened { .. }
        | Fact::Recessed { .. }
        | Fact::SittingResumed
        | Fact::Adjourned
        | Fact::FloorAsked { .. }
        | Fact::RequestWithdrawn { .. }
        | Fact::RequestPlaced { .. }
        | Fact::FloorGiven { .. }
        | Fact::SpeechPaused
        | Fact::SpeechResumed
        | Fact::SpeechExtended { .. }
        | Fact::SpeechEnded { .. }
        | Fact::Seconded { .. }
        | Fact::NextMeetingFixed { .. }
        | Fact::ChosenForMeeting { .. }
        | Fact::ProxyGiven { .. }
        | Fact::ProxyEnded { .. }
        | Fact::NoticeGiven { .. }
        | Fact::Requisitioned { .. }
        | Fact::ItemDeferred { .. }
        | Fact::GatePassed { .. }
        | Fact::Published { .. }
        | Fact::VoteAbandoned { .. }
        | Fact::FormsIssued { .. }
        | Fact::FormReturned { .. }
        | Fact::FormTakenBack { .. }
        | Fact::RollCalled { .. }
        | Fact::PlaceCounted { .. }
        | Fact::CountEntered { .. }
        | Fact::VoteCounted { .. }
        | Fact::VoteSettled { .. }
        | Fact::VoteAnnulled { .. }
        | Fact::QuestionsLinked { .. }
        | Fact::StrawPollOpened { .. }
        | Fact::StrawPollAbandoned { .. }
        | Fact::CandidateNominated { .. }
        | Fact::NominationSeconded { .. }
        | Fact::NominationAnswered { .. }
        | Fact::CandidateWithdrew { .. }
        | Fact::OptionWeighed { .. }
        | Fact::RoundOpened { .. }
        | Fact::WrittenIn { .. }
        | Fact::RoundCounted { .. }
        | Fact::RoundDecided { .. }
        | Fact::LotsDrawn { .. }
        | Fact::Acclaimed { .. }
        | Fact::ElectionEnded { .. }
        | Fact::RoundAnnulled { .. }
        | Fact::ElectionAnnulled { .. }
        | Fact::Undone { .. }
        | Fact::Corrected { .. }
        | Fact::MinutesWritten { .. }
        | Fact::Signed { .. }
        | Fact::MinutesApproved { .. }
        | Fact::MinutesReissued { .. }
        | Fact::MinutesFrozen { .. } => None,
    }
}

fn moved(
    meeting: &Meeting,
    names: &Names,
    at: Stamp,
    motion: MotionId,
    proposal: &Proposal,
) -> Option<ItemStep> {
    let known = meeting.motion(motion)?;
    Some(ItemStep::Moved {
        at,
        question: question::question(meeting, names, known),
        moved_text: proposal.words().to_owned(),
        says: as_proposed(meeting, names, known, proposal),
    })
}

/// What a motion says with the words and terms of a proposal, whatever became of it later.
fn as_proposed(meeting: &Meeting, names: &Names, motion: &Motion, proposal: &Proposal) -> Words {
    let text = proposal.words().to_owned();
    let then = Motion { proposal: proposal.clone(), text, ..motion.clone() };
    says::with_question(Words::key("minutes-says"), meeting, names, &then)
}

fn disposed(at: Stamp, question: QuestionView, disposal: Disposal) -> Option<ItemStep> {
    match disposal {
        // The vote, the consent, the ruling and the division themselves say so.
        Disposal::Carried
        | Disposal::Lost
        | Disposal::Consented
        | Disposal::Divided
        | Disposal::InWriting => None,
        Disposal::Withdrawn
        | Disposal::NotSeconded
        | Disposal::Dropped
        | Disposal::Postponed
        | Disposal::PostponedIndefinitely
        | Disposal::Referred
        | Disposal::Tabled
        | Disposal::NotConsidered
        | Disposal::Unfinished
        | Disposal::Rescinded
        | Disposal::Granted
        | Disposal::Denied
        | Disposal::Answered
        | Disposal::Annulled => Some(ItemStep::Disposed { at, question, disposal }),
    }
}

/// A fact that is one sentence, under `minutes-noted-<kind of fact>`: with the values of its entry
/// in the record, and `motion` and `label`, by which the motion is called that it is about.
fn noted(meeting: &Meeting, names: &Names, fact: &Fact) -> Words {
    let entry = entries::words(meeting, names, fact);
    let key = format!("minutes-noted-{}", fact.kind());
    let words = Words { key, ..entry };
    let words = if let Fact::RulesSuspended { grounds, .. } = fact {
        words.with("ground", grounds.first().map_or_else(String::new, name_of))
    } else if let Fact::ParagraphReached { motion, .. } = fact {
        let seriatim = meeting.motion(*motion).and_then(|motion| motion.seriatim);
        words.with("of", seriatim.map_or(0, |seriatim| seriatim.of))
    } else {
        words
    };
    match about(meeting, fact) {
        Some(motion) => called(words, meeting, motion),
        None => words,
    }
}

/// The motion by which a sentence is told.
fn about(meeting: &Meeting, fact: &Fact) -> Option<MotionId> {
    if let Fact::ChairHandedOver { motion, .. } = fact {
        return *motion;
    }
    super::walk::of_motion(fact).or_else(|| super::walk::of_vote(meeting, fact))
}

/// With the kind and the label of a motion, by which papers call it.
pub(super) fn called(words: Words, meeting: &Meeting, motion: MotionId) -> Words {
    match meeting.motion(motion) {
        Some(motion) => words
            .with("motion", name_of(&motion.kind))
            .with("label", question::label(meeting, motion)),
        None => words,
    }
}
