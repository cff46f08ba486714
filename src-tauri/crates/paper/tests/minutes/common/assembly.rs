//! An assembly under Robert's Rules: consent, a ruling, an appeal, a handed over chair, a divided
//! question and a closed part.

use council::{
    act::Deed as D,
    motion::{KindName, Part, Proposal},
    people::{Capacity, Office},
    rules::Ground,
    sitting::{Held, Particulars},
    vote::Method,
};

use super::{Room, amend, main, rules};

pub const SECRET: &str = "The offer of $412,000 for the Elm Street lot is accepted.";

/// The meeting up to the adjournment.
pub fn held() -> Room {
    let particulars = Particulars {
        body: "Elm Grove Association".to_owned(),
        number: Some(3),
        place: "Parish hall".to_owned(),
        planned: Some("2026-10-18T19:00".to_owned()),
        ..Particulars::default()
    };
    let mut set = rules("roberts-rules-assembly");
    set.motions.kinds.insert(KindName::ExcludePublic);
    let mut room = Room::call("2026-10-18", 0, particulars, Held::Live, set);
    let names = ["Ann Archer", "Bo Baker", "Cy Cole", "Di Dunn", "Ed Eames", "Flo Fox", "Gus Gray"];
    let m = room.enrol(Capacity::Member, &names);
    let guest = room.enrol(Capacity::Observer, &["Olga Onlooker"]);
    let garden = room.item(None, "Community garden");
    let lot = room.item(None, "Elm Street lot");
    room.item(None, "Any other business");
    let announced = "2026-10-08T09:00".to_owned();
    room.does(D::GiveNotice { sent: announced, how: "by post".to_owned(), urgent: false });
    let late = room.item(None, "Snow clearing");
    room.appoint(Office::Chair, m[0]);
    room.does(D::OpenSignIn);
    let mut there = m[..6].to_vec();
    there.push(guest[0]);
    room.does(D::Arrive { people: there });
    room.does(D::ChooseForMeeting { office: Office::Secretary, person: m[5] });
    room.at("19:00").open();
    gardens(&mut room, &m, garden);
    closed(&mut room, &m, lot);
    room.start(late);
    let snow = room.moves(m[1], Some(m[2]), main("The snow contract is renewed."));
    room.at("20:01").does(D::AdoptByConsent { motion: snow });
    room.at("20:05").does(D::Adjourn);
    room
}

fn gardens(room: &mut Room, m: &[council::ids::PersonId], item: council::ids::ItemId) {
    room.start(item);
    let text = "A garden is laid out and a fence is built.";
    let motion = room.moves(m[1], Some(m[2]), main(text));
    room.at("19:05").does(D::HandOverChair { to: m[3] });
    let change = room.moves(m[4], Some(m[2]), amend(motion, "a fence", "a low fence", None));
    room.at("19:07").does(D::AdoptByConsent { motion: change });
    let point = Proposal::PointOfOrder { text: "the amendment is not germane".to_owned() };
    let point = room.moves(m[5], None, point);
    let words = "It concerns the same garden.".to_owned();
    room.at("19:09").does(D::Rule { motion: point, granted: false, words });
    let appeal = room.moves(m[5], Some(m[1]), Proposal::Appeal { ruling: point });
    room.vote(appeal, "19:12", [2, 2, 1, 0]);
    room.at("19:13").does(D::Warn {
        person: m[5],
        ground: Ground::Decorum,
        words: "spoke of another member's motives".to_owned(),
    });
    let parts = ["A garden is laid out.", "A low fence is built."];
    let parts: Vec<Part> =
        parts.iter().map(|text| Part { motion: room.fresh(), text: (*text).to_owned() }).collect();
    let [first, second] = [parts[0].motion, parts[1].motion];
    let divide = room.moves(m[2], Some(m[1]), Proposal::DivisionQuestion { parts });
    room.vote(divide, "19:16", [4, 1, 0, 0]);
    let method = Proposal::VotingMethod { method: Method::Standing };
    let method = room.moves(m[2], Some(m[1]), method);
    room.vote(method, "19:18", [5, 0, 0, 0]);
    room.vote(first, "19:20", [5, 0, 1, 0]);
    room.vote(second, "19:22", [2, 4, 0, 0]);
    room.at("19:25").close(item);
}

fn closed(room: &mut Room, m: &[council::ids::PersonId], item: council::ids::ItemId) {
    room.start(item);
    room.does(D::Recuse { person: m[4], reason: "owns the lot next door".to_owned() });
    let ground = "the price is still being negotiated".to_owned();
    let exclude = room.moves(m[1], Some(m[2]), Proposal::ExcludePublic { text: ground });
    room.vote(exclude, "19:30", [5, 0, 0, 0]);
    let offer = room.moves(m[2], Some(m[3]), main(SECRET));
    room.at("19:35").speaks(m[5], Some("against"), "19:37");
    room.vote(offer, "19:40", [4, 1, 0, 0]);
    room.at("19:41").does(D::OpenDoors);
    room.at("19:50").does(D::Depart { people: vec![m[5], m[3]] });
    room.at("19:52").does(D::Arrive { people: vec![m[5]] });
    room.at("19:55").close(item);
}
