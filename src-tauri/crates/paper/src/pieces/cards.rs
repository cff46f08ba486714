//! Names on folded cards: everybody who sits at the table, in the order of the lists.

use council::{
    people::{Capacity, Office},
    view::record::RollLine,
};

use super::{occasion, offices};
use crate::{Lacking, Paper, Part, Phrase, Sources, paper::Card};

/// A paper of cards, `per_sheet` on each sheet, under the title of `key`.
pub(crate) fn paper(from: &Sources<'_>, key: &str, per_sheet: u32) -> Result<Paper, Lacking> {
    let record = from.record;
    let seated = from.roll().filter(|line| match line.seat.capacity {
        Capacity::Member | Capacity::Consultative => true,
        Capacity::Observer => false,
    });
    let cards: Vec<Card> = seated.map(|line| card(from, line)).collect();
    if cards.is_empty() {
        return Err(Lacking::Roll);
    }
    let title = occasion::title(key, record);
    let parts = vec![Part::Cards { per_sheet, cards }];
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

/// The body above, the name, and below it the office or for what somebody speaks.
fn card(from: &Sources<'_>, line: &RollLine) -> Card {
    let seat = &line.seat;
    let office = [(Office::Chair, from.desk.chair), (Office::Secretary, from.desk.secretary)]
        .into_iter()
        .find(|(_, holder)| *holder == Some(seat.person));
    let below = match (office, seat.party.trim(), seat.capacity) {
        (Some((office, _)), _, _) => {
            Phrase::key("paper-office").with("office", offices::choice(office))
        }
        (None, "", Capacity::Consultative) => Phrase::key("sheet-card-consultative"),
        (None, party, _) => Phrase::typed(party),
    };
    let above = Phrase::typed(&from.record.particulars.body);
    Card { above, name: Phrase::name(&seat.name), below }
}
