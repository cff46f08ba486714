//! The figures that the law itself gives, from `vectors/convening.json`.

use super::*;

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
enum Row {
    Notice { case: String, law: String, given: Notice, expected: InTime },
    Requisition { case: String, law: String, given: Signed, expected: Requisition },
    Publication { case: String, law: String, given: Posted, expected: LongEnough },
    Composition { case: String, law: String, given: Members, expected: Composition },
    OffAgenda { case: String, law: String, given: Board, expected: Composition },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Notice {
    days: u32,
    count: DayCount,
    holidays: Option<String>,
    notice: String,
    meeting: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InTime {
    in_time: bool,
    latest: NaiveDate,
    counted: Option<Vec<NaiveDate>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    num: u32,
    den: u32,
    total: u64,
    signed: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Posted {
    days: u32,
    from: NaiveDate,
    until: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LongEnough {
    long_enough: bool,
    earliest_end: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Members {
    num: u32,
    den: u32,
    group: u64,
    all: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Board {
    num: u32,
    den: u32,
    body: u64,
    present: u64,
    yes: u64,
}

#[test]
fn every_figure_comes_out() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/convening.json");
    let rows: Vec<Row> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(rows.len(), 7);
    for row in rows {
        match row {
            Row::Notice { case, law, given, expected } => {
                let mut rule = notice_rule(given.days, given.count);
                rule.holidays = given.holidays;
                let found = check_notice(
                    &rule,
                    evening(&given.notice),
                    evening(&given.meeting),
                    false,
                    list_of(&rule).as_ref(),
                )
                .unwrap();
                assert_eq!(found.in_time, expected.in_time, "{case}: {law}");
                assert_eq!(found.latest, Limit { day: expected.latest, time: None }, "{case}");
                if let Some(counted) = expected.counted {
                    assert_eq!(found.days, counted, "{case}: {law}");
                }
            }
            Row::Requisition { case, law, given, expected } => {
                let rule = requisition_rule(share(given.num, given.den), 0);
                let found = requisition(&rule, given.total, given.signed);
                assert_eq!(found, expected, "{case}: {law}");
            }
            Row::Publication { case, law, given, expected } => {
                let rule = publication_rule(given.days, None);
                let found = publication(&rule, given.from, given.from, given.until).unwrap();
                assert_eq!(found.long_enough, expected.long_enough, "{case}: {law}");
                assert_eq!(found.earliest_end, expected.earliest_end, "{case}: {law}");
            }
            Row::Composition { case, law, given, expected } => {
                let rule = composition_rule(share(given.num, given.den));
                assert_eq!(composition(&rule, given.group, given.all), expected, "{case}: {law}");
            }
            Row::OffAgenda { case, law, given, expected } => {
                let need = off_agenda(share(given.num, given.den), given.body, given.present);
                let found = Composition { need, ok: given.yes >= need };
                assert_eq!(found, expected, "{case}: {law}");
            }
        }
    }
}
