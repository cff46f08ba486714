//! The meeting: everything that is known of it, folded from its record.

use crate::{
    agenda::{Item, ItemStatus},
    correction,
    event::{Event, Fact},
    floor::{Floor, Request, Speech},
    ids::{ItemId, MeetingId, VoteId},
    minutes::{Minutes, Signature},
    motion::{self, Motion, Status},
    people::{Author, Sha256Hex},
    refusal::Refusal,
    roll::{Seat, Tenure},
    rules::{Cite, Ground, RuleSet},
    sitting::{Held, Particulars, Phase, Sitting},
    time::{Stamp, Timer},
    vote::{Vote, VoteStatus},
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
    /// The whole record, oldest first.
    pub log: Vec<Event>,
}

/// Returns the meeting after `event`. Never fails: an event is a fact.
#[must_use]
pub fn apply(mut meeting: Meeting, event: &Event) -> Meeting {
    meeting.log.push(event.clone());
    if rewrites(&event.fact) {
        return reread(meeting.log);
    }
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
    meeting.log = log;
    meeting
}

impl Meeting {
    /// Takes one fact into the state. Every arm hands over to the area that the fact belongs to.
    #[allow(clippy::too_many_lines, reason = "one line for each kind of fact, and no more")]
    fn take(&mut self, event: &Event) {
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
            Fact::StruckOff { person } => self.roll.retain(|seat| seat.person != *person),
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
                self.floor.queue.push(Request {
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
                    proposal: proposal.clone(),
                    text: motion::amend::opening_text(proposal),
                    ground: motion::amend::target_of(proposal)
                        .and_then(|target| self.motion(target))
                        .map_or_else(String::new, |target| target.text.clone()),
                    status: if *needs_second { Status::AwaitingSecond } else { Status::Pending },
                    at,
                });
            }
            Fact::Seconded { motion, person } => self.second_motion(*motion, *person),
            Fact::MotionDisposed { motion, disposal } => self.dispose(*motion, *disposal),
            Fact::Reworded { motion, text } => self.reword(*motion, text),
            Fact::VoteOpened { vote, motion, sitting, electorate, terms } => {
                self.open_vote_on(*vote, *motion, *sitting, electorate, terms, at);
            }
            Fact::VoteAbandoned { vote } => {
                self.with_vote(*vote, |vote| vote.status = VoteStatus::Abandoned);
            }
            Fact::VoteCounted { vote, tally } => {
                self.with_vote(*vote, |vote| vote.tally = Some(tally.clone()));
            }
            Fact::VoteDecided { vote, verdict } => {
                self.announced = Some(*vote);
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

    pub(crate) fn floor_cite(&self) -> Option<Cite> {
        self.rules.as_ref().map(|rules| rules.floor.cite.clone())
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
