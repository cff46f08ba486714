//! What the room sees. A type of its own: nothing reaches the projector that it does not show.

mod aside;
mod page;
mod parts;
mod scene;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    election,
    floor::side,
    named,
    papers::{self, Handed},
    question, record, sequence, straw,
};
use crate::{
    event::{Event, Fact},
    floor::Speech,
    ids::VoteId,
    meeting::Meeting,
    motion::{Motion, Status},
    people::Names,
    quorum::Quorum,
    sitting::{Held, Phase},
    straw::PollStatus,
    time::Timer,
    vote::{Method, Vote},
};

pub use page::{RoomLine, RoomPage, room_page};
pub use parts::{
    RoomAnswer, RoomCalled, RoomItem, RoomLinked, RoomQuestion, RoomRule, RoomSpeaker,
};
pub use scene::Scene;

/// Everything that the projector shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomView {
    /// How many events the record holds; names the state that is shown.
    pub version: u32,
    /// The body that meets.
    pub body: String,
    /// The meeting's number in its series.
    pub number: Option<u32>,
    /// A title of its own, where it has one.
    pub title: String,
    /// Held now, or entered from paper.
    pub held: Held,
    /// The item in hand.
    pub item: Option<RoomItem>,
    /// What is shown.
    pub scene: Scene,
    /// Who is next; at most three.
    pub next: Vec<RoomSpeaker>,
    /// Quorum.
    pub quorum: Quorum,
    /// Whether the quorum is gone while the meeting is in session, and was not waived.
    pub quorum_lost: bool,
    /// Whether it is the time for residents who are not members.
    pub public_time: bool,
    /// Who presides in place of the chair; empty where the chair does.
    pub presiding: String,
}

/// As many names as a room can read at once.
const READABLE: usize = 40;

/// The names that are called, with their answers.
fn room_answers(meeting: &Meeting, names: &Names, vote: &Vote) -> Vec<RoomAnswer> {
    if vote.electorate.len() > READABLE {
        return Vec::new();
    }
    let answers = named::answers(meeting, names, vote);
    answers.into_iter().map(|one| RoomAnswer { name: one.name, choice: one.choice }).collect()
}

fn room_called(vote: &Vote) -> Option<RoomCalled> {
    (vote.terms.method == Some(Method::RollCall)).then(|| RoomCalled {
        tally: vote.called(),
        answered: crate::quorum::count(vote.answers.len()),
        of: crate::quorum::count(vote.electorate.len()),
    })
}

/// What the room sees of a meeting; none before it was called. Behind closed doors it sees no
/// more than that they are closed.
#[must_use]
pub fn room(meeting: &Meeting, names: &Names) -> Option<RoomView> {
    showing(meeting, names, scene(meeting, names))
}

/// A scene and all that stands around it.
fn showing(meeting: &Meeting, names: &Names, scene: Scene) -> Option<RoomView> {
    meeting.id?;
    let open = !behind_doors(meeting);
    let quorum = meeting.quorum();
    let aside = meeting.presiding.handed_over.filter(|_| open);
    Some(RoomView {
        version: crate::quorum::count(meeting.log.len()),
        body: meeting.particulars.body.clone(),
        number: meeting.particulars.number,
        title: meeting.particulars.title.clone(),
        held: meeting.held,
        item: meeting.current.filter(|_| open).and_then(|id| item(meeting, id)),
        scene,
        next: if open { next(meeting, names) } else { Vec::new() },
        quorum_lost: meeting.in_session().is_ok() && !quorum.met && !meeting.quorum_waived,
        quorum,
        public_time: meeting.public_time,
        presiding: aside.map_or_else(String::new, |aside| names.name(aside.to).to_owned()),
    })
}

/// Whether the meeting sits behind closed doors, a break of such a part included.
fn behind_doors(meeting: &Meeting) -> bool {
    meeting.doors_closed.is_some()
}

fn next(meeting: &Meeting, names: &Names) -> Vec<RoomSpeaker> {
    waiting(meeting, names).take(3).collect()
}

/// Those who wait for the floor, in order.
fn waiting(meeting: &Meeting, names: &Names) -> impl Iterator<Item = RoomSpeaker> {
    let speaker = |request: &crate::floor::Request| RoomSpeaker {
        name: names.name(request.person).to_owned(),
        purpose: request.purpose,
        side: side(meeting, request.side.as_ref()),
        limit_ms: u64::from(crate::floor::seconds_for(meeting, request.purpose)) * 1000,
        timer: Timer::default(),
    };
    meeting.queue().into_iter().map(speaker)
}

fn scene(meeting: &Meeting, names: &Names) -> Scene {
    match meeting.phase {
        Phase::Preparing => Scene::Welcome {
            place: meeting.particulars.place.clone(),
            planned: meeting.particulars.planned.clone(),
            agenda: meeting.children(None).into_iter().filter_map(|id| item(meeting, id)).collect(),
        },
        Phase::SigningIn => Scene::SignIn,
        Phase::InSession if behind_doors(meeting) => Scene::Closed,
        Phase::InSession => in_session(meeting, names),
        Phase::Recess => {
            let last = meeting.sittings.last().and_then(|sitting| sitting.recesses.last());
            Scene::Recess {
                since: last.map(|last| last.spell.from).unwrap_or_default(),
                minutes: last.and_then(|last| last.minutes),
            }
        }
        Phase::Adjourned => aside::in_writing(meeting, names)
            .or_else(|| result(meeting, names))
            .unwrap_or_else(|| aside::adjourned(meeting)),
        Phase::Signing | Phase::Signed => aside::adjourned(meeting),
    }
}

fn in_session(meeting: &Meeting, names: &Names) -> Scene {
    if let Some(open) = meeting.open_vote()
        && let Some(motion) = meeting.motion(open.motion)
    {
        return Scene::Vote {
            question: room_question(meeting, names, motion),
            present: crate::quorum::count(open.electorate.len()),
            ask_abstain: open.terms.ask_abstain,
            method: open.terms.method,
            ballot: papers::room_ballot(open),
            answers: room_answers(meeting, names, open),
            called: room_called(open),
            places: open.places.clone(),
            polls_closed: open.polls_closed,
            rule: RoomRule {
                base: open.terms.threshold.base,
                share: open.terms.threshold.share,
                cite: open.terms.threshold.cite.clone(),
            },
        };
    }
    if let Some(poll) = straw::before_the_room(meeting) {
        return Scene::StrawPoll {
            question: poll.question,
            answers: poll.answers,
            several: poll.several,
            present: poll.present,
            counted: poll.status == PollStatus::Counted,
        };
    }
    if let Some(said) = result(meeting, names).or_else(|| just_said(meeting, names)) {
        return said;
    }
    if let Some(written) = aside::meanwhile(meeting, names) {
        return written;
    }
    if meeting.current.is_none() {
        return Scene::Between {
            upcoming: super::what_now::upcoming(meeting).and_then(|id| item(meeting, id)),
        };
    }
    let question = meeting.awaiting_second().or_else(|| meeting.immediately_pending());
    let idle = question.is_none() && meeting.floor.speaking.is_none();
    if (idle || meeting.open_round().is_some())
        && let Some(shown) = elections(meeting, names)
    {
        return shown;
    }
    Scene::Floor {
        question: question.map(|motion| room_question(meeting, names, motion)),
        speaker: meeting.floor.speaking.as_ref().map(|speech| speaker(meeting, names, speech)),
    }
}

/// The election on the item in hand, unless part of it was held behind closed doors.
fn elections(meeting: &Meeting, names: &Names) -> Option<Scene> {
    meeting.running_election().or(meeting.elections.last())?;
    let closed = record::closed(meeting);
    election::scene(meeting, names, |one| closed.elections.contains(&one.id))
}

/// The result that was announced, unless that was behind closed doors.
fn result(meeting: &Meeting, names: &Names) -> Option<Scene> {
    result_of(meeting, names, meeting.announced.and_then(|id| meeting.vote(id))?)
}

fn result_of(meeting: &Meeting, names: &Names, vote: &Vote) -> Option<Scene> {
    if record::closed(meeting).votes.contains(&vote.id) {
        return None;
    }
    let motion = meeting.motion(vote.motion)?;
    let verdict = vote.standing()?;
    Some(Scene::Result {
        question: room_question(meeting, names, motion),
        carried: verdict.carried,
        tie: verdict.tie,
        tally: vote.tally.clone()?,
        entitled: verdict.entitled,
        present: verdict.present,
        base_count: verdict.base_count,
        needed: verdict.needed,
        name: verdict.name,
        papers: papers::room_papers(vote),
        chair: verdict.chair,
        answers: room_answers(meeting, names, vote),
        places: vote.places.clone(),
        arithmetic: verdict.arithmetic,
        rule: RoomRule { base: verdict.base, share: verdict.share, cite: verdict.cite },
    })
}

/// What the last act was, where the chair ruled by it, nobody objected or a ballot was void. The
/// next act goes on.
fn just_said(meeting: &Meeting, names: &Names) -> Option<Scene> {
    let (act, _) = meeting.index.standing.last()?;
    let of_act = |event: &&Event| event.act == *act;
    let latest = meeting.log.iter().rev().skip_while(|event| !of_act(event)).take_while(of_act);
    latest.filter_map(|event| said(meeting, names, &event.fact)).last()
}

fn said(meeting: &Meeting, names: &Names, fact: &Fact) -> Option<Scene> {
    if let Fact::ConsentGiven { motion } = fact {
        let question = room_question(meeting, names, meeting.motion(*motion)?);
        return Some(Scene::Consented { question });
    }
    if let Fact::BallotVoided { vote, in_box, issued } = fact {
        let motion = meeting.vote(*vote).and_then(|vote| meeting.motion(vote.motion))?;
        let question = room_question(meeting, names, motion);
        return Some(Scene::Voided {
            question,
            handed: Handed { issued: *issued, in_box: *in_box },
        });
    }
    if let Fact::VoteAnnulled { vote, reason } = fact {
        return annulled(meeting, names, *vote, reason);
    }
    let Fact::MotionRuled { motion, words, .. } = fact else { return None };
    let ruled = meeting.motion(*motion)?;
    let Status::Disposed(disposal) = ruled.status else { return None };
    let question = room_question(meeting, names, ruled);
    Some(Scene::Ruled { question, disposal, words: words.clone() })
}

/// The vote that the chair has just annulled, unless it was taken behind closed doors.
fn annulled(meeting: &Meeting, names: &Names, vote: VoteId, reason: &str) -> Option<Scene> {
    if record::closed(meeting).votes.contains(&vote) {
        return None;
    }
    let shown = question::vote(meeting, names, meeting.vote(vote)?)?;
    let question = room_question(meeting, names, meeting.motion(shown.question.motion)?);
    Some(Scene::Annulled { question, nth: shown.nth, reason: reason.to_owned() })
}

/// The questions that follow one another, unless one was decided behind closed doors.
fn linked(meeting: &Meeting, motion: &Motion) -> Vec<RoomLinked> {
    let Some(known) = meeting.sequence_of(motion.id) else { return Vec::new() };
    let closed = record::closed(meeting);
    let here = |id| motion.id == id || motion.part_of == Some(id);
    let views = sequence::sequence(meeting, known);
    if views.iter().any(|view| closed.adopted.contains(&view.motion)) {
        return Vec::new();
    }
    let view = |view: sequence::LinkedView| RoomLinked {
        here: here(view.motion),
        text: view.text,
        turn: view.turn,
    };
    views.into_iter().map(view).collect()
}

fn item(meeting: &Meeting, id: crate::ids::ItemId) -> Option<RoomItem> {
    let item = meeting.item(id)?;
    Some(RoomItem { number: meeting.item_number(id), title: item.title.clone() })
}

fn speaker(meeting: &Meeting, names: &Names, speech: &Speech) -> RoomSpeaker {
    RoomSpeaker {
        name: names.name(speech.person).to_owned(),
        purpose: speech.purpose,
        side: side(meeting, speech.side.as_ref()),
        limit_ms: speech.limit_ms,
        timer: speech.timer,
    }
}

fn room_question(meeting: &Meeting, names: &Names, motion: &Motion) -> RoomQuestion {
    let shown = question::question(meeting, names, motion);
    RoomQuestion {
        kind: shown.kind,
        degree: shown.degree,
        text: shown.text,
        pieces: shown.pieces,
        about: shown.about,
        says: shown.says,
        seriatim: shown.seriatim,
        mover: shown.mover,
        seconder: shown.seconder,
        awaits_second: motion.status == Status::AwaitingSecond,
        sequence: linked(meeting, motion),
    }
}
