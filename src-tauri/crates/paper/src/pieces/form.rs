//! What forms to be filled in have in common: they are printed for a meeting, with what is known of
//! it, or for no meeting at all, with lines for a pen instead.

use council::time::Stamp;

use super::{identity, occasion, pen};
use crate::{
    Paper, Part, Phrase, Place, Sources,
    paper::{Ruled, RuledColumn},
};

/// For what a form is printed.
#[derive(Debug, Clone, Copy)]
pub enum Form<'a> {
    /// For a meeting, with what its record holds.
    Meeting(Sources<'a>),
    /// For a body, as a stock of blank forms; an empty name leaves a line for it.
    Blank {
        /// The body, as typed.
        body: &'a str,
        /// When the forms were made.
        made: Stamp,
    },
}

impl<'a> Form<'a> {
    /// The meeting, where the form is printed for one.
    pub(crate) fn meeting(self) -> Option<Sources<'a>> {
        match self {
            Self::Meeting(from) => Some(from),
            Self::Blank { .. } => None,
        }
    }

    /// The name of the body, or a line for it.
    pub(crate) fn body(self) -> Phrase {
        match self {
            Self::Meeting(from) => or_line(&from.record.particulars.body),
            Self::Blank { body, .. } => or_line(body),
        }
    }

    /// The meeting by its body and number, or a line for it.
    pub(crate) fn occasion(self) -> Phrase {
        match self {
            Self::Meeting(from) => occasion::occasion(&from.record.particulars),
            Self::Blank { .. } => Phrase::key("form-occasion").with("body", self.body()),
        }
    }

    /// When the meeting is, or a line for that.
    pub(crate) fn time(self) -> Phrase {
        let day = || Phrase::key("sheet-day-by-hand");
        let Self::Meeting(from) = self else { return day() };
        match (from.record.opened, &from.record.particulars.planned) {
            (Some(opened), _) => Phrase::DayTime(opened),
            (None, Some(planned)) => Phrase::Planned(planned.clone()),
            (None, None) => day(),
        }
    }

    /// A paper of these parts. A form of a meeting names the state of its record.
    pub(crate) fn paper(self, title: Phrase, mut parts: Vec<Part>) -> Paper {
        let (author, made) = match self {
            Self::Meeting(from) => {
                let record = from.record;
                parts.push(identity::identity(record.meeting, record.version, from.head));
                (record.particulars.body.clone(), from.head.at)
            }
            Self::Blank { body, made } => (body.trim().to_owned(), made),
        };
        Paper { title, author, made, parts }
    }
}

/// What was typed, or a line to write on.
pub(crate) fn or_line(typed: &str) -> Phrase {
    if typed.trim().is_empty() { Phrase::key("form-line") } else { Phrase::typed(typed) }
}

/// Choices side by side, each with a box to mark.
pub(crate) fn boxes(key: &str, choices: &[&'static str]) -> Phrase {
    let choice = |name: &&'static str| Phrase::key(key).with("choice", Phrase::Choice(name));
    Phrase::Joined { by: "form-between-boxes", parts: choices.iter().map(choice).collect() }
}

/// Rows that are filled in by hand, with a number before each.
pub(crate) fn numbered_rows(columns: Vec<RuledColumn>, rows: usize, row_mm: u16) -> Part {
    let row = |number: usize| {
        let mut cells = vec![Phrase::from(number)];
        cells.resize_with(columns.len(), pen::blank);
        cells
    };
    let rows = (1..=rows).map(row).collect();
    Part::Ruled(Ruled { columns, headed: true, rows, row_mm })
}

/// Places to sign with a pen and to date.
pub(crate) fn signers(key: &str, who: &[&'static str]) -> Part {
    let place = |who: &&'static str| Place {
        label: Phrase::key(key).with("who", Phrase::Choice(who)),
        ink: None,
        caption: Phrase::key("paper-sign-by-hand"),
    };
    Part::Signatures(who.iter().map(place).collect())
}
