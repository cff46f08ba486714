//! Dates as PDF files write them.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone};

/// `D:20260131190000+08'00'`.
pub(crate) fn write(at: &DateTime<FixedOffset>) -> String {
    let zone = at.format("%:z").to_string().replace(':', "'");
    format!("{}{zone}'", at.format("D:%Y%m%d%H%M%S"))
}

/// Reads a date to the second; one without a zone is in none, and is not guessed.
pub(crate) fn read(text: &str) -> Option<DateTime<FixedOffset>> {
    let digits = text.strip_prefix("D:")?;
    let number = |from: usize, to: usize| digits.get(from..to)?.parse::<u32>().ok();
    let year = i32::try_from(number(0, 4)?).ok()?;
    let day = NaiveDate::from_ymd_opt(year, number(4, 6)?, number(6, 8)?)?;
    let moment = day.and_hms_opt(number(8, 10)?, number(10, 12)?, number(12, 14)?)?;
    let zone = digits.get(14..)?;
    let sign = match zone.get(..1)? {
        "Z" => return Some(FixedOffset::east_opt(0)?.from_utc_datetime(&moment)),
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let part = |from: usize| zone.get(from..from + 2)?.parse::<i32>().ok();
    let seconds = part(1)? * 3600 + part(4).unwrap_or(0) * 60;
    FixedOffset::east_opt(sign * seconds)?.from_local_datetime(&moment).single()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_reads_as_it_was_written() {
        for text in
            ["D:20260131190005+08'00'", "D:20661231235959-03'30'", "D:20260131190005+00'00'"]
        {
            let date = read(text).unwrap();
            assert_eq!(write(&date), text);
        }
        assert_eq!(read("D:20260131190005Z"), read("D:20260131190005+00'00'"));
        for text in ["", "20260131190005Z", "D:20260131190005", "D:20261331190005Z", "D:2026"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
