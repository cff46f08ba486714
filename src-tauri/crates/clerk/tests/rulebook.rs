//! The rulebook: every set of the program loads and has its words; whatever is wrong with a file
//! is told with file, line and reason; a body's own rules are derived, kept and called under.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::collections::{BTreeMap, BTreeSet};

use clerk::{
    Clerk, ClerkError, Folders,
    rulebook::{OwnRulesError, Rulebook, RulebookError},
    shapes::{NewMeeting, RuleSetView},
};
use council::{
    rules::{Choice, MotionRow, RuleSet},
    sitting::{Held, Particulars},
    view::Arg,
};
use serde_json::{Value, json};
use text::{Language, Texts};

const COUNCIL: &str = "cn-residents-council";
const BOOK: &str = "roberts-rules-assembly";

fn book() -> Rulebook {
    Rulebook::embedded().unwrap()
}

/// The contents of a file of the program.
fn file(id: &str) -> &'static str {
    Rulebook::files().iter().find(|(name, _)| *name == id).unwrap().1
}

#[test]
fn every_set_loads_and_freezes_only_the_rows_it_uses() {
    let book = book();
    assert_eq!(book.ids().len(), Rulebook::files().len());
    assert!(book.ids().len() >= 19);
    for set in book.sets() {
        assert_eq!(set.fault(), None, "{}", set.id);
        let rows: BTreeSet<_> = set.motions.rows.keys().copied().collect();
        assert_eq!(rows, set.motions.kinds, "{}", set.id);
    }
    // What a meeting is called under can be read again from its record.
    for set in book.sets() {
        let stored = serde_json::to_string(set).unwrap();
        assert_eq!(serde_json::from_str::<RuleSet>(&stored).unwrap(), *set);
    }
}

#[test]
fn sets_in_force_are_picked_by_the_day() {
    let book = book();
    let on = |day: &str| book.on(day).map(|set| set.id.clone()).collect::<BTreeSet<_>>();
    let (old, new) = (on("2025-12-31"), on("2026-01-01"));
    for id in ["cn-residents-assembly-2018", "cn-representatives-meeting-2018"] {
        assert!(old.contains(id) && !new.contains(id), "{id}");
    }
    for id in ["cn-residents-assembly", "cn-representatives-meeting", "cn-villagers-assembly"] {
        assert!(!old.contains(id) && new.contains(id), "{id}");
    }
    for id in ["cn-owners-assembly", COUNCIL, BOOK] {
        assert!(old.contains(id) && new.contains(id), "{id}");
    }
    assert!(!on("2020-12-31").contains("cn-owners-assembly"));
    assert!(on("2021-01-01").contains("cn-owners-assembly"));
}

/// Every key of the texts that a set needs.
fn words(set: &RuleSet) -> BTreeSet<String> {
    let mut keys = BTreeSet::from([format!("rules-{}", set.id)]);
    keys.extend(set.votes.matters.keys().map(|key| format!("matter-{key}")));
    keys.extend(set.gates.iter().map(|gate| format!("gate-{}", gate.key)));
    let convening = &set.convening;
    keys.extend(convening.requisitions.iter().map(|rule| format!("group-{}", rule.group)));
    keys.extend(convening.composition.iter().map(|rule| format!("group-{}", rule.group)));
    for setting in &set.settings {
        keys.insert(setting.text_key());
        if let Choice::OneOf { of } = &setting.choice {
            keys.extend(of.iter().map(|choice| format!("{}-{choice}", setting.text_key())));
        }
    }
    keys.extend(cites(&serde_json::to_value(set).unwrap()));
    keys
}

/// The keys of every source that a set names anywhere.
fn cites(value: &Value) -> Vec<String> {
    match value {
        Value::Object(fields) => {
            let own = fields.get("source").and_then(Value::as_str);
            let own = own.map(|source| format!("cite-{source}"));
            own.into_iter().chain(fields.values().flat_map(cites)).collect()
        }
        Value::Array(list) => list.iter().flat_map(cites).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

#[test]
fn everything_that_a_set_names_has_its_words_in_every_language() {
    let texts = Texts::load_embedded();
    let mut seen = BTreeSet::new();
    for set in book().sets() {
        seen.extend(words(set));
    }
    for kind in ["rules-", "cite-", "matter-", "gate-", "group-", "setting-"] {
        assert!(seen.iter().any(|key| key.starts_with(kind)), "{kind}");
    }
    let about = book().ids().into_iter().map(|id| format!("rules-{id}.about"));
    for key in seen.into_iter().chain(about) {
        for language in Language::ALL {
            assert!(texts.has(language, &key), "{language:?} {key}");
        }
    }
}

/// A file with one thing changed that makes it unusable, the words of the line that is named,
/// and a part of the reason.
struct Corruption(&'static str, &'static str, &'static str, &'static str, &'static str);

const CORRUPTIONS: &[Corruption] = &[
    // Syntax.
    Corruption(COUNCIL, "[quorum]", "[quorum", "[quorum", "unclosed table"),
    Corruption(COUNCIL, "ask_abstain = true", "ask_abstain = maybe", "ask_abstain", ""),
    Corruption(COUNCIL, "[floor]", "[quorum]", "[quorum]", "duplicate"),
    // Fields that there are not, or that are missing.
    Corruption(COUNCIL, "[floor]", "[floor]\nnonsense = 1", "nonsense = 1", "nonsense"),
    Corruption(COUNCIL, "order = \"alternate\"\n", "", "[floor]", "order"),
    Corruption(COUNCIL, "valid_from = \"2015-07-22\"\n", "", "", "valid_from"),
    Corruption(COUNCIL, "right-to-speak =", "right-to-spin =", "right-to-spin", "right-to-spin"),
    Corruption(COUNCIL, "\"main\", \"amend\",", "\"mean\", \"amend\",", "\"mean\"", "mean"),
    // Values of another kind.
    Corruption(COUNCIL, "speech_seconds = 120", "speech_seconds = \"120\"", "= \"120\"", "u32"),
    Corruption(COUNCIL, "question_seconds = 60", "question_seconds = -1", "= -1", "u32"),
    Corruption(COUNCIL, "base = \"members\"", "base = \"chairs\"", "\"chairs\"", "chairs"),
    Corruption(COUNCIL, "minutes = 10", "minutes = 10.5", "minutes = 10.5", "float"),
    // What cannot be taken over.
    Corruption(COUNCIL, "table = \"roberts", "table = \"bobs", "table =", "bobs-rules-assembly"),
    Corruption(COUNCIL, "table = \"roberts-rules-assembly\"", "table = 7", "table = 7", "table"),
    Corruption(
        "tw-condominium-reconvened",
        "base = \"tw-condominium-meeting\"",
        "base = \"tw-condominium-reconvened\"",
        "base = ",
        "takes over from itself",
    ),
    // Rules that contradict one another.
    Corruption(COUNCIL, "speech_seconds = 120", "speech_seconds = 0", "= 0", "time to speak"),
    Corruption(COUNCIL, "num = 1, den = 2", "num = 3, den = 2", "num = 3", "3/2"),
    Corruption(COUNCIL, "num = 2, den = 3", "num = 0, den = 3", "num = 0", "two_thirds"),
    Corruption(COUNCIL, "\"main\", \"amend\",", "\"amend\",", "kinds =", "no main motion"),
    Corruption(COUNCIL, "2015-07-22", "2015-02-30", "2015-02-30", "not a day"),
    Corruption(COUNCIL, "min = 30, max = 1800", "min = 30, max = 60", "[[settings]]", "default"),
    Corruption("cn-residents-assembly-2018", "2025-12-31", "1989-12-31", "valid_to", "ends before"),
    Corruption("us-city-council", "fixed = 8", "fixed = 0", "fixed = 0", "nobody"),
    Corruption("cn-four-deliberations", "posted_days = 15\n", "", "[[gates]]", "gate"),
    Corruption(BOOK, "rank = 12", "rank = 13", "rank = 1", "same rank"),
    Corruption(
        BOOK,
        "[motions.rows.reconsider]",
        "[motions.rows.exclude-everybody]",
        "exclude-everybody",
        "exclude-everybody",
    ),
    // A key that is not the file's name.
    Corruption(COUNCIL, "id = \"cn-residents-council\"", "id = \"mine\"", "id = ", "mine"),
];

#[test]
fn a_broken_file_is_told_with_file_line_and_reason() {
    let mut untold = Vec::new();
    for Corruption(id, sound, broken, line, reason) in CORRUPTIONS {
        assert!(file(id).contains(sound), "{id}: {sound}");
        let contents = file(id).replacen(sound, broken, 1);
        let files = Rulebook::files()
            .iter()
            .map(|(name, sound)| (*name, if name == id { contents.as_str() } else { *sound }));
        let Err(error) = Rulebook::read(files) else {
            untold.push(format!("{broken}: taken as it is"));
            continue;
        };
        let (shown, place) = (error.to_string(), error.place());
        let named = contents.lines().nth(place.line - 1).unwrap_or_default();
        let told = place.file == format!("{id}.toml")
            && named.contains(line)
            && shown.starts_with(&format!("{id}.toml:{}: ", place.line))
            && shown.contains(reason);
        if !told {
            untold.push(format!("{broken}: {shown}: {named}"));
        }
    }
    assert!(untold.is_empty(), "{}", untold.join("\n"));
}

#[test]
fn sets_that_take_over_from_one_another_are_refused() {
    let round =
        file(BOOK).replacen("valid_from =", "table = \"cn-residents-council\"\nvalid_from =", 1);
    let error = Rulebook::read([(COUNCIL, file(COUNCIL)), (BOOK, round.as_str())]).unwrap_err();
    let RulebookError::Cycle { at, id } = error else { panic!("{error}") };
    assert_eq!((at.file, id.as_str()), (format!("{BOOK}.toml"), COUNCIL));
    assert!(round.lines().nth(at.line - 1).unwrap().starts_with("table = "));
}

#[test]
fn a_fault_is_named_where_it_stands_even_in_a_set_that_was_taken_over() {
    // The row is wrong in the book; the council only takes it over.
    let spoilt = file(BOOK).replacen("rank = 3\n", "rank = \"three\"\n", 1);
    let error = Rulebook::read([(COUNCIL, file(COUNCIL)), (BOOK, spoilt.as_str())]).unwrap_err();
    assert_eq!(error.place().file, format!("{BOOK}.toml"));
    let named = spoilt.lines().nth(error.place().line - 1).unwrap();
    assert_eq!(named, "rank = \"three\"");
    // A kind is listed whose row no file has.
    let cut = cut_row(file(BOOK), "[motions.rows.take-up-unnoticed]");
    let listed = file(COUNCIL).replacen("\"main\",", "\"main\", \"take-up-unnoticed\",", 1);
    let error = Rulebook::read([(COUNCIL, listed.as_str()), (BOOK, cut.as_str())]).unwrap_err();
    assert_eq!(error.place().file, format!("{COUNCIL}.toml"), "{error}");
    let named = listed.lines().nth(error.place().line - 1).unwrap();
    assert!(named.starts_with("kinds = "), "{error}: {named}");
    assert!(error.to_string().contains("motions.rows.take-up-unnoticed"), "{error}");
}

/// A file without the first row of this header.
fn cut_row(contents: &str, header: &str) -> String {
    let (before, row) = contents.split_once(header).unwrap();
    let (_, after) = row.split_once("\n\n").unwrap();
    format!("{before}{after}")
}

#[test]
fn a_set_takes_over_all_or_the_rows_it_lists() {
    let book = book();
    let (first, again) = (
        book.get("tw-condominium-meeting").unwrap(),
        book.get("tw-condominium-reconvened").unwrap(),
    );
    assert_eq!((&again.floor, &again.motions), (&first.floor, &first.motions));
    assert_eq!(again.quorum.base, first.quorum.base);
    assert_ne!(again.quorum.share, first.quorum.share);
    let kind = council::motion::KindName::ExcludePublic;
    let parish = book.get("uk-parish-council").unwrap();
    let row: &MotionRow = parish.row(kind).unwrap();
    assert_eq!(row.cite.source, "uk-admission-to-meetings-1960");
    assert_eq!(book.get(BOOK).unwrap().motions.rows.get(&kind), None);
}

fn changes(pairs: &[(&str, Value)]) -> BTreeMap<String, Value> {
    pairs.iter().map(|(path, value)| ((*path).to_owned(), value.clone())).collect()
}

fn derived(base: &str, name: &str, pairs: &[(&str, Value)]) -> Result<RuleSet, OwnRulesError> {
    let book = book();
    Rulebook::derive(book.get(base).unwrap(), "own-1".to_owned(), name, &changes(pairs))
}

#[test]
fn own_rules_change_settings_and_nothing_else() {
    let set = derived(
        COUNCIL,
        " 长江大厦议事规则 ",
        &[
            ("floor.speech_seconds", json!(180)),
            ("floor.speeches_per_question", json!(null)),
            ("votes.ask_abstain", json!(false)),
            ("quorum.fixed", json!(14)),
        ],
    )
    .unwrap();
    assert_eq!(set.id, "own-1");
    assert_eq!(set.name.as_deref(), Some("长江大厦议事规则"));
    assert_eq!(set.derived_from.as_deref(), Some(COUNCIL));
    assert_eq!(set.floor.speech_seconds, 180);
    assert_eq!(set.floor.speeches_per_question, None);
    assert_eq!((set.votes.ask_abstain, set.quorum.fixed), (false, Some(14)));
    let whole = book();
    let base = whole.get(COUNCIL).unwrap();
    assert_eq!((&set.motions, &set.grounds), (&base.motions, &base.grounds));
    let village =
        derived("cn-four-deliberations", "石桥村", &[("gates.2.days_after", json!(7))]).unwrap();
    assert_eq!(
        village.gates.iter().map(|gate| gate.days_after).collect::<Vec<_>>(),
        [0, 0, 7, 0, 0, 0]
    );
    let owners =
        [("convening.notice.count", json!("full-days-between")), ("proxies.per_agent", json!(3))];
    let owners = derived("cn-owners-assembly", "和平苑", &owners).unwrap();
    assert_eq!(owners.proxies.unwrap().per_agent, Some(3));
}

#[test]
fn own_rules_refuse_what_the_set_leaves_no_choice_about() {
    let refused =
        |base: &str, path: &str, value: Value| derived(base, "x", &[(path, value)]).unwrap_err();
    for path in ["votes.ordinary.share.num", "quorum.share.num", "id", "floor", "floor.nonsense"] {
        let error = refused(COUNCIL, path, json!(1));
        assert!(matches!(error, OwnRulesError::NoSuchSetting { .. }), "{path}: {error}");
    }
    for (path, value) in [
        ("floor.speech_seconds", json!(29)),
        ("floor.speech_seconds", json!(1801)),
        ("floor.speech_seconds", json!("120")),
        ("floor.speech_seconds", json!(null)),
        ("floor.speech_seconds", json!(120.5)),
        ("floor.speeches_per_question", json!(0)),
        ("votes.ask_abstain", json!("no")),
        ("votes.ask_abstain", json!(null)),
    ] {
        let error = refused(COUNCIL, path, value.clone());
        assert!(matches!(error, OwnRulesError::NotAllowed { .. }), "{path} {value}: {error}");
    }
    let error = refused("cn-owners-assembly", "convening.notice.count", json!("clear-days"));
    assert!(matches!(error, OwnRulesError::NotAllowed { .. }), "{error}");
    assert_eq!(derived(COUNCIL, "  ", &[]), Err(OwnRulesError::NoName));
}

async fn open(folder: &tempfile::TempDir) -> Clerk {
    Clerk::open(Folders::find(Some(folder.path().join("data")))).await.unwrap()
}

fn own(views: &[RuleSetView]) -> Vec<&RuleSetView> {
    views.iter().filter(|view| view.name.is_some()).collect()
}

#[tokio::test]
async fn own_rules_are_kept_and_a_meeting_is_called_under_them() {
    let folder = tempfile::tempdir().unwrap();
    let clerk = open(&folder).await;
    let day = Some("2026-03-14".to_owned());
    let before = clerk.rule_sets(day.clone()).await.unwrap();
    assert_eq!(before.len(), book().ids().len());
    let slow = changes(&[("floor.speech_seconds", json!(180))]);
    let id = clerk.save_own_rules(COUNCIL, "慢议事", slow).await.unwrap();
    clerk.close().await.unwrap();

    let clerk = open(&folder).await;
    let views = clerk.rule_sets(day.clone()).await.unwrap();
    let [kept] = own(&views)[..] else { panic!("{views:?}") };
    assert_eq!((kept.id.as_str(), kept.derived_from.as_deref()), (id.as_str(), Some(COUNCIL)));
    assert!(kept.in_force && kept.fault.is_none());
    let seconds = kept.settings.iter().find(|s| s.path == "floor.speech_seconds").unwrap();
    assert_eq!((&seconds.default, &seconds.value), (&json!(120), &json!(180)));
    assert_eq!(seconds.key, "setting-floor-speech-seconds");
    assert_eq!(clerk.home().await.unwrap().rule_sets.iter().filter(|s| s.id == id).count(), 1);

    let particulars = Particulars { body: "楼栋议事会".to_owned(), ..Particulars::default() };
    let new = NewMeeting { particulars, held: Held::Live, rules: id.clone(), template: None };
    let meeting = clerk.create_meeting(new.clone()).await.unwrap();
    // Saved again under the same name they keep their key; deleted they are gone for new
    // meetings, and the record of the old one still opens.
    let slower = changes(&[("floor.speech_seconds", json!(240))]);
    assert_eq!(clerk.save_own_rules(COUNCIL, "慢议事", slower).await.unwrap(), id);
    clerk.delete_own_rules(&id).await.unwrap();
    assert!(own(&clerk.rule_sets(day).await.unwrap()).is_empty());
    let gone = clerk.create_meeting(new).await.unwrap_err();
    assert!(matches!(gone, ClerkError::NoSuchRules(_)), "{gone}");
    let gone = clerk.delete_own_rules(&id).await.unwrap_err();
    assert!(matches!(gone, ClerkError::NoSuchRules(_)), "{gone}");
    clerk.open_meeting(meeting).await.unwrap();
    clerk.close().await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_kept_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let clerk = open(&folder).await;
    let bad = changes(&[("floor.speech_seconds", json!(1))]);
    let error = clerk.save_own_rules(COUNCIL, "快议事", bad).await.unwrap_err();
    assert_eq!(error.fault().code, "fault-own-rules-value");
    let texts = Texts::load_embedded();
    for setting in book().sets().flat_map(|set| set.settings.clone()) {
        let error = OwnRulesError::NotAllowed { path: setting.path.clone(), value: "1".to_owned() };
        let fault = ClerkError::from(error).fault();
        let Some(Arg::Text(choice)) = fault.params.get("setting") else { panic!("{fault:?}") };
        for language in Language::ALL {
            let args = text::Args::new().with("setting", choice.as_str());
            let name = texts.plain(language, &setting.text_key());
            assert!(texts.get(language, &fault.code, &args).contains(&name), "{name}");
        }
    }
    let error = clerk.save_own_rules(COUNCIL, " ", BTreeMap::new()).await.unwrap_err();
    assert_eq!(error.fault().code, "fault-own-rules-unnamed");
    let error = clerk.save_own_rules("no-such-set", "x", BTreeMap::new()).await.unwrap_err();
    assert_eq!(error.fault().code, "fault-rules-unknown");
    for day in ["2026-02-30", "2026-3-14", "tomorrow", ""] {
        let error = clerk.rule_sets(Some(day.to_owned())).await.unwrap_err();
        assert_eq!(error.fault().code, "fault-not-a-day", "{day}");
    }
    assert!(own(&clerk.rule_sets(None).await.unwrap()).is_empty());
    // The law of the day decides what is in force.
    let on = |views: Vec<RuleSetView>| -> BTreeSet<String> {
        views.into_iter().filter(|view| view.in_force).map(|view| view.id).collect()
    };
    let old = on(clerk.rule_sets(Some("2025-12-31".to_owned())).await.unwrap());
    let new = on(clerk.rule_sets(Some("2026-01-01".to_owned())).await.unwrap());
    assert!(old.contains("cn-residents-assembly-2018") && !old.contains("cn-residents-assembly"));
    assert!(new.contains("cn-residents-assembly") && !new.contains("cn-residents-assembly-2018"));
    clerk.close().await.unwrap();
}
