//! A meeting of a village whose matter has passed some of its steps.

use council::{
    act::Deed,
    agenda::ItemKind,
    gates::Passage,
    people::{Capacity, Office},
    sitting::{Held, Particulars},
};

use super::{Room, rules};

/// Villagers' representatives before their resolution: the party has proposed it, the committees
/// have consulted on it.
pub fn stepped() -> Room {
    let particulars = Particulars {
        body: "清溪村村民代表会议".to_owned(),
        planned: Some("2026-06-20T19:00".to_owned()),
        place: "村委会大院".to_owned(),
        ..Particulars::default()
    };
    let set = rules("cn-four-deliberations");
    let mut room = Room::call("2026-06-20", 480, particulars, Held::Live, set);
    let m = room.enrol(Capacity::Member, &["石磊", "田秀兰", "何大山", "罗成"]);
    room.appoint(Office::Chair, m[0]);
    let item = room.item(None, "修建二组至三组村道");
    assert_eq!(room.meeting.agenda[0].kind, ItemKind::default());
    for (gate, figures) in [("party-proposal", [7, 7, 7]), ("committees-consult", [9, 8, 8])] {
        let [entitled, present, agreed] = figures;
        let passage = Passage {
            date: "2026-06-01".to_owned(),
            entitled,
            present,
            agreed,
            sheet: true,
            until: None,
        };
        room.does(Deed::PassGate { item, gate: gate.to_owned(), passage });
    }
    room
}
