//! The record as it is read line by line: what was just recorded, what undo would take back,
//! and the entries that a correction can name.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::{Arg, Words, name_of, side_name};
use crate::{
    correction::{self, Correctable},
    event::{Event, Fact},
    ids::{ActId, ItemId, MotionId, PersonId, VoteId},
    meeting::Meeting,
    people::Names,
    time::Stamp,
    vote::Addressees,
};

use super::desk::UndoView;

/// One line of the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Entry {
    /// The act.
    pub act: ActId,
    /// The place within the act.
    pub place: u16,
    /// When.
    pub at: Stamp,
    /// What, under `recent-<kind of fact>`.
    pub words: Words,
    /// Whether it has been taken back.
    pub undone: bool,
    /// Whether it has been corrected.
    pub corrected: bool,
    /// How it could be corrected.
    pub correctable: Vec<Correctable>,
}

/// The last entries, newest first.
#[must_use]
pub fn recent(meeting: &Meeting, names: &Names, at_most: usize) -> Vec<Entry> {
    let undone = correction::undone(&meeting.log);
    let corrected: BTreeSet<(ActId, u16)> = meeting
        .log
        .iter()
        .filter(|event| !undone.contains(&event.act))
        .filter_map(|event| named_by(&event.fact))
        .collect();
    meeting
        .log
        .iter()
        .rev()
        .take(at_most)
        .map(|event| Entry {
            act: event.act,
            place: event.place,
            at: event.at,
            words: words(meeting, names, &event.fact),
            undone: undone.contains(&event.act),
            corrected: corrected.contains(&(event.act, event.place)),
            correctable: correction::correctable(&event.fact).to_vec(),
        })
        .collect()
}

/// The entry that a correction names.
fn named_by(fact: &Fact) -> Option<(ActId, u16)> {
    let Fact::Corrected { act, place, .. } = fact else { return None };
    Some((*act, *place))
}

/// What undo would take back: the first event of the act says it best.
#[must_use]
pub fn undo(meeting: &Meeting, names: &Names) -> Option<UndoView> {
    let act = meeting.undoable()?;
    let events: Vec<&Event> = meeting.log.iter().filter(|event| event.act == act).collect();
    let telling = events
        .iter()
        .find(|event| !matches!(event.fact, Fact::SpeechEnded { .. } | Fact::SpeechPaused))
        .or(events.first())?;
    Some(UndoView { act, entry: words(meeting, names, &telling.fact) })
}

/// The act that an undo or a correction names, in words.
fn words_of_act(meeting: &Meeting, names: &Names, act: ActId, place: u16) -> Option<Words> {
    let mut newest_first = meeting.log.iter().rev();
    let event = newest_first.find(|event| event.act == act && event.place == place)?;
    // A record cannot name itself; this keeps a damaged one from being read for ever.
    let names_another = matches!(event.fact, Fact::Undone { .. } | Fact::Corrected { .. });
    (!names_another).then(|| words(meeting, names, &event.fact))
}

fn motion_text(meeting: &Meeting, motion: MotionId) -> (String, String) {
    meeting.motion(motion).map_or_else(Default::default, |motion| {
        (name_of(&motion.proposal.kind()), motion.text.clone())
    })
}

/// A fact in words, under `recent-<kind>`.
#[must_use]
#[allow(clippy::too_many_lines, reason = "one line for each kind of fact, and no more")]
pub fn words(meeting: &Meeting, names: &Names, fact: &Fact) -> Words {
    let words = Words::key(format!("recent-{}", fact.kind()));
    let about_item = |words: Words, item: ItemId| words.with("title", meeting.title_of(item));
    let about_person = |words: Words, person: PersonId| words.with("person", names.name(person));
    let about_motion = |words: Words, motion: MotionId| {
        let (kind, text) = motion_text(meeting, motion);
        words.with("kind", kind).with("text", text)
    };
    let about_vote = |words: Words, vote: VoteId| match meeting.vote(vote) {
        Some(vote) => about_motion(words, vote.motion),
        None => words.with("kind", "main").with("text", ""),
    };
    match fact {
        Fact::MeetingCalled { particulars, .. } | Fact::ParticularsSet { particulars } => {
            words.with("body", particulars.body.as_str())
        }
        Fact::ItemAdded { title, .. } | Fact::ItemEdited { title, .. } => {
            words.with("title", title.as_str())
        }
        Fact::PaperAttached { item, title, .. } | Fact::PaperDetached { item, title, .. } => {
            about_item(words, *item).with("paper", title.as_str())
        }
        Fact::ItemMoved { item, .. }
        | Fact::ItemRemoved { item }
        | Fact::ItemStarted { item }
        | Fact::ItemAdmitted { item }
        | Fact::ItemDeferred { item }
        | Fact::ItemClosed { item } => about_item(words, *item),
        Fact::Enrolled { person, capacity, .. } => {
            about_person(words, *person).with("capacity", name_of(capacity))
        }
        Fact::RegisterAdopted { register } => {
            let totals = register.totals();
            words
                .with("heads", totals.heads)
                .with("units", totals.counted.units)
                .with("area", crate::register::square_metres(totals.counted.area))
                .with("source", register.source.as_str())
        }
        Fact::StruckOff { person }
        | Fact::Arrived { person }
        | Fact::Departed { person }
        | Fact::Excused { person } => about_person(words, *person),
        Fact::Appointed { office, person } | Fact::ChosenForMeeting { office, person } => {
            about_person(words, *person).with("office", name_of(office))
        }
        Fact::SignInOpened
        | Fact::SittingOpened { .. }
        | Fact::SittingResumed
        | Fact::Adjourned
        | Fact::SpeechPaused
        | Fact::SpeechResumed
        | Fact::ChairReturned
        | Fact::DoorsOpened
        | Fact::PublicTimeOpened
        | Fact::PublicTimeClosed
        | Fact::MinutesWritten { .. }
        | Fact::MinutesReissued { .. }
        | Fact::MinutesFrozen { .. } => words,
        Fact::EarlierMinutesApproved { .. } | Fact::MinutesApproved { .. } => {
            super::approval::entry(fact, words)
        }
        Fact::Recessed { minutes } => words.with("minutes", minutes.unwrap_or(0)),
        Fact::FloorAsked { person, purpose, side, .. }
        | Fact::FloorGiven { person, purpose, side, .. } => about_person(words, *person)
            .with("purpose", name_of(purpose))
            .with("side", side_name(meeting, side.as_ref())),
        Fact::RequestWithdrawn { request } | Fact::SpeechEnded { request, .. } => {
            words.with("person", who_asked(meeting, names, *request))
        }
        Fact::RequestPlaced { request, place, .. } => {
            words.with("person", who_asked(meeting, names, *request)).with("place", *place)
        }
        Fact::SpeechExtended { seconds } => words.with("seconds", *seconds),
        Fact::Moved { motion, mover, .. } => about_motion(about_person(words, *mover), *motion),
        Fact::Seconded { motion, person } => about_motion(about_person(words, *person), *motion),
        Fact::MotionDisposed { motion, disposal } => {
            about_motion(words, *motion).with("disposal", name_of(disposal))
        }
        Fact::Reworded { text, .. } => words.with("text", text.as_str()),
        Fact::Restated { motion, .. } | Fact::ConsentGiven { motion } => {
            about_motion(words, *motion)
        }
        Fact::VoteOpened { motion, electorate, terms, .. } => {
            let until = terms.written.as_ref().map_or("", |written| written.until.as_str());
            about_motion(words, *motion)
                .with("written", if until.is_empty() { "no" } else { "yes" })
                .with("until", until)
                .with("entitled", crate::quorum::count(electorate.len()))
        }
        Fact::MotionRuled { motion, granted, words: said } => about_motion(words, *motion)
            .with("granted", if *granted { "yes" } else { "no" })
            .with("said", said.as_str()),
        Fact::TakenUp { motions } | Fact::DebateClosed { motions } => match motions.first() {
            Some(motion) => about_motion(words, *motion),
            None => words.with("kind", "main").with("text", ""),
        },
        Fact::Divided { motion, parts } => {
            about_motion(words, *motion).with("count", crate::quorum::count(parts.len()))
        }
        Fact::SeriatimOrdered { motion, paragraphs } => {
            about_motion(words, *motion).with("count", *paragraphs)
        }
        Fact::ParagraphReached { motion, paragraph } => {
            about_motion(words, *motion).with("count", *paragraph)
        }
        Fact::DebateLimited { motion, seconds, speeches } => about_motion(words, *motion)
            .with("seconds", seconds.unwrap_or(0))
            .with("speeches", speeches.unwrap_or(0)),
        Fact::RulesSuspended { item, .. } => about_item(words, *item),
        Fact::VotingMethodOrdered { method } => words.with("method", name_of(method)),
        Fact::PollsSet { vote, open } => {
            about_vote(words, *vote).with("open", if *open { "yes" } else { "no" })
        }
        Fact::NominationsSet { item, open, method } => {
            let open = open.map_or("same", |open| if open { "yes" } else { "no" });
            about_item(words, *item)
                .with("open", open)
                .with("method", method.as_deref().unwrap_or(""))
        }
        Fact::NextMeetingFixed { until } => words.with("until", until.as_str()),
        Fact::ChairHandedOver { from, to, .. } => {
            words.with("from", names.name(*from)).with("person", names.name(*to))
        }
        Fact::Overridden { ground, reason } => {
            words.with("ground", name_of(ground)).with("reason", reason.as_str())
        }
        Fact::Warned { person, ground, words: said } => {
            about_person(words, *person).with("ground", name_of(ground)).with("said", said.as_str())
        }
        Fact::QuorumLost { quorum } | Fact::QuorumRegained { quorum } => words
            .with("present", quorum.present)
            .with("needed", quorum.needed)
            .cited(quorum.cite.clone()),
        Fact::QuorumWaived { reason } => words.with("reason", reason.as_str()),
        Fact::Recused { person, item, reason } => {
            about_item(about_person(words, *person), *item).with("reason", reason.as_str())
        }
        Fact::RecusalEnded { person, item } => about_item(about_person(words, *person), *item),
        Fact::ProxyGiven { principal, agent, .. } => {
            about_person(words, *principal).with("agent", names.name(*agent))
        }
        Fact::PositionRecorded { person, item, side, text } => {
            about_item(about_person(words, *person), *item)
                .with("party", names.party(*person))
                .with("stands", if names.party(*person).is_empty() { "no" } else { "yes" })
                .with("side", side_name(meeting, side.as_ref()))
                .with("said", text.as_str())
        }
        Fact::ElectorAdmitted { vote, person } => about_person(about_vote(words, *vote), *person),
        Fact::ProxyEnded { principal } => about_person(words, *principal),
        Fact::NoticeGiven { sent, how, urgent, items } => words
            .with("sent", sent.as_str())
            .with("how", how.as_str())
            .with("urgent", if *urgent { "yes" } else { "no" })
            .with("count", crate::quorum::count(items.len())),
        Fact::Requisitioned { group, signed, total } => {
            words.with("group", group.as_str()).with("signed", *signed).with("total", *total)
        }
        Fact::GatePassed { item, gate, passage } => about_item(words, *item)
            .with("gate", gate.as_str())
            .with("date", passage.date.as_str())
            .with("present", passage.present)
            .with("entitled", passage.entitled)
            .with("agreed", passage.agreed)
            .with("until", passage.until.as_deref().unwrap_or("")),
        Fact::ConsultationRecorded { item, consensus, differences, referral, .. } => {
            about_item(words, *item)
                .with("consensus", consensus.as_str())
                .with("differences", differences.as_str())
                .with("referral", name_of(referral))
        }
        Fact::DoorsClosed { reason, .. } => words.with("reason", reason.as_str()),
        Fact::Published { from, until, place } => words
            .with("from", from.as_str())
            .with("until", until.as_str())
            .with("place", place.as_str()),
        Fact::VoteAbandoned { vote } => about_vote(words, *vote),
        Fact::FormsIssued { vote, to, how, on } => {
            let (all, count) = match to {
                Addressees::All => ("yes", 0),
                Addressees::People(people) => ("no", crate::quorum::count(people.len())),
            };
            let words = about_vote(words, *vote).with("all", all).with("count", count);
            words.with("how", name_of(how)).with("on", on.as_str())
        }
        Fact::FormReturned { vote, person, choice, on, .. } => {
            about_vote(about_person(words, *person), *vote)
                .with("choice", name_of(choice))
                .with("on", on.as_str())
        }
        Fact::FormTakenBack { vote, person } => about_vote(about_person(words, *person), *vote),
        Fact::RollCalled { vote, answers, silent } => about_vote(words, *vote)
            .with("count", crate::quorum::count(answers.len()))
            .with("silent", crate::quorum::count(silent.len())),
        Fact::PlaceCounted { vote, count } => about_vote(words, *vote)
            .with("place", count.place.as_str())
            .with("for", count.tally.favour.heads)
            .with("against", count.tally.against.heads)
            .with("abstain", count.tally.abstain.heads),
        Fact::ConsentRefused { motion, person } => about_motion(words, *motion)
            .with("person", person.map_or("none", |person| names.name(person))),
        // What was found stays with those who counted until the result is announced.
        Fact::CountEntered { vote, pass, .. } => {
            about_vote(words, *vote).with("pass", name_of(pass))
        }
        Fact::BallotVoided { vote, in_box, issued } => about_vote(words, *vote)
            .with("found", Arg::Number(*in_box))
            .with("issued", Arg::Number(*issued)),
        Fact::VoteCounted { vote, tally, .. } => about_vote(words, *vote)
            .with("for", tally.favour.heads)
            .with("against", tally.against.heads)
            .with("abstain", tally.abstain.heads)
            .with("spoiled", tally.spoiled.heads),
        Fact::VoteDecided { vote, verdict } => {
            about_vote(words, *vote).with("carried", if verdict.carried { "yes" } else { "no" })
        }
        Fact::VoteSettled { vote, ruling, .. } => {
            about_vote(words, *vote).with("ruling", name_of(ruling))
        }
        Fact::VoteAnnulled { vote, reason } => {
            about_vote(words, *vote).with("reason", reason.as_str())
        }
        Fact::QuestionsLinked { item, questions } => {
            about_item(words, *item).with("count", crate::quorum::count(questions.len()))
        }
        Fact::QuestionsNotReached { item, motions } => {
            not_reached(meeting, about_item(words, *item), motions)
        }
        Fact::StrawPollOpened { question, .. } => words.with("asked", question.as_str()),
        Fact::StrawPollCounted { poll, .. } | Fact::StrawPollAbandoned { poll } => {
            let known = meeting.straw_polls.iter().find(|known| known.id == *poll);
            words.with("asked", known.map_or("", |known| known.question.as_str()))
        }
        Fact::ElectionOpened { .. }
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
        | Fact::ElectionAnnulled { .. } => super::election::entry(meeting, names, fact, words),
        Fact::Undone { act } => {
            let entry = words_of_act(meeting, names, *act, 0);
            words.with("entry", entry.map_or_else(String::new, |entry| entry.key))
        }
        Fact::Corrected { act, place, reason, .. } => {
            let entry = words_of_act(meeting, names, *act, *place);
            words
                .with("entry", entry.map_or_else(String::new, |entry| entry.key))
                .with("reason", reason.as_str())
        }
        Fact::Signed { office, person, .. } => {
            about_person(words, *person).with("office", name_of(office))
        }
    }
}

/// Which questions of a sequence are not put any more, from the first to the last.
fn not_reached(meeting: &Meeting, words: Words, motions: &[MotionId]) -> Words {
    let place = |motion: Option<&MotionId>| {
        let motion = *motion?;
        let sequence = meeting.sequence_of(motion)?;
        sequence.questions.iter().position(|question| question.motion == motion)
    };
    let nth = |motion| crate::quorum::count(place(motion).map_or(0, |place| place + 1));
    words
        .with("first", nth(motions.first()))
        .with("last", nth(motions.last()))
        .with("count", crate::quorum::count(motions.len()))
}

fn who_asked(meeting: &Meeting, names: &Names, request: crate::ids::RequestId) -> String {
    // From the end, as whoever speaks asked not long ago.
    let person = meeting.log.iter().rev().find_map(|event| {
        let (Fact::FloorAsked { request: id, person, .. }
        | Fact::FloorGiven { request: id, person, .. }) = &event.fact
        else {
            return None;
        };
        (*id == request).then_some(*person)
    });
    person.map_or_else(String::new, |person| names.name(person).to_owned())
}
