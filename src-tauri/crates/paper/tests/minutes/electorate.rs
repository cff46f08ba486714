//! The list of an electorate as it is printed.

use crate::common::{Room, fonts, main, reading, rules};
use council::{
    act::Deed,
    people::{Capacity, Office},
    rules::{Cite, LateComers, ProxyRule, Share},
    sitting::{Held, Particulars},
};
use text::Language;

/// Eight members, of whom two are represented and one comes late.
fn room() -> Room {
    let mut set = rules("cn-residents-council");
    let cite = Cite { source: "cn-council-charter".to_owned(), article: "proxies".to_owned() };
    set.proxies = Some(ProxyRule {
        per_agent: None,
        per_agent_share: Some(Share { num: 1, den: 8, strict: false }),
        elections_only: false,
        candidates_barred: false,
        cite,
    });
    set.quorum.proxies_count = true;
    set.votes.late_comers = LateComers::EntitledUntilClosed;
    let particulars = Particulars {
        body: "河畔小区居民议事会".to_owned(),
        title: "三月例会".to_owned(),
        ..Particulars::default()
    };
    let mut room = Room::call("2026-03-10", 480, particulars, Held::Live, set);
    let seats = [("周敏", "1-101"), ("王海", "1-201"), ("李秀英", "1-301"), ("陈建国", "2-101")];
    let more = [("赵丽", "2-201"), ("孙伟", "2-301"), ("黄磊", "3-101"), ("马超", "3-201")];
    let people: Vec<_> = seats
        .iter()
        .chain(&more)
        .map(|(name, seat)| room.enrol_at(Capacity::Member, name, seat))
        .collect();
    room.appoint(Office::Chair, people[0]);
    let item = room.item(None, "晾晒架");
    room.does(Deed::OpenSignIn);
    room.at("19:00").does(Deed::Arrive { people: people[..5].to_vec() });
    let proxy = |principal: usize, agent: usize, form: Option<String>| Deed::GiveProxy {
        principal: people[principal],
        agent: people[agent],
        form,
    };
    room.does(proxy(5, 1, Some("e".repeat(64))));
    room.does(proxy(6, 1, None));
    room.at("19:05").open();
    room.start(item);
    room.does(Deed::Recuse { person: people[4], reason: "承包方的亲属".to_owned() });
    let motion = room.moves(people[1], Some(people[2]), main("在13楼平台装双杆晾晒架。"));
    let vote = room.fresh_vote();
    room.at("19:30").does(Deed::OpenVote { vote, motion, method: None, until: None });
    room.at("19:31").does(Deed::Arrive { people: vec![people[7]] });
    room
}

#[test]
fn it_names_everybody_who_may_vote_and_who_acts_for_whom() {
    let room = room();
    let open = room.meeting.open_vote().map(|vote| vote.id);
    let chinese = room.electorate(open, Language::ZhHans);
    reading::golden("electorate.zh-Hans.txt", &reading::plain(&chinese.document));
    let english = room.electorate(open, Language::En);
    reading::golden("electorate.en.txt", &reading::plain(&english.document));
    let now = room.electorate(None, Language::ZhHans);
    assert!(reading::plain(&now.document).contains("尚未表决"));
}

#[test]
fn it_is_the_same_file_each_time() {
    let room = room();
    let open = room.meeting.open_vote().map(|vote| vote.id);
    let print = || room.electorate(open, Language::ZhHans).pdf(fonts()).expect("printed");
    let file = print();
    assert_eq!((file.pages, &file.bytes), (1, &print().bytes));
    if let Some(folder) = std::env::var_os("YISHI_PRINTS") {
        std::fs::write(std::path::Path::new(&folder).join("electorate.pdf"), file.bytes)
            .expect("written");
    }
}
