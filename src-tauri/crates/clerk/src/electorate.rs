//! The list of an electorate on paper, beside the minutes.

use council::{ids::VoteId, people::hex, view};

use crate::{
    Clerk,
    exports::{Source, file_name},
    fault::ClerkError,
    order,
    session::Session,
    shapes::{Exported, Tongue},
    tasks::{TaskStage, TaskWork},
};

/// The list of a vote's electorate, or of one that would be opened now, in the order that the
/// rules give, and the entry up to which it tells it.
fn told(
    session: &Session,
    vote: Option<VoteId>,
) -> Result<(view::Electorate, paper::Head), ClerkError> {
    let (meeting, names) = (session.meeting(), session.names());
    let people = view::electorate::electors(meeting, vote).ok_or(ClerkError::NoSuchVote)?;
    let ordered = order::ordered(meeting, names, &people, &order::rule(meeting));
    let list = view::electorate(meeting, names, vote, &ordered).ok_or(ClerkError::NoSuchMeeting)?;
    let at = meeting.last_entry().unwrap_or_default();
    Ok((list, paper::Head { sha256: hex(&session.head().hash), at }))
}

impl Clerk {
    /// Writes the list of a vote's electorate into the folder for exports; where no vote is
    /// named, of who could vote now.
    ///
    /// # Errors
    /// Where there is no such vote, or the file cannot be made or written; nothing half written
    /// is left.
    pub async fn export_electorate(
        &self,
        vote: Option<VoteId>,
        language: Tongue,
    ) -> Result<Exported, ClerkError> {
        let task = self.tasks.begin(TaskWork::ExportElectorate, TaskStage::Gathering);
        let (name, sheet) = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            let (list, head) = told(session, vote)?;
            let sheet = paper::electorate(&list, &head, &self.texts, language.into())?;
            (file_name(session, language), sheet)
        };
        let file = self.set(Source::Sheet(Box::new(sheet)), &task).await?;
        self.write_out(format!("{name}-electorate"), file, &task).await
    }
}
