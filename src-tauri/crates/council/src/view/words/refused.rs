//! Refusals in words.

use super::{Arg, Words, name_of, with_motion};
use crate::{meeting::Meeting, people::Names, refusal::Refusal};

/// A refusal in words: its key is `refusal-<code>`, names stand for identities.
#[must_use]
#[allow(clippy::too_many_lines, reason = "one line for each refusal, and no more")]
pub fn refusal(meeting: &Meeting, names: &Names, refusal: &Refusal) -> Words {
    let words = Words::key(format!("refusal-{}", refusal.code()));
    match refusal {
        Refusal::NamedTwice { person }
        | Refusal::NotOnRoll { person }
        | Refusal::IsPresent { person }
        | Refusal::NotPresent { person }
        | Refusal::IsExcused { person }
        | Refusal::HasAttended { person }
        | Refusal::HoldsOffice { person }
        | Refusal::InQueue { person }
        | Refusal::IsRecused { person }
        | Refusal::NotRecused { person }
        | Refusal::IsRepresented { person }
        | Refusal::NotRepresented { person }
        | Refusal::MoverCannotSecond { person } => words.with("person", names.name(*person)),
        Refusal::ObserversListen { person, cite }
        | Refusal::MembersOnly { person, cite }
        | Refusal::Interrupts { person, cite }
        | Refusal::NotNext { person, cite }
        | Refusal::ChairNeutral { person, cite }
        | Refusal::PrevailingSideOnly { person, cite }
        | Refusal::ProxyChain { person, cite }
        | Refusal::HasVote { person, cite }
        | Refusal::SomebodyWaits { person, cite } => {
            words.with("person", names.name(*person)).cited(cite.clone())
        }
        Refusal::SpeechesUsed { person, limit, cite }
        | Refusal::TooManyProxies { person, limit, cite } => {
            words.with("person", names.name(*person)).with("limit", *limit).cited(cite.clone())
        }
        Refusal::NotEntitled { person, why, cite } => {
            words.with("person", names.name(*person)).with("why", name_of(why)).cited(cite.clone())
        }
        Refusal::SideMissing { cite }
        | Refusal::NoPositions { cite }
        | Refusal::NothingPending { cite }
        | Refusal::NotAmendable { cite }
        | Refusal::ThirdDegree { cite }
        | Refusal::Undebatable { cite }
        | Refusal::DebateClosed { cite }
        | Refusal::BodyDecides { cite }
        | Refusal::ChairDecides { cite }
        | Refusal::BelongsToBody { cite }
        | Refusal::NothingToAppeal { cite }
        | Refusal::TooLateToObject { cite }
        | Refusal::NoVoteToDivide { cite }
        | Refusal::NotAdopted { cite }
        | Refusal::ApprovedLater { cite }
        | Refusal::NothingToReconsider { cite }
        | Refusal::TooLateToReconsider { cite }
        | Refusal::ReconsideredBefore { cite }
        | Refusal::AgendaIsLocked { cite }
        | Refusal::NoWaiver { cite }
        | Refusal::NoProxies { cite }
        | Refusal::NoRegister { cite }
        | Refusal::SheetMissing { cite }
        | Refusal::ConsultationOnly { cite }
        | Refusal::DoorsAreClosed { cite }
        | Refusal::NoPublicTime { cite }
        | Refusal::NoStrawPolls { cite }
        | Refusal::ChairVoteNotDue { cite } => words.cited(cite.clone()),
        Refusal::OfficerAbsent { office, person } => {
            words.with("office", name_of(office)).with("person", names.name(*person))
        }
        Refusal::MatterUnknown { matter } => words.with("matter", matter.as_str()),
        Refusal::ReservedToAssembly { matter, cite } => {
            words.with("matter", matter.as_str()).cited(cite.clone())
        }
        Refusal::ParagraphsLeft { paragraph, of } => {
            words.with("paragraph", *paragraph).with("of", *of)
        }
        Refusal::CannotBeSuspended { ground, cite } => {
            words.with("ground", name_of(ground)).cited(cite.clone())
        }
        Refusal::NotNoticed { item, cite } => {
            let title = meeting.item(*item).map_or("", |item| item.title.as_str());
            words.with("title", title).cited(cite.clone())
        }
        Refusal::MoreThanThereAre { count, of } => words.with("count", *count).with("of", *of),
        Refusal::GateAhead { gate, cite } => words.with("gate", gate.as_str()).cited(cite.clone()),
        Refusal::GatePassed { gate } => words.with("gate", gate.as_str()),
        Refusal::GateNotReached { gate, count, needed, cite } => words
            .with("gate", gate.as_str())
            .with("count", *count)
            .with("needed", *needed)
            .cited(cite.clone()),
        Refusal::TooSoonAfterGate { days, cite } => words.with("days", *days).cited(cite.clone()),
        Refusal::PostedTooShort { days, earliest, cite } => {
            words.with("days", *days).with("earliest", earliest.as_str()).cited(cite.clone())
        }
        Refusal::QuestionFirst { motion, cite } => {
            with_motion(words, meeting.motion(*motion)).cited(cite.clone())
        }
        Refusal::QuestionPending { motion }
        | Refusal::SecondAwaited { motion }
        | Refusal::DecidedSince { motion } => with_motion(words, meeting.motion(*motion)),
        Refusal::KindSwitchedOff { kind } => words.with("kind", name_of(kind)),
        Refusal::WordsNotFound { words: w } | Refusal::WordsTwice { words: w } => {
            words.with("words", w.as_str())
        }
        Refusal::NoQuorum { present, needed, cite } => {
            words.with("present", *present).with("needed", *needed).cited(cite.clone())
        }
        Refusal::TooManyVotes { counted, present } => {
            words.with("counted", *counted).with("present", *present)
        }
        Refusal::AnswersOutOfRange { count, least, most }
        | Refusal::QuestionsOutOfRange { count, least, most } => {
            words.with("count", *count).with("least", *least).with("most", *most)
        }
        Refusal::AnswerTwice { answer } => words.with("answer", answer.as_str()),
        Refusal::AnswersNotCounted { counted, answers } => {
            words.with("counted", *counted).with("answers", *answers)
        }
        Refusal::TooManyHands { answer, counted, present } => words
            .with("answer", answer.as_str())
            .with("counted", *counted)
            .with("present", *present),
        Refusal::HandsTwice { counted, present } => {
            words.with("counted", *counted).with("present", *present)
        }
        Refusal::SequenceStopped { question } | Refusal::QuestionUndecided { question } => {
            words.with("question", *question)
        }
        Refusal::FigureNegative { figure, number } => {
            words.with("figure", name_of(figure)).with("number", Arg::Number(*number))
        }
        Refusal::FigureTooLarge { figure, number, most } => words
            .with("figure", name_of(figure))
            .with("number", Arg::Number(*number))
            .with("most", Arg::Number(*most)),
        Refusal::FigureMissing { figure } => words.with("figure", name_of(figure)),
        Refusal::SumsDiffer { sum, said, added } => words
            .with("sum", name_of(sum))
            .with("said", Arg::Number(*said))
            .with("added", Arg::Number(*added)),
        Refusal::TooManyIssued { issued, entitled } => {
            words.with("issued", Arg::Number(*issued)).with("entitled", *entitled)
        }
        Refusal::CountsDiffer { figure, first, second, figures } => {
            let found = |number: &Option<i64>| number.map_or("—".into(), Arg::Number);
            words
                .with("figure", name_of(figure))
                .with("first", found(first))
                .with("second", found(second))
                .with("figures", *figures)
        }
        Refusal::CountedBefore { person } => words.with("person", names.name(*person)),
        Refusal::OtherMethod { method } | Refusal::MethodOrdered { method } => {
            words.with("method", name_of(method))
        }
        Refusal::UncountedNotLarger { choice, rest, counted, present } => words
            .with("choice", name_of(choice))
            .with("rest", *rest)
            .with("counted", *counted)
            .with("present", *present),
        Refusal::AllSidesCounted { cite } => words.cited(Some(cite.clone())),
        Refusal::CountedByPlace { places } => words.with("places", *places),
        Refusal::AreaNeedsNames { cite } | Refusal::SecondCountMissing { cite } => {
            words.cited(cite.clone())
        }
        Refusal::PlaceTwice { place } => words.with("place", place.as_str()),
        Refusal::RegisterEmpty { units, owners } => {
            words.with("units", *units).with("owners", *owners)
        }
        Refusal::UnitTwice { first, second } | Refusal::OwnerTwice { first, second } => {
            words.with("first", *first).with("second", *second)
        }
        Refusal::OwnerWithoutUnit { line }
        | Refusal::UnitWithoutArea { line }
        | Refusal::UnitOfUnknownOwner { line }
        | Refusal::AreaBeyondCounting { line } => words.with("line", *line),
        Refusal::NothingCounts { units } => words.with("units", *units),
        Refusal::WrittenMainOnly { kind } => words.with("kind", name_of(kind)),
        Refusal::RegisterMissing { cite } => words.cited(cite.clone()),
        Refusal::DayBefore { day, first } => {
            words.with("day", day.as_str()).with("first", first.as_str())
        }
        Refusal::AfterDeadline { day, until } => {
            words.with("day", day.as_str()).with("until", until.as_str())
        }
        Refusal::DayAhead { day, today } => {
            words.with("day", day.as_str()).with("today", today.as_str())
        }
        Refusal::FormNotIssued { person } | Refusal::FormNotReturned { person } => {
            words.with("person", names.name(*person))
        }
        Refusal::BeforeDeadline { until, missing } => {
            words.with("until", until.as_str()).with("missing", *missing)
        }
        Refusal::OutInWriting { motion } => with_motion(words, meeting.motion(*motion)),
        Refusal::WrittenVoteRuns { vote } | Refusal::VoteInDoubt { vote } => {
            let motion = meeting.vote(*vote).and_then(|vote| meeting.motion(vote.motion));
            with_motion(words, motion)
        }
        Refusal::OfficeVacant { office } | Refusal::HasSigned { office } => {
            words.with("office", name_of(office))
        }
        Refusal::ElectionRunning { .. }
        | Refusal::SecretByRule { .. }
        | Refusal::MajorityByRule { .. }
        | Refusal::CannotNominate { .. }
        | Refusal::TooFewVoters { .. }
        | Refusal::NomineeUnfit { .. }
        | Refusal::IsCandidate { .. }
        | Refusal::OptionTwice { .. }
        | Refusal::Barred { .. }
        | Refusal::NominatorCannotSecond { .. }
        | Refusal::TieUndecided { .. }
        | Refusal::TieByRound { .. }
        | Refusal::Uncontested { .. }
        | Refusal::IsContested { .. }
        | Refusal::VotedByRule { .. }
        | Refusal::NoFurtherRound { .. }
        | Refusal::CandidateIsAgent { .. }
        | Refusal::CandidateCounts { .. }
        | Refusal::MarkedTwice { .. }
        | Refusal::MarksAboveBallots { .. }
        | Refusal::MarksAboveSeats { .. }
        | Refusal::MarksBelowBallots { .. }
        | Refusal::NameSumDiffers { .. }
        | Refusal::OnlyNamesMarked { .. }
        | Refusal::SheetsDiffer { .. }
        | Refusal::SheetAboveSeats { .. }
        | Refusal::SheetMarksDiffer { .. }
        | Refusal::RoundCountsDiffer { .. }
        | Refusal::LotsIncomplete { .. } => {
            super::super::election::refusal(meeting, names, refusal, words)
        }
        Refusal::NoElection
        | Refusal::SeatsMissing
        | Refusal::NominationsAreClosed
        | Refusal::NominationsAreOpen
        | Refusal::NominationNeedsNoSecond
        | Refusal::NoAnswerAwaited
        | Refusal::NotStanding
        | Refusal::NothingToWeigh
        | Refusal::NoTie
        | Refusal::NoCandidates
        | Refusal::NoRoundOpen
        | Refusal::NoWriteIns
        | Refusal::CountingHasBegun
        | Refusal::PapersMissing
        | Refusal::PapersMisplaced
        | Refusal::HandsCountedOnce
        | Refusal::CountersMissing
        | Refusal::NotInRound
        | Refusal::SheetEmpty
        | Refusal::WitnessMissing
        | Refusal::NothingToAnnul
        | Refusal::NotTheLastRound
        | Refusal::NotCalled
        | Refusal::AlreadyCalled
        | Refusal::RulesUnusable
        | Refusal::TimeRunsBack
        | Refusal::TypedTimeMisplaced
        | Refusal::PhasePast
        | Refusal::NotInSession
        | Refusal::InRecess
        | Refusal::NotInRecess
        | Refusal::NotAdjourned
        | Refusal::NoChair
        | Refusal::NobodyPresent
        | Refusal::NoSeats
        | Refusal::SignInClosed
        | Refusal::NameMissing
        | Refusal::TitleMissing
        | Refusal::TextMissing
        | Refusal::ReasonMissing
        | Refusal::NobodyNamed
        | Refusal::Unknown
        | Refusal::AlreadyThere
        | Refusal::InsideItself
        | Refusal::PlaceUnclear
        | Refusal::SidesUnclear
        | Refusal::ItemHasBegun
        | Refusal::ItemInHand
        | Refusal::ItemNotInHand
        | Refusal::NoItemInHand
        | Refusal::NobodyWaits
        | Refusal::NobodySpeaks
        | Refusal::SpeechStandsStill
        | Refusal::SpeechRuns
        | Refusal::TimeUnclear
        | Refusal::NoTimeLeft
        | Refusal::NoSecondNeeded
        | Refusal::MotionDisposed
        | Refusal::NotImmediatelyPending
        | Refusal::NothingChanged
        | Refusal::NothingLeft
        | Refusal::VoteIsOpen
        | Refusal::VoteIsOver
        | Refusal::VoteNotInDoubt
        | Refusal::NothingToUndo
        | Refusal::NotTheLastAct
        | Refusal::CannotBeCorrected
        | Refusal::AlreadySigned
        | Refusal::DrawingMissing
        | Refusal::SignatureMissing
        | Refusal::ChairIsHandedOver
        | Refusal::ChairNotHandedOver
        | Refusal::NotDivisible
        | Refusal::NoParagraphs
        | Refusal::PollsStandSo
        | Refusal::NominationsStandSo
        | Refusal::NothingTabled
        | Refusal::NothingReferred
        | Refusal::NothingPutOff
        | Refusal::NothingToOverride
        | Refusal::NothingUnnoticed
        | Refusal::NothingToAnnounce
        | Refusal::QuorumThere
        | Refusal::FormUnclear
        | Refusal::NobodyRecused
        | Refusal::PlaceMissing
        | Refusal::NothingEntered
        | Refusal::DeadlineMissing
        | Refusal::NobodyEntitled
        | Refusal::ScanUnreadable
        | Refusal::NoGates
        | Refusal::NoConsultation
        | Refusal::DoorsStandSo
        | Refusal::PublicTimeStandsSo
        | Refusal::StrawPollIsOpen
        | Refusal::NoStrawPollOpen
        | Refusal::SequenceHasBegun
        | Refusal::NoSequence
        | Refusal::NotItsTurn
        | Refusal::ItemIsClosed
        | Refusal::VoteNotAnnounced
        | Refusal::VoteIsVoid
        | Refusal::ProceduralVote
        | Refusal::NothingAnnulled
        | Refusal::MinutesAreFrozen
        | Refusal::MinutesApproved => words,
    }
}
