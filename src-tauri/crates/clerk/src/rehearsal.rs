//! Rehearsals: a sample meeting up to its sign-in, on a record of its own. The real record is not
//! opened for it at all; nothing of a rehearsal is left when it ends.

use std::sync::Arc;

use tokio::runtime::Handle;
use uuid::Uuid;

use crate::{
    Clerk, clock,
    fault::ClerkError,
    samples,
    scenario::{self, Content, Script},
    session::Session,
};

/// The act before which a sample is handed to whoever rehearses.
const FIRST_OF_THEIRS: &str = "open-sign-in";

impl Clerk {
    /// Begins a rehearsal of a sample: another clerk, over a folder that goes with it, which
    /// speaks to the same windows. Until [`Clerk::end_rehearsal`] this one keeps still.
    ///
    /// # Errors
    /// Where there is no such sample, or its record cannot be made; then nothing is left of it.
    pub async fn rehearse(&self, sample: &str) -> Result<Self, ClerkError> {
        let contents =
            samples::get(sample).ok_or_else(|| ClerkError::NoSuchSample(sample.to_owned()))?;
        let script = before_sign_in(Script::read(contents)?);
        self.folders.sweep_rehearsal();
        let outcome = self.staged(script).await;
        if outcome.is_err() {
            self.folders.sweep_rehearsal();
        }
        outcome
    }

    async fn staged(&self, script: Script) -> Result<Self, ClerkError> {
        let folders = self.folders.rehearsal();
        // A record is made and opened on a thread that may wait for the disk.
        let runtime = Handle::current();
        let opening = tokio::task::spawn_blocking(move || {
            runtime.block_on(Self::open_at(&folders.database(), folders))
        });
        let mut clerk = opening.await.map_err(|_| ClerkError::Interrupted)??;
        clerk.publisher = Arc::clone(&self.publisher);
        clerk.tasks = Arc::clone(&self.tasks);
        let settings = self.settings().await;
        {
            let mut state = clerk.state.lock().await;
            state.settings = settings;
            state.rehearsal = true;
        }
        let run = scenario::run(&clerk.journal, clerk.rulebook(), &script, Uuid::now_v7()).await?;
        let session = Session::open(&clerk.journal, run.meeting, clock::read()).await?;
        self.state.lock().await.session = None;
        clerk.show(Some(session)).await;
        Ok(clerk)
    }

    /// Ends a rehearsal. What was chosen for the laptop meanwhile is kept; of the meeting nothing
    /// is.
    ///
    /// # Errors
    /// Where what was chosen cannot be kept; the rehearsal is over all the same.
    pub async fn end_rehearsal(&self, rehearsal: Self) -> Result<(), ClerkError> {
        let chosen = rehearsal.settings().await;
        if let Err(error) = rehearsal.close().await {
            tracing::warn!(%error, "the record of a rehearsal did not close well");
        }
        self.folders.sweep_rehearsal();
        self.show(None).await;
        let mut state = self.state.lock().await;
        if state.settings == chosen {
            return Ok(());
        }
        state.settings = chosen;
        state.settings.keep(&self.journal).await
    }
}

/// A sample without what happens from the sign-in on.
fn before_sign_in(mut script: Script) -> Script {
    let theirs = script.steps.iter().position(|step| match &step.content {
        Content::Act { deed, .. } => {
            deed.get("do").and_then(serde_json::Value::as_str) == Some(FIRST_OF_THEIRS)
        }
        Content::Expect(_) => false,
    });
    script.steps.truncate(theirs.unwrap_or(script.steps.len()));
    script
}
