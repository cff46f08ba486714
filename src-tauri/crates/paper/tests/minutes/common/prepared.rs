//! Meetings that papers are printed for before and while they are held.

use council::{
    Meeting,
    act::Deed as D,
    agenda::{ItemKind, ItemMarks},
    election::{Nominator, Nominee, Wishes},
    ids::{CandidateId, ElectionId, ItemId, PersonId},
    people::{Capacity, Office},
    rules::ElectionPurpose,
    sitting::{Held, Particulars},
    view,
};
use paper::{Drawings, Sources, Wish};

use super::{Room, rules};

/// A name of forty characters.
pub const LONG_NAME: &str =
    "阿卜杜外力·买买提吐尔逊·阿不都热合曼·依明江·吐尔地·阿卜拉·努尔买买提·库尔班·艾";

/// An owners' assembly that has been called and not opened: an agenda with papers, presenters and
/// planned minutes, notice, people in each capacity, and a proxy.
pub fn called() -> Room {
    let particulars = Particulars {
        body: "长江大厦业主大会".to_owned(),
        number: Some(2),
        title: "电动自行车集中充电设施专题会议".to_owned(),
        place: "长江大厦一层活动室".to_owned(),
        planned: Some("2026-11-08T14:00".to_owned()),
        hall_minutes: Some(120),
        ..Particulars::default()
    };
    let rules = rules("cn-owners-assembly");
    let mut room = Room::call("2026-10-20", 480, particulars, Held::Live, rules);
    let seats = [("周敏", "1-101"), ("王海", "1-201"), ("李䶮", "1-301"), ("陈𬭎", "2-101")];
    let more = [("欧阳春燕", "2-201"), (LONG_NAME, "2-301"), ("Łukasz Żółć", "3-101")];
    let people: Vec<PersonId> = seats
        .iter()
        .chain(&more)
        .map(|(name, seat)| room.enrol_at(Capacity::Member, name, seat))
        .collect();
    room.enrol_at(Capacity::Consultative, "马建国", "物业服务企业");
    room.enrol(Capacity::Observer, &["许愿"]);
    room.appoint(Office::Chair, people[0]);
    room.appoint(Office::Secretary, people[1]);
    agenda(&mut room, people[2]);
    let how = "张贴并逐户送达".to_owned();
    room.does(D::GiveNotice { sent: "2026-10-20T18:00".to_owned(), how, urgent: false });
    room
}

fn agenda(room: &mut Room, presenter: PersonId) {
    room.plans(None, "宣布开会，确认议程", ItemKind::Procedure, 5, None);
    let report = "听取业主委员会关于消防检查情况的报告";
    room.plans(None, report, ItemKind::Report, 15, Some(presenter));
    let charging = room.plans(None, "电动自行车集中充电设施", ItemKind::Discussion, 0, None);
    room.plans(Some(charging), "选址", ItemKind::Discussion, 20, None);
    let motion = "在小区北门东侧建设电动自行车集中充电棚，共40个车位，费用不超过人民币86000元，\
                  从公共收益中列支";
    let decision = room.plans(Some(charging), motion, ItemKind::Decision, 25, Some(presenter));
    let (sha256, title) = ("e".repeat(64), "充电棚方案与报价".to_owned());
    let media = "application/pdf".to_owned();
    room.does(D::AttachPaper { item: decision, sha256, title, media });
    room.plans(None, "其他事项", ItemKind::Other, 10, None);
}

/// A council that elects, with so many voters in the room and so many candidates who stand.
pub fn electing(voters: usize, candidates: usize, seats: u32) -> Room {
    let particulars = Particulars {
        body: "江汉里社区居民代表会议".to_owned(),
        number: Some(12),
        place: "社区大礼堂".to_owned(),
        planned: Some("2026-11-22T09:00".to_owned()),
        ..Particulars::default()
    };
    let rules = rules("cn-residents-council");
    let mut room = Room::call("2026-11-22", 480, particulars, Held::Live, rules);
    let names: Vec<String> = (0..voters).map(name).collect();
    let seat =
        |at: usize| format!("{}栋{}单元{:02}0{}", at / 60 + 1, at / 20 % 3 + 1, at % 20, at % 4);
    let people: Vec<PersonId> = names
        .iter()
        .enumerate()
        .map(|(at, name)| room.enrol_at(Capacity::Member, name, &seat(at)))
        .collect();
    let item = room.plans(None, "选举社区居民议事会成员", ItemKind::Decision, 40, None);
    room.appoint(Office::Chair, people[0]);
    room.appoint(Office::Secretary, people[1]);
    room.at("18:50").does(D::OpenSignIn);
    room.does(D::Arrive { people: people.clone() });
    room.at("19:00").open();
    room.start(item);
    let election = ElectionId(room.id());
    let title = "江汉里社区居民议事会成员（任期三年）".to_owned();
    let wishes = Box::new(Wishes::default());
    let purpose = ElectionPurpose::Office;
    room.does(D::OpenElection { election, title, purpose, seats, wishes });
    for person in &people[..candidates] {
        let candidate = CandidateId(room.id());
        let nominee = Nominee::Person { person: *person, name: None };
        let nominator = Nominator::Listed;
        room.does(D::Nominate { election, candidate, nominee, nominator, ties: Vec::new() });
        room.does(D::AnswerNomination { candidate, accepts: true });
    }
    room
}

/// A name made of a number; one in twenty is long.
fn name(at: usize) -> String {
    const FAMILY: [&str; 12] =
        ["王", "李", "张", "刘", "陈", "杨", "欧阳", "赵", "黄", "周", "吴", "司马"];
    const GIVEN: [&str; 25] = [
        "敏", "海涛", "红梅", "建国", "丽", "志强", "芳", "伟", "秀英", "洋", "静", "超", "春燕",
        "立人", "学文", "小满", "兰", "英", "从云", "树", "子涵", "雨桐", "浩然", "思远", "一诺",
    ];
    format!("{}{}", FAMILY[at % FAMILY.len()], GIVEN[at / FAMILY.len() % GIVEN.len()])
}

impl Room {
    /// Puts an item on the agenda; without minutes where none are planned.
    pub fn plans(
        &mut self,
        parent: Option<ItemId>,
        title: &str,
        kind: ItemKind,
        minutes: u32,
        presenter: Option<PersonId>,
    ) -> ItemId {
        let item = ItemId(self.id());
        self.does(D::AddItem {
            item,
            parent,
            before: None,
            title: title.to_owned(),
            kind,
            minutes: (minutes > 0).then_some(minutes),
            presenter,
            sides: None,
            marks: ItemMarks::default(),
        });
        item
    }

    /// Gives what papers are made from, with the roll in its own order.
    pub fn with_sources<T>(&self, wish: &Wish, give: impl FnOnce(&Sources<'_>) -> T) -> T {
        let meeting: &Meeting = &self.meeting;
        let desk = view::desk(meeting, &self.names).expect("called");
        let record = self.record();
        let people = view::electorate::electors(meeting, None).expect("no vote is named");
        let electorate = view::electorate(meeting, &self.names, None, &people).expect("called");
        let ordered: Vec<PersonId> = meeting.roll.iter().map(|seat| seat.person).collect();
        give(&Sources {
            desk: &desk,
            record: &record,
            electorate: &electorate,
            running: &view::running_order(meeting),
            ordered: &ordered,
            head: &self.head(),
            drawings: &Drawings::default(),
            wish,
        })
    }
}
