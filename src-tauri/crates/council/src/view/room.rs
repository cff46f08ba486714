//! What the room sees. A type of its own: nothing reaches the projector that it does not show.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    election::{self, RoomCandidate, RoomPlace},
    floor::side,
    question, record,
    words::Words,
};
use crate::{
    agenda::Side,
    election::{RoundEnd, RoundMethod, RoundReason},
    event::{Event, Fact},
    floor::{Purpose, Speech},
    meeting::Meeting,
    motion::{Disposal, KindName, Motion, Seriatim, Status, amend::Piece},
    people::Names,
    quorum::Quorum,
    rules::{Cite, ElectionPurpose, Hurdle, MajorityBase, MajorityName, Marking, Share},
    sitting::{Held, Phase},
    time::{Stamp, Timer},
    vote::{Choice, Line, Method, Tally},
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

/// The item in hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomItem {
    /// Its number, level by level.
    pub number: Vec<u32>,
    /// Its title.
    pub title: String,
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
        /// Whether the body closed the polls.
        polls_closed: bool,
        /// What carries it.
        rule: RoomRule,
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
        /// The vote of the chair, where one counted besides the others.
        chair: Option<Choice>,
        /// Each number that had to be reached.
        arithmetic: Vec<Line>,
        /// What carries it.
        rule: RoomRule,
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

/// What carries a motion, for the room to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomRule {
    /// What the majority is counted from.
    pub base: MajorityBase,
    /// The share of it that must be in favour.
    pub share: Share,
    /// Where it says so.
    pub cite: Cite,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomQuestion {
    /// Its kind.
    pub kind: KindName,
    /// The degree of an amendment; 0 for anything else.
    pub degree: u8,
    /// Its words.
    pub text: String,
    /// For an amendment: the words on which it stands, with what it strikes and inserts marked.
    pub pieces: Vec<Piece>,
    /// Whom it is about, where it is about somebody.
    pub about: String,
    /// What it says, in words: its terms where it has no words of its own.
    pub says: Words,
    /// How far it has come, where it is debated paragraph by paragraph.
    pub seriatim: Option<Seriatim>,
    /// Who moved it.
    pub mover: String,
    /// Who seconded it; empty where nobody has.
    pub seconder: String,
    /// Whether it waits for a second.
    pub awaits_second: bool,
}

/// Somebody who speaks or will.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomSpeaker {
    /// Their name.
    pub name: String,
    /// What for.
    pub purpose: Purpose,
    /// On which side.
    pub side: Option<Side>,
    /// How long they may speak, in milliseconds.
    #[ts(type = "number")]
    pub limit_ms: u64,
    /// How long they have spoken.
    pub timer: Timer,
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
        quorum_lost: in_session_now(meeting) && !quorum.met && !meeting.quorum_waived,
        quorum,
        public_time: meeting.public_time,
        presiding: aside.map_or_else(String::new, |aside| names.name(aside.to).to_owned()),
    })
}

/// Whether the meeting sits behind closed doors, a break of such a part included.
fn behind_doors(meeting: &Meeting) -> bool {
    meeting.doors_closed.is_some()
}

fn in_session_now(meeting: &Meeting) -> bool {
    meeting.in_session().is_ok()
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
        Phase::Adjourned | Phase::Signing | Phase::Signed => Scene::Adjourned {
            at: meeting.sittings.last().and_then(|sitting| sitting.spell.until),
            carried: adopted(meeting),
        },
    }
}

/// Main motions that were adopted in the open and stand.
fn adopted(meeting: &Meeting) -> Vec<String> {
    let closed = record::closed(meeting);
    let adopted = |motion: &&Motion| {
        motion.kind.is_main()
            && matches!(motion.status, Status::Disposed(how) if how.is_adoption())
            && !closed.adopted.contains(&motion.id)
    };
    meeting.motions.iter().filter(adopted).map(|motion| motion.text.clone()).collect()
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
            polls_closed: open.polls_closed,
            rule: RoomRule {
                base: open.terms.threshold.base,
                share: open.terms.threshold.share,
                cite: open.terms.threshold.cite.clone(),
            },
        };
    }
    if let Some(said) = result(meeting, names).or_else(|| just_said(meeting, names)) {
        return said;
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
        chair: verdict.chair,
        arithmetic: verdict.arithmetic,
        rule: RoomRule { base: verdict.base, share: verdict.share, cite: verdict.cite },
    })
}

/// What the last act was, where the chair ruled by it or nobody objected. The next act goes on.
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
    let Fact::MotionRuled { motion, words, .. } = fact else { return None };
    let ruled = meeting.motion(*motion)?;
    let Status::Disposed(disposal) = ruled.status else { return None };
    let question = room_question(meeting, names, ruled);
    Some(Scene::Ruled { question, disposal, words: words.clone() })
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
        awaits_second: motion.status == crate::motion::Status::AwaitingSecond,
    }
}
