//! What whoever reads a draft should look at before it is signed (domain rule 0.6): decisions that
//! somebody could contest, and rules that were overridden. Nothing here stands in signed minutes.

use chrono::NaiveDateTime;

use super::{steps::called, walk::Walked};
use crate::{
    convening::check_notice,
    event::Fact,
    meeting::Meeting,
    view::words::{Words, name_of},
    vote::Vote,
};

/// Everything to look at: first the calling of the meeting, then what happened, in order. With
/// `closed` only what happened behind closed doors.
// keys: minutes-caution-*
pub(super) fn cautions(meeting: &Meeting, walked: &[Walked], closed: bool) -> Vec<Words> {
    let called = (!closed).then(|| late(meeting)).flatten();
    let happened =
        walked.iter().filter(|step| step.closed == closed).flat_map(|step| of(meeting, step));
    called.into_iter().chain(happened).collect()
}

fn of(meeting: &Meeting, step: &Walked) -> Vec<Words> {
    if let Fact::Overridden { ground, reason } = &step.event.fact {
        let words = Words::key("minutes-caution-overridden").with("ground", name_of(ground));
        return vec![words.with("reason", reason.as_str())];
    }
    if let Fact::VoteDecided { vote, .. } = &step.event.fact {
        return meeting.vote(*vote).map_or_else(Vec::new, |vote| of_vote(meeting, vote));
    }
    if let Fact::ConsentGiven { motion } = &step.event.fact {
        return unannounced(meeting, *motion).into_iter().collect();
    }
    Vec::new()
}

fn of_vote(meeting: &Meeting, vote: &Vote) -> Vec<Words> {
    let mut all: Vec<Words> = unannounced(meeting, vote.motion).into_iter().collect();
    let Some(verdict) = vote.standing() else { return all };
    let about = |key: &str| called(Words::key(key), meeting, vote.motion);
    if verdict.not_recorded > 0 {
        all.push(
            about("minutes-caution-uncounted")
                .with("counted", verdict.participating)
                .with("present", verdict.present),
        );
    }
    let quorum = &vote.quorum_now_known;
    let allowed = meeting.motion(vote.motion).is_some_and(|motion| {
        meeting.rules.as_ref().is_some_and(|rules| rules.quorum.without.contains(&motion.kind))
    });
    if !quorum.met && !allowed {
        all.push(
            about("minutes-caution-no-quorum")
                .with("present", quorum.present)
                .with("needed", quorum.needed)
                .with("waived", if meeting.quorum_waived { "yes" } else { "no" })
                .cited(quorum.cite.clone()),
        );
    }
    all
}

/// A substantive question that was decided on an item which had not been announced.
fn unannounced(meeting: &Meeting, motion: crate::ids::MotionId) -> Option<Words> {
    let known = meeting.motion(motion).filter(|motion| motion.kind.is_main())?;
    let item = meeting.item(known.item)?;
    let words = Words::key("minutes-caution-unannounced").with("title", item.title.as_str());
    (!meeting.is_noticed(item.id)).then(|| called(words, meeting, motion))
}

/// A notice that was given too late for the planned time. Where the days cannot be counted here,
/// as without a list of holidays, nothing is said; the desk says so when the meeting is called.
fn late(meeting: &Meeting) -> Option<Words> {
    let rule = meeting.rules.as_ref()?.convening.notice.as_ref()?;
    let notice = meeting.notice.as_ref()?;
    let planned = meeting.particulars.planned.as_deref()?;
    let moment = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok();
    let check =
        check_notice(rule, moment(&notice.sent)?, moment(planned)?, notice.urgent, None).ok()?;
    let words = Words::key("minutes-caution-late-notice")
        .with("needed", check.needed)
        .with("counted", check.counted)
        .with("latest", check.latest.day.to_string());
    (!check.in_time).then(|| words.cited(Some(rule.cite.clone())))
}
