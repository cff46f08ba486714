//! What a motion says, as values for the texts: its kind, its words, its terms. The texts put them
//! together under `question-says`, in whatever language the reader has chosen.

use super::words::{Words, name_of, quoted, words_of};
use crate::{
    meeting::Meeting,
    motion::{Motion, Proposal},
    people::Names,
};

/// What a motion says.
#[must_use]
pub fn says(meeting: &Meeting, names: &Names, motion: &Motion) -> Words {
    with_question(Words::key("question-says"), meeting, names, motion)
}

/// A text with the values of a motion: `kind`, `text`, and the terms of its kind. Every value is
/// there, so that no text is left without one.
#[must_use]
pub fn with_question(words: Words, meeting: &Meeting, names: &Names, motion: &Motion) -> Words {
    let terms = terms(meeting, names, motion, &motion.proposal);
    terms.into_iter().fold(
        words
            .with("kind", name_of(&motion.proposal.kind()))
            .with("text", quoted(&motion.text))
            .with("strike", "")
            .with("change", "none")
            .with("about", "")
            .with("target", target(meeting, motion))
            .with("minutes", 0_u32)
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

/// The words of the motion to which a motion applies.
fn target(meeting: &Meeting, motion: &Motion) -> String {
    let known = motion.proposal.target().and_then(|id| meeting.motion(id));
    known.map_or_else(String::new, |target| words_of(target).to_owned())
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
        Proposal::LimitExtendDebate { seconds, speeches } => vec![
            ("seconds", Term::Number(seconds.unwrap_or(0))),
            ("speeches", Term::Number(speeches.unwrap_or(0))),
        ],
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
        Proposal::RescindAmendAdopted { to, .. } => {
            vec![choice(if to.is_some() { "amend" } else { "rescind" })]
        }
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
        | Proposal::Reconsider { .. }
        | Proposal::ExcludePublic { .. } => Vec::new(),
    }
}
