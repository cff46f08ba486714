//! A residents' council that elects three by ballot with lots, chooses between two options by a
//! show of hands, and holds a ballot again that had too many papers in the box.

use council::{
    act::Deed as D,
    ballot::{Papers, Pass},
    election::{CandidateMarks, Mark, Nominator, Nominee, RoundCount, RoundMethod, Wishes},
    ids::{CandidateId, ElectionId, PersonId, RoundId},
    people::{Capacity, Office},
    rules::ElectionPurpose,
    sitting::{Held, Particulars},
};

use super::{Room, rules};

const NAMES: [&str; 12] = [
    "杨静",
    "黄磊",
    "陈建国",
    "刘芳",
    "吴志强",
    "周敏",
    "王海",
    "赵丽",
    "孙伟",
    "徐洋",
    "马超",
    "李秀英",
];

/// The meeting up to the adjournment.
pub fn held() -> Room {
    let particulars = Particulars {
        body: "长江大厦楼栋议事会".to_owned(),
        number: Some(4),
        place: "一楼大堂".to_owned(),
        ..Particulars::default()
    };
    let rules = rules("cn-residents-council");
    let mut room = Room::call("2026-11-22", 480, particulars, Held::Live, rules);
    let m = room.enrol(Capacity::Member, &NAMES);
    let [watch, racks, warden] =
        ["施工监督小组人选", "晾晒架样式", "三单元楼栋长"].map(|title| room.item(None, title));
    room.appoint(Office::Chair, m[0]);
    room.appoint(Office::Secretary, m[1]);
    room.at("18:50").does(D::OpenSignIn);
    room.does(D::Arrive { people: m.clone() });
    room.at("19:00").open();
    room.start(watch);
    by_lot(&mut room, &m);
    room.close(watch);
    room.start(racks);
    options(&mut room);
    room.close(racks);
    room.start(warden);
    again(&mut room, &m);
    room.close(warden);
    room.at("20:30").does(D::Adjourn);
    room
}

impl Room {
    fn elects(&mut self, title: &str, purpose: ElectionPurpose, seats: u32) -> ElectionId {
        self.elects_by(title, purpose, seats, Wishes::default())
    }

    fn elects_by(
        &mut self,
        title: &str,
        purpose: ElectionPurpose,
        seats: u32,
        wishes: Wishes,
    ) -> ElectionId {
        let election = ElectionId(self.id());
        let (title, wishes) = (title.to_owned(), Box::new(wishes));
        self.does(D::OpenElection { election, title, purpose, seats, wishes });
        election
    }

    fn puts(&mut self, election: ElectionId, nominee: Nominee, by: Nominator) -> CandidateId {
        let candidate = CandidateId(self.id());
        self.does(D::Nominate { election, candidate, nominee, nominator: by, ties: Vec::new() });
        candidate
    }

    fn answers(&mut self, candidate: CandidateId, accepts: bool) {
        self.does(D::AnswerNomination { candidate, accepts });
    }

    fn round(&mut self, election: ElectionId, time: &str, method: RoundMethod) -> RoundId {
        let round = RoundId(self.id());
        self.at(time).does(D::OpenRound { election, round, method: Some(method) });
        round
    }

    /// Both counts of a ballot by two people, and its announcement.
    fn counted(
        &mut self,
        round: RoundId,
        papers: &Papers,
        marks: &[(CandidateId, i64)],
        counters: [PersonId; 2],
    ) {
        for (pass, counter) in [Pass::First, Pass::Second].into_iter().zip(counters) {
            let count = RoundCount {
                papers: Some(papers.clone()),
                marks: marks.iter().map(|(id, favour)| marked(*id, *favour)).collect(),
                counters: vec![counter],
                ..RoundCount::default()
            };
            self.does(D::CountRound { round, pass, count: Box::new(count) });
        }
        self.does(D::AnnounceRound { round });
    }
}

fn marked(candidate: CandidateId, favour: i64) -> CandidateMarks {
    CandidateMarks { favour, ..CandidateMarks::none(candidate) }
}

fn person(person: PersonId) -> Nominee {
    Nominee::Person { person, name: None }
}

/// Three seats; one elected by votes, and three with equal votes for the other two.
fn by_lot(room: &mut Room, m: &[PersonId]) {
    let office = ElectionPurpose::Office;
    let election = room.at("19:02").elects("施工监督小组成员（任期至工程验收）", office, 3);
    let member = |nth: usize| Nominator::Member { person: m[nth] };
    let organisation = "长江大厦党支部".to_owned();
    let first = room.puts(election, person(m[2]), member(5));
    room.does(D::SecondNomination { candidate: first, person: m[6] });
    let party = room.puts(election, person(m[3]), Nominator::Party { organisation });
    let voters = room.puts(election, person(m[4]), Nominator::Voters { signed: 12 });
    let own = room.puts(election, person(m[9]), Nominator::Applicant);
    let declines = room.puts(election, person(m[7]), member(8));
    room.does(D::SecondNomination { candidate: declines, person: m[6] });
    let leaves = room.puts(election, person(m[11]), Nominator::Listed);
    for candidate in [first, party, voters, own, leaves] {
        room.answers(candidate, true);
    }
    room.answers(declines, false);
    let reason = "近期要出差，不能到场监督".to_owned();
    room.does(D::WithdrawCandidate { candidate: leaves, reason });
    room.does(D::SetNominations { election, open: false });
    let round = room.round(election, "19:20", RoundMethod::Ballot);
    let papers = Papers { issued: 12, in_box: 12, invalid: 1, valid: 11, ..Papers::default() };
    let marks = [(first, 9), (party, 7), (voters, 7), (own, 7)];
    room.at("19:35").counted(round, &papers, &marks, [m[5], m[6]]);
    let (order, witnesses) = (vec![own, party, voters], vec![m[1]]);
    room.at("19:40").does(D::DrawLots { round, order, drawn_by: m[0], witnesses });
}

/// One of two options, weighed by two criteria.
fn options(room: &mut Room) {
    let criteria = ["安全", "费用"].map(str::to_owned).to_vec();
    let wishes = Wishes { criteria, ..Wishes::default() };
    let options = ElectionPurpose::Options;
    let election = room.at("19:45").elects_by("晾晒架样式", options, 1, wishes);
    let option = |title: &str| Nominee::Option { option: title.to_owned() };
    let single = room.puts(election, option("单杆铝合金"), Nominator::Listed);
    let double = room.puts(election, option("双杆不锈钢"), Nominator::Listed);
    for (candidate, criterion, mark, note) in [
        (single, 0, Mark::Partly, "风大时晃动"),
        (single, 1, Mark::Meets, ""),
        (double, 0, Mark::Meets, ""),
    ] {
        let note = note.to_owned();
        room.does(D::WeighOption { candidate, criterion, mark, note });
    }
    room.does(D::SetNominations { election, open: false });
    let round = room.round(election, "19:55", RoundMethod::ShowOfHands);
    let marks = vec![marked(single, 4), marked(double, 7)];
    let count = Box::new(RoundCount { marks, ..RoundCount::default() });
    room.does(D::CountRound { round, pass: Pass::First, count });
    room.at("19:58").does(D::AnnounceRound { round });
}

/// A ballot with more papers in the box than were issued, one that is annulled, and one that
/// counts.
fn again(room: &mut Room, m: &[PersonId]) {
    let office = ElectionPurpose::Office;
    let election = room.at("20:00").elects("三单元楼栋长（任期三年）", office, 1);
    let one = room.puts(election, person(m[7]), Nominator::Listed);
    let other = room.puts(election, person(m[8]), Nominator::Listed);
    room.answers(one, true);
    room.answers(other, true);
    room.does(D::SetNominations { election, open: false });
    let sums = |in_box, valid, blank| Papers {
        issued: 12,
        in_box,
        valid,
        blank,
        not_returned: (12 - in_box).max(0),
        ..Papers::default()
    };
    let round = room.round(election, "20:05", RoundMethod::Ballot);
    room.at("20:10").counted(round, &sums(13, 13, 0), &[(one, 7), (other, 6)], [m[5], m[6]]);
    let round = room.round(election, "20:12", RoundMethod::Ballot);
    room.at("20:16").counted(round, &sums(12, 12, 0), &[(one, 7), (other, 5)], [m[5], m[6]]);
    let reason = "有两张选票没有盖章".to_owned();
    room.does(D::AnnulElection { election, round: Some(round), reason });
    let round = room.round(election, "20:18", RoundMethod::Ballot);
    room.at("20:22").counted(round, &sums(11, 11, 1), &[(one, 8), (other, 2)], [m[5], m[6]]);
}
