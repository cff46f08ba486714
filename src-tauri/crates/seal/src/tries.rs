//! How long to wait between tries of a passphrase.

use std::time::Duration;

/// Tries that cost no waiting: people mistype.
const FREE: u32 = 3;
/// The longest wait: whoever has forgotten gives up, and whoever guesses gets 96 tries a day.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// How long after the last of so many failed tries in a row the next one may be made: nothing up
/// to the third, then two seconds, doubled with every further one up to a quarter of an hour.
#[must_use]
pub fn wait_after(failed: u32) -> Duration {
    match failed.checked_sub(FREE) {
        None => Duration::ZERO,
        Some(over) => {
            let doubled = 2_u64.checked_shl(over.min(32)).unwrap_or(u64::MAX);
            Duration::from_secs(doubled).min(LONGEST)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_doubles_up_to_a_quarter_of_an_hour() {
        let seconds: Vec<u64> = (0..14).map(|failed| wait_after(failed).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
        assert_eq!(wait_after(u32::MAX), LONGEST);
    }
}
