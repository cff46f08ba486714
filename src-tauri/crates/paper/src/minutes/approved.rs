//! 认可会议记录: the approval of these minutes, and of those of an earlier meeting, with what was
//! corrected; struck and inserted words can be told apart in black and white.

use council::{
    approval::{Approval, Approving, EarlierMinutes, TextCorrection, Version},
    view::{Record, question::QuestionView},
};

use super::{Sections, motions};
use crate::{Look, Part, Phrase, Span};

/// What this meeting said of the minutes of an earlier one.
pub(super) fn earlier(
    of: &EarlierMinutes,
    corrections: &[TextCorrection],
    question: Option<&QuestionView>,
) -> Vec<Part> {
    let words = Phrase::key("minutes-earlier-approved")
        .with("day", Phrase::Day(of.day.clone()))
        .with("moved", question.is_some())
        .with("question", question.map_or(Phrase::Typed(String::new()), motions::name))
        .with("count", corrections.len());
    let mut parts = vec![Part::paragraph(words)];
    parts.extend(corrections.iter().flat_map(correction));
    if let Some(pdf) = &of.pdf {
        let words = Phrase::key("minutes-earlier-file").with("sha256", Phrase::typed(pdf));
        parts.push(Part::Note(words));
    }
    parts
}

/// Where words were corrected, and below it the words that went and those that came.
fn correction(correction: &TextCorrection) -> [Part; 2] {
    let place =
        Phrase::key("minutes-text-correction").with("place", Phrase::typed(&correction.place));
    let spans = [(Look::Struck, &correction.strike), (Look::Inserted, &correction.insert)];
    let spans = spans.into_iter().filter(|(_, words)| !words.is_empty());
    let mut shown: Vec<Span> = Vec::new();
    for (look, words) in spans {
        if !shown.is_empty() {
            shown.push(Span::plain(Phrase::key("minutes-between-words")));
        }
        shown.push(Span { words: Phrase::Typed(words.clone()), look });
    }
    [Part::Lead(vec![Span::plain(place)]), Part::Quote(shown)]
}

/// The section that tells how these minutes were approved, with the versions of their file.
pub(super) fn section(record: &Record, sections: &mut Sections) -> Vec<Part> {
    let Some(approval) = &record.approval else { return Vec::new() };
    let mut parts = vec![sections.heading("minutes-section-approval")];
    parts.push(Part::paragraph(told(approval)));
    if let Approving::ByMeeting { corrections, .. } = &approval.approving {
        parts.extend(corrections.iter().flat_map(correction));
    }
    parts.extend(replaced(approval, record.versions.last()));
    parts
}

/// The line below the title of minutes that were approved.
pub(super) fn banner(record: &Record) -> Option<Part> {
    let approval = record.approval.as_ref()?;
    Some(Part::Banner(
        Phrase::key("minutes-approved-banner")
            .with("how", how(approval))
            .with("day", day(approval)),
    ))
}

fn told(approval: &Approval) -> Phrase {
    let count = match &approval.approving {
        Approving::AtOnce => 0,
        Approving::ByMeeting { corrections, .. } => corrections.len(),
    };
    Phrase::key("minutes-approved")
        .with("how", how(approval))
        .with("day", day(approval))
        .with("count", count)
}

fn how(approval: &Approval) -> Phrase {
    Phrase::Choice(match &approval.approving {
        Approving::AtOnce => "at-once",
        Approving::ByMeeting { .. } => "by-meeting",
    })
}

fn day(approval: &Approval) -> Phrase {
    Phrase::Day(match &approval.approving {
        Approving::AtOnce => approval.at.day(),
        Approving::ByMeeting { day, .. } => day.clone(),
    })
}

/// That this version takes the place of one before, which is kept: of the one that it names, or of
/// the last where the approval came after that was frozen.
fn replaced(approval: &Approval, last: Option<&Version>) -> Option<Part> {
    let last = last?;
    let before = match &last.replaces {
        Some(before) => before,
        None if last.at.when() < approval.at.when() => &last.pdf,
        None => return None,
    };
    Some(Part::Note(Phrase::key("minutes-replaces").with("sha256", Phrase::typed(before))))
}
