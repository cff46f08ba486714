//! While people sit together the machine neither sleeps nor blanks nor locks. The platform is
//! asked for it and told when it is over; where nobody can be asked, the log says so and the
//! meeting goes on.

use tokio::task::spawn_blocking;

/// Who keeps the machine awake when asked.
pub trait Keeper: Send + 'static {
    /// Keeps it awake from now on.
    fn keep(&mut self);
    /// Lets it sleep again.
    fn release(&mut self);
}

/// Keeps the machine awake while it must be.
pub struct Awake<K> {
    /// None while it is being asked, and from then on where that did not end well.
    keeper: Option<K>,
    kept: bool,
}

impl<K: Keeper> Awake<K> {
    /// Lets it sleep for now.
    pub fn new(keeper: K) -> Self {
        Self { keeper: Some(keeper), kept: false }
    }

    /// Asks where something changed, off the threads that serve the windows.
    pub async fn follow(&mut self, wanted: bool) {
        if wanted == self.kept {
            return;
        }
        self.kept = wanted;
        let Some(mut keeper) = self.keeper.take() else { return };
        let asked = spawn_blocking(move || {
            if wanted {
                keeper.keep();
            } else {
                keeper.release();
            }
            keeper
        });
        match asked.await {
            Ok(keeper) => self.keeper = Some(keeper),
            Err(error) => tracing::warn!(%error, "nobody keeps the machine awake any more"),
        }
    }
}

#[cfg(target_os = "linux")]
pub use bus::platform;
#[cfg(not(target_os = "linux"))]
pub use elsewhere::platform;

#[cfg(target_os = "linux")]
mod bus;

#[cfg(not(target_os = "linux"))]
mod elsewhere {
    /// Nobody is known who could be asked.
    pub struct Nobody;

    impl super::Keeper for Nobody {
        fn keep(&mut self) {
            tracing::warn!("nobody keeps the machine awake on this platform");
        }
        fn release(&mut self) {}
    }

    pub fn platform() -> Nobody {
        Nobody
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Noted(Arc<Mutex<Vec<&'static str>>>);

    impl Keeper for Noted {
        fn keep(&mut self) {
            self.0.lock().unwrap().push("keep");
        }
        fn release(&mut self) {
            self.0.lock().unwrap().push("release");
        }
    }

    #[tokio::test]
    async fn the_platform_is_asked_once_and_told_when_it_is_over() {
        let noted = Noted::default();
        let mut awake = Awake::new(noted.clone());
        for wanted in [false, true, true, false, false, true] {
            awake.follow(wanted).await;
        }
        assert_eq!(*noted.0.lock().unwrap(), ["keep", "release", "keep"]);
    }
}
