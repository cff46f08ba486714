//! One row of the table.

use std::time::Duration;

/// What something took here, beside the floor or a peer.
pub struct Row {
    /// What was done, once.
    pub name: &'static str,
    /// How long it took here.
    pub ours: Duration,
    /// What the floor or the peer is, and how long it took there, in the same run.
    pub peer: Option<(&'static str, Duration)>,
    /// What is good enough.
    pub goal: Goal,
}

/// A bound that may be reached, and not passed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Goal {
    /// So many times the peer.
    Times(f64),
    /// So long, whatever the peer takes.
    Within(Duration),
}

impl Row {
    /// Ours divided by the peer's; none without a peer, or when the peer took no time.
    pub fn ratio(&self) -> Option<f64> {
        let (_, peer) = self.peer?;
        (!peer.is_zero()).then(|| self.ours.as_secs_f64() / peer.as_secs_f64())
    }

    /// True when the goal is reached. A ratio that cannot be formed reaches no goal.
    pub fn ok(&self) -> bool {
        match self.goal {
            Goal::Times(times) => self.ratio().is_some_and(|ratio| ratio <= times),
            Goal::Within(bound) => self.ours <= bound,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(ours: u64, peer: Option<u64>, goal: Goal) -> Row {
        let peer = peer.map(|peer| ("floor", Duration::from_micros(peer)));
        Row { name: "x", ours: Duration::from_micros(ours), peer, goal }
    }

    #[test]
    fn a_goal_may_be_reached_but_not_passed() {
        assert!(row(150, Some(100), Goal::Times(1.5)).ok());
        assert!(!row(151, Some(100), Goal::Times(1.5)).ok());
        assert!(row(10, None, Goal::Within(Duration::from_micros(10))).ok());
        assert!(!row(11, None, Goal::Within(Duration::from_micros(10))).ok());
    }

    #[test]
    fn no_peer_reaches_no_ratio() {
        assert!(!row(1, None, Goal::Times(9.0)).ok());
        assert!(!row(1, Some(0), Goal::Times(9.0)).ok());
    }
}
