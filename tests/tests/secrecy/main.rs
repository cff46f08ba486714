//! Nothing links a secret ballot to a person: not the database, not the record, not the log, not
//! the exports, not the windows. A vote on paper is held among people with names, its papers are
//! counted twice by people with names, and whatever came of it is searched for somebody next to a
//! mark. The search is shown to find such a link: a roll call has it, and so has every leak that
//! is put before it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod links;

use std::{
    io::{self, Write},
    path::Path,
    sync::{Arc, Mutex},
};

use clerk::{
    Clerk, Folders,
    scenario::{self, Run, Script},
    votes,
};
use council::view;
use links::{lines, links, pieces};
use serde_json::{Value, json};
use tracing_subscriber::filter::LevelFilter;
use uuid::Uuid;

const NAMES: [&str; 9] =
    ["赵一鸣", "钱二宝", "孙三省", "李四光", "周五常", "吴六奇", "郑七星", "王八斗", "冯九思"];

/// What each of the nine put on their paper.
type Assignment = [&'static str; 9];

const ONE: Assignment =
    ["for", "for", "against", "for", "blank", "abstain", "for", "invalid", "against"];
/// The same papers in other hands.
const OTHER: Assignment =
    ["against", "invalid", "for", "blank", "for", "for", "against", "for", "abstain"];

/// What those who count find in the box: nothing but sums.
fn found(marks: Assignment) -> String {
    let sum = |mark: &str| marks.iter().filter(|known| **known == mark).count();
    let valid = 9 - sum("invalid");
    format!(
        "{{ papers: {{ issued: 9, in_box: 9, valid: {valid}, invalid: {}, blank: {} }}, \
         marks: {{ for: {}, against: {}, abstain: {} }}, counters: ",
        sum("invalid"),
        sum("blank"),
        sum("for"),
        sum("against"),
        sum("abstain"),
    )
}

/// A meeting of nine who vote once, in a way that `voting` says.
fn meeting(method: &str, voting: &str) -> String {
    let people: Vec<String> = (1..=9)
        .zip(NAMES)
        .map(|(n, name)| format!("      - {{ person: $p{n}, name: {name} }}\n"))
        .collect();
    format!(
        "title: 无记名投票\nlanguage: zh-Hans\nmeeting:\n  rules: cn-residents-council\n  \
         offset_minutes: 480\n  start: 2026-06-01T19:00\n  particulars: {{ body: 桂花里议事会 }}\n\
         \nsteps:\n  - do: enrol\n    people:\n{}  \
         - {{ do: appoint, office: chair, person: $p1 }}\n  \
         - {{ do: appoint, office: secretary, person: $p2 }}\n  \
         - {{ do: add-item, item: $item, title: 小组长 }}\n  \
         - {{ do: open-sign-in }}\n  \
         - {{ do: arrive, people: [$p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8, $p9] }}\n  \
         - {{ do: open-sitting, sitting: $sitting }}\n  \
         - {{ do: start-item, item: $item }}\n  \
         - {{ do: move, motion: $m, mover: $p3, proposal: {{ kind: main, text: 请冯九思当组长。 }} }}\n  \
         - {{ do: second, motion: $m, person: $p4 }}\n  \
         - {{ do: open-vote, vote: $v, motion: $m, method: {method} }}\n{voting}  \
         - {{ do: announce-vote, vote: $v }}\n",
        people.concat()
    )
}

fn on_paper(marks: Assignment) -> String {
    let count = |pass: &str, counters: &str| {
        let entry = format!("{}{counters} }}", found(marks));
        format!("  - {{ do: enter-count, vote: $v, pass: {pass}, entry: {entry} }}\n")
    };
    let voting = count("first", "[$p5, $p6]") + &count("second", "[$p7, $p8]");
    meeting("ballot", &voting)
}

fn by_name() -> String {
    let answers = "  - { do: call-roll, vote: $v, answers: [{ person: $p9, choice: against }], \
                   rest: for }\n";
    meeting("roll-call", answers)
}

/// A meeting that was held, with everything that came of it.
struct Held {
    /// Identities and names of everybody.
    people: Vec<String>,
    /// The payload of every event, in order.
    payloads: Vec<Value>,
    /// The payloads without the seals of names, which no two meetings share: their salt is drawn.
    unsealed: Vec<Value>,
    /// What the desk and the room are shown, and what the minutes are made of.
    views: Vec<Value>,
    /// The vote taken out, as JSON and as a table.
    json: Value,
    csv: Vec<u8>,
    /// Every file of the database.
    database: Vec<u8>,
}

async fn hold(folder: &Path, contents: &str) -> Held {
    let database = folder.join("yishi.db");
    let clerk = Clerk::open_at(&database, Folders::find(Some(folder.into()))).await.unwrap();
    let script = Script::read(contents).unwrap();
    let seed = Uuid::from_u128(0x5ec);
    let run = scenario::run(clerk.journal(), clerk.rulebook(), &script, seed).await.unwrap();
    assert!(run.mismatches.is_empty(), "{:?}", run.mismatches);
    let records = clerk.journal().reader().records(run.meeting.0).await.unwrap();
    let payloads: Vec<Value> = records
        .into_iter()
        .map(|record| serde_json::from_slice(&record.entry.payload).unwrap())
        .collect();
    let held = Held {
        people: people(&run),
        unsealed: unsealed(&payloads),
        payloads,
        views: views(&run),
        json: serde_json::to_value(export(&run)).unwrap(),
        csv: votes::csv(&export(&run)).unwrap(),
        database: Vec::new(),
    };
    clerk.close().await.unwrap();
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let bytes = files.filter(|path| path.is_file()).map(|path| std::fs::read(path).unwrap());
    Held { database: bytes.collect::<Vec<_>>().concat(), ..held }
}

/// Takes the seals out of the entries on the roll, and nothing out of anything else.
fn unsealed(payloads: &[Value]) -> Vec<Value> {
    let mut payloads = payloads.to_vec();
    let sealed = payloads.iter_mut().filter_map(|payload| payload.get_mut("name_sha256"));
    let found = sealed.map(|seal| *seal = Value::Null).count();
    assert_eq!(found, NAMES.len(), "one seal a name, and none elsewhere");
    payloads
}

fn export(run: &Run) -> votes::Export {
    let vote = run.session.meeting().votes[0].id;
    votes::export(run.session.meeting(), run.session.names(), vote).unwrap()
}

fn people(run: &Run) -> Vec<String> {
    let seats = run.session.meeting().roll.iter().map(|seat| seat.person.to_string());
    seats.chain(NAMES.map(str::to_owned)).collect()
}

fn views(run: &Run) -> Vec<Value> {
    let (meeting, names) = (run.session.meeting(), run.session.names());
    vec![
        serde_json::to_value(view::desk(meeting, names).unwrap()).unwrap(),
        serde_json::to_value(view::room(meeting, names).unwrap()).unwrap(),
        serde_json::to_value(view::record(meeting, names).unwrap()).unwrap(),
    ]
}

/// Views in which acts are called by the order in which they first occur: what they are called by
/// tells when they were typed, and two meetings are not typed at once.
fn numbered(mut views: Vec<Value>) -> Vec<Value> {
    let mut acts = Vec::new();
    views.iter_mut().for_each(|view| number(view, &mut acts));
    assert!(!acts.is_empty(), "the views name acts");
    views
}

fn number(value: &mut Value, acts: &mut Vec<Value>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if name == "act" {
                    let known = acts.iter().position(|act| act == value);
                    *value = json!(known.unwrap_or_else(|| {
                        acts.push(value.take());
                        acts.len() - 1
                    }));
                } else {
                    number(value, acts);
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| number(value, acts)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The rows of a table as lists, so that they are searched like anything else.
fn rows(csv: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(csv).unwrap().trim_start_matches('\u{feff}');
    text.lines().skip(1).map(|line| json!(line.split(',').collect::<Vec<_>>())).collect()
}

/// Every link that a search of everything finds.
fn searched(held: &Held) -> Vec<String> {
    let mut found = Vec::new();
    let shown = held.payloads.iter().chain(&held.views).chain([&held.json]);
    for value in shown {
        found.extend(links(value, &held.people));
    }
    for row in rows(&held.csv) {
        found.extend(links(&row, &held.people));
    }
    for piece in pieces(&held.database) {
        found.extend(links(&piece, &held.people));
    }
    found
}

#[derive(Clone, Default)]
struct Said(Arc<Mutex<Vec<u8>>>);

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn nothing_links_a_secret_ballot_to_a_person() {
    let said = Said::default();
    let writer = said.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .init();
    let folder = tempfile::tempdir().unwrap();
    let held = hold(folder.path(), &on_paper(ONE)).await;
    assert_eq!(searched(&held), Vec::<String>::new());
    let log = String::from_utf8(said.0.lock().unwrap().clone()).unwrap();
    assert!(log.lines().count() > 0, "the log was written");
    assert_eq!(lines(&log, &held.people), Vec::<String>::new());
    // The database was read: what is public in it is found there.
    let all = pieces(&held.database);
    assert!(all.len() > 30, "{} pieces", all.len());
    let voter = json!(held.people[8]);
    assert!(
        all.iter().any(|piece| piece["electorate"]
            .as_array()
            .is_some_and(|list| { list.contains(&voter) }))
    );
}

/// The order and the number of records are those of the acts of those who count, and not of those
/// who vote.
#[tokio::test]
async fn not_even_by_order_or_time() {
    let folder = tempfile::tempdir().unwrap();
    let held = hold(folder.path(), &on_paper(ONE)).await;
    let kinds: Vec<_> = held
        .payloads
        .iter()
        .enumerate()
        .filter(|(_, payload)| payload.get("entry").is_some())
        .map(|(place, _)| place)
        .collect();
    assert_eq!(kinds.len(), 2, "one record a count, however many papers");
    let opened = held.payloads.iter().position(|payload| payload.get("electorate").is_some());
    assert_eq!(opened.map(|place| vec![place + 1, place + 2]), Some(kinds));
    // The list of papers is sorted by what is on them.
    let listed: Vec<&str> = held.json["ballots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|mark| mark.as_str().unwrap())
        .collect();
    assert_eq!(
        listed,
        ["for", "for", "for", "for", "against", "against", "abstain", "blank", "invalid"]
    );
    assert_eq!(held.json["named"], json!([]));
}

/// Who voted how is nowhere among what is put in, so that it cannot be among what comes out.
#[tokio::test]
async fn other_hands_give_the_same_record() {
    assert_ne!(ONE, OTHER);
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let one = hold(one.path(), &on_paper(ONE)).await;
    let other = hold(other.path(), &on_paper(OTHER)).await;
    assert_eq!(one.unsealed, other.unsealed);
    assert_eq!(numbered(one.views), numbered(other.views));
    assert_eq!((one.json, one.csv), (other.json, other.csv));
    // Other sums do give another record, so that the comparison can fail.
    let changed = tempfile::tempdir().unwrap();
    let mut marks = ONE;
    marks[0] = "against";
    let changed = hold(changed.path(), &on_paper(marks)).await;
    assert_ne!(one.unsealed, changed.unsealed);
}

/// The search finds what it is made for, wherever it looks.
#[tokio::test]
async fn a_link_would_be_found() {
    let folder = tempfile::tempdir().unwrap();
    let public = hold(folder.path(), &by_name()).await;
    assert!(
        !public
            .payloads
            .iter()
            .flat_map(|one| links(one, &public.people))
            .collect::<Vec<_>>()
            .is_empty()
    );
    assert!(!links(&public.json, &public.people).is_empty());
    assert!(rows(&public.csv).iter().any(|row| !links(row, &public.people).is_empty()));
    let stored = pieces(&public.database);
    assert!(stored.iter().any(|piece| !links(piece, &public.people).is_empty()));

    let who = &public.people;
    let leaks = [
        json!({ "person": who[0], "choice": "for" }),
        json!({ "papers": [{ "n": 1, "mark": "against", "of": who[1] }] }),
        json!({ "people": [who[0], who[1]], "marks": ["for", "blank"] }),
        json!([[who[2], "abstain"], [who[3], "for"]]),
        json!({ who[4].as_str(): "赞成" }),
        json!({ "for": [who[5], who[6]] }),
        json!({ "person": who[7], "for": 1 }),
        json!([{ "voter": who[8] }, { "against": true }]),
        json!({ "question": { "mover": who[0] }, "tally": { "for": [1, 3] } }),
        json!({ "entry": { "for": 5, "against": 3 }, "last": { "by": "冯九思", "mark": "invalid" } }),
    ];
    for leak in &leaks {
        assert!(!links(leak, who).is_empty(), "{leak}");
        // And in the midst of a file that is no text.
        let mut bytes = vec![0u8, 13, 255, 254];
        bytes.extend(leak.to_string().bytes());
        bytes.extend([0, 0, 200, 7]);
        assert!(pieces(&bytes).iter().any(|piece| !links(piece, who).is_empty()), "{leak}");
    }
    let told = format!("TRACE counted person={} choice=for", who[3]);
    assert_eq!(lines(&told, who).len(), 1);
    // Sums beside those who counted, or beside whoever moved the question, are no link.
    let entry = json!({ "marks": { "for": 5, "against": 3 }, "counters": [who[0], who[1]] });
    assert!(links(&entry, who).is_empty());
    let result = json!({ "question": { "mover": who[0] }, "tally": { "for": { "heads": 5 } } });
    assert!(links(&result, who).is_empty());
}
