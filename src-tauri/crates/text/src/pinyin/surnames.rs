//! Readings that characters have as surnames.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::units::Reading;

const TABLE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/text/surnames.tsv"));

static SURNAMES: LazyLock<BTreeMap<&'static str, Vec<Reading>>> =
    LazyLock::new(|| TABLE.lines().filter_map(row).collect());

/// Reads a line of the table. A comment is not one.
fn row(line: &'static str) -> Option<(&'static str, Vec<Reading>)> {
    let (surname, syllables) = line.split_once('\t')?;
    let readings = syllables.split(' ').map(Reading::numbered).collect::<Option<Vec<_>>>()?;
    (readings.len() == surname.chars().count()).then_some((surname, readings))
}

/// Returns the readings of the surname that `name` begins with, one for each of its characters, or
/// none where the surname has no entry. A surname of two characters is seen only where a given name
/// follows it.
pub(super) fn leading(name: &[char]) -> &'static [Reading] {
    let entry = |length: usize| {
        let surname: String = name.get(..length)?.iter().collect();
        SURNAMES.get(surname.as_str()).map(Vec::as_slice)
    };
    let double = if name.len() > 2 { entry(2) } else { None };
    double.or_else(|| entry(1)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read_once() {
        let lines: Vec<_> = TABLE.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.len() > 100);
        for line in &lines {
            assert!(row(line).is_some(), "{line}");
        }
        assert_eq!(SURNAMES.len(), lines.len());
    }

    #[test]
    fn a_surname_of_one_character_is_listed_for_a_reading_that_is_known_and_not_the_usual_one() {
        use super::super::units::units;
        for (surname, readings) in SURNAMES.iter().filter(|(_, readings)| readings.len() == 1) {
            // Behind another character the table does not speak.
            let known = &units(&format!("一{surname}"))[1].readings;
            assert_ne!(known[0], readings[0], "{surname}");
            let same_sound = known.iter().any(|reading| reading.plain == readings[0].plain);
            assert!(same_sound, "{surname} {known:?}");
        }
    }
}
