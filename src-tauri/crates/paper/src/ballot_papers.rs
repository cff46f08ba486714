//! 表决票: papers on a motion, several a sheet, with no number on them; their stubs apart.

use council::agenda::{ItemKind, ItemStatus};

use crate::{
    Lacking, Paper, Part, Phrase, Sources, Subject,
    paper::{Ruled, RuledColumn, Slip},
    pieces::{ballots, occasion, pen},
};

/// On what papers can be printed: the pending questions that have words of their own, then the
/// items that are there to be decided.
pub(crate) fn subjects(from: &Sources<'_>) -> Vec<(Subject, String)> {
    let pending = from.desk.pending.iter().filter(|question| !question.text.trim().is_empty());
    let pending = pending.map(|question| (Subject::Motion(question.motion), question.text.clone()));
    let open = |status| match status {
        ItemStatus::Waiting | ItemStatus::Open | ItemStatus::Left => true,
        ItemStatus::Closed | ItemStatus::Deferred => false,
    };
    let items = from.desk.agenda.iter();
    let items = items.filter(|item| item.kind == ItemKind::Decision && open(item.status));
    let items = items.map(|item| (Subject::Item(item.item), item.title.clone()));
    pending.chain(items).collect()
}

/// The words of what is voted on.
pub(crate) fn words(subjects: &[(Subject, String)], about: Subject) -> Phrase {
    let found = subjects.iter().find(|(subject, _)| *subject == about);
    Phrase::typed(found.map_or("", |(_, words)| words.as_str()))
}

/// Papers and stubs, before they are worded.
///
/// # Errors
/// [`Lacking::Question`] where there is nothing to be voted on, [`Lacking::Subject`] where what was
/// asked for is not, [`Lacking::Copies`].
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let subjects = subjects(from);
    let about = from.about(&subjects, Lacking::Question)?;
    let copies = from.copies()?;
    let question = words(&subjects, about);
    let mut slip = ballots::head(from, "sheet-ballot-title");
    slip.push(ballots::question(question.clone()));
    slip.push(Part::Ruled(choices(asks_abstentions(from))));
    slip.push(Part::Note(Phrase::key("sheet-ballot-how")));
    let slips = vec![Slip { parts: slip, copies }];
    let mut parts = vec![Part::Slips { across: 2, slips }];
    parts.extend(ballots::stubs(from, &question, copies));
    let title = occasion::title("sheet-ballot-title", from.record);
    let author = from.record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

/// Whether abstentions are asked for, as in the open vote; a paper asks unless that one does not.
fn asks_abstentions(from: &Sources<'_>) -> bool {
    from.desk.vote.as_ref().is_none_or(|vote| vote.ask_abstain)
}

/// A box for each choice.
fn choices(abstentions: bool) -> Ruled {
    let all = if abstentions { &["for", "against", "abstain"][..] } else { &["for", "against"] };
    let choice = |name: &&'static str| {
        Phrase::key("sheet-ballot-choice").with("choice", Phrase::Choice(name))
    };
    let columns = all.iter().map(|name| RuledColumn::centred(choice(name), 1)).collect();
    let rows = vec![all.iter().map(|_| pen::tick()).collect()];
    Ruled { columns, headed: true, rows, row_mm: 11 }
}
