//! 决议摘录: one decision with its vote, for whoever has to show it, certified by the secretary.
//! What was decided behind closed doors is not extracted.

use council::view::{
    election::{ElectionState, ElectionView},
    record::ItemStep,
};

use crate::{
    Lacking, Paper, Part, Phrase, Sources, Subject,
    pieces::{attendance, decided, heading, identity, occasion, signing},
};

/// What was decided in the open: motions that were adopted, and elections that are over.
pub(crate) fn subjects(from: &Sources<'_>) -> Vec<(Subject, String)> {
    let adopted = from.record.decisions.iter();
    let adopted = adopted.map(|decided| (Subject::Motion(decided.motion), decided.text.clone()));
    let elected = elections(from);
    let elected =
        elected.map(|election| (Subject::Election(election.election), election.plan.title.clone()));
    adopted.chain(elected).collect()
}

fn elections<'a>(from: &Sources<'a>) -> impl Iterator<Item = &'a ElectionView> {
    let steps = from.record.items.iter().flat_map(|item| &item.steps);
    let elected = steps.filter_map(|step| {
        let ItemStep::Elected(election) = step else { return None };
        Some(&**election)
    });
    elected.filter(|election| election.status == ElectionState::Ended)
}

/// The extract, before it is worded.
///
/// # Errors
/// [`Lacking::Decision`] where nothing was decided in the open, [`Lacking::Subject`] where what
/// was asked for was not.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let record = from.record;
    let about = from.about(&subjects(from), Lacking::Decision)?;
    let title = occasion::title("sheet-extract-title", record);
    let mut parts = heading::heading(title.clone(), record.signatures.len() < 2);
    let mut rows = occasion::facts(record);
    rows.push(attendance::counts(&record.roll));
    rows.extend(record.quorum_at_opening.as_ref().map(attendance::quorum));
    match about {
        Subject::Motion(motion) => {
            let decision = record.decisions.iter().find(|known| known.motion == motion);
            let decision = decision.ok_or(Lacking::Subject)?;
            rows.extend(decided::item_of(record, motion).map(|item| {
                let levels: Vec<String> = item.number.iter().map(u32::to_string).collect();
                let item = Phrase::key("sheet-item")
                    .with("number", Phrase::Typed(levels.join(".")))
                    .with("title", Phrase::typed(&item.title));
                (Phrase::key("sheet-extract-item"), item)
            }));
            rows.extend(movers(&decision.mover, &decision.seconder));
            parts.push(Part::Facts(rows));
            parts.extend(decided::parts(record, decision));
        }
        Subject::Election(id) => {
            let election = elections(from).find(|known| known.election == id);
            let election = election.ok_or(Lacking::Subject)?;
            parts.push(Part::Facts(rows));
            parts.push(Part::paragraph(crate::minutes::elected(election)));
        }
        Subject::Item(_) => return Err(Lacking::Subject),
    }
    parts.push(Part::Note(Phrase::key("sheet-extract-certified")));
    parts.push(Part::Signatures(signing::by_hand(&record.offices)));
    parts.push(identity::identity(record.meeting, record.version, from.head));
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

fn movers(mover: &str, seconder: &str) -> Vec<(Phrase, Phrase)> {
    let mut rows = vec![(Phrase::key("sheet-extract-mover"), Phrase::name(mover))];
    if !seconder.is_empty() {
        rows.push((Phrase::key("sheet-extract-seconder"), Phrase::name(seconder)));
    }
    rows
}
