//! 选票: papers of an election with 1 to 60 candidates, with no number on them; their stubs apart.
//! The candidates stand in the order of the read model, which is that of the rules.

use council::{
    election::CandidateStatus,
    rules::Marking,
    view::election::{ElectionState, ElectionView},
};

use crate::{
    Lacking, Paper, Part, Phrase, Sources, Subject,
    paper::{Ruled, RuledColumn, Slip},
    pieces::{ballots, occasion, pen},
};

/// From so many candidates on, a paper takes the width of the sheet.
const MANY: usize = 30;
/// A name with more characters needs the width of the sheet.
const LONG: usize = 16;

/// Elections that are being held and have candidates who stand.
pub(crate) fn subjects(from: &Sources<'_>) -> Vec<(Subject, String)> {
    let held = from.desk.elections.iter().filter(|election| {
        election.status == ElectionState::Running && !standing(election).is_empty()
    });
    held.map(|election| (Subject::Election(election.election), election.plan.title.clone()))
        .collect()
}

/// Who stands: in the round that is being held, or in the first one to come.
pub(crate) fn standing(election: &ElectionView) -> Vec<&str> {
    if let Some(round) = election.rounds.last().filter(|round| round.decided.is_none()) {
        return round.candidates.iter().map(|candidate| candidate.name.as_str()).collect();
    }
    let stands = election.candidates.iter().filter(|c| c.status == CandidateStatus::Stands);
    stands.map(|candidate| candidate.name.as_str()).collect()
}

/// An election by its identity.
pub(crate) fn election<'a>(from: &Sources<'a>, about: Subject) -> Option<&'a ElectionView> {
    from.desk.elections.iter().find(|known| Subject::Election(known.election) == about)
}

/// How many are to be elected: in the round that is being held, or in all.
pub(crate) fn seats(election: &ElectionView) -> u32 {
    let round = election.rounds.last().filter(|round| round.decided.is_none());
    round.map_or(election.seats_left, |round| round.seats)
}

/// Papers and stubs, before they are worded.
///
/// # Errors
/// [`Lacking::Election`] where no candidates stand, [`Lacking::Subject`] where what was asked for
/// is not there, [`Lacking::Copies`].
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let about = from.about(&subjects(from), Lacking::Election)?;
    let election = election(from, about).ok_or(Lacking::Election)?;
    let copies = from.copies()?;
    let names = standing(election);
    let wide = names.len() > MANY || names.iter().any(|name| name.chars().count() > LONG);
    let slips = vec![Slip { parts: slip(from, election, &names, wide), copies }];
    let mut parts = vec![Part::Slips { across: if wide { 1 } else { 2 }, slips }];
    parts.extend(ballots::stubs(from, &Phrase::typed(&election.plan.title), copies));
    let title = occasion::title("sheet-election-title", from.record);
    let author = from.record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

fn slip(from: &Sources<'_>, election: &ElectionView, names: &[&str], wide: bool) -> Vec<Part> {
    let plan = &election.plan;
    let mut slip = ballots::head(from, "sheet-election-title");
    slip.push(ballots::question(Phrase::typed(&plan.title)));
    let how = Phrase::key("sheet-election-how")
        .with("marking", Phrase::Choice(marking(plan.marking)))
        .with("seats", seats(election))
        .with("candidates", names.len());
    slip.push(Part::Note(how));
    let short = names.iter().all(|name| name.chars().count() <= LONG);
    let aside = wide && names.len() > MANY / 2 && short && plan.marking != Marking::PerName;
    let mut candidates: Vec<Phrase> = names.iter().map(|name| Phrase::name(name)).collect();
    if plan.write_ins {
        // As many lines as there are seats, and never more than a paper has room for.
        let lines = usize::try_from(seats(election)).unwrap_or(usize::MAX).clamp(1, 5);
        candidates.extend((0..lines).map(|_| pen::blank()));
    }
    slip.push(Part::Ruled(if aside {
        two_abreast(&candidates, names.len())
    } else {
        list(&candidates, names.len(), plan.marking)
    }));
    slip.extend(plan.write_ins.then(|| Part::Note(Phrase::key("sheet-election-write-in"))));
    slip
}

fn marking(marking: Marking) -> &'static str {
    match marking {
        Marking::Block => "block",
        Marking::Approval => "approval",
        Marking::PerName => "per-name",
    }
}

fn column(name: &'static str) -> Phrase {
    Phrase::key("sheet-election-column").with("column", Phrase::Choice(name))
}

/// A number, or none on a line for a name that is written in.
fn number(place: usize, named: usize) -> Phrase {
    if place < named { Phrase::from(place + 1) } else { pen::blank() }
}

/// One candidate a row, with the boxes of the way of marking.
fn list(candidates: &[Phrase], named: usize, marking: Marking) -> Ruled {
    let boxes: &[&'static str] = match marking {
        Marking::Block | Marking::Approval => &["mark"],
        Marking::PerName => &["for", "against", "abstain"],
    };
    let mut columns =
        vec![RuledColumn::centred(column("number"), 3), RuledColumn::new(column("candidate"), 11)];
    columns.extend(boxes.iter().map(|name| RuledColumn::centred(column(name), 4)));
    let row = |(place, name): (usize, &Phrase)| {
        let mut row = vec![number(place, named), name.clone()];
        row.extend(boxes.iter().map(|_| pen::tick()));
        row
    };
    let rows = candidates.iter().enumerate().map(row).collect();
    Ruled { columns, headed: true, rows, row_mm: 7 }
}

/// Two candidates a row, the first half at the left.
fn two_abreast(candidates: &[Phrase], named: usize) -> Ruled {
    let half = candidates.len().div_ceil(2);
    let one = || {
        [
            RuledColumn::centred(column("number"), 3),
            RuledColumn::new(column("candidate"), 11),
            RuledColumn::centred(column("mark"), 4),
        ]
    };
    let cells = |place: usize| match candidates.get(place) {
        Some(name) => [number(place, named), name.clone(), pen::tick()],
        None => [pen::blank(), pen::blank(), pen::blank()],
    };
    let rows = (0..half).map(|place| [cells(place), cells(place + half)].concat()).collect();
    Ruled { columns: [one(), one()].concat(), headed: true, rows, row_mm: 7 }
}
