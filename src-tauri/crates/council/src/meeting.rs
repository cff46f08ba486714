//! The meeting: everything that is known of it, folded from its record.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    agenda::{Item, ItemStatus},
    conduct::Warning,
    consultation::Consultation,
    correction,
    event::{Event, Fact},
    floor::{Floor, Request, Speech},
    gates::Passed,
    ids::{ActId, ItemId, MeetingId, MotionId, PersonId, VoteId},
    minutes::{Minutes, Signature},
    motion::{self, Disposal, Limit, Limits, Motion, Nominations, Status},
    notice::{Notice, Requisition},
    people::{Author, Sha256Hex},
    presiding::{Handover, Presiding},
    publication::Posting,
    refusal::Refusal,
    roll::{Seat, Tenure},
    rules::{Cite, Ground, RuleSet},
    sitting::{Held, Particulars, Phase, Sitting},
    standing::{Proxy, Recusal},
    time::{Spell, Stamp, Timer},
    vote::{Method, Vote, VoteStatus},
};

/// A meeting as its record tells it. An empty one is a meeting not yet called.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meeting {
    /// Its identity, once called.
    pub id: Option<MeetingId>,
    /// What it is called by.
    pub particulars: Particulars,
    /// Held now, or entered from paper.
    pub held: Held,
    /// The rules under which it was called.
    pub rules: Option<RuleSet>,
    /// SHA-256 of their canonical JSON.
    pub rules_sha256: Sha256Hex,
    /// How far it has come.
    pub phase: Phase,
    /// Its sittings, oldest first.
    pub sittings: Vec<Sitting>,
    /// Offices over time, oldest first.
    pub offices: Vec<Tenure>,
    /// The roll, in the order of entry.
    pub roll: Vec<Seat>,
    /// The agenda; siblings stand in their order.
    pub agenda: Vec<Item>,
    /// The item in hand.
    pub current: Option<ItemId>,
    /// The floor.
    pub floor: Floor,
    /// Motions, oldest first.
    pub motions: Vec<Motion>,
    /// Votes, oldest first.
    pub votes: Vec<Vote>,
    /// The vote whose result is before the room.
    pub announced: Option<VoteId>,
    /// The minutes as far as people have a hand in them.
    pub minutes: Minutes,
    /// Who presides in place of the chair.
    pub presiding: Presiding,
    /// Members who take no part in an item.
    pub recusals: Vec<Recusal>,
    /// Members who are represented.
    pub proxies: Vec<Proxy>,
    /// Warnings, oldest first.
    pub warnings: Vec<Warning>,
    /// Rules that rest until the item is closed.
    pub suspended: BTreeSet<Ground>,
    /// How votes on the item in hand are taken, where the body has said so.
    pub method: Option<Method>,
    /// The ruling that can be appealed now.
    pub appealable: Option<MotionId>,
    /// Whether the quorum was waived.
    pub quorum_waived: bool,
    /// The notice.
    pub notice: Option<Notice>,
    /// Demands for the meeting.
    pub requisitions: Vec<Requisition>,
    /// Items that were not announced and that the body took up.
    pub admitted: BTreeSet<ItemId>,
    /// Gates that were passed.
    pub gates: Vec<Passed>,
    /// Consultations, by item.
    pub consultations: Vec<Consultation>,
    /// The resolution by which the doors were closed, while they are.
    pub doors_closed: Option<MotionId>,
    /// Whether residents who are not members may speak.
    pub public_time: bool,
    /// When the body goes on, as it said.
    pub next_meeting: Option<String>,
    /// Postings of the decisions.
    pub postings: Vec<Posting>,
    /// Orders about debate.
    pub(crate) limits: Limits,
    /// How nominations stand, by item.
    pub(crate) nominations: BTreeMap<ItemId, Nominations>,
    /// The motion that was adopted last, which takes others off the floor.
    last_adopted: Option<MotionId>,
    /// Where things stand in the lists above.
    pub(crate) index: Index,
    /// The whole record, oldest first.
    pub log: Vec<Event>,
}

/// Where things stand in the lists of a meeting, so that an act takes no longer the longer the
/// record is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Index {
    /// Places on the roll.
    pub(crate) seats: BTreeMap<PersonId, usize>,
    /// Places among the motions.
    pub(crate) motions: BTreeMap<MotionId, usize>,
    /// Places of motions that have not left the floor.
    pub(crate) live: BTreeSet<usize>,
    /// Places among the votes.
    pub(crate) votes: BTreeMap<VoteId, usize>,
    /// Places of votes that are being taken.
    pub(crate) open_votes: BTreeSet<usize>,
    /// Places of votes in doubt.
    pub(crate) in_doubt: BTreeSet<usize>,
    /// People who have moved or seconded something.
    pub(crate) acted: BTreeSet<PersonId>,
    /// Motions that a vote has decided.
    pub(crate) voted: BTreeSet<MotionId>,
    /// Places of main motions that can come back: tabled, referred or put off to a time.
    pub(crate) off_floor: BTreeSet<usize>,
    /// Whether an entry stands that could be corrected.
    pub(crate) correctable: bool,
    /// Acts of the record, the undone ones too.
    pub(crate) acts: BTreeSet<ActId>,
    /// Acts that stand, the last last, each with whether it can never be taken back.
    pub(crate) standing: Vec<(ActId, bool)>,
}

/// Returns the meeting after `event`. Never fails: an event is a fact.
#[must_use]
pub fn apply(mut meeting: Meeting, event: &Event) -> Meeting {
    meeting.log.push(event.clone());
    if rewrites(&event.fact) {
        return reread(meeting.log);
    }
    meeting.enter(event);
    meeting.take(event);
    meeting
}

/// Whether a fact changes how earlier facts are read.
fn rewrites(fact: &Fact) -> bool {
    matches!(fact, Fact::Undone { .. } | Fact::Corrected { .. })
}

/// The meeting that a whole record tells.
#[must_use]
pub fn replay(log: impl IntoIterator<Item = Event>) -> Meeting {
    reread(log.into_iter().collect())
}

fn reread(log: Vec<Event>) -> Meeting {
    let mut meeting = Meeting::default();
    for event in correction::reading(&log) {
        meeting.take(&event);
    }
    let undone = correction::undone(&log);
    for event in &log {
        meeting.index.acts.insert(event.act);
        let only_undoes = matches!(event.fact, Fact::Undone { .. });
        if !only_undoes && !undone.contains(&event.act) {
            meeting.enter(event);
        }
    }
    meeting.log = log;
    meeting
}

impl Meeting {
    /// Enters an event's act among those that stand.
    fn enter(&mut self, event: &Event) {
        self.index.acts.insert(event.act);
        self.index.correctable |= correction::can_be_corrected(&event.fact);
        let sealed = correction::is_sealed(&event.fact);
        match self.index.standing.last_mut().filter(|(act, _)| *act == event.act) {
            Some((_, known)) => *known |= sealed,
            None => self.index.standing.push((event.act, sealed)),
        }
    }

    /// Takes one fact into the state. Every arm hands over to the area that the fact belongs to.
    #[allow(clippy::too_many_lines, reason = "one line for each kind of fact, and no more")]
    pub(crate) fn take(&mut self, event: &Event) {
        let at = event.at;
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
            } => self.add_item(
                Item {
                    id: *item,
                    parent: *parent,
                    title: title.clone(),
                    kind: *item_kind,
                    minutes: *minutes,
                    presenter: *presenter,
                    sides: sides.clone(),
                    status: ItemStatus::Waiting,
                    spells: Vec::new(),
                },
                *before,
            ),
            Fact::ItemEdited { item, title, item_kind, minutes, presenter } => {
                if let Some(known) = self.agenda.iter_mut().find(|known| known.id == *item) {
                    known.title.clone_from(title);
                    known.kind = *item_kind;
                    known.minutes = *minutes;
                    known.presenter = *presenter;
                }
            }
            Fact::ItemMoved { item, parent, before } => self.move_item(*item, *parent, *before),
            Fact::ItemRemoved { item } => self.agenda.retain(|known| known.id != *item),
            Fact::ItemStarted { item } => self.start_item(*item, at),
            Fact::ItemClosed { item } => self.end_item(*item, ItemStatus::Closed, at),
            Fact::Enrolled { person, name_sha256, capacity } => {
                self.enrol(*person, name_sha256, *capacity);
            }
            Fact::StruckOff { person } => self.strike_off(*person),
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
            }
            Fact::Seconded { motion, person } => {
                self.index.acted.insert(*person);
                self.with_motion(*motion, |motion| {
                    motion.seconder = Some(*person);
                    motion.status = Status::Pending;
                });
            }
            Fact::MotionDisposed { motion, disposal } => self.dispose(*motion, *disposal),
            Fact::Reworded { motion, text } => {
                self.with_motion(*motion, |motion| motion.text.clone_from(text));
            }
            Fact::Restated { motion, proposal } => self.with_motion(*motion, |motion| {
                motion.proposal = (**proposal).clone();
                proposal.words().clone_into(&mut motion.text);
            }),
            Fact::MotionRuled { motion, granted, words } => self.rule(*motion, *granted, words),
            Fact::ConsentGiven { motion } => self.dispose(*motion, Disposal::Consented),
            Fact::TakenUp { motions } => self.take_up(motions),
            Fact::Divided { motion, parts } => self.divide(*motion, parts, at),
            Fact::SeriatimOrdered { motion, paragraphs } => {
                self.order_seriatim(*motion, *paragraphs);
            }
            Fact::ParagraphReached { motion, paragraph } => {
                self.reach_paragraph(*motion, *paragraph);
            }
            Fact::DebateClosed { motions } => self.limits.close(motions, self.last_adopted),
            Fact::DebateLimited { motion, seconds, speeches } => {
                let limit = Limit { seconds: *seconds, speeches: *speeches };
                self.limits.limit(*motion, limit, self.last_adopted);
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
            Fact::ProxyGiven { principal, agent } => self.proxies.push(Proxy {
                principal: *principal,
                agent: *agent,
                spell: Spell::since(at),
            }),
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
            Fact::VoteCounted { vote, tally, at_close } => self.with_vote(*vote, |vote| {
                vote.tally = Some(tally.clone());
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
            Fact::MinutesFrozen { pdf } => {
                self.phase = Phase::Signed;
                self.minutes.frozen = Some(pdf.clone());
            }
        }
    }

    /// A copy with no more than a quorum follows from.
    pub(crate) fn for_quorum(&self) -> Self {
        Self {
            particulars: self.particulars.clone(),
            rules: self.rules.clone(),
            phase: self.phase,
            roll: self.roll.clone(),
            current: self.current,
            recusals: self.recusals.clone(),
            proxies: self.proxies.clone(),
            index: Index { seats: self.index.seats.clone(), ..Index::default() },
            ..Self::default()
        }
    }

    /// A motion leaves the floor; what was adopted before in the same breath took it along.
    fn dispose(&mut self, id: MotionId, disposal: Disposal) {
        let with = self.last_adopted;
        self.with_motion(id, |motion| {
            motion.status = Status::Disposed(disposal);
            motion.with = with.filter(|other| *other != motion.id);
        });
        self.last_adopted = Some(id).filter(|_| disposal.is_adoption()).or(with);
    }

    fn rule(&mut self, id: MotionId, granted: bool, words: &str) {
        use crate::rules::Decided;
        let kind = self.motion(id).map(|motion| motion.kind);
        let row = kind.and_then(|kind| self.row(kind));
        let answers = row.is_some_and(|row| row.decided == Decided::ChairAnswers);
        let rules = row.is_some_and(|row| row.decided == Decided::ChairRules);
        let disposal = match (answers, granted) {
            (true, _) => Disposal::Answered,
            (false, true) => Disposal::Granted,
            (false, false) => Disposal::Denied,
        };
        self.dispose(id, disposal);
        self.with_motion(id, |motion| words.clone_into(&mut motion.ruling));
        self.announced = None;
        self.appealable = rules.then_some(id);
    }

    /// Questions come before the meeting again; what was voted on before is reconsidered.
    fn take_up(&mut self, motions: &[MotionId]) {
        self.announced = None;
        self.appealable = None;
        for id in motions {
            self.lift(*id);
            let voted = self.motion(*id).is_some_and(|motion| {
                matches!(motion.status, Status::Disposed(Disposal::Carried | Disposal::Lost))
            });
            // What was only put off is as it was, with the orders about debate on it.
            if voted {
                self.limits.reopen(*id);
            }
            self.with_motion(*id, |motion| {
                motion.reconsidered += u32::from(voted);
                motion.status = Status::Pending;
                motion.with = None;
            });
        }
    }

    /// Whether the meeting is in session and not in a break.
    pub(crate) fn in_session(&self) -> Result<(), Refusal> {
        match self.phase {
            Phase::InSession => Ok(()),
            Phase::Recess => Err(Refusal::InRecess),
            Phase::Preparing
            | Phase::SigningIn
            | Phase::Adjourned
            | Phase::Signing
            | Phase::Signed => Err(Refusal::NotInSession),
        }
    }

    /// What happened in the room is entered from paper with the time at which it happened; what
    /// is done at the desk before and after has the time of the desk.
    pub(crate) fn needs_typed_time(&self) -> bool {
        match self.phase {
            Phase::SigningIn | Phase::InSession | Phase::Recess => true,
            Phase::Preparing | Phase::Adjourned | Phase::Signing | Phase::Signed => false,
        }
    }

    pub(crate) fn item_in_hand(&self) -> Result<&Item, Refusal> {
        self.current.and_then(|id| self.item(id)).ok_or(Refusal::NoItemInHand)
    }

    /// The article behind a refusal, where the meeting's rules name one.
    pub(crate) fn cite(&self, ground: Ground) -> Option<Cite> {
        self.rules.as_ref().map(|rules| rules.cite(ground))
    }

    /// Who acts for an office now, as an author.
    #[must_use]
    pub fn author(&self, office: crate::people::Office) -> Author {
        Author { person: self.holder(office), office: Some(office) }
    }

    /// When the last entry happened, as an entry made now must not lie before it.
    #[must_use]
    pub fn last_entry(&self) -> Option<Stamp> {
        self.log.last().map(|event| event.at)
    }
}
