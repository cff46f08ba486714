//! The decision: what follows from an act, or why nothing may.

use crate::{
    act::{Act, Deed},
    agenda, approval, conduct, consultation, correction, doors, election,
    event::{Event, Fact},
    floor, gates,
    meeting::Meeting,
    minutes, motion, notice, position, presiding, publication,
    refusal::Refusal,
    register, roll,
    rules::RuleSet,
    sequence,
    sitting::{self, Held, Particulars},
    standing, straw, vote,
};

/// Decides what follows from `act`, or why nothing may.
///
/// # Errors
/// The refusal, with the rule it rests on. A refused act adds nothing to the record.
pub fn decide(meeting: &Meeting, act: &Act) -> Result<Vec<Event>, Refusal> {
    check_time(meeting, act)?;
    let mut facts = facts(meeting, act, &act.deed)?;
    facts.extend(meeting.quorum_change(&facts));
    Ok(facts
        .into_iter()
        .zip(0u16..)
        .map(|(fact, place)| Event { act: act.id, place, at: act.at, by: act.by, fact })
        .collect())
}

/// Entries follow one another. A live meeting trusts the steady clock; one entered from paper
/// trusts the typed times.
fn check_time(meeting: &Meeting, act: &Act) -> Result<(), Refusal> {
    if meeting.index.acts.contains(&act.id) {
        return Err(Refusal::AlreadyThere);
    }
    let Some(last) = meeting.last_entry() else {
        return Ok(());
    };
    match (meeting.held, act.at.typed_ms) {
        (Held::Live, Some(_)) => Err(Refusal::TypedTimeMisplaced),
        (Held::Live, None) if act.at.steady_ms < last.steady_ms => Err(Refusal::TimeRunsBack),
        (Held::OnPaper, Some(now)) if last.typed_ms.is_some_and(|before| now < before) => {
            Err(Refusal::TimeRunsBack)
        }
        (Held::OnPaper, None) if meeting.needs_typed_time() => Err(Refusal::TypedTimeMisplaced),
        (Held::Live | Held::OnPaper, Some(_) | None) => Ok(()),
    }
}

#[allow(clippy::too_many_lines, reason = "one line for each kind of deed, and no more")]
fn facts(meeting: &Meeting, act: &Act, deed: &Deed) -> Result<Vec<Fact>, Refusal> {
    if let Deed::Call { meeting: id, particulars, held, rules } = deed {
        return call(meeting, *id, particulars, *held, rules);
    }
    if meeting.id.is_none() {
        return Err(Refusal::NotCalled);
    }
    match deed {
        Deed::Call { .. } => Err(Refusal::AlreadyCalled),
        Deed::SetParticulars { particulars } => {
            sitting::decide(meeting, sitting::Change::Particulars(particulars))
        }
        Deed::AddItem { item, parent, before, title, kind, minutes, presenter, sides, marks } => {
            let draft =
                agenda::Draft { title, kind: *kind, minutes: *minutes, presenter: *presenter };
            let (item, parent, before, sides) = (*item, *parent, *before, sides.as_deref());
            let add = agenda::Change::Add { item, parent, before, draft, sides, marks };
            agenda::decide(meeting, add)
        }
        Deed::EditItem { item, title, kind, minutes, presenter, marks } => {
            let draft =
                agenda::Draft { title, kind: *kind, minutes: *minutes, presenter: *presenter };
            let (item, marks) = (*item, marks.as_ref());
            agenda::decide(meeting, agenda::Change::Edit { item, draft, marks })
        }
        Deed::AttachPaper { item, sha256, title, media } => {
            let (sha256, title, media) = (sha256.clone(), title.clone(), media.clone());
            agenda::attach(meeting, *item, &agenda::Enclosed { sha256, title, media })
        }
        Deed::DetachPaper { item, sha256 } => agenda::detach(meeting, *item, sha256),
        Deed::MoveItem { item, parent, before } => {
            let (item, parent, before) = (*item, *parent, *before);
            agenda::decide(meeting, agenda::Change::Move { item, parent, before })
        }
        Deed::RemoveItem { item } => agenda::decide(meeting, agenda::Change::Remove(*item)),
        Deed::StartItem { item } => agenda::decide(meeting, agenda::Change::Start(*item)),
        Deed::CloseItem { item } => agenda::decide(meeting, agenda::Change::Close(*item)),
        Deed::Enrol { people } => roll::decide(meeting, roll::Change::Enrol(people)),
        Deed::AdoptRegister { source, as_of, owners, units } => {
            register::decide(meeting, register::Change::Adopt { source, as_of, owners, units })
        }
        Deed::StrikeOff { person } => roll::decide(meeting, roll::Change::StrikeOff(*person)),
        Deed::Appoint { office, person } => {
            roll::decide(meeting, roll::Change::Appoint(*office, *person))
        }
        Deed::OpenSignIn => sitting::decide(meeting, sitting::Change::OpenSignIn),
        Deed::Arrive { people } => roll::decide(meeting, roll::Change::Arrive(people)),
        Deed::Depart { people } => roll::decide(meeting, roll::Change::Depart(people)),
        Deed::Excuse { people } => roll::decide(meeting, roll::Change::Excuse(people)),
        Deed::OpenSitting { sitting } => sitting::decide(meeting, sitting::Change::Open(*sitting)),
        Deed::Recess { minutes } => sitting::decide(meeting, sitting::Change::Recess(*minutes)),
        Deed::ResumeSitting => sitting::decide(meeting, sitting::Change::Resume),
        Deed::Adjourn => sitting::decide(meeting, sitting::Change::Adjourn),
        Deed::AskForFloor { request, person, purpose, side } => {
            let (request, person, purpose) = (*request, *person, *purpose);
            let side = side.as_ref();
            floor::decide(meeting, floor::Change::Ask { request, person, purpose, side }, act.at)
        }
        Deed::WithdrawRequest { request } => {
            floor::decide(meeting, floor::Change::Withdraw(*request), act.at)
        }
        Deed::PlaceRequest { request, before } => {
            let (request, before) = (*request, *before);
            floor::decide(meeting, floor::Change::Place { request, before }, act.at)
        }
        Deed::GiveFloor { request } => {
            floor::decide(meeting, floor::Change::Give(*request), act.at)
        }
        Deed::PauseSpeech => floor::decide(meeting, floor::Change::Pause, act.at),
        Deed::ResumeSpeech => floor::decide(meeting, floor::Change::Resume, act.at),
        Deed::ExtendSpeech { seconds } => {
            floor::decide(meeting, floor::Change::Extend(*seconds), act.at)
        }
        Deed::YieldFloor { request, to } => {
            floor::decide(meeting, floor::Change::Yield { request: *request, to: *to }, act.at)
        }
        Deed::EndSpeech => floor::decide(meeting, floor::Change::End, act.at),
        Deed::Move { motion, mover, proposal } => {
            let (motion, mover) = (*motion, *mover);
            motion::decide(meeting, motion::Change::Move { motion, mover, proposal })
        }
        Deed::Second { motion, person } => {
            let (motion, person) = (*motion, *person);
            motion::decide(meeting, motion::Change::Second { motion, person })
        }
        Deed::LetFall { motion } => motion::decide(meeting, motion::Change::LetFall(*motion)),
        Deed::WithdrawMotion { motion } => {
            motion::decide(meeting, motion::Change::Withdraw(*motion))
        }
        Deed::OpenVote { vote, motion, method, until } => {
            let (vote, motion, method, until) = (*vote, *motion, *method, until.as_deref());
            vote::decide(meeting, vote::Change::Open { vote, motion, method, until }, act.at)
        }
        Deed::IssueForms { vote, to, how, on } => {
            let (vote, how, on) = (*vote, *how, on.as_deref());
            vote::decide(meeting, vote::Change::Issue { vote, to, how, on }, act.at)
        }
        Deed::ReturnForm { vote, form } => {
            vote::decide(meeting, vote::Change::Return { vote: *vote, form }, act.at)
        }
        Deed::TakeBackForm { vote, person } => {
            let (vote, person) = (*vote, *person);
            vote::decide(meeting, vote::Change::TakeBack { vote, person }, act.at)
        }
        Deed::CallRoll { vote, answers, silent, rest } => {
            let (vote, rest) = (*vote, *rest);
            vote::decide(meeting, vote::Change::Call { vote, answers, silent, rest }, act.at)
        }
        Deed::CountPlace { vote, count } => {
            vote::decide(meeting, vote::Change::Place { vote: *vote, count }, act.at)
        }
        Deed::Object { vote, motion, person } => {
            let (vote, motion, person) = (*vote, *motion, *person);
            vote::decide(meeting, vote::Change::Object { vote, motion, person }, act.at)
        }
        Deed::EnterCount { vote, pass, entry } => {
            let (vote, pass) = (*vote, *pass);
            vote::decide(meeting, vote::Change::Enter { vote, pass, entry }, act.at)
        }
        Deed::AnnounceVote { vote, chair } => {
            vote::decide(meeting, vote::Change::Announce { vote: *vote, chair: *chair }, act.at)
        }
        Deed::AbandonVote { vote } => vote::decide(meeting, vote::Change::Abandon(*vote), act.at),
        Deed::CloseVote { vote, tally, chair } => {
            let (vote, chair) = (*vote, *chair);
            vote::decide(meeting, vote::Change::Close { vote, tally, chair }, act.at)
        }
        Deed::WaiveQuorum { reason } => {
            vote::decide(meeting, vote::Change::Waive { reason }, act.at)
        }
        Deed::Rule { motion, granted, words } => {
            let (motion, granted) = (*motion, *granted);
            motion::decide(meeting, motion::Change::Rule { motion, granted, words })
        }
        Deed::AdoptByConsent { motion } => {
            motion::decide(meeting, motion::Change::Consent(*motion))
        }
        Deed::TakeUp { motion } => motion::decide(meeting, motion::Change::TakeUp(*motion)),
        Deed::NextParagraph => motion::decide(meeting, motion::Change::NextParagraph),
        Deed::HandOverChair { to } => presiding::decide(meeting, presiding::Change::HandOver(*to)),
        Deed::TakeBackChair => presiding::decide(meeting, presiding::Change::TakeBack),
        Deed::ChooseForMeeting { office, person } => {
            presiding::decide(meeting, presiding::Change::Choose(*office, *person))
        }
        Deed::Override { reason, act: inner } => overridden(meeting, act, reason, inner),
        Deed::Warn { person, ground, words } => conduct::warn(meeting, *person, *ground, words),
        Deed::Recuse { person, reason } => {
            standing::decide(meeting, standing::Change::Recuse { person: *person, reason })
        }
        Deed::EndRecusal { person } => {
            standing::decide(meeting, standing::Change::EndRecusal(*person))
        }
        Deed::GiveProxy { principal, agent, form } => {
            let (principal, agent, form) = (*principal, *agent, form.as_ref());
            standing::decide(meeting, standing::Change::GiveProxy { principal, agent, form })
        }
        Deed::EndProxy { principal } => {
            standing::decide(meeting, standing::Change::EndProxy(*principal))
        }
        Deed::GiveNotice { sent, how, urgent } => {
            notice::decide(meeting, notice::Change::Give { sent, how, urgent: *urgent })
        }
        Deed::RecordRequisition { group, signed, total } => {
            let (signed, total) = (*signed, *total);
            notice::decide(meeting, notice::Change::Requisition { group, signed, total })
        }
        Deed::PassGate { item, gate, passage } => gates::pass(meeting, *item, gate, passage),
        Deed::RecordConsultation { consensus, differences, referral, matter } => {
            consultation::record(meeting, consensus, differences, *referral, matter.as_deref())
        }
        Deed::RecordPosition { person, side, text } => {
            position::record(meeting, *person, side.as_ref(), text)
        }
        Deed::OpenDoors => doors::decide(meeting, &doors::Change::OpenDoors),
        Deed::OpenPublicTime => doors::decide(meeting, &doors::Change::OpenPublicTime),
        Deed::ClosePublicTime => doors::decide(meeting, &doors::Change::ClosePublicTime),
        Deed::Publish { from, until, place } => publication::publish(meeting, from, until, place),
        Deed::SettleVote { vote, ruling, reason } => {
            let (vote, ruling) = (*vote, *ruling);
            vote::decide(meeting, vote::Change::Settle { vote, ruling, reason }, act.at)
        }
        Deed::AnnulVote { vote, reason } => {
            vote::decide(meeting, vote::Change::Annul { vote: *vote, reason }, act.at)
        }
        Deed::PutAgain { motion } => vote::decide(meeting, vote::Change::PutAgain(*motion), act.at),
        Deed::LinkQuestions { item, questions } => {
            sequence::decide(meeting, sequence::Change::Link { item: *item, questions })
        }
        Deed::MoveLinked { motion, mover } => {
            let (motion, mover) = (*motion, *mover);
            sequence::decide(meeting, sequence::Change::Move { motion, mover })
        }
        Deed::OpenStrawPoll { poll, question, answers, several } => {
            let (poll, several) = (*poll, *several);
            straw::decide(meeting, straw::Change::Open { poll, question, answers, several })
        }
        Deed::CountStrawPoll { poll, counts } => {
            straw::decide(meeting, straw::Change::Count { poll: *poll, counts })
        }
        Deed::AbandonStrawPoll { poll } => straw::decide(meeting, straw::Change::Abandon(*poll)),
        Deed::OpenElection { election, title, purpose, seats, wishes } => {
            let (election, purpose, seats) = (*election, *purpose, *seats);
            let change = election::Change::Open { election, title, purpose, seats, wishes };
            election::decide(meeting, change)
        }
        Deed::Nominate { election, candidate, nominee, nominator: by, ties } => {
            let (election, candidate) = (*election, *candidate);
            let change = election::Change::Nominate { election, candidate, nominee, by, ties };
            election::decide(meeting, change)
        }
        Deed::SecondNomination { candidate, person } => {
            let (candidate, person) = (*candidate, *person);
            election::decide(meeting, election::Change::Second { candidate, person })
        }
        Deed::AnswerNomination { candidate, accepts } => {
            let (candidate, accepts) = (*candidate, *accepts);
            election::decide(meeting, election::Change::Answer { candidate, accepts })
        }
        Deed::WithdrawCandidate { candidate, reason } => {
            let change = election::Change::Withdraw { candidate: *candidate, reason };
            election::decide(meeting, change)
        }
        Deed::SetNominations { election, open } => {
            let (election, open) = (*election, *open);
            election::decide(meeting, election::Change::SetNominations { election, open })
        }
        Deed::WeighOption { candidate, criterion, mark, note } => {
            let (candidate, criterion, mark) = (*candidate, *criterion, *mark);
            let change = election::Change::Weigh { candidate, criterion, mark, note };
            election::decide(meeting, change)
        }
        Deed::OpenRound { election, round, method } => {
            let (election, round, method) = (*election, *round, *method);
            election::decide(meeting, election::Change::OpenRound { election, round, method })
        }
        Deed::WriteIn { round, candidate, nominee, ties } => {
            let (round, candidate) = (*round, *candidate);
            let change = election::Change::WriteIn { round, candidate, nominee, ties };
            election::decide(meeting, change)
        }
        Deed::CountRound { round, pass, count } => {
            let (round, pass) = (*round, *pass);
            election::decide(meeting, election::Change::Count { round, pass, count })
        }
        Deed::AnnounceRound { round } => {
            election::decide(meeting, election::Change::Announce(*round))
        }
        Deed::DrawLots { round, order, drawn_by, witnesses } => {
            let (round, drawn_by) = (*round, *drawn_by);
            let change = election::Change::DrawLots { round, order, drawn_by, witnesses };
            election::decide(meeting, change)
        }
        Deed::Acclaim { election } => {
            election::decide(meeting, election::Change::Acclaim(*election))
        }
        Deed::EndElection { election, reason } => {
            election::decide(meeting, election::Change::End { election: *election, reason })
        }
        Deed::AnnulElection { election, round, reason } => {
            let (election, round) = (*election, *round);
            election::decide(meeting, election::Change::Annul { election, round, reason })
        }
        Deed::Undo { act } => correction::undo(meeting, *act),
        Deed::Correct { act, place, correction, reason } => {
            correction::correct(meeting, *act, *place, correction, reason)
        }
        Deed::WriteMinutes { section, text } => {
            minutes::decide(meeting, minutes::Change::Write { section: *section, text })
        }
        Deed::Sign { office, drawing } => {
            minutes::decide(meeting, minutes::Change::Sign { office: *office, drawing })
        }
        Deed::FreezeMinutes { pdf } => minutes::decide(meeting, minutes::Change::Freeze { pdf }),
        Deed::ApproveEarlierMinutes { of, corrections, motion } => {
            let motion = *motion;
            approval::decide(meeting, approval::Change::Earlier { of, corrections, motion })
        }
        Deed::ApproveMinutes { approving } => {
            approval::decide(meeting, approval::Change::Own(approving))
        }
        Deed::ReissueMinutes { pdf } => approval::decide(meeting, approval::Change::Reissue(pdf)),
    }
}

/// What follows from an act for which the chair overrides the rules about the floor that stand in
/// its way. Nothing else is overridden, and nothing without a reason.
fn overridden(
    meeting: &Meeting,
    act: &Act,
    reason: &str,
    deed: &Deed,
) -> Result<Vec<Fact>, Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    if matches!(deed, Deed::Override { .. }) {
        return Err(Refusal::NothingToOverride);
    }
    let mut lenient: Option<Meeting> = None;
    let mut said = Vec::new();
    loop {
        match facts(lenient.as_ref().unwrap_or(meeting), act, deed) {
            Ok(_) if said.is_empty() => return Err(Refusal::NothingToOverride),
            Ok(more) => return Ok(said.into_iter().chain(more).collect()),
            Err(refusal) => match refusal.overridable() {
                Some(ground) => {
                    let state = lenient.get_or_insert_with(|| meeting.clone());
                    // A rule that rests already cannot be what stands in the way.
                    if !state.suspended.insert(ground) {
                        return Err(refusal);
                    }
                    said.push(Fact::Overridden { ground, reason: reason.trim().to_owned() });
                }
                None => return Err(refusal),
            },
        }
    }
}

fn call(
    meeting: &Meeting,
    id: crate::ids::MeetingId,
    particulars: &Particulars,
    held: Held,
    rules: &RuleSet,
) -> Result<Vec<Fact>, Refusal> {
    if meeting.id.is_some() {
        return Err(Refusal::AlreadyCalled);
    }
    sitting::check_particulars(particulars)?;
    if rules.fault().is_some() {
        return Err(Refusal::RulesUnusable);
    }
    let rules_sha256 = rules.sha256().map_err(|_| Refusal::RulesUnusable)?;
    Ok(vec![Fact::MeetingCalled {
        meeting: id,
        particulars: particulars.clone(),
        held,
        rules: Box::new(rules.clone()),
        rules_sha256,
    }])
}
