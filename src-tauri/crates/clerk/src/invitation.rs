//! The invitation to a meeting as a calendar file (RFC 5545), for telephones and calendars. One
//! event with text in it is all that is written; a library for the whole standard would bring more
//! with it than it saves.

use std::path::PathBuf;

use chrono::{DateTime, Local, NaiveDateTime, Offset as _, TimeDelta, TimeZone as _, Utc};
use council::{Meeting, view};
use serde::{Deserialize, Serialize};
use text::{Args, Language, Moment, Texts};
use ts_rs::TS;

use crate::{
    Clerk,
    exports::{file_name, write_whole},
    fault::ClerkError,
    session::Session,
    shapes::Tongue,
};

/// How long a line may be.
const OCTETS: usize = 75;
/// How long a meeting is taken to last of which nobody said how long.
const USUAL_MINUTES: u32 = 60;

/// A calendar file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Invitation {
    /// Where.
    pub path: String,
}

impl Clerk {
    /// Writes the invitation to the open meeting into the folder for exports.
    ///
    /// # Errors
    /// [`ClerkError::NotPlanned`] while nobody knows when the meeting is; or where the file cannot
    /// be written: then nothing half written is left.
    pub async fn export_invitation(&self, language: Tongue) -> Result<Invitation, ClerkError> {
        let (name, calendar) = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            let calendar = invitation(session, &self.texts, language.into(), Utc::now())?;
            (format!("{}.ics", file_name(session, language)), calendar)
        };
        let (folder, path) = (self.folders.exports.clone(), self.folders.exports.join(name));
        let target: PathBuf = path.clone();
        let written = tokio::task::spawn_blocking(move || {
            write_whole(&folder, &target, calendar.as_bytes(), || false)
        });
        let failed = |source| ClerkError::File { path: path.display().to_string(), source };
        written.await.map_err(|error| failed(std::io::Error::other(error)))?.map_err(failed)?;
        Ok(Invitation { path: path.display().to_string() })
    }
}

/// The calendar file. Its times are in UTC, which every calendar shows in the time of its own
/// place; the words below say the hour of the clock on the wall.
fn invitation(
    session: &Session,
    texts: &Texts,
    language: Language,
    now: DateTime<Utc>,
) -> Result<String, ClerkError> {
    let meeting = session.meeting();
    let particulars = &meeting.particulars;
    let begin = begin(particulars.planned.as_deref()).ok_or(ClerkError::NotPlanned)?;
    let preparation = view::preparation::preparation(meeting, session.names());
    let minutes = preparation.hall_minutes.unwrap_or(preparation.planned_minutes);
    let minutes = if minutes == 0 { USUAL_MINUTES } else { minutes };
    let utc = |at: DateTime<Utc>| at.format("%Y%m%dT%H%M%SZ").to_string();
    let starts = begin.with_timezone(&Utc);
    let ends = starts + TimeDelta::minutes(i64::from(minutes));
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//Yishi//{}//EN", env!("CARGO_PKG_VERSION")),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@yishi", session.id().0),
        // A later invitation to the same meeting takes the place of an earlier one.
        format!("SEQUENCE:{}", session.head().version),
        format!("DTSTAMP:{}", utc(now)),
        format!("DTSTART:{}", utc(starts)),
        format!("DTEND:{}", utc(ends)),
        format!("SUMMARY:{}", escaped(&title(meeting, texts, language))),
        format!("LOCATION:{}", escaped(particulars.place.trim())),
        format!("DESCRIPTION:{}", escaped(&description(meeting, texts, language, begin, minutes))),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    Ok(lines.iter().map(|line| folded(line)).collect())
}

/// Text as a property holds it (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let text = text.replace('\r', "").replace('\\', "\\\\");
    text.replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A line, ended, and folded so that none is longer than 75 octets; a character is never cut
/// (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + line.len() / 24 + 2);
    let mut octets = 0;
    for character in line.chars() {
        if octets + character.len_utf8() > OCTETS {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(character);
        octets += character.len_utf8();
    }
    out.push_str("\r\n");
    out
}

/// The planned begin where this machine is.
fn begin(planned: Option<&str>) -> Option<DateTime<Local>> {
    let local = NaiveDateTime::parse_from_str(planned?, "%Y-%m-%dT%H:%M").ok()?;
    // An hour that the clocks leave out is taken as the one after it.
    Local
        .from_local_datetime(&local)
        .earliest()
        .or_else(|| Local.from_local_datetime(&(local + TimeDelta::hours(1))).earliest())
}

fn title(meeting: &Meeting, texts: &Texts, language: Language) -> String {
    let particulars = &meeting.particulars;
    let body = Args::new().with("body", particulars.body.as_str());
    match particulars.number {
        Some(number) => texts.get(language, "app-meeting-numbered", &body.with("n", number)),
        None if particulars.title.is_empty() => particulars.body.clone(),
        None => {
            let titled = body.with("title", particulars.title.as_str());
            texts.get(language, "app-meeting-titled", &titled)
        }
    }
}

/// When on the wall, how long, and the agenda.
fn description(
    meeting: &Meeting,
    texts: &Texts,
    language: Language,
    begin: DateTime<Local>,
    minutes: u32,
) -> String {
    let offset = i16::try_from(begin.offset().fix().local_minus_utc() / 60).unwrap_or(0);
    let when = Moment::new(begin.timestamp_millis(), offset)
        .map_or_else(|_| String::new(), |moment| texts.day_weekday_time(language, moment));
    let args = Args::new().with("when", when).with("n", minutes);
    let mut lines = vec![texts.get(language, "invitation-when", &args)];
    if !meeting.agenda.is_empty() {
        lines.push(texts.plain(language, "invitation-agenda"));
    }
    for (_, item) in meeting.outline() {
        let number = meeting.item_number(item.id).iter().map(u32::to_string).collect::<Vec<_>>();
        let args = Args::new()
            .with("number", number.join("."))
            .with("title", item.title.as_str())
            .with("n", item.minutes.unwrap_or(0));
        lines.push(texts.get(language, "invitation-item", &args));
    }
    lines.join("\n")
}
