//! Why something is not in order. A refusal is advice: a named fact with the article it rests
//! on, never a failure and never a sentence. The texts word it under `refusal-<code>`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ballot::{Figure, Sum},
    entitlement::Ineligible,
    ids::{CandidateId, ElectionId, ItemId, MotionId, PersonId, VoteId},
    motion::KindName,
    people::Office,
    rules::{Cite, ElectionPurpose, Ground, NominatorKind, Tie},
    vote::{Choice, Method},
};

/// Why an act was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "code", content = "params", rename_all = "kebab-case")]
#[error("{self:?}")]
pub enum Refusal {
    /// The record is empty: a meeting must be called first.
    NotCalled,
    /// The meeting has been called already.
    AlreadyCalled,
    /// The rule set cannot be used.
    RulesUnusable,
    /// Time ran backwards: the entry is older than the last one.
    TimeRunsBack,
    /// A meeting entered from paper needs a typed time, and a live one takes none.
    TypedTimeMisplaced,
    /// The meeting has gone beyond the phase in which this can be done.
    PhasePast,
    /// The meeting has not been called to order, or is over.
    NotInSession,
    /// The meeting is in a break.
    InRecess,
    /// There is no break to end.
    NotInRecess,
    /// The meeting must be adjourned first.
    NotAdjourned,
    /// Nobody presides.
    NoChair,
    /// No member is in the room.
    NobodyPresent,
    /// A body without seats.
    NoSeats,
    /// The sign-in has not been opened.
    SignInClosed,
    /// A name is missing.
    NameMissing,
    /// A title is missing.
    TitleMissing,
    /// A text is missing.
    TextMissing,
    /// A reason is missing.
    ReasonMissing,
    /// Nobody was named.
    NobodyNamed,
    /// Somebody was named twice in one act.
    NamedTwice {
        /// Who.
        person: PersonId,
    },
    /// What was named is not there.
    Unknown,
    /// What was to be added is there already.
    AlreadyThere,
    /// An item cannot stand inside itself.
    InsideItself,
    /// The place on the agenda is not clear.
    PlaceUnclear,
    /// A debate has two sides or more, each with a key of its own.
    SidesUnclear,
    /// The item has begun and stays on the agenda.
    ItemHasBegun,
    /// The item is in hand already.
    ItemInHand,
    /// The item is not in hand.
    ItemNotInHand,
    /// No item is in hand.
    NoItemInHand,
    /// Somebody is not on the roll.
    NotOnRoll {
        /// Who.
        person: PersonId,
    },
    /// Somebody is in the room already.
    IsPresent {
        /// Who.
        person: PersonId,
    },
    /// Somebody is not in the room.
    NotPresent {
        /// Who.
        person: PersonId,
    },
    /// Somebody is absent with leave already.
    IsExcused {
        /// Who.
        person: PersonId,
    },
    /// Somebody has attended, holds an office or is named in the record, and stays on the roll.
    HasAttended {
        /// Who.
        person: PersonId,
    },
    /// Somebody holds the office already.
    HoldsOffice {
        /// Who.
        person: PersonId,
    },
    /// Observers listen.
    ObserversListen {
        /// Who.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Only members move, second and vote.
    MembersOnly {
        /// Who.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Somebody is in the queue already.
    InQueue {
        /// Who.
        person: PersonId,
    },
    /// A speaker must say first which side they take.
    SideMissing {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Somebody has spoken on this question as often as one may (限时限次).
    SpeechesUsed {
        /// Who.
        person: PersonId,
        /// How often one may.
        limit: u32,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Nobody waits for the floor.
    NobodyWaits,
    /// Nobody has the floor.
    NobodySpeaks,
    /// The speaker's time stands still already.
    SpeechStandsStill,
    /// The speaker's time runs already.
    SpeechRuns,
    /// A length or time cannot be understood.
    TimeUnclear,
    /// The speaker has no time left to give.
    NoTimeLeft,
    /// Another question must be decided first.
    QuestionFirst {
        /// Which.
        motion: MotionId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A question is pending and must be decided or withdrawn first.
    QuestionPending {
        /// Which.
        motion: MotionId,
    },
    /// No question is pending.
    NothingPending {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A motion waits for a second.
    SecondAwaited {
        /// Which.
        motion: MotionId,
    },
    /// The motion does not wait for a second.
    NoSecondNeeded,
    /// A mover cannot second their own motion.
    MoverCannotSecond {
        /// Who.
        person: PersonId,
    },
    /// The motion has left the floor.
    MotionDisposed,
    /// The rule set does not know this kind of motion.
    KindSwitchedOff {
        /// Which.
        kind: KindName,
    },
    /// Only the immediately pending question can be amended or voted on.
    NotImmediatelyPending,
    /// The pending question cannot be amended.
    NotAmendable {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// An amendment of the third degree is out of order.
    ThirdDegree {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The words are not in the text.
    WordsNotFound {
        /// Which.
        words: String,
    },
    /// The words are in the text more than once.
    WordsTwice {
        /// Which.
        words: String,
    },
    /// Nothing would change.
    NothingChanged,
    /// Nothing would be left of the text.
    NothingLeft,
    /// Too few are present to decide.
    NoQuorum {
        /// Members in the room.
        present: u32,
        /// Members that must be.
        needed: u32,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Somebody still waits for the floor.
    SomebodyWaits {
        /// Who.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A vote is being taken.
    VoteIsOpen,
    /// The vote is over.
    VoteIsOver,
    /// More votes were counted than there were people.
    TooManyVotes {
        /// Counted.
        #[ts(type = "number")]
        counted: u64,
        /// In the room.
        present: u32,
    },
    /// The chair has no vote besides the others now: it would change nothing, no votes are equal,
    /// or the rules give none.
    ChairVoteNotDue {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The vote is not in doubt.
    VoteNotInDoubt,
    /// A correction put a vote in doubt: the chair must decide about it first.
    VoteInDoubt {
        /// Which.
        vote: VoteId,
    },
    /// Somebody else speaks, and this may not interrupt them.
    Interrupts {
        /// Who speaks.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Somebody else is next.
    NotNext {
        /// Who is.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Whoever presides takes no part (主持中立).
    ChairNeutral {
        /// Who presides.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The chair is handed over already.
    ChairIsHandedOver,
    /// The chair is not handed over.
    ChairNotHandedOver,
    /// An officer is not in the room.
    OfficerAbsent {
        /// Which.
        office: Office,
        /// Who.
        person: PersonId,
    },
    /// The question cannot be debated.
    Undebatable {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Debate on the question has been closed.
    DebateClosed {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The rules know no such class of matters.
    MatterUnknown {
        /// Which.
        matter: String,
    },
    /// The body decides this, and not the chair.
    BodyDecides {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The chair decides this, and no vote is taken.
    ChairDecides {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A motion that has been stated belongs to the body.
    BelongsToBody {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// There is no ruling that could be appealed now.
    NothingToAppeal {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// It is too late to object to the consideration of the question.
    TooLateToObject {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The question cannot be divided in this way.
    NotDivisible,
    /// There is no paragraph to go on to.
    NoParagraphs,
    /// Paragraphs remain to be gone through before the vote.
    ParagraphsLeft {
        /// The paragraph in hand.
        paragraph: u32,
        /// How many there are.
        of: u32,
    },
    /// No result has just been announced that could be counted again.
    NoVoteToDivide {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The polls stand as they are to be.
    PollsStandSo,
    /// Nominations stand as they are to be.
    NominationsStandSo,
    /// Nothing lies on the table.
    NothingTabled,
    /// Nothing has been referred.
    NothingReferred,
    /// Nothing has been put off.
    NothingPutOff,
    /// It has not been adopted.
    NotAdopted {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// There is no vote that could be reconsidered now.
    NothingToReconsider {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A decision of an earlier meeting is not reconsidered.
    TooLateToReconsider {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Only somebody who voted with the side that won moves to reconsider.
    PrevailingSideOnly {
        /// Who moved.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The vote has been reconsidered before.
    ReconsideredBefore {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// This rule cannot be suspended.
    CannotBeSuspended {
        /// Which.
        ground: Ground,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// No rule stands in the way that the chair could override.
    NothingToOverride,
    /// The item was not announced.
    NotNoticed {
        /// Which.
        item: ItemId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Nothing can be taken up that was not announced.
    AgendaIsLocked {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Everything was announced.
    NothingUnnoticed,
    /// There is nothing on the agenda to announce.
    NothingToAnnounce,
    /// More than there are.
    MoreThanThereAre {
        /// How many were named.
        count: u32,
        /// How many there are.
        of: u32,
    },
    /// The rules know no waiver of the quorum.
    NoWaiver {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// There is a quorum, or it has been waived.
    QuorumThere,
    /// Somebody is recused already.
    IsRecused {
        /// Who.
        person: PersonId,
    },
    /// Somebody is not recused.
    NotRecused {
        /// Who.
        person: PersonId,
    },
    /// Nobody is recused.
    NobodyRecused,
    /// Nobody can be represented.
    NoProxies {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Somebody represents as many as one may.
    TooManyProxies {
        /// Who.
        person: PersonId,
        /// How many one may.
        limit: u32,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Nobody acts for others through somebody who is represented, and nobody who acts for others
    /// is represented.
    ProxyChain {
        /// Who.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// What should name the scan of a form is no SHA-256.
    FormUnclear,
    /// Somebody has no vote in this vote.
    NotEntitled {
        /// Who.
        person: PersonId,
        /// Why.
        why: Ineligible,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The rules know no positions without a vote.
    NoPositions {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Somebody has a vote, and takes part in the debate and the vote.
    HasVote {
        /// Who.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Somebody is represented already.
    IsRepresented {
        /// Who.
        person: PersonId,
    },
    /// Somebody is not represented.
    NotRepresented {
        /// Who.
        person: PersonId,
    },
    /// The rules know no owners and no register of them.
    NoRegister {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A register without units or without owners.
    RegisterEmpty {
        /// Units.
        units: u32,
        /// Owners.
        owners: u32,
    },
    /// A unit stands twice in the register.
    UnitTwice {
        /// The number of its first line, from 1.
        first: u32,
        /// The number of its second.
        second: u32,
    },
    /// An owner stands twice in the register.
    OwnerTwice {
        /// The number of the first entry, from 1.
        first: u32,
        /// The number of the second.
        second: u32,
    },
    /// An owner has no unit.
    OwnerWithoutUnit {
        /// The number of the entry among the owners, from 1.
        line: u32,
    },
    /// No source gives an area for a unit.
    UnitWithoutArea {
        /// The number of the unit's line, from 1.
        line: u32,
    },
    /// A unit belongs to nobody in the register.
    UnitOfUnknownOwner {
        /// The number of the unit's line, from 1.
        line: u32,
    },
    /// The areas together are more than can be counted.
    AreaBeyondCounting {
        /// The number of the unit's line at which they are, from 1.
        line: u32,
    },
    /// Nothing in the register counts: there are only parking places.
    NothingCounts {
        /// How many.
        units: u32,
    },
    /// A gate must be passed first.
    GateAhead {
        /// Which.
        gate: String,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The gate has been passed.
    GatePassed {
        /// Which.
        gate: String,
    },
    /// Too few were there, or agreed, to pass the gate.
    GateNotReached {
        /// Which.
        gate: String,
        /// How many.
        count: u32,
        /// How many it takes.
        #[ts(type = "number")]
        needed: u64,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The sheet of signatures is missing.
    SheetMissing {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// It comes too soon after the gate before.
    TooSoonAfterGate {
        /// Days that must lie between.
        days: u32,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// No gate is to be passed.
    NoGates,
    /// The rules know no consultation.
    NoConsultation,
    /// The body only consults and takes no votes.
    ConsultationOnly {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Only an assembly can decide the matter.
    ReservedToAssembly {
        /// Which class of matters.
        matter: String,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The doors are closed.
    DoorsAreClosed {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The doors stand as they are to be.
    DoorsStandSo,
    /// The rules know no time for residents.
    NoPublicTime {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// It is time for residents already, or is not.
    PublicTimeStandsSo,
    /// The posting is too short.
    PostedTooShort {
        /// How many days it must last.
        days: u32,
        /// The earliest last day, `YYYY-MM-DD`.
        earliest: String,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The rules have no straw polls.
    NoStrawPolls {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A straw poll is being taken.
    StrawPollIsOpen,
    /// No straw poll is being taken, or another is.
    NoStrawPollOpen,
    /// Too few or too many answers to ask for.
    AnswersOutOfRange {
        /// How many.
        count: u32,
        /// How many at least.
        least: u32,
        /// How many at most.
        most: u32,
    },
    /// An answer stands there twice.
    AnswerTwice {
        /// Which.
        answer: String,
    },
    /// Not every answer was counted, or more than there are.
    AnswersNotCounted {
        /// How many were.
        counted: u32,
        /// How many there are.
        answers: u32,
    },
    /// An answer has more hands than there were people.
    TooManyHands {
        /// Which answer.
        answer: String,
        /// How many hands.
        counted: u32,
        /// How many people.
        present: u32,
    },
    /// All answers together have more hands than there were people, who had one each.
    HandsTwice {
        /// How many hands.
        #[ts(type = "number")]
        counted: u64,
        /// How many people.
        present: u32,
    },
    /// Too few or too many questions to follow one another.
    QuestionsOutOfRange {
        /// How many.
        count: u32,
        /// How many at least.
        least: u32,
        /// How many at most.
        most: u32,
    },
    /// A question of the sequence has been moved, and the sequence is not over.
    SequenceHasBegun,
    /// No question that follows another can be moved on this item.
    NoSequence,
    /// Another question of the sequence comes first.
    NotItsTurn,
    /// A question of the sequence failed, so that the rest are not put.
    SequenceStopped {
        /// Which, from 1.
        question: u32,
    },
    /// A question of the sequence is not decided yet.
    QuestionUndecided {
        /// Which, from 1.
        question: u32,
    },
    /// The item is closed.
    ItemIsClosed,
    /// The vote has not been announced.
    VoteNotAnnounced,
    /// The vote is void already.
    VoteIsVoid,
    /// It was a vote about procedure: what it ordered has been done, or it can be moved again.
    ProceduralVote,
    /// Something was decided since that rests on it, or that decided it anew.
    DecidedSince {
        /// What.
        motion: MotionId,
    },
    /// No vote on it was annulled.
    NothingAnnulled,
    /// There is nothing to take back.
    NothingToUndo,
    /// A number that cannot be below nothing.
    FigureNegative {
        /// Which.
        figure: Figure,
        /// As typed.
        #[ts(type = "number")]
        number: i64,
    },
    /// A number larger than any ballot has.
    FigureTooLarge {
        /// Which.
        figure: Figure,
        /// As typed.
        #[ts(type = "number")]
        number: i64,
        /// The largest that is taken.
        #[ts(type = "number")]
        most: i64,
    },
    /// A number is missing that another asks for.
    FigureMissing {
        /// Which.
        figure: Figure,
    },
    /// A sum does not come out.
    SumsDiffer {
        /// Which.
        sum: Sum,
        /// The whole as typed.
        #[ts(type = "number")]
        said: i64,
        /// What its parts come to.
        #[ts(type = "number")]
        added: i64,
    },
    /// More papers went out than there are voters.
    TooManyIssued {
        /// Papers that went out, without those given in exchange.
        #[ts(type = "number")]
        issued: i64,
        /// Who may vote.
        entitled: u32,
    },
    /// One of several boxes or places has no name.
    PlaceMissing,
    /// Two of several boxes or places have the same name.
    PlaceTwice {
        /// Which.
        place: String,
    },
    /// Two counts of the same papers differ.
    CountsDiffer {
        /// The first figure on which they do.
        figure: Figure,
        /// In the first count.
        #[ts(type = "number | null")]
        first: Option<i64>,
        /// In the second.
        #[ts(type = "number | null")]
        second: Option<i64>,
        /// On how many figures they differ.
        figures: u32,
    },
    /// The second count is still to come.
    SecondCountMissing {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Nothing has been entered that could be announced.
    NothingEntered,
    /// Somebody counted the other time already.
    CountedBefore {
        /// Who.
        person: PersonId,
    },
    /// The vote is taken in another way.
    OtherMethod {
        /// How it is taken.
        method: Method,
    },
    /// The body has said how votes on the item are taken.
    MethodOrdered {
        /// How.
        method: Method,
    },
    /// Whoever was not counted cannot be taken for a side that is not the larger.
    UncountedNotLarger {
        /// The side that was not counted.
        choice: Choice,
        /// Everybody who is left for it.
        rest: u32,
        /// The largest that was counted.
        counted: u32,
        /// Who could vote.
        present: u32,
    },
    /// Every side is counted.
    AllSidesCounted {
        /// Where it says so.
        cite: Cite,
    },
    /// Hands are counted place by place, and announced together.
    CountedByPlace {
        /// How many places have been counted.
        places: u32,
    },
    /// Areas are counted, and secret paper does not show whose paper it is.
    AreaNeedsNames {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A written vote needs a last day.
    DeadlineMissing,
    /// Only a main motion is put to a written vote.
    WrittenMainOnly {
        /// What is pending.
        kind: KindName,
    },
    /// Areas are counted, and there is no register of owners.
    RegisterMissing {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Nobody is entitled who could answer.
    NobodyEntitled,
    /// A day lies before the first that it can be.
    DayBefore {
        /// As typed, `YYYY-MM-DD`.
        day: String,
        /// The day on which the vote was opened.
        first: String,
    },
    /// A form came back after the deadline.
    AfterDeadline {
        /// The day as typed, `YYYY-MM-DD`.
        day: String,
        /// The deadline.
        until: String,
    },
    /// A day lies in days to come.
    DayAhead {
        /// As typed, `YYYY-MM-DD`.
        day: String,
        /// The day of the entry.
        today: String,
    },
    /// The delivery of somebody's form is not on the record.
    FormNotIssued {
        /// Whose.
        person: PersonId,
    },
    /// Somebody's form has not come back.
    FormNotReturned {
        /// Whose.
        person: PersonId,
    },
    /// The scan of a form cannot be read.
    ScanUnreadable,
    /// Forms can still come back.
    BeforeDeadline {
        /// The deadline, `YYYY-MM-DD`.
        until: String,
        /// How many have not answered.
        missing: u32,
    },
    /// The same words are out to be voted on in writing.
    OutInWriting {
        /// The motion.
        motion: MotionId,
    },
    /// A written vote runs.
    WrittenVoteRuns {
        /// Which.
        vote: VoteId,
    },
    /// Another election is being held on the item.
    ElectionRunning {
        /// Which.
        election: ElectionId,
    },
    /// No election is being held on the item in hand.
    NoElection,
    /// An election without seats elects nobody.
    SeatsMissing,
    /// The vote is secret by rule.
    SecretByRule {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The majority is set by rule.
    MajorityByRule {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Nominations are closed.
    NominationsAreClosed,
    /// Nominations are open.
    NominationsAreOpen,
    /// Whoever it was cannot put candidates forward.
    CannotNominate {
        /// Who.
        by: NominatorKind,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Too few voters have signed.
    TooFewVoters {
        /// How many signed.
        signed: u32,
        /// How many it takes.
        needed: u32,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// People are elected to something, and options chosen among.
    NomineeUnfit {
        /// What the election is for.
        purpose: ElectionPurpose,
    },
    /// Somebody is a candidate already.
    IsCandidate {
        /// Who.
        person: PersonId,
    },
    /// The option stands already.
    OptionTwice {
        /// Its title.
        title: String,
    },
    /// A tie bars somebody from being elected to this.
    Barred {
        /// Who.
        person: PersonId,
        /// Which tie.
        tie: Tie,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The nomination does not wait for a second.
    NominationNeedsNoSecond,
    /// Nobody seconds a nomination of their own.
    NominatorCannotSecond {
        /// Who.
        person: PersonId,
    },
    /// No answer is awaited.
    NoAnswerAwaited,
    /// The candidate does not stand, or is elected.
    NotStanding,
    /// There is nothing to weigh, or nothing by which to weigh it.
    NothingToWeigh,
    /// Equal votes must be decided first.
    TieUndecided {
        /// How many are equal.
        tied: u32,
    },
    /// No votes are equal.
    NoTie,
    /// Equal votes are decided by another round.
    TieByRound {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Nobody stands.
    NoCandidates,
    /// There must be more candidates than seats.
    Uncontested {
        /// Candidates.
        candidates: u32,
        /// Seats.
        seats: u32,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// There are more candidates than seats, or votes have been cast.
    IsContested {
        /// Candidates.
        candidates: u32,
        /// Seats.
        seats: u32,
    },
    /// A vote is taken even where there is no contest.
    VotedByRule {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// There is no further round.
    NoFurtherRound {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A candidate acts for nobody in an election.
    CandidateIsAgent {
        /// Who.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// No round is open.
    NoRoundOpen,
    /// Nobody can be written in.
    NoWriteIns,
    /// The papers are being counted.
    CountingHasBegun,
    /// The numbers of the papers are missing.
    PapersMissing,
    /// Hands were shown, and there are no papers.
    PapersMisplaced,
    /// Hands are counted once.
    HandsCountedOnce,
    /// It is not said who counted.
    CountersMissing,
    /// A candidate neither counts nor watches.
    CandidateCounts {
        /// Who.
        person: PersonId,
    },
    /// A name that is counted is not in the round.
    NotInRound,
    /// A name is counted twice.
    MarkedTwice {
        /// Whose.
        candidate: CandidateId,
    },
    /// More marks at a name than marked papers, or hands.
    MarksAboveBallots {
        /// Whose.
        candidate: CandidateId,
        /// Marks.
        #[ts(type = "number")]
        marks: i64,
        /// Marked papers, or hands.
        #[ts(type = "number")]
        ballots: i64,
    },
    /// More marks in all than the papers can hold.
    MarksAboveSeats {
        /// Marks in all.
        #[ts(type = "number")]
        sum: i64,
        /// Marked papers, or hands.
        #[ts(type = "number")]
        ballots: i64,
        /// Seats.
        seats: u32,
        /// The most marks that there can be.
        #[ts(type = "number")]
        most: i64,
    },
    /// Fewer marks in all than marked papers.
    MarksBelowBallots {
        /// Marks in all.
        #[ts(type = "number")]
        sum: i64,
        /// Marked papers.
        #[ts(type = "number")]
        ballots: i64,
    },
    /// What is marked at a name does not come to the marked papers.
    NameSumDiffers {
        /// Whose.
        candidate: CandidateId,
        /// For, against, abstaining and unclear.
        #[ts(type = "number")]
        sum: i64,
        /// Marked papers.
        #[ts(type = "number")]
        ballots: i64,
    },
    /// Names are only marked, and not voted on for or against.
    OnlyNamesMarked {
        /// Whose.
        candidate: CandidateId,
    },
    /// The listed papers are more or fewer than the marked ones.
    SheetsDiffer {
        /// Listed.
        #[ts(type = "number")]
        sum: i64,
        /// Marked.
        #[ts(type = "number")]
        ballots: i64,
    },
    /// A listed paper has no marks, or there is none of it.
    SheetEmpty,
    /// A listed paper has more marks than there are seats: it is spoiled.
    SheetAboveSeats {
        /// Marks on it.
        marks: u32,
        /// Seats.
        seats: u32,
    },
    /// The listed papers come to other marks at a name than were counted.
    SheetMarksDiffer {
        /// Whose.
        candidate: CandidateId,
        /// On the list.
        #[ts(type = "number")]
        listed: i64,
        /// As counted.
        #[ts(type = "number")]
        counted: i64,
    },
    /// Two counts of a round differ.
    RoundCountsDiffer {
        /// At which name first; none where it is about the papers.
        candidate: Option<CandidateId>,
        /// The first figure on which they do.
        figure: Figure,
        /// In the first count.
        #[ts(type = "number | null")]
        first: Option<i64>,
        /// In the second.
        #[ts(type = "number | null")]
        second: Option<i64>,
        /// On how many figures they differ.
        figures: u32,
    },
    /// Not all who are equal were drawn, or others were.
    LotsIncomplete {
        /// How many were named.
        named: u32,
        /// How many are equal.
        tied: u32,
    },
    /// Nobody watched.
    WitnessMissing,
    /// There is no election to annul.
    NothingToAnnul,
    /// A later round rests on this one.
    NotTheLastRound,
    /// Only the last act can be taken back.
    NotTheLastAct,
    /// This entry cannot be corrected in this way.
    CannotBeCorrected,
    /// The office is vacant.
    OfficeVacant {
        /// Which.
        office: Office,
    },
    /// The office has signed.
    HasSigned {
        /// Which.
        office: Office,
    },
    /// Something has been signed: nothing changes any more.
    AlreadySigned,
    /// The signature is missing or cannot be read.
    DrawingMissing,
    /// Both must sign before the minutes are frozen.
    SignatureMissing,
    /// The minutes are frozen.
    MinutesAreFrozen,
    /// The minutes have been approved.
    MinutesApproved,
    /// Minutes are approved by a later meeting, and not at once.
    ApprovedLater {
        /// Where it says so.
        cite: Option<Cite>,
    },
}

impl Refusal {
    /// The code under which the texts word it.
    #[must_use]
    pub fn code(&self) -> String {
        // A refusal is plain data: its only string field besides the parameters is the code.
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.get("code").and_then(|code| code.as_str().map(str::to_owned)))
            .unwrap_or_default()
    }
}
