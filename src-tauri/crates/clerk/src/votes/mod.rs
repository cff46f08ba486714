//! Votes taken out of the record, for a recount or a notice board: by name where the vote was by
//! name, and as a list of papers without names where it was secret. The record of a secret vote
//! holds sums alone, and so does what is made of it.

mod sheet;

use std::path::Path;

use council::{
    Meeting,
    ballot::{Entry, Papers, Pass},
    ids::{MeetingId, MotionId, VoteId},
    motion::KindName,
    people::Names,
    view::question,
    vote::{Choice, Method, Ruling, Tally, Vote, VoteStatus},
};
use journal::Reader;
use serde::Serialize;

use crate::{clock, fault::ClerkError, session::Session};

pub use sheet::csv;

/// How a vote stands in the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It is being taken.
    Open,
    /// It was broken off.
    Abandoned,
    /// The ballot was void as a whole: more papers lay in the boxes than had gone out.
    Voided,
    /// It was annulled by the chair, or ruled void after a correction.
    Annulled,
    /// Its result stands.
    Stands,
}

/// What a paper of a secret vote says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// 赞成.
    For,
    /// 反对.
    Against,
    /// 弃权, marked as such, or a blank paper where the record does not tell them apart.
    Abstain,
    /// 空白.
    Blank,
    /// 废票.
    Invalid,
}

/// A vote in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Its identity.
    pub vote: VoteId,
    /// The meeting.
    pub meeting: MeetingId,
    /// The number of its item and its own within the item, for main motions.
    pub label: String,
    /// The words of the question.
    pub question: String,
    /// Which of the votes announced on the question it is, from 1.
    pub nth: u32,
    /// How it was taken.
    pub method: Method,
    /// How it stands.
    pub standing: Standing,
}

/// A vote taken out of the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Export {
    /// The vote as it is listed.
    #[serde(flatten)]
    pub listed: Listed,
    /// The body that met.
    pub body: String,
    /// The title of the item.
    pub item: String,
    /// The motion.
    pub motion: MotionId,
    /// Its kind.
    pub kind: KindName,
    /// When it was opened, in milliseconds since 1970-01-01 UTC.
    pub opened_ms: i64,
    /// When the result was announced.
    pub announced_ms: Option<i64>,
    /// Why it was annulled; empty where it was not.
    pub reason: String,
    /// How many were entitled.
    pub entitled: u32,
    /// How many were present when it was opened.
    pub present: u32,
    /// The count, as corrected; none where the ballot was void as a whole.
    pub sums: Option<Tally>,
    /// Whether it is carried; none where no result stands.
    pub carried: Option<bool>,
    /// Where the papers went, for a vote on paper.
    pub papers: Option<Papers>,
    /// Who voted how, in the order of the roll, where the vote was by name.
    pub named: Vec<Answer>,
    /// One mark a paper, sorted by mark, where the vote was secret.
    pub ballots: Vec<Mark>,
}

/// How somebody voted by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Their name.
    pub name: String,
    /// Their choice; none where they gave none.
    pub choice: Option<Choice>,
}

/// Every vote of a meeting, the first opened first.
#[must_use]
pub fn list(meeting: &Meeting, names: &Names) -> Vec<Listed> {
    meeting.votes.iter().filter_map(|vote| listed(meeting, names, vote)).collect()
}

/// A vote of a meeting, taken out of its record.
///
/// # Errors
/// [`ClerkError::NoSuchVote`] where the meeting has none, [`ClerkError::NotAnnounced`] while
/// nothing of it may be known.
pub fn export(meeting: &Meeting, names: &Names, vote: VoteId) -> Result<Export, ClerkError> {
    let known = meeting.vote(vote).ok_or(ClerkError::NoSuchVote)?;
    let (Some(listed), Some(motion)) =
        (listed(meeting, names, known), meeting.motion(known.motion))
    else {
        return Err(ClerkError::NoSuchVote);
    };
    match listed.standing {
        Standing::Open | Standing::Abandoned => return Err(ClerkError::NotAnnounced),
        Standing::Voided | Standing::Annulled | Standing::Stands => {}
    }
    let item = meeting.item(motion.item).map_or_else(String::new, |item| item.title.clone());
    let stands = listed.standing == Standing::Stands;
    let secret = listed.method == Method::Ballot;
    Ok(Export {
        body: meeting.particulars.body.clone(),
        item,
        motion: motion.id,
        kind: motion.kind,
        opened_ms: known.at.when(),
        announced_ms: known.decided.map(|at| at.when()),
        reason: match &known.ruling {
            Some((Ruling::Void, reason)) => reason.clone(),
            Some((Ruling::Stands, _)) | None => String::new(),
        },
        entitled: known.terms.quorum.members,
        present: u32::try_from(known.electorate.len()).unwrap_or(u32::MAX),
        sums: known.tally.clone(),
        carried: known.standing().filter(|_| stands).map(|verdict| verdict.carried),
        papers: counted(known).filter(|_| secret).map(|entry| entry.papers.clone()),
        named: if secret { Vec::new() } else { named(meeting, names, known) },
        ballots: if secret { ballots(known) } else { Vec::new() },
        listed,
    })
}

/// Every vote of every meeting in a database that is only read, or of one meeting.
///
/// # Errors
/// Where the database cannot be read, or there is no such meeting.
pub async fn list_database(
    database: &Path,
    meeting: Option<MeetingId>,
) -> Result<Vec<Listed>, ClerkError> {
    let reader = Reader::open(database, None).await?;
    let mut all = Vec::new();
    for id in meetings(&reader, meeting).await? {
        let session = Session::read(&reader, id, clock::read()).await?;
        all.extend(list(session.meeting(), session.names()));
    }
    reader.close().await;
    Ok(all)
}

/// A vote in a database that is only read.
///
/// # Errors
/// Where the database cannot be read, or as for [`export`].
pub async fn export_database(database: &Path, vote: VoteId) -> Result<Export, ClerkError> {
    let reader = Reader::open(database, None).await?;
    for id in meetings(&reader, None).await? {
        let session = Session::read(&reader, id, clock::read()).await?;
        if session.meeting().vote(vote).is_some() {
            reader.close().await;
            return export(session.meeting(), session.names(), vote);
        }
    }
    Err(ClerkError::NoSuchVote)
}

async fn meetings(reader: &Reader, only: Option<MeetingId>) -> Result<Vec<MeetingId>, ClerkError> {
    match only {
        Some(meeting) => Ok(vec![meeting]),
        None => Ok(reader.streams().await?.into_iter().map(MeetingId).collect()),
    }
}

fn listed(meeting: &Meeting, names: &Names, vote: &Vote) -> Option<Listed> {
    let shown = question::vote(meeting, names, vote)?;
    let void = matches!(vote.ruling, Some((Ruling::Void, _)));
    Some(Listed {
        vote: vote.id,
        meeting: meeting.id?,
        label: shown.question.label,
        question: shown.question.text,
        nth: shown.nth,
        method: vote.terms.method.unwrap_or(Method::ShowOfHands),
        standing: match vote.status {
            VoteStatus::Open => Standing::Open,
            VoteStatus::Abandoned => Standing::Abandoned,
            VoteStatus::Voided => Standing::Voided,
            VoteStatus::Decided if void => Standing::Annulled,
            VoteStatus::Decided => Standing::Stands,
        },
    })
}

/// Who voted how, in the order in which they stand in the electorate.
fn named(meeting: &Meeting, names: &Names, vote: &Vote) -> Vec<Answer> {
    if vote.answers.is_empty() {
        return Vec::new();
    }
    let seats = meeting.roll.iter().map(|seat| seat.person);
    seats
        .filter(|person| vote.electorate.contains(person))
        .map(|person| Answer {
            name: names.name(person).to_owned(),
            choice: vote.answers.get(&person).copied(),
        })
        .collect()
}

/// The count of the papers that was announced: where there were two they agree.
fn counted(vote: &Vote) -> Option<&Entry> {
    vote.counts.get(&Pass::First)
}

/// One mark a paper, sorted. Only sums are known, so nothing but sums can be read from it. Where a
/// correction replaced the count, the corrected sums are listed, in which a blank paper is what
/// the rules make of it.
fn ballots(vote: &Vote) -> Vec<Mark> {
    let Some(tally) = &vote.tally else { return Vec::new() };
    let times = |mark, many: u32| std::iter::repeat_n(mark, many as usize);
    let entry = counted(vote).filter(|entry| entry.tally(vote.terms.blank) == *tally);
    let sheets = |many: i64| u32::try_from(many).unwrap_or(0);
    let (abstain, blank) = match entry {
        Some(entry) => (sheets(entry.marks.abstain), sheets(entry.papers.blank)),
        None => (tally.abstain.heads, 0),
    };
    times(Mark::For, tally.favour.heads)
        .chain(times(Mark::Against, tally.against.heads))
        .chain(times(Mark::Abstain, abstain))
        .chain(times(Mark::Blank, blank))
        .chain(times(Mark::Invalid, tally.spoiled.heads))
        .collect()
}
