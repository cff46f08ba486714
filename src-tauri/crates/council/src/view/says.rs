//! What a motion says, as values for the texts: its kind, its words, its terms. The texts put them
//! together under `question-says`, in whatever language the reader has chosen.

use super::words::{Called, Words, name_of, quoted};
use crate::{
    ids::MotionId,
    meeting::Meeting,
    motion::{Motion, Proposal},
    people::Names,
};

/// What a motion says.
#[must_use]
pub fn says(meeting: &Meeting, names: &Names, motion: &Motion) -> Words {
    with_question(Words::key("question-says"), meeting, names, motion)
}

/// A text with the values of a motion: `kind`, `text`, the terms of its kind, and what the motion
/// is called to which it applies (`named`, `target`, `about`; a name in `about` where it is about
/// somebody). Every value is there, so that no text is left without one.
#[must_use]
pub fn with_question(words: Words, meeting: &Meeting, names: &Names, motion: &Motion) -> Words {
    let terms = terms(meeting, names, motion, &motion.proposal);
    let target = motion.proposal.target().and_then(|id| meeting.motion(id));
    let called = Called::of(target);
    terms.into_iter().fold(
        words
            .with("kind", name_of(&motion.proposal.kind()))
            .with("text", quoted(&motion.text))
            .with("more", "")
            .with("strike", "")
            .with("change", "none")
            .with("about", called.kind)
            .with("named", called.named)
            .with("target", called.words)
            .with("minutes", 0_u32)
            .with("rest", 0_u32)
            .with("seconds", 0_u32)
            .with("speeches", 0_u32)
            .with("count", 0_u32)
            .with("choice", "none"),
        |words, (name, value)| match value {
            Term::Number(number) => words.with(name, number),
            Term::Words(text) => words.with(name, text),
        },
    )
}

enum Term {
    Number(u32),
    Words(String),
}

/// The terms of a proposal.
#[allow(clippy::too_many_lines, reason = "one line for each kind of motion, and no more")]
fn terms(
    meeting: &Meeting,
    names: &Names,
    motion: &Motion,
    proposal: &Proposal,
) -> Vec<(&'static str, Term)> {
    let choice = |name: &str| ("choice", Term::Words(name.to_owned()));
    match proposal {
        Proposal::Amend { change, to: None, .. } => {
            let how = match (change.whole, change.strike.is_empty(), motion.text.is_empty()) {
                (true, _, _) => "substitute",
                (false, true, _) => "insert",
                (false, false, true) => "strike",
                (false, false, false) => "replace",
            };
            vec![
                ("strike", Term::Words(quoted(&change.strike).to_owned())),
                ("change", Term::Words(how.to_owned())),
            ]
        }
        Proposal::Amend { to: Some(to), .. } => {
            let mut all = terms(meeting, names, motion, to);
            all.push(("change", Term::Words("terms".to_owned())));
            all.push(("about", Term::Words(name_of(&to.kind()))));
            all
        }
        Proposal::ExcusedFromDuty { person, .. } => {
            vec![("about", Term::Words(names.name(*person).to_owned()))]
        }
        Proposal::LimitExtendDebate { seconds, speeches } => {
            // Nobody says "90 seconds" of a minute and a half, so both are there.
            let length = seconds.unwrap_or(0);
            vec![
                ("seconds", Term::Number(length)),
                ("minutes", Term::Number(length / 60)),
                ("rest", Term::Number(length % 60)),
                ("speeches", Term::Number(speeches.unwrap_or(0))),
            ]
        }
        Proposal::Commit { instructions, .. } if !instructions.trim().is_empty() => {
            let more = quoted(instructions.trim()).to_owned();
            vec![choice("instructed"), ("more", Term::Words(more))]
        }
        Proposal::Recess { minutes } => vec![("minutes", Term::Number(*minutes))],
        Proposal::PreviousQuestion { all } => vec![choice(if *all { "all" } else { "one" })],
        Proposal::PostponeDefinitely { special_order, .. } => {
            vec![choice(if *special_order { "special" } else { "none" })]
        }
        Proposal::DivisionQuestion { parts } => {
            vec![("count", Term::Number(crate::quorum::count(parts.len())))]
        }
        Proposal::ConsiderSeriatim { paragraphs } => vec![("count", Term::Number(*paragraphs))],
        Proposal::VotingMethod { method } => vec![choice(&name_of(method))],
        Proposal::WithdrawModify { text, .. } => {
            vec![choice(if text.is_some() { "modify" } else { "withdraw" })]
        }
        Proposal::RescindAmendAdopted { target, text, to, .. } => {
            let mut all = vec![choice(if to.is_some() { "amend" } else { "rescind" })];
            all.extend(earlier(*target, text));
            all
        }
        Proposal::Reconsider { target, text, .. } => earlier(*target, text),
        Proposal::TakeUpUnnoticed { item } => {
            let title = meeting.item(*item).map_or_else(String::new, |item| item.title.clone());
            vec![("target", Term::Words(title))]
        }
        Proposal::Main { .. }
        | Proposal::MainIncidental { .. }
        | Proposal::PostponeIndefinitely
        | Proposal::Commit { .. }
        | Proposal::LayOnTable
        | Proposal::OrdersOfTheDay
        | Proposal::QuestionOfPrivilege { .. }
        | Proposal::Adjourn
        | Proposal::FixTimeToAdjourn { .. }
        | Proposal::PointOfOrder { .. }
        | Proposal::Appeal { .. }
        | Proposal::SuspendRules { .. }
        | Proposal::ObjectConsideration
        | Proposal::DivisionAssembly
        | Proposal::PollsClose
        | Proposal::PollsReopen
        | Proposal::NominationsMethod { .. }
        | Proposal::NominationsClose
        | Proposal::NominationsReopen
        | Proposal::ParliamentaryInquiry { .. }
        | Proposal::RequestInformation { .. }
        | Proposal::ReadPapers { .. }
        | Proposal::TakeFromTable { .. }
        | Proposal::DischargeCommittee { .. }
        | Proposal::ExcludePublic { .. } => Vec::new(),
    }
}

/// A decision of an earlier meeting is called by the words that were typed for it.
fn earlier(target: Option<MotionId>, text: &str) -> Vec<(&'static str, Term)> {
    if target.is_some() {
        return Vec::new();
    }
    let words = quoted(text.trim()).to_owned();
    vec![("target", Term::Words(words)), ("named", Term::Words("yes".to_owned()))]
}
