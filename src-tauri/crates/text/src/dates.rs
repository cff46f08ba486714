//! Days, times and durations in words.

use crate::{Args, Day, Language, Moment, Texts};

/// How finely a duration is told. What is finer is cut off, never rounded up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Hours and minutes: 1 h 25 min.
    Minutes,
    /// Hours, minutes and seconds: 2 min 30 s.
    Seconds,
}

impl Texts {
    /// Returns a day: 14 March 2026.
    pub fn day(&self, language: Language, day: Day) -> String {
        self.get(language, "date-day", &of_day(day))
    }

    /// Returns a day and its weekday: Saturday 14 March 2026.
    pub fn day_weekday(&self, language: Language, day: Day) -> String {
        self.get(language, "date-day-weekday", &of_day(day))
    }

    /// Returns a day without its year: 14 March.
    pub fn month_day(&self, language: Language, day: Day) -> String {
        self.get(language, "date-month-day", &of_day(day))
    }

    /// Returns a month and its year: March 2026.
    pub fn month_year(&self, language: Language, day: Day) -> String {
        self.get(language, "date-month-year", &of_day(day))
    }

    /// Returns the name of the weekday: Saturday.
    pub fn weekday(&self, language: Language, day: Day) -> String {
        self.get(language, "date-weekday", &of_day(day))
    }

    /// Returns the short name of the weekday: Sat.
    pub fn weekday_short(&self, language: Language, day: Day) -> String {
        self.get(language, "date-weekday-short", &of_day(day))
    }

    /// Returns the time on the 24-hour clock: 19:05.
    pub fn time(&self, language: Language, moment: Moment) -> String {
        self.get(language, "date-time", &of_time(moment))
    }

    /// Returns the time with its seconds: 19:05:44.
    pub fn time_seconds(&self, language: Language, moment: Moment) -> String {
        self.get(language, "date-time-seconds", &of_time(moment))
    }

    /// Returns the day and the time: 14 March 2026, 19:05.
    pub fn day_time(&self, language: Language, moment: Moment) -> String {
        let args = Args::new()
            .with("day", self.day(language, moment.day()))
            .with("time", self.time(language, moment));
        self.get(language, "date-day-time", &args)
    }

    /// Returns the day, its weekday and the time: Saturday 14 March 2026, 19:05.
    pub fn day_weekday_time(&self, language: Language, moment: Moment) -> String {
        let args = Args::new()
            .with("day", self.day_weekday(language, moment.day()))
            .with("time", self.time(language, moment));
        self.get(language, "date-day-time", &args)
    }

    /// Returns two times, 19:05–20:30. The reader knows the day.
    pub fn times(&self, language: Language, from: Moment, to: Moment) -> String {
        let (from, to) = (self.time(language, from), self.time(language, to));
        self.get(language, "date-times", &span(from, to))
    }

    /// Returns a stretch of days with what the two ends share told once: 14–16 March 2026. One day
    /// is just that.
    pub fn days(&self, language: Language, from: Day, to: Day) -> String {
        if from == to {
            return self.day(language, from);
        }
        if from.year() != to.year() {
            let ends = span(self.day(language, from), self.day(language, to));
            return self.get(language, "date-days", &ends);
        }
        if from.month() != to.month() {
            let ends = span(self.month_day(language, from), self.month_day(language, to));
            return self.get(language, "date-days-within-year", &ends.with("year", from.year()));
        }
        self.get(language, "date-days-within-month", &of_day(from).with("last", to.day()))
    }

    /// Returns a stretch of time with its day: 14 March 2026, 19:05–20:30; both days where it
    /// passes midnight.
    pub fn moments(&self, language: Language, from: Moment, to: Moment) -> String {
        if from.day() == to.day() {
            let args = Args::new()
                .with("day", self.day(language, from.day()))
                .with("time", self.times(language, from, to));
            return self.get(language, "date-day-time", &args);
        }
        let (from, to) = (self.day_time(language, from), self.day_time(language, to));
        self.get(language, "date-moments", &span(from, to))
    }

    /// Returns a duration of `ms` milliseconds: 1 h 25 min. Parts that are zero are left
    /// out; what is below the precision is cut off; a negative duration has a minus sign.
    pub fn duration(&self, language: Language, ms: i64, precision: Precision) -> String {
        let whole = ms.unsigned_abs() / 1000;
        let (seconds, nothing) = match precision {
            Precision::Minutes => (0, "date-duration-minutes-alone"),
            Precision::Seconds => (whole % 60, "date-duration-seconds"),
        };
        let (hours, minutes) = (whole / 3600, whole / 60 % 60);
        let part = |key, n: u64| self.get(language, key, &Args::new().with("n", n.to_string()));
        let text = match (hours, minutes, seconds) {
            (0, 0, 0) => part(nothing, 0),
            (0, minutes, 0) => part("date-duration-minutes-alone", minutes),
            (hours, minutes, seconds) => [
                ("date-duration-hours", hours),
                ("date-duration-minutes", minutes),
                ("date-duration-seconds", seconds),
            ]
            .into_iter()
            .filter(|&(_, n)| n > 0)
            .map(|(key, n)| part(key, n))
            .reduce(|first, second| self.joined(language, first, second))
            .unwrap_or_default(),
        };
        let is_negative = ms < 0 && (hours, minutes, seconds) != (0, 0, 0);
        if is_negative {
            self.get(language, "date-duration-negative", &Args::new().with("duration", text))
        } else {
            text
        }
    }

    fn joined(&self, language: Language, first: String, second: String) -> String {
        let args = Args::new().with("first", first).with("second", second);
        self.get(language, "date-duration-joined", &args)
    }
}

fn of_day(day: Day) -> Args {
    Args::new()
        .with("year", day.year())
        .with("month", day.month())
        .with("day", day.day())
        .with("weekday", day.weekday())
}

fn of_time(moment: Moment) -> Args {
    let two_digits = |number: u32| format!("{number:02}");
    Args::new()
        .with("hour", two_digits(moment.hour()))
        .with("minute", two_digits(moment.minute()))
        .with("second", two_digits(moment.second()))
}

fn span(from: String, to: String) -> Args {
    Args::new().with("from", from).with("to", to)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: [Language; 2] = [Language::ZhHans, Language::En];
    const DAY_MS: i64 = 86_400_000;
    /// 2026-03-14T11:05:44.900Z, in China 19:05:44 on a Saturday.
    const EVENING: i64 = 1_773_486_344_900;

    fn at(ms: i64) -> Moment {
        Moment::new(ms, 480).unwrap()
    }

    fn both(write: impl Fn(&Texts, Language) -> String) -> [String; 2] {
        let texts = Texts::load_embedded();
        BOTH.map(|language| write(&texts, language))
    }

    #[test]
    fn a_moment_in_all_its_forms() {
        let (m, d) = (at(EVENING), at(EVENING).day());
        assert_eq!(both(|t, l| t.day(l, d)), ["2026年3月14日", "14 March 2026"]);
        assert_eq!(
            both(|t, l| t.day_weekday(l, d)),
            ["2026年3月14日（星期六）", "Saturday 14 March 2026"]
        );
        assert_eq!(both(|t, l| t.month_day(l, d)), ["3月14日", "14 March"]);
        assert_eq!(both(|t, l| t.month_year(l, d)), ["2026年3月", "March 2026"]);
        assert_eq!(both(|t, l| t.weekday(l, d)), ["星期六", "Saturday"]);
        assert_eq!(both(|t, l| t.weekday_short(l, d)), ["周六", "Sat"]);
        assert_eq!(both(|t, l| t.time(l, m)), ["19:05", "19:05"]);
        assert_eq!(both(|t, l| t.time_seconds(l, m)), ["19:05:44", "19:05:44"]);
        assert_eq!(both(|t, l| t.day_time(l, m)), ["2026年3月14日 19:05", "14 March 2026, 19:05"]);
        assert_eq!(
            both(|t, l| t.day_weekday_time(l, m)),
            ["2026年3月14日（星期六） 19:05", "Saturday 14 March 2026, 19:05"]
        );
    }

    #[test]
    fn stretches_tell_what_is_shared_once() {
        let (from, to) = (at(EVENING), at(EVENING + 85 * 60_000));
        assert_eq!(both(|t, l| t.times(l, from, to)), ["19:05—20:30", "19:05–20:30"]);
        assert_eq!(
            both(|t, l| t.moments(l, from, to)),
            ["2026年3月14日 19:05—20:30", "14 March 2026, 19:05–20:30"]
        );
        assert_eq!(
            both(|t, l| t.moments(l, from, at(EVENING + 6 * 3_600_000))),
            [
                "2026年3月14日 19:05 至 2026年3月15日 01:05",
                "14 March 2026, 19:05 – 15 March 2026, 01:05"
            ]
        );
        let days = |more| both(|t, l| t.days(l, from.day(), at(EVENING + more * DAY_MS).day()));
        assert_eq!(days(0), ["2026年3月14日", "14 March 2026"]);
        assert_eq!(days(2), ["2026年3月14日至16日", "14–16 March 2026"]);
        assert_eq!(days(20), ["2026年3月14日至4月3日", "14 March – 3 April 2026"]);
        assert_eq!(days(365), ["2026年3月14日至2027年3月14日", "14 March 2026 – 14 March 2027"]);
    }

    #[test]
    fn durations() {
        let minutes = |ms| both(|t, l| t.duration(l, ms, Precision::Minutes));
        let seconds = |ms| both(|t, l| t.duration(l, ms, Precision::Seconds));
        assert_eq!(minutes(5_100_000), ["1小时25分", "1 h 25 min"]);
        assert_eq!(minutes(5_159_999), ["1小时25分", "1 h 25 min"]);
        assert_eq!(minutes(7_200_000), ["2小时", "2 h"]);
        assert_eq!(minutes(900_000), ["15分钟", "15 min"]);
        assert_eq!(minutes(-59_000), ["0分钟", "0 min"]);
        assert_eq!(seconds(150_000), ["2分30秒", "2 min 30 s"]);
        assert_eq!(seconds(-150_000), ["−2分30秒", "−2 min 30 s"]);
        assert_eq!(seconds(3_605_000), ["1小时5秒", "1 h 5 s"]);
        assert_eq!(seconds(120_000), ["2分钟", "2 min"]);
        assert_eq!(seconds(-999), ["0秒", "0 s"]);
        assert_eq!(
            seconds(i64::MIN),
            ["−2562047788015小时12分55秒", "−2562047788015 h 12 min 55 s"]
        );
    }

    /// Walks every day of the years 1 to 9999 with a calendar counted here, by the leap-year rule
    /// alone.
    #[test]
    fn every_day_is_the_next_after_the_one_before() {
        let (mut year, mut month, mut day, mut weekday) = (1, 1, 1, 1);
        let mut ms = -62_135_596_800_000;
        while year <= 9999 {
            let written = Moment::new(ms, 0).unwrap().day();
            assert_eq!((written.year(), written.month(), written.day()), (year, month, day));
            assert_eq!(written.weekday(), weekday);
            assert_eq!(Day::new(year, month, day), Ok(written));
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let length = match month {
                2 => 28 + u32::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            day += 1;
            if day > length {
                (day, month) = (1, month + 1);
            }
            if month > 12 {
                (month, year) = (1, year + 1);
            }
            weekday = weekday % 7 + 1;
            ms += DAY_MS;
        }
    }

    #[test]
    fn every_day_of_four_years_is_worded_and_its_own() {
        let texts = Texts::load_embedded();
        let months = "January February March April May June July August September October \
                      November December";
        let months: Vec<&str> = months.split_whitespace().collect();
        for index in 0..1461 {
            let day = at(EVENING + index * DAY_MS).day();
            let (year, month, date) = (day.year(), day.month(), day.day());
            assert_eq!(texts.day(Language::ZhHans, day), format!("{year}年{month}月{date}日"));
            let name = months[month as usize - 1];
            assert_eq!(texts.day(Language::En, day), format!("{date} {name} {year}"));
            let letter = "一二三四五六日".chars().nth(day.weekday() as usize - 1).unwrap();
            assert_eq!(texts.weekday(Language::ZhHans, day), format!("星期{letter}"));
            let short = texts.weekday_short(Language::En, day);
            assert!(texts.weekday(Language::En, day).starts_with(&short));
        }
    }

    proptest::proptest! {
        #[test]
        fn no_moment_shows_a_missing_word(
            ms in -62_000_000_000_000_i64..253_000_000_000_000,
            to: i64,
        ) {
            let texts = Texts::load_embedded();
            for language in BOTH {
                let (from, to) = (at(ms), Moment::new(to, 0).unwrap_or(at(ms)));
                let all = [
                    texts.moments(language, from, to),
                    texts.days(language, from.day(), to.day()),
                    texts.day_weekday_time(language, from),
                    texts.duration(language, ms, Precision::Seconds),
                ];
                let is_whole = all.iter().all(|text| !text.contains(['⟦', '{']));
                proptest::prop_assert!(is_whole, "{:?}", all);
            }
        }
    }
}
