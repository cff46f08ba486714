//! 征求意见表、同意意见书: one for each household, on a matter that is put to it at its door.

use crate::{
    Lacking, Paper, Part, Phrase, Sources, Span, Subject, ballot_papers,
    pieces::{
        form::{self, Form},
        heading, pen,
    },
};

/// The most households for which forms with their names are printed at once.
const MOST_NAMED: usize = 2_000;

/// What forms can be printed on: as ballot papers.
pub(crate) fn subjects(from: &Sources<'_>) -> Vec<(Subject, String)> {
    ballot_papers::subjects(from)
}

/// A form for every household that may vote, with its name; a single one without a name where
/// nobody may yet, or where copies were asked for.
///
/// # Errors
/// [`Lacking::Subject`] where what was asked for is not there, [`Lacking::Copies`] where forms for
/// too many would be printed at once.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let subjects = subjects(from);
    let about = match from.about(&subjects, Lacking::Question) {
        Ok(about) => Some(about),
        Err(Lacking::Question) => None,
        Err(other) => return Err(other),
    };
    let matter = about.map(|about| ballot_papers::words(&subjects, about));
    let electors = &from.electorate.electors;
    let households: Vec<(&str, &str)> = match from.wish.copies {
        Some(_) => vec![("", ""); usize::try_from(from.copies()?).unwrap_or(MOST_NAMED)],
        None if electors.is_empty() => vec![("", "")],
        None => electors.iter().map(|one| (one.name.as_str(), one.seat.as_str())).collect(),
    };
    if households.len() > MOST_NAMED {
        return Err(Lacking::Copies);
    }
    Ok(forms(Form::Meeting(*from), matter.as_ref(), &households))
}

/// A single form for any matter.
#[must_use]
pub fn blank(form: Form<'_>) -> Paper {
    forms(form, None, &[("", "")])
}

fn forms(form: Form<'_>, matter: Option<&Phrase>, households: &[(&str, &str)]) -> Paper {
    let title = Phrase::key("consent-title").with("body", form.body());
    let mut parts = Vec::new();
    for (number, (name, seat)) in households.iter().enumerate() {
        if number > 0 {
            parts.push(Part::NewPage);
        }
        parts.extend(one(form, matter, &title, name, seat));
    }
    form.paper(title, parts)
}

fn one(
    form: Form<'_>,
    matter: Option<&Phrase>,
    title: &Phrase,
    name: &str,
    seat: &str,
) -> Vec<Part> {
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::Facts(vec![
        (Phrase::key("consent-field").with("field", Phrase::Choice("seat")), form::or_line(seat)),
        (Phrase::key("consent-field").with("field", Phrase::Choice("name")), form::or_line(name)),
    ]));
    parts.push(Part::Lead(vec![Span::plain(Phrase::key("consent-matter"))]));
    match matter {
        Some(words) => parts.push(Part::Quote(vec![Span::strong(words.clone())])),
        None => parts.push(lines("consent-matter-by-hand", 24)),
    }
    let choices = form::boxes("consent-choice", &["for", "against", "abstain"]);
    parts.push(Part::Lead(vec![Span::plain(Phrase::key("consent-opinion"))]));
    parts.push(Part::Quote(vec![Span::strong(choices)]));
    parts.push(lines("consent-reasons", 30));
    parts.push(Part::paragraph(Phrase::key("consent-statement").with("body", form.body())));
    parts.push(form::signers("consent-signer", &["household", "agent"]));
    parts.push(Part::Note(Phrase::key("consent-how")));
    parts.push(Part::Note(Phrase::key("consent-private")));
    parts
}

/// A label and a cell as high as is needed for what is written into it.
fn lines(key: &str, row_mm: u16) -> Part {
    pen::fields(vec![Phrase::key(key)], row_mm)
}
