//! 提请召开会议的联名书: members or residents demand a meeting, each with their own signature.

use council::view::convening::RequisitionView;

use crate::{
    Paper, Part, Phrase, Sources,
    paper::RuledColumn,
    pieces::{
        form::{self, Form},
        heading, pen,
    },
};

/// Rows to sign on the first and on further pages.
const ROWS: usize = 40;

/// The form for a meeting.
#[must_use]
pub fn paper(from: &Sources<'_>) -> Paper {
    blank(Form::Meeting(*from))
}

/// The form for a meeting, or for any.
#[must_use]
pub fn blank(form: Form<'_>) -> Paper {
    let title = Phrase::key("requisition-form-title");
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::paragraph(Phrase::key("requisition-form-to")));
    parts.push(Part::paragraph(Phrase::key("requisition-form-words").with("body", form.body())));
    parts.push(pen::fields(
        ["matter", "reasons", "proposal"]
            .map(|field| Phrase::key("requisition-form-field").with("field", Phrase::Choice(field)))
            .into(),
        20,
    ));
    parts.extend(required(form));
    parts.push(pen::fields(
        ["speaker", "handed-in", "received-by"]
            .map(|field| Phrase::key("requisition-form-field").with("field", Phrase::Choice(field)))
            .into(),
        9,
    ));
    parts.push(Part::NewPage);
    parts.push(Part::Banner(Phrase::key("requisition-form-signatures")));
    let column = |name: &'static str| {
        Phrase::key("requisition-form-column").with("column", Phrase::Choice(name))
    };
    let columns = vec![
        RuledColumn::centred(column("number"), 3),
        RuledColumn::new(column("name"), 7),
        RuledColumn::new(column("seat"), 9),
        RuledColumn::new(column("signature"), 9),
        RuledColumn::new(column("date"), 6),
    ];
    parts.push(form::numbered_rows(columns, ROWS, 10));
    parts.push(Part::Note(Phrase::key("requisition-form-note")));
    form.paper(title, parts)
}

/// How many must sign, group by group, as the rules of the meeting say.
// keys: group-*
fn required(form: Form<'_>) -> Option<Part> {
    let views = &form.meeting()?.desk.convening.requisitions;
    let line = |view: &RequisitionView| {
        let group = Phrase::Named { area: "group".to_owned(), key: view.rule.group.clone() };
        Phrase::key("requisition-form-required")
            .with("group", group)
            .with("known", view.of > 0)
            .with("of", view.of)
            .with("need", view.need)
            .with(
                "share",
                Phrase::key("paper-share")
                    .with("strict", view.rule.share.strict)
                    .with("num", view.rule.share.num)
                    .with("den", view.rule.share.den),
            )
            .with("cite", Phrase::Cited(view.rule.cite.clone()))
    };
    (!views.is_empty()).then(|| Part::Numbered(views.iter().map(line).collect()))
}
