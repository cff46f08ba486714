//! One fact after another, taken into the state of the meeting.

use super::Meeting;
use crate::{
    agenda::{Item, ItemStatus},
    conduct::Warning,
    consultation::Consultation,
    event::{Event, Fact},
    floor::{Request, Speech},
    gates::Passed,
    minutes::Signature,
    motion::{self, Disposal, Limit, Motion, Status},
    notice::{Notice, Requisition},
    presiding::Handover,
    publication::Posting,
    sitting::Phase,
    standing::Recusal,
    straw::{PollStatus, StrawPoll, leaves_the_board},
    time::{Spell, Timer},
    vote::{Form, Ruling, Vote, VoteStatus},
};

impl Meeting {
    /// Takes one fact into the state. Every arm hands over to the area that the fact belongs to.
    #[allow(clippy::too_many_lines, reason = "one line for each kind of fact, and no more")]
    pub(super) fn take(&mut self, event: &Event) {
        let at = event.at;
        if !leaves_the_board(&event.fact) {
            self.straw_shown = None;
        }
        match &event.fact {
            Fact::MeetingCalled { meeting, particulars, held, rules, rules_sha256 } => {
                self.id = Some(*meeting);
                self.particulars = particulars.clone();
                self.held = *held;
                self.rules = Some((**rules).clone());
                self.rules_sha256.clone_from(rules_sha256);
            }
            Fact::ParticularsSet { particulars } => self.particulars = particulars.clone(),
            Fact::ItemAdded {
                item,
                parent,
                before,
                title,
                item_kind,
                minutes,
                presenter,
                sides,
                marks,
            } => self.add_item(
                Item {
                    id: *item,
                    parent: *parent,
                    title: title.clone(),
                    kind: *item_kind,
                    minutes: *minutes,
                    presenter: *presenter,
                    sides: sides.clone(),
                    marks: marks.clone(),
                    papers: Vec::new(),
                    status: ItemStatus::Waiting,
                    spells: Vec::new(),
                },
                *before,
            ),
            Fact::ItemEdited { item, title, item_kind, minutes, presenter, marks } => {
                self.with_item(*item, |known| {
                    known.title.clone_from(title);
                    known.kind = *item_kind;
                    known.minutes = *minutes;
                    known.presenter = *presenter;
                    if let Some(marks) = marks {
                        known.marks.clone_from(marks);
                    }
                });
            }
            Fact::PaperAttached { item, sha256, title, media } => {
                self.enclose(*item, sha256, title, media);
            }
            Fact::PaperDetached { item, sha256, .. } => self.take_away(*item, sha256),
            Fact::ItemMoved { item, parent, before } => self.move_item(*item, *parent, *before),
            Fact::ItemRemoved { item } => self.agenda.retain(|known| known.id != *item),
            Fact::ItemStarted { item } => self.start_item(*item, at),
            Fact::ItemClosed { item } => self.end_item(*item, ItemStatus::Closed, at),
            Fact::Enrolled { person, name_sha256, capacity } => {
                self.enrol(*person, name_sha256, *capacity);
            }
            Fact::StruckOff { person } => self.strike_off(*person),
            Fact::RegisterAdopted { register } => self.adopt_register(register),
            Fact::Appointed { office, person } => self.appoint(*office, *person, at),
            Fact::SignInOpened => self.phase = Phase::SigningIn,
            Fact::Arrived { person } => self.arrive(*person, at),
            Fact::Departed { person } => self.depart(*person, at),
            Fact::Excused { person } => self.excuse(*person),
            Fact::SittingOpened { sitting } => self.open_sitting(*sitting, at),
            Fact::Recessed { minutes } => self.recess(*minutes, at),
            Fact::SittingResumed => self.resume_sitting(at),
            Fact::Adjourned => self.adjourn(at),
            Fact::FloorAsked { request, person, purpose, side } => {
                self.floor.ask(Request {
                    id: *request,
                    person: *person,
                    purpose: *purpose,
                    side: side.clone(),
                    at,
                });
            }
            Fact::RequestWithdrawn { request } => self.floor.withdraw(*request),
            Fact::RequestPlaced { order, .. } => {
                let subject = self.subject();
                self.floor.arrange(subject, order);
            }
            Fact::FloorGiven { request, person, purpose, side, seconds } => {
                self.announced = None;
                self.appealable = None;
                let subject = self.subject();
                self.floor.begin(Speech {
                    id: *request,
                    person: *person,
                    purpose: *purpose,
                    side: side.clone(),
                    subject,
                    limit_ms: u64::from(*seconds) * 1000,
                    began: at,
                    timer: Timer { spent_ms: 0, running_since: Some(at.steady_ms) },
                });
            }
            Fact::SpeechPaused => self.floor.pause(at),
            Fact::SpeechResumed => self.floor.resume(at),
            Fact::SpeechExtended { seconds } => self.floor.extend(*seconds),
            Fact::SpeechEnded { request, .. } => self.floor.end(*request, at),
            Fact::Moved { motion, item, mover, proposal, needs_second } => {
                self.make_motion(Motion {
                    id: *motion,
                    item: *item,
                    mover: *mover,
                    seconder: None,
                    kind: motion::amend::kind_of(self, proposal),
                    proposal: proposal.clone(),
                    text: proposal.words().to_owned(),
                    ground: motion::amend::target_of(proposal)
                        .and_then(|target| self.motion(target))
                        .map_or_else(String::new, |target| target.text.clone()),
                    status: if *needs_second { Status::AwaitingSecond } else { Status::Pending },
                    part_of: None,
                    seriatim: None,
                    reconsidered: 0,
                    ruling: String::new(),
                    with: None,
                    at,
                });
                if matches!(proposal, motion::Proposal::DivisionAssembly)
                    && let Some(again) = self.open_vote().map(|vote| vote.id)
                {
                    self.with_vote(again, Vote::stand_up);
                }
            }
            Fact::Seconded { motion, person } => {
                self.index.acted.insert(*person);
                self.with_motion(*motion, |motion| {
                    motion.seconder = Some(*person);
                    motion.status = Status::Pending;
                });
            }
            Fact::MotionDisposed { motion, disposal } => {
                self.dispose(event.act, *motion, *disposal)
            }
            Fact::Reworded { motion, text } => {
                self.with_motion(*motion, |motion| motion.text.clone_from(text));
            }
            Fact::Restated { motion, proposal } => self.with_motion(*motion, |motion| {
                motion.proposal = (**proposal).clone();
                proposal.words().clone_into(&mut motion.text);
            }),
            Fact::MotionRuled { motion, granted, words } => {
                self.rule(event.act, *motion, *granted, words);
            }
            Fact::ConsentGiven { motion } => {
                self.dispose(event.act, *motion, Disposal::Consented);
            }
            Fact::TakenUp { motions } => self.take_up(motions),
            Fact::Divided { motion, parts } => self.divide(*motion, parts, at),
            Fact::SeriatimOrdered { motion, paragraphs } => {
                self.order_seriatim(*motion, *paragraphs);
            }
            Fact::ParagraphReached { motion, paragraph } => {
                self.reach_paragraph(*motion, *paragraph);
            }
            Fact::DebateClosed { motions } => {
                self.limits.close(motions, self.adopted_now(event.act))
            }
            Fact::DebateLimited { motion, seconds, speeches } => {
                let limit = Limit { seconds: *seconds, speeches: *speeches };
                self.limits.limit(*motion, limit, self.adopted_now(event.act));
            }
            Fact::RulesSuspended { grounds, .. } => self.suspended.extend(grounds),
            Fact::VotingMethodOrdered { method } => self.method = Some(*method),
            Fact::PollsSet { vote, open } => {
                self.with_vote(*vote, |vote| vote.polls_closed = !*open);
            }
            Fact::NominationsSet { item, open, method } => {
                let known = self.nominations.entry(*item).or_default();
                known.closed = open.map_or(known.closed, |open| !open);
                known.method = method.clone().or(known.method.take());
            }
            Fact::NextMeetingFixed { until } => self.next_meeting = Some(until.clone()),
            Fact::ChairHandedOver { from, to, motion } => {
                self.presiding.handed_over =
                    Some(Handover { to: *to, from: *from, motion: *motion });
            }
            Fact::ChairReturned => self.presiding.handed_over = None,
            Fact::ChosenForMeeting { office, person } => {
                self.appoint(*office, *person, at);
                self.presiding.chosen.push((*office, *person));
            }
            // It is for those who read the record; the act that follows says what was done.
            Fact::Overridden { .. } => {}
            Fact::Warned { person, ground, words } => self.warnings.push(Warning {
                person: *person,
                ground: *ground,
                words: words.clone(),
                at,
            }),
            // The room is told; quorum itself follows from who is there.
            Fact::QuorumLost { .. } | Fact::QuorumRegained { .. } => {}
            Fact::QuorumWaived { .. } => self.quorum_waived = true,
            Fact::Recused { person, item, reason } => self.recusals.push(Recusal {
                person: *person,
                item: *item,
                reason: reason.clone(),
                spell: Spell::since(at),
            }),
            Fact::RecusalEnded { person, .. } => self.end_recusal(*person, at),
            Fact::ProxyGiven { principal, agent, form } => {
                self.give_proxy(*principal, *agent, form.as_ref(), at);
            }
            Fact::ProxyEnded { principal } => self.end_proxy(*principal, at),
            Fact::NoticeGiven { sent, how, urgent, items } => {
                self.notice = Some(Notice {
                    sent: sent.clone(),
                    how: how.clone(),
                    urgent: *urgent,
                    items: items.iter().copied().collect(),
                });
            }
            Fact::Requisitioned { group, signed, total } => self.requisitions.push(Requisition {
                group: group.clone(),
                signed: *signed,
                total: *total,
            }),
            Fact::ItemAdmitted { item } => {
                self.admitted.insert(*item);
            }
            Fact::ItemDeferred { item } => self.defer_item(*item),
            Fact::GatePassed { item, gate, passage } => self.gates.push(Passed {
                item: *item,
                gate: gate.clone(),
                passage: passage.clone(),
            }),
            Fact::ConsultationRecorded { item, consensus, differences, referral, matter } => {
                self.consultations.retain(|known| known.item != *item);
                self.consultations.push(Consultation {
                    item: *item,
                    consensus: consensus.clone(),
                    differences: differences.clone(),
                    referral: *referral,
                    matter: matter.clone(),
                    at,
                });
            }
            // It is for those who read the record.
            Fact::PositionRecorded { .. } => {}
            Fact::ElectorAdmitted { vote, person } => self.admit_elector(*vote, *person),
            Fact::DoorsClosed { motion, .. } => self.doors_closed = Some(*motion),
            Fact::DoorsOpened => self.doors_closed = None,
            Fact::PublicTimeOpened => self.public_time = true,
            Fact::PublicTimeClosed => self.public_time = false,
            Fact::Published { from, until, place } => self.postings.push(Posting {
                from: from.clone(),
                until: until.clone(),
                place: place.clone(),
            }),
            Fact::VoteOpened { vote, motion, sitting, electorate, terms } => {
                self.open_vote_on(*vote, *motion, *sitting, electorate, terms, at);
            }
            Fact::VoteAbandoned { vote } => {
                self.with_vote(*vote, |vote| vote.status = VoteStatus::Abandoned);
            }
            Fact::FormsIssued { vote, to, how, .. } => self.forms_issued(*vote, to, *how),
            Fact::FormReturned { vote, person, choice, on, how, place, scan } => {
                let (on, place, scan) = (on.clone(), place.clone(), scan.clone());
                let form = Form { choice: *choice, on, how: *how, place, scan };
                self.form_returned(*vote, *person, form);
            }
            Fact::FormTakenBack { vote, person } => self.form_taken_back(*vote, *person),
            Fact::RollCalled { vote, answers, silent } => self.with_vote(*vote, |vote| {
                vote.answers.retain(|person, _| !silent.contains(person));
                vote.answers.extend(answers.iter().map(|one| (one.person, one.choice)));
            }),
            Fact::PlaceCounted { vote, count } => {
                self.with_vote(*vote, |vote| vote.count_place(count));
            }
            // That somebody objected is for the record; the vote that follows decides.
            Fact::ConsentRefused { .. } => {}
            Fact::CountEntered { vote, pass, entry } => {
                self.with_vote(*vote, |vote| vote.count_papers(*pass, (**entry).clone()));
            }
            Fact::BallotVoided { vote, .. } => {
                self.with_vote(*vote, |vote| vote.status = VoteStatus::Voided);
            }
            Fact::VoteCounted { vote, tally, at_close } => self.with_vote(*vote, |vote| {
                vote.take_count(tally);
                vote.at_close.clone_from(at_close);
            }),
            Fact::VoteDecided { vote, verdict } => {
                self.announced = Some(*vote);
                let motion = self.vote(*vote).map(|vote| vote.motion);
                self.index.voted.extend(motion);
                self.with_vote(*vote, |vote| {
                    vote.status = VoteStatus::Decided;
                    vote.verdict = Some(verdict.clone());
                    vote.decided = Some(at);
                });
            }
            Fact::VoteSettled { vote, ruling, reason, recount } => {
                self.with_vote(*vote, |vote| {
                    vote.ruling = Some((*ruling, reason.clone()));
                    vote.ruled_on.clone_from(recount);
                });
            }
            Fact::VoteAnnulled { vote, reason } => {
                self.announced = None;
                self.with_vote(*vote, |vote| {
                    vote.ruling = Some((Ruling::Void, reason.clone()));
                    vote.ruled_on = None;
                    vote.annulled = true;
                });
            }
            Fact::QuestionsLinked { item, questions } => self.link_questions(*item, questions),
            // It is for those who read the record; it follows from how the question before fared.
            Fact::QuestionsNotReached { .. } => {}
            Fact::StrawPollOpened { poll, item, question, answers, several, present } => {
                self.announced = None;
                self.appealable = None;
                self.straw_polls.push(StrawPoll {
                    id: *poll,
                    item: *item,
                    question: question.clone(),
                    answers: answers.clone(),
                    several: *several,
                    present: *present,
                    counts: Vec::new(),
                    status: PollStatus::Open,
                    at,
                });
            }
            Fact::StrawPollCounted { poll, counts } => {
                self.straw_shown = Some(*poll);
                self.with_straw_poll(*poll, |poll| {
                    poll.status = PollStatus::Counted;
                    poll.counts.clone_from(counts);
                });
            }
            Fact::StrawPollAbandoned { poll } => {
                self.with_straw_poll(*poll, |poll| poll.status = PollStatus::Abandoned);
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
            | Fact::ElectionAnnulled { .. } => self.take_election(&event.fact, at),
            // Both are read by going through the record again, never by a step on the state.
            Fact::Undone { .. } | Fact::Corrected { .. } => {}
            Fact::MinutesWritten { section, text } => self.minutes.write(*section, text),
            Fact::Signed { office, person, drawing } => {
                self.phase = Phase::Signing;
                self.minutes.signatures.push(Signature {
                    office: *office,
                    person: *person,
                    drawing: drawing.clone(),
                    at,
                });
            }
            Fact::EarlierMinutesApproved { .. }
            | Fact::MinutesApproved { .. }
            | Fact::MinutesReissued { .. }
            | Fact::MinutesFrozen { .. } => self.take_approval(&event.fact, at),
        }
    }
}
