//! How many tests passed and failed, read from what the test programs print.

use std::ops::AddAssign;

/// Tests that ran to an end.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
}

impl Tally {
    /// A check that is one thing and held.
    pub const ONE: Self = Self { passed: 1, failed: 0 };

    /// Adds what this line of libtest or vitest reports; any other line adds nothing.
    pub fn read(&mut self, line: &str) {
        let plain = without_colour(line);
        let plain = plain.trim();
        let counts = plain.strip_prefix("test result: ").or_else(|| {
            // Vitest also sums whole files, in a line that starts "Test Files".
            plain.strip_prefix("Tests ")
        });
        if let Some(counts) = counts {
            self.passed += number_before(counts, "passed");
            self.failed += number_before(counts, "failed");
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

fn number_before(text: &str, word: &str) -> u64 {
    let mut last = 0;
    for part in text.split([' ', ';', '|', '.', '(', ')']).filter(|part| !part.is_empty()) {
        if part == word {
            return last;
        }
        last = part.parse().unwrap_or(0);
    }
    0
}

/// Leaves out the escape sequences that end in `m`, which are the only ones test programs print.
fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, tail)| tail);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> (u64, u64) {
        let mut tally = Tally::default();
        tally.read(line);
        (tally.passed, tally.failed)
    }

    #[test]
    fn libtest_is_read() {
        let line = "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; finished in 0.01s";
        assert_eq!(read(line), (12, 0));
        assert_eq!(read("test result: FAILED. 7 passed; 3 failed; 0 ignored"), (7, 3));
    }

    #[test]
    fn vitest_is_read_with_and_without_colour() {
        assert_eq!(read("      Tests  34 passed (34)"), (34, 0));
        assert_eq!(read("      Tests  2 failed | 32 passed (34)"), (32, 2));
        assert_eq!(
            read("\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m5 passed\u{1b}[39m"),
            (5, 0)
        );
    }

    #[test]
    fn other_lines_count_nothing() {
        assert_eq!(read(" Test Files  3 passed (3)"), (0, 0));
        assert_eq!(read("test wording::three_passed ... ok"), (0, 0));
        assert_eq!(read("running 5 tests"), (0, 0));
    }
}
