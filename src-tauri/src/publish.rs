//! Publication: the clerk's states on their way to a window, through the channel that the window
//! obtained by its own command.

use std::sync::{Mutex, PoisonError};

use tauri::{
    async_runtime::{self as runtime, JoinHandle},
    ipc::{Channel, IpcResponse},
};
use tokio::sync::watch;

/// The way of one kind of state to one window. A page that is loaded again takes it over.
#[derive(Default)]
pub struct Line(Mutex<Option<JoinHandle<()>>>);

impl Line {
    /// Sends the newest state at once and each later one after it; where states come faster than
    /// the window takes them, those between are left out.
    pub fn follow<S, M>(
        &self,
        mut states: watch::Receiver<S>,
        channel: Channel<M>,
        message: impl Fn(&S) -> M + Send + 'static,
    ) where
        S: Send + Sync + 'static,
        M: IpcResponse + Send + 'static,
    {
        self.put(Some(runtime::spawn(async move {
            loop {
                let newest = message(&states.borrow_and_update());
                // A window that is gone hears nothing more; a state that is gone ends all.
                if channel.send(newest).is_err() || states.changed().await.is_err() {
                    return;
                }
            }
        })));
    }

    /// Sends nothing more.
    pub fn end(&self) {
        self.put(None);
    }

    fn put(&self, line: Option<JoinHandle<()>>) {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = std::mem::replace(&mut *held, line) {
            before.abort();
        }
    }
}
