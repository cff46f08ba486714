//! The drying racks of 长江大厦: a residents' council in Chinese, with nearly everything that can
//! happen in a meeting.

use council::{
    act::Deed as D,
    correction::Correction,
    minutes::Section,
    motion::Proposal,
    people::{Capacity, Office},
    sitting::{Held, Particulars},
    vote::Ruling,
};

use super::{Room, amend, main, rules, tally};

pub const MEMBERS: [&str; 23] = [
    "王海",
    "孙红梅",
    "李䶮",
    "赵㛃",
    "陈𬭎",
    "欧阳春燕",
    "刘洋",
    "司马青",
    "周敏",
    "吴刚",
    "郑爽",
    "孙立人",
    "钱学文",
    "冯小满",
    "褚立新",
    "卫兰",
    "蒋英",
    "沈从云",
    "韩梅",
    "杨树",
    "朱砂",
    "阿卜杜拉·买买提",
    "Łukasz Żółć",
];

pub fn called() -> Room {
    let particulars = Particulars {
        body: "长江大厦居民议事会".to_owned(),
        number: Some(7),
        title: "晾衣架更新专题会议".to_owned(),
        place: "长江大厦一层活动室".to_owned(),
        planned: Some("2026-10-18T19:00".to_owned()),
        seats: None,
        hall_minutes: None,
        parties: Vec::new(),
    };
    let rules = rules("cn-residents-council");
    Room::call("2026-10-18", 480, particulars, Held::Live, rules)
}

/// The meeting up to the adjournment.
#[allow(clippy::too_many_lines, reason = "a meeting is told from its begin to its end")]
pub fn held() -> Room {
    let mut room = called();
    let m = room.enrol(Capacity::Member, &MEMBERS);
    let older = room.enrol_at(Capacity::Member, "张伟", "3单元1102");
    let younger = room.enrol_at(Capacity::Member, "张伟", "5单元0301");
    let away = room.enrol(Capacity::Member, &["秦岭", "尤勇", "何其芳"]);
    let company = room.enrol(Capacity::Consultative, &["马建国", "许愿"]);
    let guests = room.enrol(Capacity::Observer, &["施工"]);
    let opening = room.item(None, "宣读议程与上次会议决定的落实情况");
    let racks = room.item_by(None, "更换公共晾衣架", Some(m[5]));
    let needs = room.item(Some(racks), "达成共同需要");
    let plan = room.item(Some(racks), "更换方案");
    let lamp = room.item(None, "楼道照明");
    let bikes = room.item(None, "电动自行车停放");
    room.appoint(Office::Chair, m[0]);
    room.appoint(Office::Secretary, m[1]);
    room.at("18:45").does(D::OpenSignIn);
    let mut first = m[..20].to_vec();
    first.extend([older, younger, company[0], guests[0]]);
    room.at("18:58").does(D::Arrive { people: first });
    room.does(D::Excuse { people: vec![away[0], away[1], company[1]] });
    room.at("19:02").open();
    room.start(opening);
    room.speaks(m[1], Some("for"), "19:05:10");
    let late = room.at("19:08").does(D::Arrive { people: vec![m[20]] });
    room.at("19:11").close(opening);
    room.start(needs);
    room.at("19:12").speaks(m[5], Some("for"), "19:13:50");
    room.speaks(company[0], Some("against"), "19:15:20");
    let common =
        room.moves(m[2], Some(m[3]), main("确认更换晾衣架的三项共同需要：安全、耐用、公平使用。"));
    room.vote(common, "19:18", [21, 0, 2, 0]);
    room.at("19:19").close(needs);
    room.start(plan);
    let text = "建议在各单元南侧统一安装单杆铝合金晾衣架，费用从公共收益中列支，总额不超过人民币48600元；\
                方案提请业主大会依法表决。";
    let motion = room.moves(m[2], Some(m[8]), main(text));
    let spoke = room.at("19:21").speaks(m[4], Some("against"), "19:22:40");
    room.speaks(m[7], Some("for"), "19:24:05");
    let poles = room.moves(m[4], Some(older), amend(motion, "单杆铝合金", "双杆不锈钢", None));
    let steel = room.moves(younger, Some(m[9]), amend(poles, "不锈钢", "304不锈钢", None));
    room.vote(steel, "19:28", [9, 12, 2, 0]);
    let (_, counted) = room.vote(poles, "19:31", [17, 4, 1, 1]);
    room.at("19:32").does(D::Arrive { people: vec![m[21]] });
    room.at("19:33").does(D::Recess { minutes: Some(10) });
    room.at("19:44").does(D::ResumeSitting);
    let check = room.moves(
        m[10],
        Some(m[11]),
        amend(motion, "", "安装后由物业每季度检查一次；", Some("48600元；")),
    );
    let often = room.moves(m[6], Some(m[21]), amend(check, "每季度", "每半年", None));
    room.vote(often, "19:46", [13, 8, 3, 0]);
    room.vote(check, "19:48", [20, 1, 3, 0]);
    room.at("19:49").does(D::Depart { people: vec![m[12]] });
    room.vote(motion, "19:52", [18, 3, 1, 0]);
    room.at("19:53").does(D::Arrive { people: vec![m[12]] });
    room.at("19:54").close(plan);
    room.start(lamp);
    let lights = room.moves(m[13], None, main("楼道灯全部改为声控灯。"));
    room.at("19:56").does(D::LetFall { motion: lights });
    let lights = room.moves(m[14], Some(m[15]), main("请物业在两周内提交楼道照明改造的报价。"));
    room.vote(lights, "20:00", [12, 12, 0, 0]);
    room.appoint(Office::Chair, m[3]);
    let lights = room.moves(m[16], Some(m[17]), main("楼道灯每月清洁一次。"));
    let later =
        Proposal::PostponeDefinitely { until: "下次会议".to_owned(), special_order: false };
    let later = room.moves(m[18], Some(m[19]), later);
    room.at("20:06").vote(later, "20:07", [20, 2, 1, 0]);
    assert_eq!(room.meeting.pending().len(), 0, "{lights} went with it");
    let lights = room.moves(m[0], Some(m[5]), main("成立照明小组。"));
    room.at("20:09").does(D::WithdrawMotion { motion: lights });
    room.at("20:10").does(D::Depart { people: vec![m[19]] });
    room.at("20:12").does(D::Adjourn);
    corrected(&mut room, late, spoke, counted);
    let section = Section::Item(plan);
    room.does(D::WriteMinutes {
        section,
        text: "会后由孙红梅把方案文本张贴在各单元公告栏。".into(),
    });
    let opening = "会议由王海主持，主持人宣读了议事规则。\n与会者对议程没有异议。";
    room.does(D::WriteMinutes { section: Section::Opening, text: opening.into() });
    let closing = "未审议的议题列入下次会议。";
    room.does(D::WriteMinutes { section: Section::Closing, text: closing.into() });
    assert!(room.meeting.item(bikes).is_some());
    room
}

/// Three entries were wrong; one of them puts a vote in doubt.
fn corrected(
    room: &mut Room,
    late: council::ids::ActId,
    spoke: council::ids::ActId,
    counted: council::ids::ActId,
) {
    let secretary = Some(Office::Secretary);
    let correct = |act, correction, reason: &str| D::Correct {
        act,
        place: 0,
        correction,
        reason: reason.to_owned(),
    };
    let earlier = Correction::Time { utc_ms: room.moment(19, 6) };
    room.at("20:15").does_as(secretary, correct(late, earlier, "签到表上写的是19:06。"));
    let person = room.meeting.roll[6].person;
    let who = Correction::Person { person };
    room.does_as(secretary, correct(spoke, who, "发言人是刘洋，记成了陈𬭎。"));
    let votes = Correction::Tally { tally: tally([11, 11, 1, 0]) };
    room.does_as(secretary, correct(counted, votes, "复点录像，票数有误。"));
    let doubtful: Vec<_> = room.meeting.votes.iter().filter(|vote| vote.is_in_doubt()).collect();
    let [doubtful] = doubtful.as_slice() else { panic!("one vote is in doubt") };
    let vote = doubtful.id;
    let reason = "当场宣布的结果无人异议，录像角度不全。".to_owned();
    room.does_as(Some(Office::Chair), D::SettleVote { vote, ruling: Ruling::Stands, reason });
}
