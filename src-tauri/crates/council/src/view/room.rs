//! What the room sees. A type of its own: nothing reaches the projector that it does not show.

mod aside;
mod parts;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    election::{self, RoomCandidate, RoomPlace},
    floor::side,
    named,
    papers::{self, Handed, RoomBallot, RoomPapers},
    question, record, sequence,
    straw::{self, StrawAnswer},
    written::Bar,
};
use crate::{
    election::{RoundEnd, RoundMethod, RoundReason},
    event::{Event, Fact},
    floor::Speech,
    ids::VoteId,
    meeting::Meeting,
    motion::{Disposal, Motion, Status},
    people::Names,
    quorum::Quorum,
    rules::{ElectionPurpose, Hurdle, MajorityName, Marking},
    sitting::{Held, Phase},
    straw::PollStatus,
    time::{Stamp, Timer},
    vote::{Choice, Line, Method, PlaceCount, Tally, Vote},
};

pub use parts::{
    RoomAnswer, RoomCalled, RoomItem, RoomLinked, RoomQuestion, RoomRule, RoomSpeaker,
};

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

/// What the projector shows: one idea a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "scene")]
pub enum Scene {
    /// Before the sign-in: what meets, where and when.
    Welcome {
        /// Where.
        place: String,
        /// Planned begin in local time, `YYYY-MM-DDTHH:MM`.
        planned: Option<String>,
        /// The agenda, top level.
        agenda: Vec<RoomItem>,
    },
    /// The roll fills.
    SignIn,
    /// In session with no item in hand: what is next.
    Between {
        /// The item that comes next.
        upcoming: Option<RoomItem>,
    },
    /// An item is in hand: its question, its speaker, or both.
    Floor {
        /// The immediately pending question, or the motion that waits for a second.
        question: Option<RoomQuestion>,
        /// Who speaks.
        speaker: Option<RoomSpeaker>,
    },
    /// Whoever is not a member has left the room; nothing of what goes on there is shown.
    Closed,
    /// The chair has just ruled on a motion or answered it.
    Ruled {
        /// The motion.
        question: RoomQuestion,
        /// Granted, denied or answered.
        disposal: Disposal,
        /// What the chair said, as typed.
        words: String,
    },
    /// A motion has just been adopted because nobody objected.
    Consented {
        /// The motion.
        question: RoomQuestion,
    },
    /// Hands are being counted.
    Vote {
        /// The question.
        question: RoomQuestion,
        /// Members in the room when it was opened.
        present: u32,
        /// Whether abstentions are asked for.
        ask_abstain: bool,
        /// How it is taken, where the body has said so.
        method: Option<Method>,
        /// How far a secret ballot has come.
        ballot: Option<RoomBallot>,
        /// Answers to the roll call so far, in the order of the roll; none where more are called
        /// than a room can read.
        answers: Vec<RoomAnswer>,
        /// How many answered what, where the roll is called.
        called: Option<RoomCalled>,
        /// What each of several places counted.
        places: Vec<PlaceCount>,
        /// Whether the body closed the polls.
        polls_closed: bool,
        /// What carries it.
        rule: RoomRule,
    },
    /// Forms are out: how many took part so far, and nothing of what they say.
    Written {
        /// The question.
        question: RoomQuestion,
        /// The last day on which a form counts, `YYYY-MM-DD`.
        until: String,
        /// By heads and by area.
        bars: Vec<Bar>,
    },
    /// The result.
    Result {
        /// The question.
        question: RoomQuestion,
        /// Whether it is carried.
        carried: bool,
        /// Whether for and against were equal.
        tie: bool,
        /// The count.
        tally: Tally,
        /// 应到.
        entitled: u32,
        /// 实到.
        present: u32,
        /// How much the majority was counted from.
        #[ts(type = "number")]
        base_count: u64,
        /// How many in favour it needed.
        #[ts(type = "number")]
        needed: u64,
        /// What the majority is called, where the record knows it.
        name: Option<MajorityName>,
        /// The papers, where it was taken by secret ballot.
        papers: Option<RoomPapers>,
        /// The vote of the chair, where one counted besides the others.
        chair: Option<Choice>,
        /// Who answered what, where the roll was called and a room can read it.
        answers: Vec<RoomAnswer>,
        /// What each of several places counted.
        places: Vec<PlaceCount>,
        /// Each number that had to be reached.
        arithmetic: Vec<Line>,
        /// What carries it.
        rule: RoomRule,
    },
    /// A ballot has just been found void as a whole.
    Voided {
        /// The question, which is put again.
        question: RoomQuestion,
        /// Papers issued, and the more that were found.
        handed: Handed,
    },
    /// A straw poll, which binds nobody: while hands are counted, and its count.
    StrawPoll {
        /// What is asked, as typed.
        question: String,
        /// The answers, with their hands once they were counted.
        answers: Vec<StrawAnswer>,
        /// Whether one may raise a hand for several answers.
        several: bool,
        /// How many could raise a hand.
        present: u32,
        /// Whether it was counted.
        counted: bool,
    },
    /// The chair has just annulled a vote.
    Annulled {
        /// The question, which stands undecided.
        question: RoomQuestion,
        /// Which of the votes announced on it, from 1.
        nth: u32,
        /// Why, as typed.
        reason: String,
    },
    /// Candidates are put forward, or options weighed.
    Nominations {
        /// What is elected, as typed.
        title: String,
        /// What for.
        purpose: ElectionPurpose,
        /// How many are elected.
        seats: u32,
        /// Whether nominations are open.
        open: bool,
        /// By what options are weighed, as typed.
        criteria: Vec<String>,
        /// Candidates in the order of nomination.
        candidates: Vec<RoomCandidate>,
    },
    /// A round of an election is being taken or counted.
    ElectionRound {
        /// What is elected, as typed.
        title: String,
        /// What for.
        purpose: ElectionPurpose,
        /// Which round, from 1.
        number: u32,
        /// Why it is held.
        reason: RoundReason,
        /// How it is taken.
        method: RoundMethod,
        /// What a voter marks.
        marking: Marking,
        /// Whether voters may write in other names.
        write_ins: bool,
        /// For how many seats.
        seats: u32,
        /// The names, in the order of the paper.
        candidates: Vec<String>,
        /// How many vote.
        electorate: u32,
        /// What elects.
        hurdle: Hurdle,
        /// Whether the counting has begun.
        counting: bool,
    },
    /// The result of a round.
    ElectionResult {
        /// What is elected, as typed.
        title: String,
        /// What for.
        purpose: ElectionPurpose,
        /// What a voter marked.
        marking: Marking,
        /// Which round, from 1.
        number: u32,
        /// How it ended.
        end: RoundEnd,
        /// How many took part.
        #[ts(type = "number")]
        voting: u64,
        /// How many had to, where the rules ask for it.
        turnout: Option<Line>,
        /// What elected.
        hurdle: Hurdle,
        /// The candidates in the order of their votes.
        places: Vec<RoomPlace>,
        /// The names in the order in which lots were drawn, where they were.
        lots: Vec<String>,
        /// Seats between equal candidates that are still to be decided.
        tied_seats: u32,
        /// Seats in all.
        seats: u32,
        /// Seats that are still open.
        seats_left: u32,
        /// Those elected so far, in the order of their election.
        elected: Vec<String>,
        /// Whether the election is over.
        ended: bool,
    },
    /// The only candidates were declared elected without a vote.
    Acclaimed {
        /// What was elected, as typed.
        title: String,
        /// What for.
        purpose: ElectionPurpose,
        /// Who.
        elected: Vec<String>,
        /// Seats that stay open.
        seats_left: u32,
    },
    /// A round, or a whole election, counts for nothing.
    ElectionAnnulled {
        /// What was elected, as typed.
        title: String,
        /// What for.
        purpose: ElectionPurpose,
        /// Which round, from 1; zero where it is the whole election.
        number: u32,
        /// Why, as typed.
        reason: String,
    },
    /// A break.
    Recess {
        /// Since when.
        since: Stamp,
        /// Its planned length in minutes.
        minutes: Option<u32>,
    },
    /// The meeting is over.
    Adjourned {
        /// When.
        at: Option<Stamp>,
        /// Motions adopted in the open, in order.
        carried: Vec<String>,
    },
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
        scene: scene(meeting, names),
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
    let speaker = |request: &crate::floor::Request| RoomSpeaker {
        name: names.name(request.person).to_owned(),
        purpose: request.purpose,
        side: side(meeting, request.side.as_ref()),
        limit_ms: u64::from(crate::floor::seconds_for(meeting, request.purpose)) * 1000,
        timer: Timer::default(),
    };
    meeting.queue().into_iter().take(3).map(speaker).collect()
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
    let vote = meeting.announced.and_then(|id| meeting.vote(id))?;
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

/// What the last act was, where the chair ruled by it, nobody objected or a ballot was void. The next act goes on.
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
