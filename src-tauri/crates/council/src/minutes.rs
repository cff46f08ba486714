//! The minutes while they are drafted and signed. Decisions and numbers come from the record;
//! people write only the prose between them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    approval::{Approval, Version},
    event::Fact,
    ids::{ItemId, PersonId},
    meeting::Meeting,
    people::{Office, Sha256Hex},
    refusal::Refusal,
    sitting::Phase,
    time::Stamp,
};

/// Where a piece of prose stands in the minutes.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    TS,
    JsonSchema
)]
#[serde(rename_all = "kebab-case", tag = "at", content = "item")]
pub enum Section {
    /// Before the first item.
    Opening,
    /// Within an item.
    Item(ItemId),
    /// After the last item.
    Closing,
}

/// A signature drawn by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// In which office.
    pub office: Office,
    /// By whom.
    pub person: PersonId,
    /// SHA-256 of the drawing's stored form.
    pub drawing: Sha256Hex,
    /// When.
    pub at: Stamp,
}

/// The minutes as far as people have a hand in them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Minutes {
    /// Prose by section.
    pub prose: Vec<(Section, String)>,
    /// Signatures, in the order of signing.
    pub signatures: Vec<Signature>,
    /// SHA-256 of the newest signed file, once frozen.
    pub frozen: Option<Sha256Hex>,
    /// The versions of the signed file, oldest first.
    pub versions: Vec<Version>,
    /// How they were approved, once they were.
    pub approval: Option<Approval>,
    /// Whether they were approved after the newest version was frozen.
    pub(crate) approved_since: bool,
}

impl Minutes {
    /// The prose of a section; empty where nothing was written.
    #[must_use]
    pub fn prose(&self, section: Section) -> &str {
        self.prose.iter().find(|(at, _)| *at == section).map_or("", |(_, text)| text.as_str())
    }

    /// The signature in an office.
    #[must_use]
    pub fn signature(&self, office: Office) -> Option<&Signature> {
        self.signatures.iter().find(|signature| signature.office == office)
    }

    /// Whether they were approved after the newest version of their file was frozen, so that
    /// another one is due.
    #[must_use]
    pub fn is_approved_anew(&self) -> bool {
        self.approved_since && !self.versions.is_empty()
    }

    /// Takes a version of the file as the newest.
    pub(crate) fn issue(&mut self, version: Version) {
        self.frozen = Some(version.pdf.clone());
        self.versions.push(version);
        self.approved_since = false;
    }

    pub(crate) fn write(&mut self, section: Section, text: &str) {
        self.prose.retain(|(at, _)| *at != section);
        if !text.is_empty() {
            self.prose.push((section, text.to_owned()));
        }
    }
}

/// The acts of this area.
pub(crate) enum Change<'a> {
    Write { section: Section, text: &'a str },
    Sign { office: Office, drawing: &'a str },
    Freeze { pdf: &'a str },
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    match change {
        Change::Write { section, text } => {
            meeting.not_signed()?;
            if let Section::Item(item) = section {
                meeting.known_item(item)?;
            }
            if meeting.minutes.prose(section) == text.trim() {
                return Err(Refusal::NothingChanged);
            }
            Ok(vec![Fact::MinutesWritten { section, text: text.trim().to_owned() }])
        }
        Change::Sign { office, drawing } => sign(meeting, office, drawing),
        Change::Freeze { pdf } => {
            can_freeze(meeting)?;
            check_sha256(pdf)?;
            Ok(vec![Fact::MinutesFrozen { pdf: pdf.to_owned() }])
        }
    }
}

/// Whoever holds the office signs, when the meeting is over and no vote is in doubt.
fn sign(meeting: &Meeting, office: Office, drawing: &str) -> Result<Vec<Fact>, Refusal> {
    can_sign(meeting, office)?;
    check_sha256(drawing)?;
    let person = meeting.holder(office).ok_or(Refusal::OfficeVacant { office })?;
    Ok(vec![Fact::Signed { office, person, drawing: drawing.to_owned() }])
}

/// Whether the minutes can be signed in an office now.
pub(crate) fn can_sign(meeting: &Meeting, office: Office) -> Result<(), Refusal> {
    match meeting.phase {
        Phase::Adjourned | Phase::Signing => {}
        Phase::Preparing | Phase::SigningIn | Phase::InSession | Phase::Recess => {
            return Err(Refusal::NotAdjourned);
        }
        Phase::Signed => return Err(Refusal::MinutesAreFrozen),
    }
    meeting.no_written_vote()?;
    if let Some(vote) = meeting.in_doubt().next() {
        return Err(Refusal::VoteInDoubt { vote: vote.id });
    }
    if meeting.minutes.signature(office).is_some() {
        return Err(Refusal::HasSigned { office });
    }
    match meeting.holder(office) {
        Some(_) => Ok(()),
        None => Err(Refusal::OfficeVacant { office }),
    }
}

/// Whether both have signed, and the minutes are not frozen yet.
pub(crate) fn can_freeze(meeting: &Meeting) -> Result<(), Refusal> {
    if meeting.minutes.frozen.is_some() {
        return Err(Refusal::MinutesAreFrozen);
    }
    let both = [Office::Chair, Office::Secretary]
        .iter()
        .all(|office| meeting.minutes.signature(*office).is_some());
    if both { Ok(()) } else { Err(Refusal::SignatureMissing) }
}

pub(crate) fn check_sha256(hex: &str) -> Result<(), Refusal> {
    let fits = hex.len() == 64 && hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if fits { Ok(()) } else { Err(Refusal::DrawingMissing) }
}

impl Meeting {
    /// Nothing that has been signed changes any more.
    pub(crate) fn not_signed(&self) -> Result<(), Refusal> {
        match self.phase {
            Phase::Signing | Phase::Signed => Err(Refusal::AlreadySigned),
            Phase::Preparing
            | Phase::SigningIn
            | Phase::InSession
            | Phase::Recess
            | Phase::Adjourned => Ok(()),
        }
    }
}
