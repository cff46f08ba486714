//! An open meeting: its state, the names beside it and its place in the record. The one path
//! that every act takes: seal names, decide, store, apply. Nothing is shown before it is stored.

use std::sync::Arc;

use council::{
    Act, Deed, Event, Fact, Meeting, apply, decide,
    ids::{ActId, MeetingId},
    people::{Author, Names, Office},
    sitting::{Held, Phase},
    time::Stamp,
    view,
};
use journal::{Addition, Attachment, Batch, Head, Journal, Listing, Paper, Reader, codec};

use crate::{
    clock::{Reading, Steady},
    fault::ClerkError,
    names::{self, Labels, Sealed},
    rulebook,
    shapes::Anchor,
    sign_in::ranks::Ranks,
};

/// An open meeting.
#[derive(Debug)]
pub struct Session {
    id: MeetingId,
    meeting: Meeting,
    names: Names,
    labels: Labels,
    head: Head,
    steady: Steady,
    ranks: Arc<Ranks>,
}

/// When an act is taken.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// What the clocks say.
    pub now: Reading,
    /// The time typed by hand, where a meeting is entered from paper.
    pub typed_ms: Option<i64>,
}

/// What goes with an act into the same transaction.
#[derive(Debug, Default)]
pub struct Enclosures {
    /// Files.
    pub attachments: Vec<Attachment>,
    /// Frozen papers.
    pub papers: Vec<Paper>,
    /// Names that were sealed before.
    pub sealed: Sealed,
}

impl Session {
    /// A meeting that has yet to be called.
    #[must_use]
    pub fn blank(id: MeetingId, now: Reading) -> Self {
        Self {
            id,
            meeting: Meeting::default(),
            names: Names::default(),
            labels: Labels::new(),
            head: Head::default(),
            steady: Steady::after(None, false, now),
            ranks: Arc::default(),
        }
    }

    /// A meeting as its record tells it.
    ///
    /// # Errors
    /// Where there is none, or the record cannot be read.
    pub async fn open(journal: &Journal, id: MeetingId, now: Reading) -> Result<Self, ClerkError> {
        Self::read(journal.reader(), id, now).await
    }

    /// A meeting that is only looked at.
    ///
    /// # Errors
    /// As for [`Session::open`].
    pub async fn read(reader: &Reader, id: MeetingId, now: Reading) -> Result<Self, ClerkError> {
        let stored = reader.records(id.0).await?;
        let Some(last) = stored.last() else {
            return Err(ClerkError::NoSuchMeeting);
        };
        let head = last.head();
        let events = stored
            .iter()
            .map(|stored| codec::decode(&stored.entry))
            .collect::<Result<Vec<Event>, _>>()?;
        let meeting = council::replay(events);
        let (names, labels) = names::load(reader, &meeting).await?;
        let opened = meeting.opened().is_some();
        let steady = Steady::after(meeting.last_entry(), opened, now);
        let ranks = Arc::new(Ranks::of_roll(&meeting, &names));
        Ok(Self { id, meeting, names, labels, head, steady, ranks })
    }

    /// Its identity.
    #[must_use]
    pub fn id(&self) -> MeetingId {
        self.id
    }

    /// The meeting.
    #[must_use]
    pub fn meeting(&self) -> &Meeting {
        &self.meeting
    }

    /// The names beside it.
    #[must_use]
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// What the units of its register are called by.
    #[must_use]
    pub fn labels(&self) -> &Labels {
        &self.labels
    }

    /// Where everybody on its roll stands.
    pub(crate) fn ranks(&self) -> &Arc<Ranks> {
        &self.ranks
    }

    /// Where its record stands.
    #[must_use]
    pub fn head(&self) -> Head {
        self.head
    }

    /// One instant on both clocks.
    #[must_use]
    pub fn anchor(&self, now: Reading) -> Anchor {
        self.steady.anchor(now)
    }

    /// Takes an act. When this returns, it is on the disk and in the state.
    ///
    /// # Errors
    /// [`ClerkError::Refused`] where it is not in order; others where it cannot be stored. In
    /// either case the meeting is as it was.
    pub async fn act(
        &mut self,
        journal: &Journal,
        mut deed: Deed,
        office: Option<Office>,
        moment: Moment,
        enclosures: Enclosures,
    ) -> Result<ActId, ClerkError> {
        let sealed = names::seal(&mut deed)?;
        rulebook::freeze(&mut deed)?;
        let act = Act {
            id: crate::clock::new_act(),
            at: self.stamp(&deed, moment),
            by: self.author(office),
            deed,
        };
        let events = decide(&self.meeting, &act).map_err(|refusal| {
            // A person who is not yet on the roll is named by the entry that was refused.
            let words = view::words::refusal(&self.meeting, &self.names, &refusal);
            ClerkError::Refused(Box::new(words))
        })?;
        let enclosures = Enclosures { sealed: enclosures.sealed.and(sealed), ..enclosures };
        self.store(journal, events, enclosures, moment).await?;
        Ok(act.id)
    }

    async fn store(
        &mut self,
        journal: &Journal,
        events: Vec<Event>,
        enclosures: Enclosures,
        moment: Moment,
    ) -> Result<(), ClerkError> {
        let entries = events.iter().map(codec::encode).collect::<Result<Vec<_>, _>>()?;
        let opens = events.iter().any(|event| matches!(event.fact, Fact::SittingOpened { .. }));
        let Enclosures { attachments, papers, sealed } = enclosures;
        // The line of the read model changes with few acts: only for those is the state after
        // the act needed before it is stored.
        let listed = if events.iter().any(|event| changes_line(&event.fact)) {
            listing(self.id, &events.iter().fold(self.meeting.clone(), apply))
        } else {
            None
        };
        let batch = Batch {
            additions: vec![Addition { stream: self.id.0, expected: self.head.version, entries }],
            names: sealed.rows,
            attachments,
            papers,
            listings: listed.into_iter().collect(),
        };
        match journal.commit(&batch).await {
            Ok(heads) => self.head = heads.first().copied().unwrap_or(self.head),
            Err(error) => {
                // Whether it was stored is not certain: the record is asked, not remembered.
                if let Ok(fresh) = Self::open(journal, self.id, moment.now).await {
                    *self = fresh;
                }
                return Err(error.into());
            }
        }
        self.meeting = events.iter().fold(std::mem::take(&mut self.meeting), apply);
        let named = !sealed.cards.is_empty();
        self.names.0.extend(sealed.cards);
        self.labels.extend(sealed.labels);
        let enrolled = events.iter().any(|event| changes_roll(&event.fact));
        if named || (enrolled && !self.ranks.are_of(&self.meeting)) {
            self.ranks = Arc::new(Ranks::of_roll(&self.meeting, &self.names));
        }
        if opens {
            self.steady.start(moment.now);
        }
        Ok(())
    }

    /// Whoever holds the office acts for it; the chair's where none is named.
    fn author(&self, office: Option<Office>) -> Author {
        self.meeting.author(office.unwrap_or(Office::Chair))
    }

    fn stamp(&self, deed: &Deed, moment: Moment) -> Stamp {
        let typed_ms = match self.meeting.held {
            Held::Live => moment.typed_ms,
            Held::OnPaper => self.typed(deed, moment.typed_ms),
        };
        Stamp {
            utc_ms: moment.now.utc_ms,
            offset_minutes: moment.now.offset_minutes,
            steady_ms: typed_ms
                .map_or_else(|| self.steady.at(moment.now), |typed| self.typed_steady(typed)),
            typed_ms,
        }
    }

    /// Corrections, undo and registers are made at the desk, at the time of the desk; for what
    /// happened in the room the last typed time goes on where none is typed anew.
    fn typed(&self, deed: &Deed, typed_ms: Option<i64>) -> Option<i64> {
        let last = self.meeting.log.iter().rev().find_map(|event| event.at.typed_ms);
        match (typed_ms, deed) {
            (Some(typed), _) => Some(typed),
            (
                None,
                Deed::Undo { .. }
                | Deed::Correct { .. }
                | Deed::SettleVote { .. }
                | Deed::AdoptRegister { .. },
            ) => last,
            (None, _) => None,
        }
    }

    /// For a meeting entered from paper, durations follow the typed times.
    fn typed_steady(&self, typed_ms: i64) -> u64 {
        let opened = self.meeting.opened().map_or(typed_ms, |at| at.when());
        let last = self.meeting.last_entry().map_or(0, |at| at.steady_ms);
        u64::try_from(typed_ms - opened).unwrap_or(0).max(last)
    }
}

/// The line of the read model that a meeting comes to; none before it is called.
#[must_use]
pub fn listing(id: MeetingId, meeting: &Meeting) -> Option<Listing> {
    meeting.id?;
    let card = serde_json::to_string(&Line {
        particulars: meeting.particulars.clone(),
        held: meeting.held,
    })
    .ok()?;
    Some(Listing {
        stream: id.0,
        title: card,
        number: meeting.particulars.number.map(|number| number.to_string()),
        date: meeting.particulars.planned.as_ref().map(|at| at.chars().take(10).collect()),
        phase: phase_key(meeting.phase).to_owned(),
        updated_ms: meeting.last_entry().map_or(0, |at| at.utc_ms),
    })
}

/// Whether a fact changes what the first page shows of its meeting.
fn changes_line(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::MeetingCalled { .. }
            | Fact::ParticularsSet { .. }
            | Fact::SignInOpened
            | Fact::SittingOpened { .. }
            | Fact::Recessed { .. }
            | Fact::SittingResumed
            | Fact::Adjourned
            | Fact::Signed { .. }
            | Fact::MinutesFrozen { .. }
            | Fact::Undone { .. }
    )
}

/// Whether a fact changes who is on the roll.
fn changes_roll(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Enrolled { .. }
            | Fact::StruckOff { .. }
            | Fact::Undone { .. }
            | Fact::Corrected { .. }
    )
}

/// What the first page shows of a meeting, kept in its line.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
pub(crate) struct Line {
    pub particulars: council::sitting::Particulars,
    pub held: Held,
}

/// The stored name of a phase.
pub(crate) fn phase_key(phase: Phase) -> &'static str {
    match phase {
        Phase::Preparing => "preparing",
        Phase::SigningIn => "signing-in",
        Phase::InSession => "in-session",
        Phase::Recess => "recess",
        Phase::Adjourned => "adjourned",
        Phase::Signing => "signing",
        Phase::Signed => "signed",
    }
}
