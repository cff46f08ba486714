//! What has happened: the facts of the record. They are stored for decades, so their names and
//! fields only ever grow in new versions.

mod kinds;

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::{ItemKind, ItemMarks, Side, SideKey},
    approval::{Approving, EarlierMinutes, TextCorrection},
    ballot::{Entry, Pass},
    consultation::Referral,
    correction::Correction,
    election::{Assessment, Lots, Nominator, Plan, RoundCount, RoundOutcome, RoundTerms, Subject},
    floor::Purpose,
    gates::Passage,
    ids::{
        ActId, CandidateId, ElectionId, ItemId, MeetingId, MotionId, PersonId, PollId, RequestId,
        RoundId, SittingId, VoteId,
    },
    minutes::Section,
    motion::{Disposal, Part, Proposal},
    people::{Author, Capacity, Office, Sha256Hex},
    quorum::Quorum,
    register::Register,
    rules::{Ground, RuleSet, Tie, is_default},
    sequence::LinkedQuestion,
    sitting::{Held, Particulars},
    time::Stamp,
    vote::{
        Addressees, Answer, DeliveryWay, FormChoice, Method, PlaceCount, Ruling, Tally, Terms,
        Verdict,
    },
};

/// A fact with its envelope, as the record holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The act from which it followed.
    pub act: ActId,
    /// Its place among the events of that act, from 0.
    pub place: u16,
    /// When.
    pub at: Stamp,
    /// Who took the act.
    pub by: Author,
    /// What happened.
    pub fact: Fact,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "data", rename_all = "kebab-case")]
pub enum Fact {
    /// The meeting was called.
    MeetingCalled {
        /// The meeting.
        meeting: MeetingId,
        /// Body, number, title, place and planned time.
        particulars: Particulars,
        /// Held now, or entered from paper.
        held: Held,
        /// The rules, whole.
        rules: Box<RuleSet>,
        /// SHA-256 of the rules' canonical JSON.
        rules_sha256: Sha256Hex,
    },
    /// The particulars were changed.
    ParticularsSet {
        /// As they are now.
        particulars: Particulars,
    },
    /// An item came onto the agenda.
    ItemAdded {
        /// Which.
        item: ItemId,
        /// The item above it.
        parent: Option<ItemId>,
        /// The sibling before which it stands.
        before: Option<ItemId>,
        /// Its title.
        title: String,
        /// What is done with it.
        item_kind: ItemKind,
        /// Planned minutes.
        minutes: Option<u32>,
        /// Who presents it.
        presenter: Option<PersonId>,
        /// The sides of its debate.
        sides: Vec<Side>,
        /// What it brings along.
        #[serde(default, skip_serializing_if = "is_default")]
        #[ts(optional, as = "Option<ItemMarks>")]
        marks: ItemMarks,
    },
    /// An item was changed.
    ItemEdited {
        /// Which.
        item: ItemId,
        /// Its title.
        title: String,
        /// What is done with it.
        item_kind: ItemKind,
        /// Planned minutes.
        minutes: Option<u32>,
        /// Who presents it.
        presenter: Option<PersonId>,
        /// What it brings along; as it was where none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        marks: Option<ItemMarks>,
    },
    /// A paper lies before the meeting with an item.
    PaperAttached {
        /// With which.
        item: ItemId,
        /// SHA-256 of its bytes.
        sha256: Sha256Hex,
        /// What it is called.
        title: String,
        /// Its media type.
        media: String,
    },
    /// A paper was taken away from an item.
    PaperDetached {
        /// From which.
        item: ItemId,
        /// SHA-256 of its bytes.
        sha256: Sha256Hex,
        /// What it was called.
        title: String,
    },
    /// An item was moved, with everything below it.
    ItemMoved {
        /// Which.
        item: ItemId,
        /// The item above its new place.
        parent: Option<ItemId>,
        /// The sibling before which it stands.
        before: Option<ItemId>,
    },
    /// An item was taken off the agenda.
    ItemRemoved {
        /// Which.
        item: ItemId,
    },
    /// An item was taken up.
    ItemStarted {
        /// Which.
        item: ItemId,
    },
    /// An item was closed.
    ItemClosed {
        /// Which.
        item: ItemId,
    },
    /// Somebody came onto the roll, or attends in another capacity.
    Enrolled {
        /// Who.
        person: PersonId,
        /// The salted hash of the name as it stood.
        name_sha256: Sha256Hex,
        /// In what capacity.
        capacity: Capacity,
    },
    /// The owners' register was adopted.
    RegisterAdopted {
        /// The register, whole.
        register: Arc<Register>,
    },
    /// Somebody was taken off the roll.
    StruckOff {
        /// Who.
        person: PersonId,
    },
    /// An office was given.
    Appointed {
        /// Which.
        office: Office,
        /// To whom.
        person: PersonId,
    },
    /// The sign-in was opened.
    SignInOpened,
    /// Somebody arrived or returned.
    Arrived {
        /// Who.
        person: PersonId,
    },
    /// Somebody left.
    Departed {
        /// Who.
        person: PersonId,
    },
    /// Somebody is absent with leave.
    Excused {
        /// Who.
        person: PersonId,
    },
    /// The meeting was called to order.
    SittingOpened {
        /// The sitting.
        sitting: SittingId,
    },
    /// A break began.
    Recessed {
        /// Its planned length in minutes.
        minutes: Option<u32>,
    },
    /// The break ended.
    SittingResumed,
    /// The meeting was adjourned.
    Adjourned,
    /// Somebody asked for the floor.
    FloorAsked {
        /// The request.
        request: RequestId,
        /// Who.
        person: PersonId,
        /// What for.
        purpose: Purpose,
        /// On which side.
        side: Option<SideKey>,
    },
    /// A request was taken back.
    RequestWithdrawn {
        /// Which.
        request: RequestId,
    },
    /// The chair changed the order of those who waited.
    RequestPlaced {
        /// Who was moved.
        request: RequestId,
        /// To which place, from 1.
        place: u32,
        /// The order of all who waited, as it was then.
        order: Vec<RequestId>,
    },
    /// The floor was given.
    FloorGiven {
        /// The request that is now a speech.
        request: RequestId,
        /// Who speaks.
        person: PersonId,
        /// What for.
        purpose: Purpose,
        /// On which side.
        side: Option<SideKey>,
        /// How long, in seconds.
        seconds: u32,
    },
    /// The speaker's time stood still.
    SpeechPaused,
    /// The speaker's time ran on.
    SpeechResumed,
    /// The speaker got more time.
    SpeechExtended {
        /// How many seconds.
        seconds: u32,
    },
    /// The speaker finished.
    SpeechEnded {
        /// Which speech.
        request: RequestId,
        /// To whom the rest of the time was given, if to anybody.
        yielded_to: Option<PersonId>,
    },
    /// A motion was made.
    Moved {
        /// Which.
        motion: MotionId,
        /// On which item.
        item: ItemId,
        /// By whom.
        mover: PersonId,
        /// What was moved.
        proposal: Proposal,
        /// Whether it waits for a second.
        needs_second: bool,
    },
    /// A motion was seconded.
    Seconded {
        /// Which.
        motion: MotionId,
        /// By whom.
        person: PersonId,
    },
    /// A motion left the floor, by a vote or without one.
    MotionDisposed {
        /// Which.
        motion: MotionId,
        /// How.
        disposal: Disposal,
    },
    /// An adopted amendment rewrote the text of a motion, or its annulment restored it.
    Reworded {
        /// The motion whose text changed.
        motion: MotionId,
        /// Its text from now on.
        text: String,
    },
    /// An adopted amendment changed the terms of a motion.
    Restated {
        /// The motion.
        motion: MotionId,
        /// As it is from now on.
        proposal: Box<Proposal>,
    },
    /// The chair ruled on a motion, answered it, or met one member's demand.
    MotionRuled {
        /// Which.
        motion: MotionId,
        /// Whether the ruling was for it.
        granted: bool,
        /// What the chair said.
        words: String,
    },
    /// Nobody objected: a motion was adopted without a vote.
    ConsentGiven {
        /// Which.
        motion: MotionId,
    },
    /// Questions came before the meeting again, or parts of a divided one came up.
    TakenUp {
        /// Which, the lowest first.
        motions: Vec<MotionId>,
    },
    /// A question was divided; its parts are decided one by one.
    Divided {
        /// Which.
        motion: MotionId,
        /// The parts, as motions of their own.
        parts: Vec<Part>,
    },
    /// A question is to be debated paragraph by paragraph.
    SeriatimOrdered {
        /// Which.
        motion: MotionId,
        /// How many paragraphs there are.
        paragraphs: u32,
    },
    /// The next paragraph came up; one more than there are opens the whole.
    ParagraphReached {
        /// Of which motion.
        motion: MotionId,
        /// Which, from 1.
        paragraph: u32,
    },
    /// Debate on questions was closed.
    DebateClosed {
        /// Which.
        motions: Vec<MotionId>,
    },
    /// Debate on a question was limited or extended.
    DebateLimited {
        /// Which.
        motion: MotionId,
        /// Length of a speech in seconds, where it changed.
        seconds: Option<u32>,
        /// Speeches of each person, where it changed.
        speeches: Option<u32>,
    },
    /// Rules rest until the item is closed.
    RulesSuspended {
        /// On which item.
        item: ItemId,
        /// Which.
        grounds: Vec<Ground>,
    },
    /// The body said how votes on the item are taken.
    VotingMethodOrdered {
        /// How.
        method: Method,
    },
    /// The polls of an open vote were closed or opened again.
    PollsSet {
        /// Of which vote.
        vote: VoteId,
        /// Whether they are open.
        open: bool,
    },
    /// Nominations on an item were closed, opened again, or given a method.
    NominationsSet {
        /// On which item.
        item: ItemId,
        /// Whether they are open, where that changed.
        open: Option<bool>,
        /// How they are made, where that changed.
        method: Option<String>,
    },
    /// The body said when it goes on.
    NextMeetingFixed {
        /// When and where, as typed.
        until: String,
    },
    /// The chair was handed over.
    ChairHandedOver {
        /// By whom.
        from: PersonId,
        /// To whom.
        to: PersonId,
        /// Until which question is decided, where one was pending.
        motion: Option<MotionId>,
    },
    /// The chair came back.
    ChairReturned,
    /// Somebody was chosen in place of an absent officer, for this meeting.
    ChosenForMeeting {
        /// For which office.
        office: Office,
        /// Who.
        person: PersonId,
    },
    /// The chair overrode a rule for the act that follows.
    Overridden {
        /// Which.
        ground: Ground,
        /// Why.
        reason: String,
    },
    /// Somebody was warned.
    Warned {
        /// Who.
        person: PersonId,
        /// For the breach of which rule.
        ground: Ground,
        /// What happened.
        words: String,
    },
    /// The quorum was lost, and the room was told.
    QuorumLost {
        /// How it stood.
        quorum: Quorum,
    },
    /// The quorum was there again.
    QuorumRegained {
        /// How it stood.
        quorum: Quorum,
    },
    /// The quorum was waived as the rules allow.
    QuorumWaived {
        /// Why.
        reason: String,
    },
    /// Somebody takes no part in an item.
    Recused {
        /// Who.
        person: PersonId,
        /// From which item.
        item: ItemId,
        /// Why.
        reason: String,
    },
    /// Somebody takes part again.
    RecusalEnded {
        /// Who.
        person: PersonId,
        /// In which item.
        item: ItemId,
    },
    /// Somebody acts for an absent member.
    ProxyGiven {
        /// For whom.
        principal: PersonId,
        /// Who.
        agent: PersonId,
        /// SHA-256 of the scan of the written form, where one is kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        form: Option<Sha256Hex>,
    },
    /// Nobody acts for the member any more.
    ProxyEnded {
        /// For whom.
        principal: PersonId,
    },
    /// The notice was given.
    NoticeGiven {
        /// When, in local time, `YYYY-MM-DDTHH:MM`.
        sent: String,
        /// How, as typed.
        how: String,
        /// Whether with the shorter period of a special case.
        urgent: bool,
        /// The items that it announced.
        items: Vec<ItemId>,
    },
    /// The meeting was demanded.
    Requisitioned {
        /// By whom, by the key of the group.
        group: String,
        /// How many signed.
        signed: u32,
        /// How many there are.
        total: u32,
    },
    /// The body took up an item that had not been announced.
    ItemAdmitted {
        /// Which.
        item: ItemId,
    },
    /// An item was not reached and goes over to the next meeting.
    ItemDeferred {
        /// Which.
        item: ItemId,
    },
    /// A matter passed a gate.
    GatePassed {
        /// Of which item.
        item: ItemId,
        /// Which gate.
        gate: String,
        /// How.
        passage: Passage,
    },
    /// A consultation ended without a vote.
    ConsultationRecorded {
        /// On which item.
        item: ItemId,
        /// What all agree on.
        consensus: String,
        /// What they differ about.
        differences: String,
        /// Who goes on.
        referral: Referral,
        /// The class of the matter.
        matter: Option<String>,
    },
    /// Somebody who attends without a vote had a position put on record.
    PositionRecorded {
        /// Who.
        person: PersonId,
        /// On which item.
        item: ItemId,
        /// On which side.
        side: Option<SideKey>,
        /// What they said.
        text: String,
    },
    /// Somebody joined the electorate of a vote that was being taken.
    ElectorAdmitted {
        /// Of which vote.
        vote: VoteId,
        /// Who.
        person: PersonId,
    },
    /// Whoever is not a member left on a stated ground.
    DoorsClosed {
        /// By which resolution.
        motion: MotionId,
        /// On which ground.
        reason: String,
    },
    /// The doors were opened again.
    DoorsOpened,
    /// Time for residents began.
    PublicTimeOpened,
    /// It ended.
    PublicTimeClosed,
    /// The decisions were posted.
    Published {
        /// First day, `YYYY-MM-DD`.
        from: String,
        /// Last day, `YYYY-MM-DD`.
        until: String,
        /// Where, as typed.
        place: String,
    },
    /// A question was put to the vote.
    VoteOpened {
        /// The vote.
        vote: VoteId,
        /// On which motion.
        motion: MotionId,
        /// In which sitting.
        sitting: SittingId,
        /// Who was entitled and present, frozen.
        electorate: Vec<PersonId>,
        /// Entitled, quorum and threshold as they stood.
        terms: Terms,
    },
    /// A vote was broken off.
    VoteAbandoned {
        /// Which.
        vote: VoteId,
    },
    /// Forms of a written vote went out.
    FormsIssued {
        /// Of which vote.
        vote: VoteId,
        /// To whom.
        to: Addressees,
        /// How.
        how: DeliveryWay,
        /// When, `YYYY-MM-DD`.
        on: String,
    },
    /// A form of a written vote came back; of several by one person the last counts.
    FormReturned {
        /// Of which vote.
        vote: VoteId,
        /// Whose form.
        person: PersonId,
        /// What it says.
        choice: FormChoice,
        /// When it came back, `YYYY-MM-DD`.
        on: String,
        /// How.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        how: Option<DeliveryWay>,
        /// At which venue or in which building.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        place: String,
        /// SHA-256 of its scan.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        scan: Option<Sha256Hex>,
    },
    /// The entry of a form was taken back: it had not come.
    FormTakenBack {
        /// Of which vote.
        vote: VoteId,
        /// Whose form.
        person: PersonId,
    },
    /// Answers to the roll call.
    RollCalled {
        /// Of which vote.
        vote: VoteId,
        /// Who answered what.
        answers: Vec<Answer>,
        /// Whose answer was entered by mistake.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[ts(optional, as = "Option<Vec<PersonId>>")]
        silent: Vec<PersonId>,
    },
    /// The hands of one of several places were counted.
    PlaceCounted {
        /// Of which vote.
        vote: VoteId,
        /// Where, and what was found.
        count: Box<PlaceCount>,
    },
    /// Somebody objected when the chair asked whether anybody does.
    ConsentRefused {
        /// To which question.
        motion: MotionId,
        /// Who, where they are named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<PersonId>,
    },
    /// The papers were counted.
    CountEntered {
        /// Of which vote.
        vote: VoteId,
        /// Which of the two counts.
        pass: Pass,
        /// What was found.
        entry: Box<Entry>,
    },
    /// More papers lay in the boxes than had gone out: the ballot is void as a whole.
    BallotVoided {
        /// Of which vote.
        vote: VoteId,
        /// Papers in the boxes.
        #[ts(type = "number")]
        in_box: i64,
        /// Papers that voters can have put there.
        #[ts(type = "number")]
        issued: i64,
    },
    /// The votes were counted.
    VoteCounted {
        /// Which.
        vote: VoteId,
        /// The count.
        tally: Tally,
        /// Entitled and present as they stood when the count was taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at_close: Option<Quorum>,
    },
    /// The result was announced.
    VoteDecided {
        /// Which.
        vote: VoteId,
        /// The result and what it rests on.
        verdict: Verdict,
    },
    /// The chair decided about a vote in doubt.
    VoteSettled {
        /// Which.
        vote: VoteId,
        /// Whether it stands.
        ruling: Ruling,
        /// Why.
        reason: String,
        /// The result that the record gave when the chair decided; a later correction that gives
        /// another puts the vote in doubt again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        recount: Option<Verdict>,
    },
    /// The chair annulled a vote because of an irregularity.
    VoteAnnulled {
        /// Which.
        vote: VoteId,
        /// Why.
        reason: String,
    },
    /// Questions were put on an item that follow one another.
    QuestionsLinked {
        /// The item.
        item: ItemId,
        /// The questions, in order; none where they were given up.
        questions: Vec<LinkedQuestion>,
    },
    /// Questions are not put any more, because one before them failed.
    QuestionsNotReached {
        /// On which item.
        item: ItemId,
        /// Which.
        motions: Vec<MotionId>,
    },
    /// A straw poll was opened, which decides nothing.
    StrawPollOpened {
        /// The poll.
        poll: PollId,
        /// On which item.
        item: ItemId,
        /// The question.
        question: String,
        /// The answers, in order.
        answers: Vec<String>,
        /// Whether one may raise a hand for several answers.
        several: bool,
        /// How many could raise a hand.
        present: u32,
    },
    /// The hands of a straw poll were counted.
    StrawPollCounted {
        /// Which.
        poll: PollId,
        /// Hands for each answer, in order.
        counts: Vec<u32>,
    },
    /// A straw poll was broken off.
    StrawPollAbandoned {
        /// Which.
        poll: PollId,
    },
    /// An election was begun.
    ElectionOpened {
        /// Which.
        election: ElectionId,
        /// On which item.
        item: ItemId,
        /// What it is for and by what it is decided, frozen.
        plan: Box<Plan>,
    },
    /// Somebody or something was put forward.
    CandidateNominated {
        /// In which election.
        election: ElectionId,
        /// The candidate.
        candidate: CandidateId,
        /// Who or what it is.
        subject: Subject,
        /// Who put it forward.
        by: Nominator,
        /// What was declared of its ties.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        ties: Vec<Tie>,
    },
    /// A nomination was seconded.
    NominationSeconded {
        /// Whose.
        candidate: CandidateId,
        /// By whom.
        person: PersonId,
    },
    /// A candidate said whether to stand.
    NominationAnswered {
        /// Which.
        candidate: CandidateId,
        /// Whether it accepted.
        accepts: bool,
    },
    /// A candidate withdrew.
    CandidateWithdrew {
        /// Which.
        candidate: CandidateId,
        /// Why.
        reason: String,
    },
    /// An option was weighed against a criterion.
    OptionWeighed {
        /// Which.
        candidate: CandidateId,
        /// What was found.
        assessment: Assessment,
    },
    /// A round of voting was opened.
    RoundOpened {
        /// Of which election.
        election: ElectionId,
        /// The round.
        round: RoundId,
        /// Who votes on whom and by what, frozen.
        terms: Box<RoundTerms>,
    },
    /// Somebody was written in.
    WrittenIn {
        /// In which round.
        round: RoundId,
        /// The candidate.
        candidate: CandidateId,
        /// Who it is.
        subject: Subject,
    },
    /// A count was entered.
    RoundCounted {
        /// Of which round.
        round: RoundId,
        /// Which of the two counts.
        pass: Pass,
        /// The count.
        count: Box<RoundCount>,
    },
    /// The result of a round was announced.
    RoundDecided {
        /// Of which round.
        round: RoundId,
        /// What it came to.
        outcome: Box<RoundOutcome>,
    },
    /// Lots were drawn between equal candidates.
    LotsDrawn {
        /// After which round.
        round: RoundId,
        /// As they fell.
        lots: Lots,
    },
    /// The only candidates were declared elected without a vote.
    Acclaimed {
        /// In which election.
        election: ElectionId,
        /// Who.
        candidates: Vec<CandidateId>,
    },
    /// The election is over.
    ElectionEnded {
        /// Which.
        election: ElectionId,
        /// Those elected, in the order of their election.
        elected: Vec<CandidateId>,
        /// Seats that stay open.
        vacant: u32,
        /// Why they do.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// A round counts for nothing.
    RoundAnnulled {
        /// Which.
        round: RoundId,
        /// Why.
        reason: String,
    },
    /// An election counts for nothing.
    ElectionAnnulled {
        /// Which.
        election: ElectionId,
        /// Why.
        reason: String,
    },
    /// An act was taken back. It stays in the record; state is the fold of acts not undone.
    Undone {
        /// Which.
        act: ActId,
    },
    /// An entry was corrected. Both stand in the record; state is the fold of what is right.
    Corrected {
        /// The act whose entry was wrong.
        act: ActId,
        /// The place within the act.
        place: u16,
        /// What is right.
        correction: Correction,
        /// Why.
        reason: String,
    },
    /// Prose for the minutes was written.
    MinutesWritten {
        /// Where it goes.
        section: Section,
        /// The prose.
        text: String,
    },
    /// The minutes were signed.
    Signed {
        /// In which office.
        office: Office,
        /// By whom.
        person: PersonId,
        /// SHA-256 of the drawing.
        drawing: Sha256Hex,
    },
    /// The minutes of an earlier meeting were approved.
    EarlierMinutesApproved {
        /// Which.
        of: EarlierMinutes,
        /// What was corrected in them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        corrections: Vec<TextCorrection>,
        /// The motion by which they were; none where nobody objected.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        motion: Option<MotionId>,
    },
    /// The minutes of this meeting were approved.
    MinutesApproved {
        /// How.
        approving: Approving,
    },
    /// Another version of the signed minutes was frozen.
    MinutesReissued {
        /// SHA-256 of its file.
        pdf: Sha256Hex,
        /// SHA-256 of the version that it corrects.
        replaces: Sha256Hex,
    },
    /// The signed minutes were frozen.
    MinutesFrozen {
        /// SHA-256 of the file.
        pdf: Sha256Hex,
    },
}
