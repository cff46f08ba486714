//! The scenes that the projector shows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::page::RoomLine;
use super::parts::{RoomAnswer, RoomCalled, RoomItem, RoomQuestion, RoomRule, RoomSpeaker};
use crate::{
    election::{RoundEnd, RoundMethod, RoundReason},
    motion::Disposal,
    rules::{ElectionPurpose, Hurdle, MajorityName, Marking},
    time::Stamp,
    view::{
        election::{RoomCandidate, RoomPlace},
        papers::{Handed, RoomBallot, RoomPapers},
        straw::StrawAnswer,
        written::Bar,
    },
    vote::{Choice, Line, Method, PlaceCount, Tally},
};

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
    /// The agenda and how far it has come.
    Agenda {
        /// The items, top level.
        lines: Vec<RoomLine>,
    },
    /// Who is here and whether they are enough, while the meeting goes on.
    Attendance,
    /// Who speaks and who waits.
    Queue {
        /// Who speaks.
        speaker: Option<RoomSpeaker>,
        /// The first of those who wait.
        waiting: Vec<RoomSpeaker>,
        /// How many more wait.
        more: u32,
    },
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
