//! Every act of a kind that somebody could sensibly try in a meeting as it stands: with every
//! person, item, motion, request, office, purpose and side that there is, and with plausible words
//! where something is typed.

mod elections;
mod floor;
mod motions;
mod people;
mod plan;
mod record;
mod small;
mod votes;
mod writing;

use council::Meeting;
use council::act::Deed;
use council::ids::{ItemId, MotionId, PersonId};
use council::motion::KindName;
use council::view::what_now::Step;
use uuid::Uuid;

use crate::table::some_register;

/// An identity that no meeting has given out.
pub const FRESH: Uuid = Uuid::max();

/// What acts are made from.
pub struct Every<'a> {
    pub meeting: &'a Meeting,
}

impl Every<'_> {
    /// Everybody on the roll, and somebody who is not.
    fn people(&self) -> Vec<PersonId> {
        let mut people: Vec<PersonId> = self.meeting.roll.iter().map(|seat| seat.person).collect();
        people.push(PersonId(FRESH));
        people
    }

    fn items(&self) -> Vec<ItemId> {
        self.meeting.agenda.iter().map(|item| item.id).collect()
    }

    fn motions(&self) -> Vec<MotionId> {
        self.meeting.motions.iter().map(|motion| motion.id).collect()
    }

    /// The classes of matters, and none.
    fn matters(&self) -> Vec<Option<String>> {
        let keys = self.meeting.rules.iter().flat_map(|rules| rules.votes.matters.keys());
        std::iter::once(None).chain(keys.cloned().map(Some)).collect()
    }

    /// Every act of a kind.
    #[allow(clippy::too_many_lines, reason = "one line for each step, and no more")]
    pub fn deeds(&self, step: Step) -> Vec<Deed> {
        match step {
            Step::Call => self.calls(),
            Step::SetParticulars => self.particulars(),
            Step::AddItem => self.added_items(),
            Step::EditItem => self.edited_items(),
            Step::MoveItem => self.moved_items(),
            Step::RemoveItem => self.each_item(|item| Deed::RemoveItem { item }),
            Step::AttachPaper => self.attached_papers(),
            Step::DetachPaper => self.detached_papers(),
            Step::GiveNotice => self.notices(),
            Step::RecordRequisition => self.requisitions(),
            Step::Enrol => self.entrants(),
            Step::AdoptRegister => vec![some_register(&[1, 2, 3])],
            Step::StrikeOff => self.each_person(|person| Deed::StrikeOff { person }),
            Step::Appoint => self.officers(|office, person| Deed::Appoint { office, person }),
            Step::ChooseForMeeting => {
                self.officers(|office, person| Deed::ChooseForMeeting { office, person })
            }
            Step::OpenSignIn => vec![Deed::OpenSignIn],
            Step::Arrive => self.each_person(|person| Deed::Arrive { people: vec![person] }),
            Step::Depart => self.each_person(|person| Deed::Depart { people: vec![person] }),
            Step::Excuse => self.each_person(|person| Deed::Excuse { people: vec![person] }),
            Step::GiveProxy => {
                self.pairs(|principal, agent| Deed::GiveProxy { principal, agent, form: None })
            }
            Step::EndProxy => self.each_person(|principal| Deed::EndProxy { principal }),
            Step::OpenSitting => self.sittings(),
            Step::StartItem => self.each_item(|item| Deed::StartItem { item }),
            Step::CloseItem => self.each_item(|item| Deed::CloseItem { item }),
            Step::AskForFloor => self.requests(),
            Step::WithdrawRequest => self.waiting(|request| Deed::WithdrawRequest { request }),
            Step::PlaceRequest => self.placings(),
            Step::GiveFloor => self.waiting(|request| Deed::GiveFloor { request }),
            Step::PauseSpeech => vec![Deed::PauseSpeech],
            Step::ResumeSpeech => vec![Deed::ResumeSpeech],
            Step::ExtendSpeech => vec![Deed::ExtendSpeech { seconds: 30 }],
            Step::YieldFloor => self.yields(),
            Step::EndSpeech => vec![Deed::EndSpeech],
            Step::Move => self.moves(KindName::Main),
            Step::Second => self.seconds(),
            Step::LetFall => self.each_motion(|motion| Deed::LetFall { motion }),
            Step::WithdrawMotion => self.each_motion(|motion| Deed::WithdrawMotion { motion }),
            Step::Rule => self.rulings(),
            Step::AdoptByConsent => self.each_motion(|motion| Deed::AdoptByConsent { motion }),
            Step::TakeUp => self.each_motion(|motion| Deed::TakeUp { motion }),
            Step::NextParagraph => vec![Deed::NextParagraph],
            Step::RecordConsultation => self.consultations(),
            Step::OpenVote => self.openings(),
            Step::OpenWritten => self.openings_in_writing(),
            Step::IssueForms => self.forms_out(),
            Step::ReturnForm => self.forms_back(),
            Step::TakeBackForm => self.forms_taken_back(),
            Step::CloseVote => self.counts(),
            Step::Object => self.objections(),
            Step::CountPlace => self.places(),
            Step::CallRoll => self.roll_calls(),
            Step::EnterCount => self.entries(),
            Step::AnnounceVote => self.each_vote(|vote| Deed::AnnounceVote { vote, chair: None }),
            Step::AbandonVote => self.each_vote(|vote| Deed::AbandonVote { vote }),
            Step::SettleVote => self.settlements(),
            Step::AnnulVote => self.each_vote(|vote| Deed::AnnulVote { vote, reason: words() }),
            Step::PutAgain => self.each_motion(|motion| Deed::PutAgain { motion }),
            Step::LinkQuestions => self.linked(),
            Step::MoveLinked => self.linked_moves(),
            Step::OpenStrawPoll => self.straw_polls(),
            Step::CountStrawPoll => self.each_poll(|poll| Deed::CountStrawPoll {
                poll: poll.id,
                counts: vec![0; poll.answers.len()],
            }),
            Step::AbandonStrawPoll => {
                self.each_poll(|poll| Deed::AbandonStrawPoll { poll: poll.id })
            }
            Step::OpenElection => self.elections_opened(),
            Step::Nominate => self.nominations(),
            Step::SecondNomination => self.nomination_seconds(),
            Step::AnswerNomination => self.answers(),
            Step::WithdrawCandidate => self.withdrawals(),
            Step::SetNominations => self.nominations_set(),
            Step::WeighOption => self.weighings(),
            Step::OpenRound => self.rounds_opened(),
            Step::WriteIn => self.written_in(),
            Step::CountRound => self.round_counts(),
            Step::AnnounceRound => self.each_round(|round| Deed::AnnounceRound { round }),
            Step::DrawLots => self.lots(),
            Step::Acclaim => self.each_election(|election| Deed::Acclaim { election }),
            Step::EndElection => {
                self.each_election(|election| Deed::EndElection { election, reason: words() })
            }
            Step::AnnulElection => self.annulments(),
            Step::WaiveQuorum => vec![Deed::WaiveQuorum { reason: words() }],
            Step::HandOverChair => self.each_person(|to| Deed::HandOverChair { to }),
            Step::TakeBackChair => vec![Deed::TakeBackChair],
            Step::Warn => self.warnings(),
            Step::Override => self.overrides(),
            Step::Recuse => self.each_person(|person| Deed::Recuse { person, reason: words() }),
            Step::EndRecusal => self.each_person(|person| Deed::EndRecusal { person }),
            Step::RecordPosition => self.each_person(|person| Deed::RecordPosition {
                person,
                side: None,
                text: words(),
            }),
            Step::OpenPublicTime => vec![Deed::OpenPublicTime],
            Step::ClosePublicTime => vec![Deed::ClosePublicTime],
            Step::OpenDoors => vec![Deed::OpenDoors],
            Step::PassGate => self.passages(),
            Step::Recess => vec![Deed::Recess { minutes: None }, Deed::Recess { minutes: Some(5) }],
            Step::ResumeSitting => vec![Deed::ResumeSitting],
            Step::Adjourn => vec![Deed::Adjourn],
            Step::Undo => self.undos(),
            Step::Correct => self.corrections(),
            Step::WriteMinutes => self.prose(),
            Step::Publish => self.publications(),
            Step::SignChair => sign(council::people::Office::Chair),
            Step::SignSecretary => sign(council::people::Office::Secretary),
            Step::ApproveEarlierMinutes => self.earlier_approvals(),
            Step::ApproveMinutes => self.approvals(),
            Step::ReissueMinutes => vec![Deed::ReissueMinutes { pdf: "e".repeat(64) }],
            Step::FreezeMinutes => vec![Deed::FreezeMinutes { pdf: "d".repeat(64) }],
        }
    }

    fn each_item(&self, deed: impl Fn(ItemId) -> Deed) -> Vec<Deed> {
        self.items().into_iter().map(deed).collect()
    }

    fn each_person(&self, deed: impl Fn(PersonId) -> Deed) -> Vec<Deed> {
        self.people().into_iter().map(deed).collect()
    }

    fn each_motion(&self, deed: impl Fn(MotionId) -> Deed) -> Vec<Deed> {
        self.motions().into_iter().map(deed).collect()
    }

    fn pairs(&self, deed: impl Fn(PersonId, PersonId) -> Deed) -> Vec<Deed> {
        let deed = &deed;
        let people = self.people();
        let both = |one: &PersonId| {
            let one = *one;
            people.iter().map(move |other| deed(one, *other)).collect::<Vec<_>>()
        };
        people.iter().flat_map(both).collect()
    }

    /// Whatever meets a rule about the floor, for which the chair has a reason.
    fn overrides(&self) -> Vec<Deed> {
        Step::ALL
            .iter()
            .filter(|step| !matches!(step, Step::Override | Step::Call | Step::Correct))
            .flat_map(|step| self.deeds(*step))
            .map(|deed| Deed::Override { reason: words(), act: Box::new(deed) })
            .collect()
    }
}

/// Something typed.
fn words() -> String {
    "说一说为什么".to_owned()
}

fn sign(office: council::people::Office) -> Vec<Deed> {
    vec![Deed::Sign { office, drawing: "a".repeat(64) }]
}
