//! 公示: decisions are posted, and stay posted as long as the law says.

use chrono::NaiveDate;

use crate::{
    event::Fact,
    meeting::Meeting,
    refusal::Refusal,
    rules::{Cite, Ground},
    sitting::Phase,
};

/// A posting of the meeting's decisions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub until: String,
    /// Where, as typed.
    pub place: String,
}

/// Records a posting, which must be long enough.
pub(crate) fn publish(
    meeting: &Meeting,
    from: &str,
    until: &str,
    place: &str,
) -> Result<Vec<Fact>, Refusal> {
    can_publish(meeting)?;
    let day = from.parse::<NaiveDate>().map_err(|_| Refusal::TimeUnclear)?;
    let rule = meeting.rules.as_ref().and_then(|rules| rules.convening.publication.as_ref());
    let (days, cite) = rule.map_or((0, None), |rule| (rule.days, Some(&rule.cite)));
    let cite = cite.cloned().or_else(|| meeting.cite(Ground::Publication));
    match cite {
        Some(cite) => check_days(day, until, days, &cite)?,
        None => return Err(Refusal::NotCalled),
    }
    if place.trim().is_empty() {
        return Err(Refusal::TextMissing);
    }
    let (from, until) = (from.to_owned(), until.to_owned());
    Ok(vec![Fact::Published { from, until, place: place.trim().to_owned() }])
}

/// Decisions are posted when the meeting is over, whether or not its minutes are signed.
pub(crate) fn can_publish(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.phase {
        Phase::Adjourned | Phase::Signing | Phase::Signed => Ok(()),
        Phase::Preparing | Phase::SigningIn | Phase::InSession | Phase::Recess => {
            Err(Refusal::NotAdjourned)
        }
    }
}

/// The first day is not counted: from the 1st for 15 days is until the 16th (民法典 art. 201).
pub(crate) fn check_days(
    from: NaiveDate,
    until: &str,
    days: u32,
    cite: &Cite,
) -> Result<(), Refusal> {
    let until = until.parse::<NaiveDate>().map_err(|_| Refusal::TimeUnclear)?;
    let earliest = from.checked_add_days(chrono::Days::new(u64::from(days)));
    let earliest = earliest.ok_or(Refusal::TimeUnclear)?;
    if until < earliest {
        let (earliest, cite) = (earliest.to_string(), Some(cite.clone()));
        return Err(Refusal::PostedTooShort { days, earliest, cite });
    }
    Ok(())
}
