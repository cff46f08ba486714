//! 认可会议记录: a body approves the minutes of a meeting, at its end or at a later one, and may
//! correct them then. Each correction stands in the record of the meeting that made it. Minutes
//! that were signed before are never overwritten: what was corrected is issued as another version
//! that names the one before by its hash (Robert's Rules 12th ed., 41:9–12, 48:15).

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    event::Fact,
    ids::{MeetingId, MotionId},
    meeting::Meeting,
    minutes::check_sha256,
    motion::Status,
    people::Sha256Hex,
    refusal::Refusal,
    rules::Ground,
    sitting::Phase,
    time::Stamp,
};

/// Words of minutes that a body corrects: at a place, what is struck and what is inserted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextCorrection {
    /// Where it stands, as the minutes number it, as typed: `30/15, paragraph 5`.
    pub place: String,
    /// What is struck; empty where words are only inserted.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub strike: String,
    /// What is inserted; empty where words are only struck.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub insert: String,
}

/// Minutes of an earlier meeting, as the approving meeting names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EarlierMinutes {
    /// The day of that meeting, `YYYY-MM-DD`.
    pub day: String,
    /// The meeting, where its record is kept here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub meeting: Option<MeetingId>,
    /// SHA-256 of the file that was read, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pdf: Option<Sha256Hex>,
}

/// How the minutes of a meeting were approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "how", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Approving {
    /// By the meeting itself, when they had been read out at its end. What is wrong is put right
    /// in the draft before.
    AtOnce,
    /// By a later meeting.
    ByMeeting {
        /// Its day, `YYYY-MM-DD`.
        day: String,
        /// The meeting, where its record is kept here.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        meeting: Option<MeetingId>,
        /// What it corrected, as its own record says.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[ts(optional, as = "Option<Vec<TextCorrection>>")]
        corrections: Vec<TextCorrection>,
    },
}

/// The approval of a meeting's minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Approval {
    /// How.
    pub approving: Approving,
    /// When it was recorded.
    pub at: Stamp,
}

/// A version of the signed minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MinutesVersion")]
pub struct Version {
    /// SHA-256 of its file.
    pub pdf: Sha256Hex,
    /// SHA-256 of the version that it corrects; none for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub replaces: Option<Sha256Hex>,
    /// When it was frozen.
    pub at: Stamp,
}

/// Minutes of an earlier meeting that this one approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierApproved {
    /// Which.
    pub of: EarlierMinutes,
    /// With which corrections.
    pub corrections: Vec<TextCorrection>,
}

/// The acts of this area.
pub(crate) enum Change<'a> {
    Earlier { of: &'a EarlierMinutes, corrections: &'a [TextCorrection], motion: Option<MotionId> },
    Own(&'a Approving),
    Reissue(&'a str),
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    match change {
        Change::Earlier { of, corrections, motion } => earlier(meeting, of, corrections, motion),
        Change::Own(approving) => own(meeting, approving),
        Change::Reissue(pdf) => {
            let replaces = can_reissue(meeting)?;
            check_sha256(pdf)?;
            if *pdf == replaces {
                return Err(Refusal::NothingChanged);
            }
            Ok(vec![Fact::MinutesReissued { pdf: pdf.to_owned(), replaces }])
        }
    }
}

/// This meeting approves the minutes of an earlier one; by a motion that it adopted, or because
/// nobody objected.
fn earlier(
    meeting: &Meeting,
    of: &EarlierMinutes,
    corrections: &[TextCorrection],
    motion: Option<MotionId>,
) -> Result<Vec<Fact>, Refusal> {
    can_approve_earlier(meeting)?;
    check_day(&of.day, None, meeting.last_entry().map(|at| at.day()).as_deref())?;
    if let Some(pdf) = &of.pdf {
        check_sha256(pdf)?;
    }
    if of.meeting.is_some() && of.meeting == meeting.id {
        return Err(Refusal::Unknown);
    }
    let same = |known: &EarlierApproved| known.of.day == of.day && known.of.meeting == of.meeting;
    if meeting.earlier_approved.iter().any(same) {
        return Err(Refusal::MinutesApproved);
    }
    if let Some(motion) = motion {
        let known = meeting.motion(motion).ok_or(Refusal::Unknown)?;
        let adopted = matches!(known.status, Status::Disposed(how) if how.is_adoption());
        if !adopted {
            return Err(Refusal::NotAdopted { cite: meeting.cite(Ground::MotionFirst) });
        }
    }
    let corrections = checked(corrections)?;
    Ok(vec![Fact::EarlierMinutesApproved { of: of.clone(), corrections, motion }])
}

/// The approval of this meeting's own minutes is recorded.
fn own(meeting: &Meeting, approving: &Approving) -> Result<Vec<Fact>, Refusal> {
    can_approve(meeting)?;
    let approving = match approving {
        Approving::AtOnce => {
            let later = meeting.rules.as_ref().and_then(|r| r.grounds.get(&Ground::LaterApproval));
            if let Some(cite) = later {
                return Err(Refusal::ApprovedLater { cite: Some(cite.clone()) });
            }
            Approving::AtOnce
        }
        Approving::ByMeeting { day, meeting: other, corrections } => {
            check_day(day, meeting.opened().map(|at| at.day()).as_deref(), None)?;
            if other.is_some() && *other == meeting.id {
                return Err(Refusal::Unknown);
            }
            let corrections = checked(corrections)?;
            Approving::ByMeeting { day: day.clone(), meeting: *other, corrections }
        }
    };
    Ok(vec![Fact::MinutesApproved { approving }])
}

/// A day of the calendar that lies within what is known.
fn check_day(day: &str, first: Option<&str>, last: Option<&str>) -> Result<(), Refusal> {
    let known = day.parse::<NaiveDate>().map_err(|_| Refusal::TimeUnclear)?.to_string();
    let early = first.is_some_and(|first| known.as_str() < first);
    let late = last.is_some_and(|last| known.as_str() > last);
    if early || late || known != day { Err(Refusal::TimeUnclear) } else { Ok(()) }
}

/// Corrections without the blanks around them; each says where, and changes something.
fn checked(corrections: &[TextCorrection]) -> Result<Vec<TextCorrection>, Refusal> {
    let one = |correction: &TextCorrection| {
        let [place, strike, insert] =
            [&correction.place, &correction.strike, &correction.insert].map(|text| text.trim());
        if place.is_empty() || (strike.is_empty() && insert.is_empty()) {
            return Err(Refusal::TextMissing);
        }
        if strike == insert {
            return Err(Refusal::NothingChanged);
        }
        let [place, strike, insert] = [place, strike, insert].map(str::to_owned);
        Ok(TextCorrection { place, strike, insert })
    };
    corrections.iter().map(one).collect()
}

/// Whether minutes of an earlier meeting can be approved now.
pub(crate) fn can_approve_earlier(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()
}

/// Whether this meeting's minutes can be approved now: when it is over, and not while only one of
/// two has signed, as nothing changes under a signature.
pub(crate) fn can_approve(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.phase {
        Phase::Adjourned | Phase::Signed => {}
        Phase::Signing => return Err(Refusal::AlreadySigned),
        Phase::Preparing | Phase::SigningIn | Phase::InSession | Phase::Recess => {
            return Err(Refusal::NotAdjourned);
        }
    }
    if meeting.minutes.approval.is_some() { Err(Refusal::MinutesApproved) } else { Ok(()) }
}

/// The version that another one would correct: the last, where the approval came after it.
pub(crate) fn can_reissue(meeting: &Meeting) -> Result<Sha256Hex, Refusal> {
    let minutes = &meeting.minutes;
    let last = minutes.versions.last().ok_or(Refusal::SignatureMissing)?;
    if minutes.approval.is_none() || !minutes.approved_since {
        return Err(Refusal::MinutesAreFrozen);
    }
    Ok(last.pdf.clone())
}

impl Meeting {
    /// Takes a fact of this area into the state.
    pub(crate) fn take_approval(&mut self, fact: &Fact, at: Stamp) {
        if let Fact::EarlierMinutesApproved { of, corrections, .. } = fact {
            let (of, corrections) = (of.clone(), corrections.clone());
            self.earlier_approved.push(EarlierApproved { of, corrections });
        } else if let Fact::MinutesApproved { approving } = fact {
            self.minutes.approval = Some(Approval { approving: approving.clone(), at });
            self.minutes.approved_since = true;
        } else if let Fact::MinutesFrozen { pdf } = fact {
            self.phase = Phase::Signed;
            self.minutes.issue(Version { pdf: pdf.clone(), replaces: None, at });
        } else if let Fact::MinutesReissued { pdf, replaces } = fact {
            let replaces = Some(replaces.clone());
            self.minutes.issue(Version { pdf: pdf.clone(), replaces, at });
        }
    }
}
