//! What somebody does: the acts that the desk sends and that scenarios are written in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::{ItemKind, ItemMarks, Side, SideKey},
    approval::{Approving, EarlierMinutes, TextCorrection},
    ballot::{Entry, Pass},
    consultation::Referral,
    correction::Correction,
    election::{Mark, Nominator, Nominee, RoundCount, RoundMethod, Wishes},
    floor::Purpose,
    gates::Passage,
    ids::{
        ActId, CandidateId, ElectionId, ItemId, MeetingId, MotionId, PersonId, PollId, RequestId,
        RoundId, SittingId, VoteId,
    },
    minutes::Section,
    motion::Proposal,
    people::{Author, Entrant, Office, Sha256Hex},
    register::{OwnerEntry, UnitEntry},
    rules::{ElectionPurpose, Ground, RuleSet, Tie},
    sequence::LinkedQuestion,
    sitting::{Held, Particulars},
    time::Stamp,
    vote::{Addressees, Answer, Choice, DeliveryWay, FormEntry, Method, PlaceCount, Ruling, Tally},
};

/// One act: what is done, by whom and when. Everything that the core needs comes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its identity, shared by all events that follow.
    pub id: ActId,
    /// Its time.
    pub at: Stamp,
    /// Who took it.
    pub by: Author,
    /// What is done.
    pub deed: Deed,
}

/// What is done. The names and fields are those that the desk sends and that a scenario uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Deed {
    /// Call a meeting under a rule set; the first act of every record.
    Call {
        /// The meeting.
        meeting: MeetingId,
        /// Body, number, title, place and planned time.
        particulars: Particulars,
        /// Whether it is held now or entered from paper.
        #[serde(default)]
        #[ts(optional, as = "Option<Held>")]
        held: Held,
        /// The rules, whole.
        rules: Box<RuleSet>,
    },
    /// Change body, number, title, place or planned time.
    SetParticulars {
        /// The new particulars, whole.
        particulars: Particulars,
    },
    /// Put an item on the agenda.
    AddItem {
        /// Its identity.
        item: ItemId,
        /// The item above it, where it is nested.
        #[serde(default)]
        #[ts(optional)]
        parent: Option<ItemId>,
        /// The sibling before which it goes; at the end where none.
        #[serde(default)]
        #[ts(optional)]
        before: Option<ItemId>,
        /// Its title, as typed.
        title: String,
        /// What is done with it.
        #[serde(default)]
        #[ts(optional, as = "Option<ItemKind>")]
        kind: ItemKind,
        /// Planned minutes.
        #[serde(default)]
        #[ts(optional)]
        minutes: Option<u32>,
        /// Who presents it.
        #[serde(default)]
        #[ts(optional)]
        presenter: Option<PersonId>,
        /// The sides of its debate; for and against by default.
        #[serde(default)]
        #[ts(optional)]
        sides: Option<Vec<Side>>,
        /// What it brings along.
        #[serde(default)]
        #[ts(optional, as = "Option<ItemMarks>")]
        marks: ItemMarks,
    },
    /// Change an item's words and plan.
    EditItem {
        /// Which.
        item: ItemId,
        /// Its new title.
        title: String,
        /// What is done with it.
        kind: ItemKind,
        /// Planned minutes.
        #[serde(default)]
        #[ts(optional)]
        minutes: Option<u32>,
        /// Who presents it.
        #[serde(default)]
        #[ts(optional)]
        presenter: Option<PersonId>,
        /// What it brings along; as it was where none.
        #[serde(default)]
        #[ts(optional)]
        marks: Option<ItemMarks>,
    },
    /// Lay a paper before the meeting with an item. Its bytes are kept beside the record.
    AttachPaper {
        /// With which.
        item: ItemId,
        /// SHA-256 of its bytes.
        sha256: Sha256Hex,
        /// What it is called, as typed.
        title: String,
        /// Its media type, as in `application/pdf`.
        media: String,
    },
    /// Take a paper away from an item.
    DetachPaper {
        /// From which.
        item: ItemId,
        /// SHA-256 of its bytes.
        sha256: Sha256Hex,
    },
    /// Move an item, with everything below it.
    MoveItem {
        /// Which.
        item: ItemId,
        /// The item above its new place.
        #[serde(default)]
        #[ts(optional)]
        parent: Option<ItemId>,
        /// The sibling before which it goes; at the end where none.
        #[serde(default)]
        #[ts(optional)]
        before: Option<ItemId>,
    },
    /// Take an item off the agenda.
    RemoveItem {
        /// Which.
        item: ItemId,
    },
    /// Start an item, or come back to one.
    StartItem {
        /// Which.
        item: ItemId,
    },
    /// Close the item in hand.
    CloseItem {
        /// Which.
        item: ItemId,
    },
    /// Put people on the roll, or change in what capacity they attend.
    Enrol {
        /// Who.
        people: Vec<Entrant>,
    },
    /// Take somebody off the roll who has not attended.
    StrikeOff {
        /// Who.
        person: PersonId,
    },
    /// Adopt the owners' register (业主清册), whole; it takes the place of one adopted before.
    AdoptRegister {
        /// Where it comes from, as typed.
        source: String,
        /// The day for which it holds, `YYYY-MM-DD`.
        as_of: String,
        /// Owners; co-owners of a unit are one.
        owners: Vec<OwnerEntry>,
        /// Units.
        units: Vec<UnitEntry>,
    },
    /// Give an office to somebody; whoever held it before holds it no longer.
    Appoint {
        /// Which office.
        office: Office,
        /// Who.
        person: PersonId,
    },
    /// Open the sign-in.
    OpenSignIn,
    /// People have arrived, or have returned.
    Arrive {
        /// Who.
        people: Vec<PersonId>,
    },
    /// People have left.
    Depart {
        /// Who.
        people: Vec<PersonId>,
    },
    /// People are absent with leave (请假).
    Excuse {
        /// Who.
        people: Vec<PersonId>,
    },
    /// The chair calls the meeting to order.
    OpenSitting {
        /// The sitting.
        sitting: SittingId,
    },
    /// A break.
    Recess {
        /// Planned length in minutes.
        #[serde(default)]
        #[ts(optional)]
        minutes: Option<u32>,
    },
    /// The break is over.
    ResumeSitting,
    /// The meeting is adjourned.
    Adjourn,
    /// Somebody asks for the floor.
    AskForFloor {
        /// The request.
        request: RequestId,
        /// Who asks.
        person: PersonId,
        /// What for.
        #[serde(default)]
        #[ts(optional, as = "Option<Purpose>")]
        purpose: Purpose,
        /// On which side of the debate; neutral where none.
        #[serde(default)]
        #[ts(optional)]
        side: Option<SideKey>,
    },
    /// A request is taken back.
    WithdrawRequest {
        /// Which.
        request: RequestId,
    },
    /// The chair changes the order of those who wait.
    PlaceRequest {
        /// Who is moved.
        request: RequestId,
        /// Before whom; to the end where nobody is named.
        #[serde(default)]
        #[ts(optional)]
        before: Option<RequestId>,
    },
    /// The chair gives the floor; whoever held it has finished.
    GiveFloor {
        /// To which request.
        request: RequestId,
    },
    /// The speaker's time stands still.
    PauseSpeech,
    /// The speaker's time runs on.
    ResumeSpeech,
    /// The speaker gets more time.
    ExtendSpeech {
        /// How many seconds.
        seconds: u32,
    },
    /// The speaker gives the rest of their time to somebody else.
    YieldFloor {
        /// The new speech.
        request: RequestId,
        /// To whom.
        to: PersonId,
    },
    /// The speaker has finished.
    EndSpeech,
    /// Somebody makes a motion.
    Move {
        /// The motion.
        motion: MotionId,
        /// Who moves it.
        mover: PersonId,
        /// What is moved.
        proposal: Proposal,
    },
    /// Somebody seconds the motion that waits for it.
    Second {
        /// Which.
        motion: MotionId,
        /// Who seconds.
        person: PersonId,
    },
    /// Nobody has seconded the motion.
    LetFall {
        /// Which.
        motion: MotionId,
    },
    /// The mover takes the motion back.
    WithdrawMotion {
        /// Which.
        motion: MotionId,
    },
    /// The chair rules on the pending motion, answers it, or meets one member's demand.
    Rule {
        /// Which.
        motion: MotionId,
        /// Whether the ruling is for it.
        granted: bool,
        /// What the chair says, as typed.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        words: String,
    },
    /// Nobody objects: the pending question is adopted without a vote (一致同意).
    AdoptByConsent {
        /// Which.
        motion: MotionId,
    },
    /// Somebody objects when the chair asks whether anybody does: the question is put to the vote.
    Object {
        /// The vote that opens.
        vote: VoteId,
        /// Which question.
        motion: MotionId,
        /// Who objects, where they are named.
        #[serde(default)]
        #[ts(optional)]
        person: Option<PersonId>,
    },
    /// A question that was put off or referred comes before the meeting again.
    TakeUp {
        /// Which.
        motion: MotionId,
    },
    /// The next paragraph comes up.
    NextParagraph,
    /// The chair hands the chair over, to take part in the debate.
    HandOverChair {
        /// To whom.
        to: PersonId,
    },
    /// The chair takes the chair back.
    TakeBackChair,
    /// Somebody is chosen in place of an absent officer, for this meeting.
    ChooseForMeeting {
        /// For which office.
        office: Office,
        /// Who.
        person: PersonId,
    },
    /// The chair overrides a rule about the floor for one act, with a reason that is recorded.
    Override {
        /// Why, as typed.
        reason: String,
        /// What is done.
        act: Box<Deed>,
    },
    /// The chair warns somebody.
    Warn {
        /// Who.
        person: PersonId,
        /// For the breach of which rule.
        ground: Ground,
        /// What happened, as typed.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        words: String,
    },
    /// The quorum is waived, where the rules allow it.
    WaiveQuorum {
        /// Why, as typed.
        reason: String,
    },
    /// A member takes no part in the item in hand (回避).
    Recuse {
        /// Who.
        person: PersonId,
        /// Why, as typed.
        reason: String,
    },
    /// The member takes part again.
    EndRecusal {
        /// Who.
        person: PersonId,
    },
    /// An absent member is represented (委托).
    GiveProxy {
        /// The member.
        principal: PersonId,
        /// Who acts for them.
        agent: PersonId,
        /// SHA-256 of the scan of the written form, where one is kept.
        #[serde(default)]
        #[ts(optional)]
        form: Option<Sha256Hex>,
    },
    /// The member is represented no longer.
    EndProxy {
        /// The member.
        principal: PersonId,
    },
    /// The notice of the meeting was given, with the agenda as it stands.
    GiveNotice {
        /// When, in local time, `YYYY-MM-DDTHH:MM`.
        sent: String,
        /// How, as typed.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        how: String,
        /// Whether with the shorter period of a special case.
        #[serde(default)]
        #[ts(optional, as = "Option<bool>")]
        urgent: bool,
    },
    /// The meeting was demanded by those who can.
    RecordRequisition {
        /// By whom, by the key of the group in the rules.
        group: String,
        /// How many signed.
        signed: u32,
        /// How many there are.
        total: u32,
    },
    /// A matter passed a gate of its rules.
    PassGate {
        /// Of which item.
        item: ItemId,
        /// Which gate, by its key in the rules.
        gate: String,
        /// How.
        passage: Passage,
    },
    /// A consultation ends without a vote.
    RecordConsultation {
        /// What all agree on, as typed.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        consensus: String,
        /// What they differ about, as typed.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        differences: String,
        /// Who goes on.
        referral: Referral,
        /// The class of the matter, by its key in the rules.
        #[serde(default)]
        #[ts(optional)]
        matter: Option<String>,
    },
    /// Somebody who attends without a vote has a position put on record (表示意见).
    RecordPosition {
        /// Who.
        person: PersonId,
        /// On which side of the debate; on none where none.
        #[serde(default)]
        #[ts(optional)]
        side: Option<SideKey>,
        /// What they said, as typed.
        text: String,
    },
    /// The doors are opened again.
    OpenDoors,
    /// Time for residents begins.
    OpenPublicTime,
    /// It ends.
    ClosePublicTime,
    /// The decisions are posted.
    Publish {
        /// First day, `YYYY-MM-DD`.
        from: String,
        /// Last day, `YYYY-MM-DD`.
        until: String,
        /// Where, as typed.
        place: String,
    },
    /// The chair puts the immediately pending question to the vote.
    OpenVote {
        /// The vote.
        vote: VoteId,
        /// The motion.
        motion: MotionId,
        /// How it is taken; as the body has said, or by show of hands, where none.
        #[serde(default)]
        #[ts(optional)]
        method: Option<Method>,
        /// The last day on which a form counts, `YYYY-MM-DD`, of a vote that is taken in writing.
        #[serde(default)]
        #[ts(optional)]
        until: Option<String>,
    },
    /// Forms of a written vote go out.
    IssueForms {
        /// The vote.
        vote: VoteId,
        /// To whom.
        to: Addressees,
        /// How.
        how: DeliveryWay,
        /// When, `YYYY-MM-DD`; on the day of the entry where none.
        #[serde(default)]
        #[ts(optional)]
        on: Option<String>,
    },
    /// A form of a written vote comes back. Where one was back already, this one is right.
    ReturnForm {
        /// The vote.
        vote: VoteId,
        /// The form.
        form: FormEntry,
    },
    /// A form was entered that did not come back.
    TakeBackForm {
        /// The vote.
        vote: VoteId,
        /// Whose form.
        person: PersonId,
    },
    /// Answers to the roll call (唱名). Whoever answers again has thought better of it.
    CallRoll {
        /// The vote.
        vote: VoteId,
        /// Who answered what.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<Answer>>")]
        answers: Vec<Answer>,
        /// Whose answer was entered by mistake: they have not answered.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<PersonId>>")]
        silent: Vec<PersonId>,
        /// What everybody answered who has not been named, now or before.
        #[serde(default)]
        #[ts(optional)]
        rest: Option<Choice>,
    },
    /// The hands of one of several places (分会场) have been counted, for the first time or again.
    CountPlace {
        /// The vote.
        vote: VoteId,
        /// Where, who was there and what was counted.
        count: Box<PlaceCount>,
    },
    /// The papers of a secret ballot have been counted once, or once more.
    EnterCount {
        /// The vote.
        vote: VoteId,
        /// Which of the two counts; a later entry of the same one is a recount.
        #[serde(default)]
        #[ts(optional, as = "Option<Pass>")]
        pass: Pass,
        /// What was found.
        entry: Box<Entry>,
    },
    /// The result is announced of what has been entered: the roll that was called, the papers
    /// that were counted, the forms that came back.
    AnnounceVote {
        /// Which.
        vote: VoteId,
        /// The chair's own vote, where the rules give one besides those of the members.
        #[serde(default)]
        #[ts(optional)]
        chair: Option<Choice>,
    },
    /// The vote is broken off and debate goes on.
    AbandonVote {
        /// Which.
        vote: VoteId,
    },
    /// The hands have been counted and the result is announced.
    CloseVote {
        /// Which.
        vote: VoteId,
        /// The count.
        tally: Tally,
        /// The chair's own vote, where the rules give one besides those of the members.
        #[serde(default)]
        #[ts(optional)]
        chair: Option<Choice>,
    },
    /// The chair decides about a vote that a later correction put in doubt.
    SettleVote {
        /// Which.
        vote: VoteId,
        /// Whether it stands.
        ruling: Ruling,
        /// Why, as typed.
        reason: String,
    },
    /// The chair annuls an announced vote because of an irregularity; its question stands
    /// undecided.
    AnnulVote {
        /// Which.
        vote: VoteId,
        /// Why, as typed.
        reason: String,
    },
    /// A question whose vote was annulled stands again where it stood.
    PutAgain {
        /// Which.
        motion: MotionId,
    },
    /// Put questions on an item that follow one another, each only if the one before is adopted.
    LinkQuestions {
        /// The item.
        item: ItemId,
        /// The questions, in order; none gives up what was linked and has not begun.
        questions: Vec<LinkedQuestion>,
    },
    /// Somebody moves the question whose turn it is.
    MoveLinked {
        /// Which.
        motion: MotionId,
        /// Who moves it.
        mover: PersonId,
    },
    /// Ask what people think, which decides nothing (摸底).
    OpenStrawPoll {
        /// The poll.
        poll: PollId,
        /// The question, as typed.
        question: String,
        /// The answers, as typed.
        answers: Vec<String>,
        /// Whether one may raise a hand for several answers.
        #[serde(default)]
        #[ts(optional, as = "Option<bool>")]
        several: bool,
    },
    /// The hands of a straw poll have been counted.
    CountStrawPoll {
        /// Which.
        poll: PollId,
        /// Hands for each answer, in order.
        counts: Vec<u32>,
    },
    /// A straw poll is broken off.
    AbandonStrawPoll {
        /// Which.
        poll: PollId,
    },
    /// Begin an election, an award or a choice among options on the item in hand.
    OpenElection {
        /// The election.
        election: ElectionId,
        /// What is elected, as typed.
        title: String,
        /// What for.
        purpose: ElectionPurpose,
        /// How many are elected.
        #[serde(default = "one_seat")]
        #[ts(optional, as = "Option<u32>")]
        seats: u32,
        /// What is asked of it beyond that; as the rules say where nothing is.
        #[serde(default)]
        #[ts(optional, as = "Option<Wishes>")]
        wishes: Box<Wishes>,
    },
    /// Put somebody or something forward.
    Nominate {
        /// The election.
        election: ElectionId,
        /// The candidate.
        candidate: CandidateId,
        /// Who or what.
        nominee: Nominee,
        /// Who puts it forward.
        nominator: Nominator,
        /// What ties the candidate to the committee, as the chair declares it.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<Tie>>")]
        ties: Vec<Tie>,
    },
    /// Second a nomination.
    SecondNomination {
        /// The candidate.
        candidate: CandidateId,
        /// Who seconds.
        person: PersonId,
    },
    /// A candidate says whether to stand.
    AnswerNomination {
        /// The candidate.
        candidate: CandidateId,
        /// Whether it accepts.
        accepts: bool,
    },
    /// A candidate withdraws.
    WithdrawCandidate {
        /// The candidate.
        candidate: CandidateId,
        /// Why, as typed.
        reason: String,
    },
    /// The chair closes nominations, or opens them again.
    SetNominations {
        /// The election.
        election: ElectionId,
        /// Whether they are open from now on.
        open: bool,
    },
    /// An option is weighed against a criterion.
    WeighOption {
        /// The option.
        candidate: CandidateId,
        /// Which criterion, from 0.
        criterion: u32,
        /// How it does.
        mark: Mark,
        /// Why, as typed.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        note: String,
    },
    /// Open a round of voting.
    OpenRound {
        /// The election.
        election: ElectionId,
        /// The round.
        round: RoundId,
        /// How it is taken; on paper where none.
        #[serde(default)]
        #[ts(optional)]
        method: Option<RoundMethod>,
    },
    /// Somebody is written in on papers of the open round (另选他人).
    WriteIn {
        /// The round.
        round: RoundId,
        /// The candidate.
        candidate: CandidateId,
        /// Who.
        nominee: Nominee,
        /// What ties them to the committee, as the chair declares it.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<Tie>>")]
        ties: Vec<Tie>,
    },
    /// A count of the open round is entered; a second one of the same pass takes its place.
    CountRound {
        /// The round.
        round: RoundId,
        /// Which of the two counts.
        #[serde(default)]
        #[ts(optional, as = "Option<Pass>")]
        pass: Pass,
        /// The count.
        count: Box<RoundCount>,
    },
    /// The result of the round is announced.
    AnnounceRound {
        /// The round.
        round: RoundId,
    },
    /// Lots are drawn between equal candidates.
    DrawLots {
        /// The round in which they were equal.
        round: RoundId,
        /// The candidates in the order in which they were drawn.
        order: Vec<CandidateId>,
        /// Who drew.
        drawn_by: PersonId,
        /// Who watched.
        witnesses: Vec<PersonId>,
    },
    /// The chair declares the only candidates elected without a vote.
    Acclaim {
        /// The election.
        election: ElectionId,
    },
    /// The election ends with seats left open.
    EndElection {
        /// The election.
        election: ElectionId,
        /// Why, as typed.
        reason: String,
    },
    /// A round, or the whole election, counts for nothing.
    AnnulElection {
        /// The election.
        election: ElectionId,
        /// The round; the whole election where none.
        #[serde(default)]
        #[ts(optional)]
        round: Option<RoundId>,
        /// Why, as typed.
        reason: String,
    },
    /// Take back the last act.
    Undo {
        /// The act, so that nobody undoes another than they saw.
        act: ActId,
    },
    /// Correct an earlier entry; both stand in the record.
    Correct {
        /// The act whose entry was wrong.
        act: ActId,
        /// The place within the act.
        #[serde(default)]
        #[ts(optional, as = "Option<u16>")]
        place: u16,
        /// What is right.
        correction: Correction,
        /// Why, as typed.
        reason: String,
    },
    /// Write prose for the minutes.
    WriteMinutes {
        /// Where it goes.
        section: Section,
        /// The prose, as typed; empty takes it out.
        text: String,
    },
    /// Sign the minutes by hand on the screen.
    Sign {
        /// In which office.
        office: Office,
        /// The drawing, by the SHA-256 of its stored form.
        drawing: Sha256Hex,
    },
    /// Record that this meeting approved the minutes of an earlier one.
    ApproveEarlierMinutes {
        /// Which.
        of: EarlierMinutes,
        /// What it corrected in them.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<TextCorrection>>")]
        corrections: Vec<TextCorrection>,
        /// The motion by which it did; none where nobody objected.
        #[serde(default)]
        #[ts(optional)]
        motion: Option<MotionId>,
    },
    /// Record how the minutes of this meeting were approved.
    ApproveMinutes {
        /// How.
        approving: Approving,
    },
    /// Freeze another version of signed minutes that a later meeting approved; taken by the
    /// program.
    ReissueMinutes {
        /// SHA-256 of the file.
        pdf: Sha256Hex,
    },
    /// Freeze the signed minutes; taken by the program when both have signed.
    FreezeMinutes {
        /// SHA-256 of the file.
        pdf: Sha256Hex,
    },
}

/// Most elections are for one seat.
fn one_seat() -> u32 {
    1
}
