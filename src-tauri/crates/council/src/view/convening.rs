//! How the meeting was called, and what is due about its decisions: the periods of its rules with
//! the days that they come to. The core knows no clock; the desk compares the days with today.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    convening::{
        ConveningGap, Limit, NoticeCheck, PostingCheck, check_notice, earliest_meeting,
        latest_notice, post_by, publication, requisition,
    },
    ids::ItemId,
    meeting::Meeting,
    motion::KindName,
    notice, publication as posted,
    rules::{
        AgendaLock, Cite, CompositionRule, ConveningRule, Ground, NoticeRule, PublicationRule,
        RequisitionRule, Share,
    },
    time::Stamp,
};

/// How the meeting was called, and what is due about its decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConveningView {
    /// The period of notice; none where the rules know none.
    pub notice: Option<NoticeView>,
    /// The notice on record.
    pub given: Option<GivenView>,
    /// What may be decided that was not announced, and how it is taken up.
    pub agenda: AgendaLockView,
    /// Demands for the meeting that the rules know.
    pub requisitions: Vec<RequisitionView>,
    /// Demands on record, oldest first.
    pub demanded: Vec<DemandView>,
    /// Of whom the body must consist.
    pub composition: Vec<CompositionRule>,
    /// How long decisions are posted; none where the rules do not say.
    pub publication: Option<PublicationView>,
    /// Postings on record, oldest first.
    pub postings: Vec<PostingView>,
}

/// The period of notice, and by when notice of this meeting must be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticeView {
    /// The rule.
    pub rule: NoticeRule,
    /// By when notice must be given.
    pub ordinary: DueView,
    /// By when where the meeting is called as urgent, if the rules know that case.
    pub urgent: Option<DueView>,
}

/// By when something must be done. Neither is there while no time is planned for the meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueView {
    /// The last moment.
    pub latest: Option<Limit>,
    /// Why it cannot be told, where it cannot.
    pub gap: Option<ConveningGap>,
}

/// The notice on record, measured by the rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GivenView {
    /// When it was given, in local time, `YYYY-MM-DDTHH:MM`.
    pub sent: String,
    /// How, as typed.
    pub how: String,
    /// Whether the meeting was called as urgent.
    pub urgent: bool,
    /// Which days were counted, how many are needed, and whether it was in time; none where the
    /// rules know no period, no time is planned, or the days cannot be told.
    pub check: Option<NoticeCheck>,
    /// When the body can meet at the earliest after this notice.
    pub earliest: Option<Limit>,
    /// Why the days cannot be told, where they cannot.
    pub gap: Option<ConveningGap>,
}

/// What may be decided that was not announced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgendaLockView {
    /// What may be.
    pub lock: AgendaLock,
    /// The share of members present that may take an item up; none where nobody may.
    pub take_up: Option<Share>,
    /// Where it says so.
    pub cite: Option<Cite>,
    /// Items that were neither announced nor taken up, in reading order.
    pub unannounced: Vec<UnannouncedView>,
}

/// An item that was not announced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnannouncedView {
    /// Which.
    pub item: ItemId,
    /// Whether something can be decided on it as it stands.
    pub decidable: bool,
}

/// Who can demand a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequisitionView {
    /// The rule.
    pub rule: RequisitionRule,
    /// How many members there are to demand it: the seats, or the members on the roll.
    pub of: u32,
    /// How many of them must sign.
    #[ts(type = "number")]
    pub need: u64,
}

/// A demand on record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DemandView {
    /// By whom, by the key of the group.
    pub group: String,
    /// How many signed.
    pub signed: u32,
    /// How many there are.
    pub total: u32,
    /// How many must sign.
    #[ts(type = "number")]
    pub need: u64,
    /// Whether enough did, so that the meeting must be called.
    pub must_call: bool,
    /// Where it says so.
    pub cite: Cite,
}

/// How long decisions are posted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PublicationView {
    /// The rule.
    pub rule: PublicationRule,
    /// The day on which the meeting was adjourned, `YYYY-MM-DD`.
    #[ts(type = "string | null")]
    pub adjourned: Option<NaiveDate>,
    /// The last day for posting, where the rules say so and the meeting was adjourned.
    #[ts(type = "string | null")]
    pub post_by: Option<NaiveDate>,
    /// Whether a posting on record is as long as it must be. Once it is, nothing is due but to
    /// leave it until its last day; until then a reminder stands.
    pub done: bool,
}

/// A posting on record. It is a plan before its first day, and hangs through its last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PostingView {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub until: String,
    /// Where, as typed.
    pub place: String,
    /// The first day that may be the last, where the rules say how long.
    #[ts(type = "string | null")]
    pub earliest_end: Option<NaiveDate>,
    /// Whether it hangs that long.
    pub long_enough: bool,
    /// Whether it was posted as soon as the rules ask.
    pub in_time: bool,
}

/// How the meeting was called, and what is due about its decisions.
#[must_use]
pub fn convening(meeting: &Meeting) -> ConveningView {
    let nothing = ConveningRule::default();
    let rule = meeting.rules.as_ref().map_or(&nothing, |rules| &rules.convening);
    ConveningView {
        notice: rule.notice.as_ref().map(|notice| NoticeView {
            rule: notice.clone(),
            ordinary: due(meeting, rule, notice, false),
            urgent: notice.urgent_days.map(|_| due(meeting, rule, notice, true)),
        }),
        given: meeting.notice.as_ref().map(|notice| given(meeting, rule, notice)),
        agenda: agenda(meeting, rule),
        requisitions: requisitions(meeting, rule),
        demanded: demanded(meeting, rule),
        composition: rule.composition.clone(),
        publication: rule.publication.as_ref().map(|rule| publication_of(meeting, rule)),
        postings: meeting
            .postings
            .iter()
            .map(|posting| posting_of(meeting, rule.publication.as_ref(), posting))
            .collect(),
    }
}

/// A local time as it was typed.
fn local(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok()
}

fn planned(meeting: &Meeting) -> Option<NaiveDateTime> {
    meeting.particulars.planned.as_deref().and_then(local)
}

fn due(meeting: &Meeting, rule: &ConveningRule, notice: &NoticeRule, urgent: bool) -> DueView {
    let Some(planned) = planned(meeting) else { return DueView::default() };
    match latest_notice(notice, planned, urgent, rule.holidays.as_ref()) {
        Ok(latest) => DueView { latest: Some(latest), gap: None },
        Err(gap) => DueView { latest: None, gap: Some(gap) },
    }
}

fn given(meeting: &Meeting, rule: &ConveningRule, notice: &notice::Notice) -> GivenView {
    let mut view = GivenView {
        sent: notice.sent.clone(),
        how: notice.how.clone(),
        urgent: notice.urgent,
        check: None,
        earliest: None,
        gap: None,
    };
    let (Some(period), Some(sent)) = (&rule.notice, local(&notice.sent)) else { return view };
    let holidays = rule.holidays.as_ref();
    match earliest_meeting(period, sent, notice.urgent, holidays) {
        Ok(earliest) => view.earliest = Some(earliest),
        Err(gap) => view.gap = Some(gap),
    }
    if let Some(planned) = planned(meeting) {
        match check_notice(period, sent, planned, notice.urgent, holidays) {
            Ok(check) => view.check = Some(check),
            Err(gap) => view.gap = Some(gap),
        }
    }
    view
}

fn agenda(meeting: &Meeting, rule: &ConveningRule) -> AgendaLockView {
    let can_take_up = meeting.row(KindName::TakeUpUnnoticed).is_some();
    let outline = meeting.outline();
    let unannounced = outline.iter().filter(|(_, item)| !meeting.is_noticed(item.id));
    AgendaLockView {
        lock: rule.agenda.lock,
        take_up: rule.agenda.take_up.filter(|_| can_take_up),
        cite: rule.agenda.cite.clone().or_else(|| meeting.cite(Ground::Notice)),
        unannounced: unannounced
            .map(|(_, item)| UnannouncedView {
                item: item.id,
                decidable: meeting.may_decide(item.id).is_ok(),
            })
            .collect(),
    }
}

fn requisitions(meeting: &Meeting, rule: &ConveningRule) -> Vec<RequisitionView> {
    let of = meeting.seats().unwrap_or_else(|| meeting.quorum().members);
    let need = |rule| requisition(rule, u64::from(of), 0).need;
    let rules = rule.requisitions.iter();
    rules.map(|rule| RequisitionView { rule: rule.clone(), of, need: need(rule) }).collect()
}

fn demanded(meeting: &Meeting, rule: &ConveningRule) -> Vec<DemandView> {
    let view = |demand: &notice::Requisition| {
        let rule = rule.requisitions.iter().find(|rule| rule.group == demand.group)?;
        let check = requisition(rule, u64::from(demand.total), u64::from(demand.signed));
        Some(DemandView {
            group: demand.group.clone(),
            signed: demand.signed,
            total: demand.total,
            need: check.need,
            must_call: check.must_call,
            cite: rule.cite.clone(),
        })
    };
    meeting.requisitions.iter().filter_map(view).collect()
}

fn publication_of(meeting: &Meeting, rule: &PublicationRule) -> PublicationView {
    let adjourned = adjourned(meeting);
    let long_enough = |posting| posting_of(meeting, Some(rule), posting).long_enough;
    PublicationView {
        rule: rule.clone(),
        adjourned,
        post_by: adjourned.and_then(|day| post_by(rule, day).ok().flatten()),
        done: meeting.postings.iter().any(long_enough),
    }
}

fn posting_of(
    meeting: &Meeting,
    rule: Option<&PublicationRule>,
    posting: &posted::Posting,
) -> PostingView {
    let days = posting.from.parse().ok().zip(posting.until.parse().ok());
    let check = rule
        .zip(adjourned(meeting))
        .zip(days)
        .and_then(|((rule, day), (from, until))| publication(rule, day, from, until).ok());
    // Where the rules ask for nothing, everything is enough.
    let holds = |of: fn(&PostingCheck) -> bool| rule.is_none() || check.as_ref().is_some_and(of);
    PostingView {
        from: posting.from.clone(),
        until: posting.until.clone(),
        place: posting.place.clone(),
        earliest_end: check.map(|check| check.earliest_end),
        long_enough: holds(|check| check.long_enough),
        in_time: holds(|check| check.in_time),
    }
}

/// The day on which the meeting was adjourned, where it was held.
fn adjourned(meeting: &Meeting) -> Option<NaiveDate> {
    meeting.sittings.last().and_then(|sitting| sitting.spell.until).and_then(day_of)
}

fn day_of(at: Stamp) -> Option<NaiveDate> {
    let local = TimeDelta::minutes(i64::from(at.offset_minutes));
    let utc = DateTime::from_timestamp_millis(at.when())?.naive_utc();
    utc.checked_add_signed(local).map(|local| local.date())
}
