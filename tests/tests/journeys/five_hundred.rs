//! Five hundred members and two hundred who wait for the floor: how long each act at the desk
//! takes from the click to the changed picture. The figures are printed; where `YISHI_SHOWN` names
//! a file, as the benchmark does, they are written there to be judged.

use std::{env, fs};

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    page::{Page, id},
    stage::{Folders, Stage, screen},
    steps::{act, call_a_meeting},
};

const MEMBERS: usize = 500;
const WAITING: usize = 200;
const SURNAMES: &str = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许";
const GIVEN: &str = "海静强敏伟芳娜秀丽军洋勇艳杰涛明超霞平刚桂英华玉兰";

/// One act: what is done, and what shows that it was.
struct Timed {
    name: &'static str,
    /// A script that does it.
    act: &'static str,
    /// An expression that holds once it shows.
    shown: &'static str,
}

const SIGNING_IN: [Timed; 6] = [
    Timed {
        name: "somebody is marked",
        act: "at('[data-testid=roll-row][data-attendance=absent] [data-testid=roll-mark]').click()",
        shown: "count('[data-testid=roll-row][data-attendance=present]') === 1",
    },
    Timed {
        name: "letters are typed into the search",
        act: "type('sign-in-search', 'w')",
        shown: "count('[data-testid=sign-in-search-option]') === 8",
    },
    Timed {
        name: "the roll by strokes",
        act: "type('sign-in-search', ''); at('[data-testid=roll-order-strokes]').click()",
        shown: "at('[data-testid=roll-order-strokes][aria-pressed=true]') !== null",
    },
    Timed {
        name: "somebody has leave",
        act: "at('[data-testid=roll-excuse]').click()",
        shown: "count('[data-testid=roll-row][data-attendance=excused]') === 1",
    },
    Timed {
        name: "all others are there",
        act: "at('[data-testid=arrive-all]').click()",
        shown: "count('[data-testid=roll-row][data-attendance=absent]') === 0",
    },
    Timed {
        name: "that is undone",
        act: "at('[data-testid=undo]').click()",
        shown: "count('[data-testid=roll-row][data-attendance=absent]') > 20",
    },
];

const IN_SESSION: [Timed; 9] = [
    Timed {
        name: "the floor is given",
        act: "at('[data-testid=queue-give]').click()",
        shown: "at('[data-testid=speaker]') !== null",
    },
    Timed {
        name: "the next speaker",
        act: "before = at('[data-testid=speaker-name]').innerText;
            at('[data-testid=floor-next]').click()",
        shown: "at('[data-testid=speaker-name]').innerText !== before",
    },
    Timed {
        name: "the speaker pauses",
        act: "at('[data-testid=floor-pause]').click()",
        shown: "at('[data-testid=speaker-paused]') !== null",
    },
    Timed {
        name: "the speaker has finished",
        act: "at('[data-testid=floor-end]').click()",
        shown: "at('[data-testid=speaker]') === null",
    },
    Timed {
        name: "somebody gives up",
        act: "before = at('[data-testid=queue-row]').dataset.request;
            at('[data-testid=queue-withdraw]').click()",
        shown: "at('[data-testid=queue-row]').dataset.request !== before",
    },
    Timed {
        name: "the record opens",
        act: "at('[data-testid=record-open]').click()",
        shown: "at('[data-testid=record-drawer]') !== null",
    },
    Timed {
        name: "the roll opens",
        act: "at('[data-testid=record-drawer] header button').click();
            at('[data-testid=roll-open]').click()",
        shown: "count('[data-testid=roll-drawer] [data-testid=roll-row]') > 20",
    },
    Timed {
        name: "somebody leaves",
        act: "at('[data-testid=roll-drawer] [data-attendance=present] [data-testid=roll-mark]')
            .click()",
        shown: "at('[data-testid=roll-drawer] [data-attendance=left]') !== null",
    },
    Timed {
        name: "the roll is searched",
        act: "type('roll-find', 'zhao')",
        shown: "count('[data-testid=roll-drawer] [data-testid=roll-row]') < 30",
    },
];

/// Does an act, waits until it shows and the picture is drawn, and answers with milliseconds.
const WATCH: &str = "
    const done = arguments[0];
    const at = (css) => document.querySelector(css);
    const count = (css) => document.querySelectorAll(css).length;
    const type = (testid, text) => {
        const field = at(`[data-testid=${testid}]`);
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    let before = null;
    const shown = () => SHOWN;
    const drawn = (then) => requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = then;
        after.port2.postMessage(0);
    });
    const since = performance.now();
    const look = () => {
        if (shown()) drawn(() => done(performance.now() - since));
        else if (performance.now() - since > 30000) done(null);
        else setTimeout(look, 1);
    };
    ACT;
    look();";

#[tokio::test]
async fn five_hundred_members_are_no_burden() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    let people: Vec<Uuid> = (0..MEMBERS).map(|_| Uuid::now_v7()).collect();
    enrolled(&desk, &people).await;
    let mut figures = timed(&desk, &SIGNING_IN).await;
    in_session(&desk, &people).await;
    figures.extend(timed(&desk, &IN_SESSION).await);

    for (name, milliseconds) in &figures {
        println!("{milliseconds:8.1} ms  {name}");
    }
    let worst = figures.iter().map(|(_, milliseconds)| *milliseconds).fold(0.0, f64::max);
    println!("worst act shown after: {worst:.1} ms");
    if let Some(file) = env::var_os("YISHI_SHOWN") {
        fs::write(file, json!(figures).to_string()).unwrap();
    }
    stage.end().await;
}

async fn timed(desk: &Page, acts: &[Timed]) -> Vec<(&'static str, f64)> {
    let mut figures = Vec::new();
    for Timed { name, act, shown } in acts {
        let script = WATCH.replace("SHOWN", shown).replace("ACT", act);
        let milliseconds: Option<f64> = desk.wait(&script).await;
        figures.push((*name, milliseconds.unwrap_or_else(|| panic!("{name} never shows"))));
    }
    figures
}

async fn enrolled(desk: &Page, people: &[Uuid]) {
    let sign = |signs: &str, place: usize| {
        let signs: Vec<char> = signs.chars().collect();
        signs[place % signs.len()]
    };
    let entrant = |(place, person): (usize, &Uuid)| {
        let name = format!(
            "{}{}{}",
            sign(SURNAMES, place),
            sign(GIVEN, place / 7),
            sign(GIVEN, place / 3 + 5)
        );
        let (unit, floor) = (1 + place % 12, 1 + place / 24);
        json!({ "person": person, "name": name, "seat": format!("{unit}单元{floor:02}01") })
    };
    let entrants: Vec<Value> = people.iter().enumerate().map(entrant).collect();
    let item = Uuid::now_v7();
    for deed in [
        json!({ "do": "enrol", "people": entrants }),
        json!({ "do": "appoint", "office": "chair", "person": people[0] }),
        json!({ "do": "appoint", "office": "secretary", "person": people[1] }),
        json!({ "do": "add-item", "item": item, "title": "停车", "kind": "decision" }),
        json!({ "do": "open-sign-in" }),
    ] {
        act(desk, deed).await;
    }
    desk.has("[data-testid=desk][data-phase=signing-in]").await;
    desk.has(&id("roll-row")).await;
}

async fn in_session(desk: &Page, people: &[Uuid]) {
    desk.click(&id("arrive-all")).await;
    desk.counts("[data-testid=roll-row][data-attendance=absent]", 0).await;
    act(desk, json!({ "do": "open-sitting", "sitting": Uuid::now_v7() })).await;
    desk.has("[data-testid=desk][data-phase=in-session]").await;
    desk.press(' ').await;
    desk.has("[data-testid=queue-ask]").await;
    let motion = Uuid::now_v7();
    let proposal = json!({ "kind": "main", "text": "地库停车收费改为按月。" });
    act(desk, json!({ "do": "move", "motion": motion, "mover": people[3], "proposal": proposal }))
        .await;
    act(desk, json!({ "do": "second", "motion": motion, "person": people[4] })).await;
    for (place, person) in people[10..10 + WAITING].iter().enumerate() {
        let side = if place % 3 == 0 { "against" } else { "for" };
        act(
            desk,
            json!({ "do": "ask-for-floor", "request": Uuid::now_v7(), "person": person,
            "purpose": "speak", "side": side }),
        )
        .await;
    }
    desk.has(&id("queue-give")).await;
}
