//! Work that may take longer than half a second. Each piece has an identity, says how far it has
//! come, and can be called off until it goes to the disk; what is called off leaves nothing.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
};

use serde::{Deserialize, Serialize};
use tokio::{sync::watch, task::JoinHandle};
use ts_rs::TS;

use crate::fault::ClerkError;

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TaskWork {
    /// A register is read from a file.
    ReadRegister,
    /// A register goes into the record.
    AdoptRegister,
    /// Pages are made, to be looked at.
    MakePages,
    /// The minutes are written into a file.
    ExportMinutes,
    /// A paper is written into a file, or all of a meeting.
    ExportPapers,
    /// The list of an electorate is written into a file.
    ExportElectorate,
    /// The codes for the sign-in are written into a file.
    ExportCodes,
}

/// What of it is being done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TaskStage {
    /// A file is being opened.
    Opening,
    /// Lines are being read.
    Reading,
    /// Names and labels are being sealed.
    Sealing,
    /// What is told is being gathered from the record.
    Gathering,
    /// Pages are being set.
    Setting,
    /// A file is being written, which can still be called off.
    Writing,
    /// It is on its way into the record, which is not called off any more.
    Storing,
}

/// A piece of work as the windows see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaskView {
    /// Which.
    pub task: u32,
    /// What it is.
    // keys: task-*
    pub work: TaskWork,
    /// How far it is.
    pub stage: TaskStage,
    /// How much of the stage is done.
    pub done: u32,
    /// Out of how much; 0 where that is not known.
    pub total: u32,
}

/// All work that is being done.
#[derive(Debug, Default)]
pub(crate) struct Tasks {
    last: AtomicU32,
    shown: watch::Sender<Vec<TaskView>>,
    running: Arc<Mutex<BTreeMap<u32, watch::Sender<bool>>>>,
}

impl Tasks {
    /// Begins a piece of work. It is over when the task is dropped.
    pub fn begin(&self, work: TaskWork, stage: TaskStage) -> Task {
        let id = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        let (cancel, cancelled) = watch::channel(false);
        self.running.lock().unwrap_or_else(PoisonError::into_inner).insert(id, cancel);
        let view = TaskView { task: id, work, stage, done: 0, total: 0 };
        self.shown.send_modify(|shown| shown.push(view));
        let over = Over { id, shown: self.shown.clone(), running: Arc::clone(&self.running) };
        Task { over: Arc::new(over), cancelled }
    }

    fn cancel(&self, task: u32) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(cancel) = running.get(&task) {
            cancel.send_replace(true);
        }
    }
}

/// A piece of work, held by whoever does it.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    over: Arc<Over>,
    cancelled: watch::Receiver<bool>,
}

/// Takes a piece of work off the list, however it ended.
#[derive(Debug)]
struct Over {
    id: u32,
    shown: watch::Sender<Vec<TaskView>>,
    running: Arc<Mutex<BTreeMap<u32, watch::Sender<bool>>>>,
}

impl Drop for Over {
    fn drop(&mut self) {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.id);
        self.shown.send_modify(|shown| shown.retain(|view| view.task != self.id));
    }
}

impl Task {
    /// Says which stage has begun.
    pub fn stage(&self, stage: TaskStage) {
        self.say(stage, 0, 0);
    }

    /// Says each hundredth of the way, and whether to go on.
    pub fn step(&self, stage: TaskStage, done: usize, total: usize) -> bool {
        let every = (total / 100).max(1);
        if done.is_multiple_of(every) || done == total {
            let count = |n| u32::try_from(n).unwrap_or(u32::MAX);
            self.say(stage, count(done), count(total));
        }
        !self.is_cancelled()
    }

    /// Whether it was called off.
    pub fn is_cancelled(&self) -> bool {
        *self.cancelled.borrow()
    }

    /// Waits for work on another thread, or for being called off. What the thread still makes
    /// after that is dropped.
    pub async fn wait<T>(&self, work: JoinHandle<T>) -> Result<T, ClerkError> {
        let mut cancelled = self.cancelled.clone();
        let off = async move {
            if cancelled.wait_for(|off| *off).await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        tokio::select! {
            done = work => done.map_err(|_| ClerkError::Interrupted),
            () = off => Err(ClerkError::Cancelled),
        }
    }

    fn say(&self, stage: TaskStage, done: u32, total: u32) {
        self.over.shown.send_modify(|shown| {
            if let Some(view) = shown.iter_mut().find(|view| view.task == self.over.id) {
                *view = TaskView { stage, done, total, ..*view };
            }
        });
    }
}

impl crate::Clerk {
    /// Watches the work that is being done.
    #[must_use]
    pub fn watch_tasks(&self) -> watch::Receiver<Vec<TaskView>> {
        self.tasks.shown.subscribe()
    }

    /// Calls off a piece of work; nothing happens where it is over or already goes to the disk.
    pub fn cancel_task(&self, task: u32) {
        self.tasks.cancel(task);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]
mod tests {
    use super::*;

    #[tokio::test]
    async fn work_is_shown_while_it_is_done_and_can_be_called_off() {
        let tasks = Tasks::default();
        let shown = tasks.shown.subscribe();
        let task = tasks.begin(TaskWork::ExportMinutes, TaskStage::Gathering);
        assert!(task.step(TaskStage::Setting, 3, 10));
        let view = shown.borrow()[0];
        assert_eq!((view.stage, view.done, view.total), (TaskStage::Setting, 3, 10));
        tasks.cancel(view.task + 1);
        assert!(!task.is_cancelled());
        tasks.cancel(view.task);
        assert!(!task.step(TaskStage::Setting, 4, 10));
        let never = tokio::spawn(std::future::pending::<()>());
        assert!(matches!(task.wait(never).await, Err(ClerkError::Cancelled)));
        drop(task);
        assert!(shown.borrow().is_empty());
    }

    #[tokio::test]
    async fn what_another_thread_made_is_handed_over() {
        let tasks = Tasks::default();
        let task = tasks.begin(TaskWork::MakePages, TaskStage::Setting);
        let made = tokio::task::spawn_blocking(|| 7);
        assert_eq!(task.wait(made).await.unwrap(), 7);
    }
}
