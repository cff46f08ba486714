//! Adderbury Parish Council, 4 May 2016: a recorded vote lost by 4 to 5 with 1 abstention,
//! entered from the published minutes.

use council::{
    act::Deed as D,
    minutes::Section,
    people::{Capacity, Office},
    sitting::{Held, Particulars},
};

use super::{Room, main, rules};

pub const COUNCILLORS: [&str; 10] = [
    "Diane Bratt",
    "Colin Astley",
    "Tony Gill",
    "David Griffiths",
    "Sue Jelfs",
    "Patricia Leeman",
    "Ann Lyons",
    "Stuart Phipps",
    "Martin Rye",
    "Chris Shallis",
];

/// The meeting up to the adjournment.
pub fn held() -> Room {
    let particulars = Particulars {
        body: "Adderbury Parish Council".to_owned(),
        number: None,
        title: "Extraordinary meeting".to_owned(),
        place: "The Church House, Adderbury".to_owned(),
        planned: Some("2016-05-04T19:30".to_owned()),
        seats: Some(12),
        hall_minutes: None,
        parties: Vec::new(),
    };
    let rules = rules("uk-parish-council");
    let mut room = Room::call("2016-05-04", 60, particulars, Held::OnPaper, rules);
    let m = room.enrol(Capacity::Member, &COUNCILLORS);
    let absent = room.enrol(Capacity::Member, &["Trish Fennell"]);
    let clerk = room.enrol(Capacity::Consultative, &["Theresa Goss"]);
    let interests = room.item(None, "Declarations of interest");
    let site = room.item(None, "16/00619/F – Land west of Horn Hill Road");
    room.appoint(Office::Chair, m[0]);
    room.appoint(Office::Secretary, m[4]);
    room.at("19:15").does(D::OpenSignIn);
    room.at("19:25").does(D::Excuse { people: vec![absent[0], clerk[0]] });
    room.does(D::Arrive { people: m.clone() });
    room.at("19:30").open();
    room.start(interests);
    let nothing = "There were no declarations of interest.".to_owned();
    room.does(D::WriteMinutes { section: Section::Item(interests), text: nothing });
    room.at("19:34").close(interests);
    room.start(site);
    let motion = room.moves(
        m[1],
        Some(m[2]),
        main(
            "APC would not support planning application 16/00619/F because it included an \
             unethical offer which could only be considered as a bribe for a planning application \
             that was not in accordance with the CDC Adopted Local Plan.",
        ),
    );
    room.at("19:40").speaks(m[1], None, "19:43");
    room.vote(motion, "20:05", [4, 5, 1, 0]);
    let motion = room.moves(
        m[6],
        Some(m[7]),
        main(
            "The Clerk informs Cherwell District Council that the Parish Council has no comment \
              on application 16/00619/F.",
        ),
    );
    let words = super::amend(motion, "no comment", "no objection", None);
    let words = room.moves(m[8], Some(m[5]), words);
    room.vote(words, "20:10", [6, 3, 1, 0]);
    room.at("20:12");
    room.does(D::Depart { people: vec![m[3]] });
    room.vote(motion, "20:16", [7, 2, 0, 0]);
    room.at("20:17").does(D::Arrive { people: vec![m[3]] });
    room.at("20:20").does(D::Adjourn);
    room
}
