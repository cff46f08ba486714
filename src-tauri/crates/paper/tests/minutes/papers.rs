//! Every paper of the catalogue in every language: its words, and the bytes of its file.

use std::collections::BTreeMap;
use std::path::Path;

use council::people::hex;
use paper::{Lacking, PaperError, PaperName, Sheet, Subject, When, Wish};
use sha2::{Digest, Sha256};
use text::Language;
use typeset::{Cmd, Len, Pages};

use crate::common::{Room, fonts, gates, parish, prepared, racks, reading, texts};

/// The meeting from which a paper's golden text is printed.
fn room_of(name: PaperName) -> Room {
    match name {
        PaperName::Notice
        | PaperName::Agenda
        | PaperName::LargeAgenda
        | PaperName::RunningOrder
        | PaperName::SignIn
        | PaperName::TableCards
        | PaperName::NamePlates
        | PaperName::BallotPapers
        | PaperName::SpeakerSlips
        | PaperName::ConsentForm
        | PaperName::ProxyForm
        | PaperName::RequisitionForm
        | PaperName::SignatureAgreement
        | PaperName::ProxyList => prepared::called(),
        PaperName::GateSheets => gates::stepped(),
        PaperName::ElectionPapers | PaperName::TallySheet | PaperName::Electorate => {
            prepared::electing(24, 7, 3)
        }
        PaperName::Minutes
        | PaperName::LargeMinutes
        | PaperName::SummaryMinutes
        | PaperName::ResultSheet
        | PaperName::Attendance
        | PaperName::SpeakingTimes
        | PaperName::Extract
        | PaperName::ResolutionNotice
        | PaperName::Undertakings
        | PaperName::CorrectionSheet => racks::held(),
    }
}

fn sheet(room: &Room, name: PaperName, wish: &Wish, language: Language) -> Sheet {
    let made = room.with_sources(wish, |from| name.sheet(from, texts(), language));
    made.unwrap_or_else(|error| panic!("{name} in {language}: {error}"))
}

#[test]
fn every_paper_reads_as_it_did() {
    for name in PaperName::ALL {
        let room = room_of(name);
        for language in Language::ALL {
            let text = reading::plain(&sheet(&room, name, &Wish::default(), language).document);
            reading::golden(&format!("papers/{name}.{language}.txt"), &text);
            let body = text.rsplit_once("\n~ ").expect("a footer").0;
            assert!(!body.contains(['⟦', '$']), "{name} in {language}: {body}");
            assert!(!body.contains("sheet-") && !body.contains("paper-"), "{name}: {body}");
        }
    }
}

/// The file that holds the hash of each paper's file, alone and in two languages.
const HASHES: &str = "papers.sha256";

#[test]
fn every_file_is_the_same_to_the_byte() {
    let mut hashes = BTreeMap::new();
    for name in PaperName::ALL {
        let room = room_of(name);
        let wish = Wish { copies: name.is_counted().then_some(12), ..Wish::default() };
        let chinese = sheet(&room, name, &wish, Language::ZhHans);
        let english = sheet(&room, name, &wish, Language::En);
        let traditional = sheet(&room, name, &wish, Language::ZhHant);
        let both = chinese.clone().followed_by(english.clone());
        let sheets =
            [("zh-Hans", chinese), ("zh-Hant", traditional), ("en", english), ("zh-Hans+en", both)];
        for (tag, sheet) in sheets {
            let file = sheet.pdf(fonts()).unwrap_or_else(|error| panic!("{name}: {error}"));
            crate::common::written(&format!("{name}.{tag}.pdf"), &file);
            let faults = gate::faults(&file.bytes);
            assert!(faults.is_empty(), "{name}.{tag}: {}", faults.join("\n"));
            hashes.insert(format!("{name}.{tag}"), hex(&Sha256::digest(&file.bytes)));
        }
    }
    let lines: String = hashes.iter().map(|(name, hash)| format!("{hash}  {name}\n")).collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(HASHES);
    if reading::is_to_be_written() {
        std::fs::write(&path, &lines).expect("written");
    }
    let wanted = std::fs::read_to_string(&path).expect("the golden file is there");
    let differing: Vec<&str> =
        lines.lines().filter(|line| !wanted.lines().any(|known| known == *line)).collect();
    assert!(wanted == lines, "other bytes than before: {differing:#?}");
}

#[test]
fn a_meeting_without_anything_says_what_it_lacks() {
    let particulars = council::sitting::Particulars {
        body: "空".to_owned(),
        ..council::sitting::Particulars::default()
    };
    let rules = crate::common::rules("cn-residents-council");
    let room = Room::call("2026-10-18", 480, particulars, council::sitting::Held::Live, rules);
    let lacking = |name: PaperName| {
        let made =
            room.with_sources(&Wish::default(), |from| name.sheet(from, texts(), Language::ZhHans));
        match made {
            Ok(_) => None,
            Err(PaperError::Lacking(lacking)) => Some(lacking),
            Err(error) => panic!("{name}: {error}"),
        }
    };
    for name in PaperName::ALL {
        let wanted = match name {
            PaperName::Agenda | PaperName::LargeAgenda | PaperName::RunningOrder => {
                Some(Lacking::Agenda)
            }
            PaperName::SignIn
            | PaperName::TableCards
            | PaperName::NamePlates
            | PaperName::Attendance => Some(Lacking::Roll),
            PaperName::BallotPapers | PaperName::TallySheet => Some(Lacking::Question),
            PaperName::ElectionPapers => Some(Lacking::Election),
            PaperName::SpeakingTimes => Some(Lacking::Speech),
            PaperName::Extract | PaperName::ResolutionNotice | PaperName::ResultSheet => {
                Some(Lacking::Decision)
            }
            PaperName::GateSheets => Some(Lacking::Steps),
            PaperName::Undertakings => Some(Lacking::Sitting),
            PaperName::CorrectionSheet => Some(Lacking::Correction),
            PaperName::Notice
            | PaperName::SpeakerSlips
            | PaperName::Electorate
            | PaperName::ConsentForm
            | PaperName::ProxyForm
            | PaperName::RequisitionForm
            | PaperName::SignatureAgreement
            | PaperName::ProxyList
            | PaperName::LargeMinutes
            | PaperName::SummaryMinutes
            | PaperName::Minutes => None,
        };
        assert_eq!(lacking(name), wanted, "{name}");
    }
}

#[test]
fn what_is_asked_for_must_be_there() {
    let room = racks::held();
    let subjects = room.with_sources(&Wish::default(), |from| PaperName::Extract.subjects(from));
    assert!(subjects.len() > 1);
    let (last, words) = subjects.last().expect("several");
    let wish = Wish { about: Some(*last), ..Wish::default() };
    let text = reading::plain(&sheet(&room, PaperName::Extract, &wish, Language::ZhHans).document);
    assert!(text.contains(words.as_str()), "{text}");
    let nothing = Subject::Motion(council::ids::MotionId(uuid::Uuid::nil()));
    let wish = Wish { about: Some(nothing), ..Wish::default() };
    let made =
        room.with_sources(&wish, |from| PaperName::Extract.sheet(from, texts(), Language::En));
    assert!(matches!(made, Err(PaperError::Lacking(Lacking::Subject))));
    let room = prepared::called();
    for copies in [0, 5_001] {
        let wish = Wish { copies: Some(copies), ..Wish::default() };
        let made = room
            .with_sources(&wish, |from| PaperName::BallotPapers.sheet(from, texts(), Language::En));
        assert!(matches!(made, Err(PaperError::Lacking(Lacking::Copies))));
    }
}

/// Everything that is drawn on a page stands on the sheet, and no page is empty.
fn whole(name: &str, pages: &Pages) {
    for (number, page) in pages.pages.iter().enumerate() {
        let text = page.marks.iter().any(|mark| matches!(mark.cmd, Cmd::Glyphs(_)));
        assert!(text, "{name}: page {number} is empty");
        for mark in &page.marks {
            let Cmd::Glyphs(run) = &mark.cmd else { continue };
            let end = run.glyphs.iter().map(|glyph| run.at.x + glyph.x).max().unwrap_or(run.at.x);
            let inside = run.at.x >= Len::ZERO
                && end <= pages.width
                && run.at.y >= Len::ZERO
                && run.at.y <= pages.height;
            assert!(inside, "{name}: {} lies outside of page {number}", run.text);
        }
    }
}

#[test]
fn many_people_and_long_names_fit() {
    let hall = prepared::electing(300, 60, 21);
    let called = prepared::called();
    for language in [Language::ZhHans, Language::En] {
        for (room, name) in [
            (&hall, PaperName::SignIn),
            (&hall, PaperName::ElectionPapers),
            (&hall, PaperName::TallySheet),
            (&hall, PaperName::Electorate),
            (&hall, PaperName::Attendance),
            (&called, PaperName::TableCards),
            (&called, PaperName::NamePlates),
            (&called, PaperName::SignIn),
        ] {
            let wish = Wish { copies: name.is_counted().then_some(5), ..Wish::default() };
            let sheet = sheet(room, name, &wish, language);
            let pages = typeset::layout(&sheet.document, fonts()).expect("laid out");
            whole(name.key(), &pages);
        }
    }
}

#[test]
fn a_ballot_paper_holds_all_candidates_and_no_number_of_its_own() {
    for (candidates, a_page) in [(1, 4), (7, 4), (28, 2), (60, 1)] {
        let room = prepared::electing(62, candidates, 3);
        let wish = Wish { copies: Some(8), ..Wish::default() };
        let sheet = sheet(&room, PaperName::ElectionPapers, &wish, Language::ZhHans);
        let pages = typeset::layout(&sheet.document, fonts()).expect("laid out");
        let text = |page: &typeset::Page| {
            let runs = page.marks.iter().filter_map(|mark| {
                let Cmd::Glyphs(run) = &mark.cmd else { return None };
                Some(run.text.as_str())
            });
            runs.collect::<String>()
        };
        let first = text(&pages.pages[0]);
        assert!(first.matches("选票").count() >= a_page, "{candidates}: {first}");
        let papers: Vec<String> = pages.pages.iter().map(text).collect();
        let (stubs, papers): (Vec<&String>, Vec<&String>) =
            papers.iter().partition(|page| page.contains("票根"));
        assert!(!papers.is_empty() && !stubs.is_empty());
        assert!(papers.iter().all(|page| !page.contains("第 ")), "a paper carries a number");
        let whole: String = papers.iter().map(|page| page.as_str()).collect();
        assert_eq!(whole.matches("应选").count(), 8, "every paper says how to mark it");
        let all: String = stubs.iter().map(|page| page.as_str()).collect();
        assert!(all.contains("8"), "the last stub is numbered");
    }
}

#[test]
fn every_time_has_papers() {
    for when in [When::Before, When::During, When::After] {
        assert!(PaperName::ALL.iter().any(|name| name.when() == when));
    }
    let english = parish::held();
    let text = reading::plain(
        &sheet(&english, PaperName::Notice, &Wish::default(), Language::En).document,
    );
    assert!(text.contains("clear days"), "{text}");
}

#[test]
fn forms_are_printed_for_no_meeting_too() {
    let made = council::time::Stamp::default();
    let blank: Vec<PaperName> =
        PaperName::ALL.into_iter().filter(|name| name.blank("", made).is_some()).collect();
    let wanted = [
        PaperName::ConsentForm,
        PaperName::ProxyForm,
        PaperName::RequisitionForm,
        PaperName::SignatureAgreement,
    ];
    assert_eq!(blank, wanted);
    for (name, language) in wanted.iter().flat_map(|name| Language::ALL.map(|l| (*name, l))) {
        for body in ["", "长江大厦业主大会"] {
            let sheet = name.blank_sheet(body, made, texts(), language).expect("worded");
            let sheet = sheet.expect("a blank form");
            let text = reading::plain(&sheet.document);
            assert!(!text.contains('⟦') && !text.contains('$'), "{text}");
            if body.is_empty() {
                reading::golden(&format!("papers/blank-{name}.{language}.txt"), &text);
            } else if name != PaperName::ProxyForm || language != Language::En {
                assert!(text.contains(body), "{text}");
            }
            sheet.pdf(fonts()).expect("printed");
        }
    }
}

#[test]
fn nothing_is_small_in_large_type() {
    let room = racks::held();
    for language in Language::ALL {
        let sheet = sheet(&room, PaperName::LargeMinutes, &Wish::default(), language);
        let pages = typeset::layout(&sheet.document, fonts()).expect("laid out");
        for page in &pages.pages {
            for mark in &page.marks {
                let Cmd::Glyphs(run) = &mark.cmd else { continue };
                // A Latin letter beside Chinese is set a little smaller to look as large.
                assert!(run.size >= Len::pt(16), "{} in {:?}", run.text, run.size);
            }
        }
    }
}

#[test]
fn a_sheet_for_each_step_stands_on_a_page() {
    let room = gates::stepped();
    for language in Language::ALL {
        let sheet = sheet(&room, PaperName::GateSheets, &Wish::default(), language);
        let pages = typeset::layout(&sheet.document, fonts()).expect("laid out");
        assert_eq!(pages.pages.len(), 6, "{language}");
    }
}
