//! Opening a written vote, forms going out and coming back, and the result.

use std::collections::BTreeSet;

use super::{Addressees, DeliveryWay, FormChoice, FormEntry, Written, WrittenTerms};
use crate::{
    entitlement::Ineligible,
    event::Fact,
    ids::{MotionId, PersonId, VoteId},
    meeting::Meeting,
    motion::{self, Disposal, Motion},
    quorum::{Quorum, count},
    refusal::Refusal,
    rules::{Ground, OwnersRule, Threshold, is_day},
    sitting::Phase,
    time::Stamp,
    vote::{Method, Terms, Vote, acts, judge},
};

/// Whether the immediately pending question can be put to a written vote. It needs nobody in the
/// room, for nobody votes there.
pub(crate) fn can_open(meeting: &Meeting) -> Result<&Motion, Refusal> {
    let top = acts::can_be_put(meeting)?;
    if !top.kind.is_main() {
        return Err(Refusal::WrittenMainOnly { kind: top.kind });
    }
    meeting.may_decide(top.item)?;
    meeting.gates_open(top)?;
    if let Some(method) = meeting.method.filter(|method| *method != Method::Written) {
        return Err(Refusal::MethodOrdered { method });
    }
    let by_area = meeting.threshold_of(top).filter(|threshold| threshold.by_area);
    if let Some(threshold) = by_area.filter(|_| meeting.register.is_none()) {
        return Err(Refusal::RegisterMissing { cite: Some(threshold.cite) });
    }
    if electorate(meeting).is_empty() {
        return Err(Refusal::NobodyEntitled);
    }
    acts::full_debate(meeting, top)?;
    Ok(top)
}

/// The owners of the register where there is one, all members on the roll otherwise; nobody who
/// takes no part in the item.
fn electorate(meeting: &Meeting) -> Vec<PersonId> {
    let takes_part = |person: &PersonId| !meeting.is_recused(*person);
    match &meeting.register {
        Some(register) => {
            let owners = register.owners.iter().map(|owner| owner.person);
            owners.filter(|owner| register.heads_of(*owner) > 0).filter(takes_part).collect()
        }
        None => meeting.members().map(|seat| seat.person).filter(takes_part).collect(),
    }
}

/// The question goes out in writing and leaves the floor.
pub(crate) fn open(
    meeting: &Meeting,
    vote: VoteId,
    motion: MotionId,
    until: Option<&str>,
    at: Stamp,
) -> Result<Vec<Fact>, Refusal> {
    let top = can_open(meeting)?;
    if top.id != motion {
        return Err(Refusal::NotImmediatelyPending);
    }
    if meeting.vote(vote).is_some() {
        return Err(Refusal::AlreadyThere);
    }
    let until = until.ok_or(Refusal::DeadlineMissing)?;
    day(until)?;
    if until < at.day().as_str() {
        return Err(Refusal::DayBefore { day: until.to_owned(), first: at.day() });
    }
    let (Some(sitting), Some(threshold)) = (meeting.sitting(), meeting.threshold_of(top)) else {
        return Err(Refusal::NotInSession);
    };
    let electorate = electorate(meeting);
    let terms = terms(meeting, threshold, &electorate, until);
    let mut facts = crate::floor::finish(meeting);
    facts.push(Fact::VoteOpened { vote, motion, sitting: sitting.id, electorate, terms });
    facts.push(Fact::MotionDisposed { motion, disposal: Disposal::InWriting });
    facts.extend(motion::sequel(meeting, &facts));
    Ok(facts)
}

/// Everybody who is entitled is where a form reaches them: what the rules count from those
/// present is counted from all of them, and an answer that is missing works as a no.
fn terms(meeting: &Meeting, threshold: Threshold, electorate: &[PersonId], until: &str) -> Terms {
    let rules = meeting.rules.as_ref();
    let owners = rules.and_then(|rules| rules.owners.as_ref());
    let heads = count(electorate.len());
    let area = meeting.area_of(electorate);
    Terms {
        quorum: Quorum { members: heads, present: heads, needed: 0, met: true, cite: None },
        threshold,
        ask_abstain: true,
        seats: None,
        recused: 0,
        entitled_area: area,
        present_area: area,
        chair: crate::rules::ChairVote::WithOthers,
        method: Some(Method::Written),
        entitled: Some(heads),
        second_count: false,
        blank: crate::ballot::Blank::default(),
        written: Some(WrittenTerms {
            until: until.to_owned(),
            silent_with_majority: owners.is_some_and(|rule| rule.silent_with_majority),
            invalid_takes_part: owners.is_none_or(|rule| rule.invalid_takes_part),
            issued_first: owners.is_some_and(OwnersRule::asks_for_delivery),
        }),
    }
}

/// Forms go out.
pub(crate) fn issue(
    meeting: &Meeting,
    vote: VoteId,
    to: &Addressees,
    how: DeliveryWay,
    on: Option<&str>,
    at: Stamp,
) -> Result<Vec<Fact>, Refusal> {
    let (known, written, terms) = running(meeting, vote)?;
    let on = within(known, terms, on, at)?;
    match to {
        Addressees::All if written.all_issued() => return Err(Refusal::NothingChanged),
        Addressees::All => {}
        Addressees::People(people) if people.is_empty() => return Err(Refusal::NobodyNamed),
        Addressees::People(people) => {
            let mut named = BTreeSet::new();
            for person in people {
                entitled(meeting, written, *person)?;
                if !named.insert(*person) {
                    return Err(Refusal::NamedTwice { person: *person });
                }
            }
        }
    }
    Ok(vec![Fact::FormsIssued { vote, to: to.clone(), how, on }])
}

/// A form comes back. One that was back already is corrected; both stand in the record.
pub(crate) fn return_form(
    meeting: &Meeting,
    vote: VoteId,
    form: &FormEntry,
    at: Stamp,
) -> Result<Vec<Fact>, Refusal> {
    let (known, written, terms) = running(meeting, vote)?;
    let person = form.person;
    entitled(meeting, written, person)?;
    let on = within(known, terms, form.on.as_deref(), at)?;
    let asked = terms.issued_first || terms.silent_with_majority;
    if asked && !written.was_issued(person) {
        return Err(Refusal::FormNotIssued { person });
    }
    if let Some(scan) = &form.scan {
        crate::minutes::check_sha256(scan).map_err(|_| Refusal::ScanUnreadable)?;
    }
    let place = form.place.trim().to_owned();
    let same = written.form(person).is_some_and(|known| {
        (known.choice, &known.on, known.how, &known.place, &known.scan)
            == (form.choice, &on, form.how, &place, &form.scan)
    });
    if same {
        return Err(Refusal::NothingChanged);
    }
    let (choice, how, scan) = (form.choice, form.how, form.scan.clone());
    Ok(vec![Fact::FormReturned { vote, person, choice, on, how, place, scan }])
}

/// The entry of a form is taken back: it never came.
pub(crate) fn take_back(
    meeting: &Meeting,
    vote: VoteId,
    person: PersonId,
) -> Result<Vec<Fact>, Refusal> {
    let (_, written, _) = running(meeting, vote)?;
    entitled(meeting, written, person)?;
    match written.form(person) {
        Some(_) => Ok(vec![Fact::FormTakenBack { vote, person }]),
        None => Err(Refusal::FormNotReturned { person }),
    }
}

/// The result, once the deadline has passed or every form is back.
pub(crate) fn announce(meeting: &Meeting, vote: VoteId, at: Stamp) -> Result<Vec<Fact>, Refusal> {
    let (known, written, terms) = running(meeting, vote)?;
    if at.day() <= terms.until && !written.is_complete() {
        let missing = count(known.electorate.len()).saturating_sub(written.returned().heads);
        return Err(Refusal::BeforeDeadline { until: terms.until.clone(), missing });
    }
    let tally = written.outcome(terms);
    let verdict = judge(&known.terms, count(known.electorate.len()), &tally, None);
    let carried = verdict.carried;
    let mut facts = vec![
        Fact::VoteCounted { vote, tally, at_close: None },
        Fact::VoteDecided { vote, verdict },
    ];
    if let Some(motion) = meeting.motion(known.motion) {
        facts.extend(motion::outcome(meeting, motion, carried));
    }
    Ok(facts)
}

/// The vote is broken off, and nothing is decided.
pub(crate) fn abandon(meeting: &Meeting, vote: VoteId) -> Result<Vec<Fact>, Refusal> {
    let (known, _, _) = running(meeting, vote)?;
    let motion = known.motion;
    Ok(vec![
        Fact::VoteAbandoned { vote },
        Fact::MotionDisposed { motion, disposal: Disposal::Annulled },
    ])
}

/// The vote, where it is taken in writing and runs; with its forms and its terms.
fn running(meeting: &Meeting, vote: VoteId) -> Result<(&Vote, &Written, &WrittenTerms), Refusal> {
    at_the_desk(meeting)?;
    let known = acts::running(meeting, vote)?;
    match (&known.written, &known.terms.written) {
        (Some(written), Some(terms)) => Ok((known, written, terms)),
        (None, _) | (_, None) => {
            let method = known.terms.method.unwrap_or(Method::ShowOfHands);
            Err(Refusal::OtherMethod { method })
        }
    }
}

/// Forms come in while the meeting sits, rests, and after it has ended, until somebody signs.
fn at_the_desk(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.phase {
        Phase::InSession | Phase::Recess | Phase::Adjourned => Ok(()),
        Phase::Preparing | Phase::SigningIn => Err(Refusal::NotInSession),
        Phase::Signing | Phase::Signed => Err(Refusal::AlreadySigned),
    }
}

fn entitled(meeting: &Meeting, written: &Written, person: PersonId) -> Result<(), Refusal> {
    if written.is_elector(person) {
        return Ok(());
    }
    let (why, cite) = (Ineligible::NoVote, meeting.cite(Ground::RightToVote));
    Err(Refusal::NotEntitled { person, why, cite })
}

/// A day on which a form can have gone out or come back: not before the vote was opened, not
/// after its deadline, and not in days to come.
fn within(
    vote: &Vote,
    terms: &WrittenTerms,
    on: Option<&str>,
    at: Stamp,
) -> Result<String, Refusal> {
    let today = at.day();
    let on = on.unwrap_or(&today);
    day(on)?;
    let first = vote.at.day();
    if on < first.as_str() {
        return Err(Refusal::DayBefore { day: on.to_owned(), first });
    }
    if on > terms.until.as_str() {
        return Err(Refusal::AfterDeadline { day: on.to_owned(), until: terms.until.clone() });
    }
    if on > today.as_str() {
        return Err(Refusal::DayAhead { day: on.to_owned(), today });
    }
    Ok(on.to_owned())
}

fn day(text: &str) -> Result<(), Refusal> {
    if is_day(text) { Ok(()) } else { Err(Refusal::TimeUnclear) }
}

/// A motion in the very words of one that is out in writing cannot be made.
pub(crate) fn unlike_those_out(meeting: &Meeting, text: &str) -> Result<(), Refusal> {
    let out = meeting.written_votes().filter_map(|vote| meeting.motion(vote.motion));
    match out.into_iter().find(|motion| motion.text == text.trim()) {
        Some(motion) => Err(Refusal::OutInWriting { motion: motion.id }),
        None => Ok(()),
    }
}

/// A written vote that runs and fits, if there is one.
fn some_running(
    meeting: &Meeting,
    fits: impl Fn(&Written) -> bool,
    otherwise: Refusal,
) -> Result<(), Refusal> {
    at_the_desk(meeting)?;
    let mut running = meeting.written_votes().peekable();
    if running.peek().is_none() {
        return Err(Refusal::VoteIsOver);
    }
    let fitting = running.any(|vote| vote.written.as_deref().is_some_and(&fits));
    if fitting { Ok(()) } else { Err(otherwise) }
}

/// Whether forms can go out.
pub(crate) fn can_issue(meeting: &Meeting) -> Result<(), Refusal> {
    some_running(meeting, |_| true, Refusal::VoteIsOver)
}

/// Whether a form can come back. Whether its day fits depends on the moment.
pub(crate) fn can_return(meeting: &Meeting) -> Result<(), Refusal> {
    at_the_desk(meeting)?;
    let mut first = None;
    for vote in meeting.written_votes() {
        let (Some(written), Some(terms)) = (&vote.written, &vote.terms.written) else { continue };
        let asked = terms.issued_first || terms.silent_with_majority;
        if !asked || written.issued().heads > 0 {
            return Ok(());
        }
        first = first.or(vote.electorate.first().copied());
    }
    match first {
        Some(person) => Err(Refusal::FormNotIssued { person }),
        None => Err(Refusal::VoteIsOver),
    }
}

/// Whether there is a form whose entry can be taken back.
pub(crate) fn can_take_back(meeting: &Meeting) -> Result<(), Refusal> {
    let returned = |written: &Written| written.returned().heads > 0;
    some_running(meeting, returned, Refusal::NothingEntered)
}

/// Whether there is a written vote whose result can be announced; whether its deadline has passed
/// depends on the moment.
pub(crate) fn can_announce(meeting: &Meeting) -> Result<(), Refusal> {
    some_running(meeting, |_| true, Refusal::VoteIsOver)
}

impl FormChoice {
    /// Whether the form can be counted.
    #[must_use]
    pub fn is_valid(self) -> bool {
        match self {
            Self::For | Self::Against | Self::Abstain => true,
            Self::Invalid => false,
        }
    }
}
