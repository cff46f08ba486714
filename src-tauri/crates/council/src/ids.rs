//! Identities. Every one is globally unique and given by whoever acts: the core makes none up.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! identity {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
            JsonSchema,
        )]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

identity! {
    /// A meeting, and the stream that holds its record.
    MeetingId,
    /// A person, whose name stands outside the record.
    PersonId,
    /// One act; the events that follow from it share it.
    ActId,
    /// An item of business.
    ItemId,
    /// One uninterrupted stretch of a meeting, from the call to order to the adjournment.
    SittingId,
    /// A request for the floor; the speech that follows from it keeps it.
    RequestId,
    /// A motion.
    MotionId,
    /// A vote.
    VoteId,
    /// A straw poll.
    PollId,
    /// A unit of the owners' register, whose label stands outside the record.
    UnitId,
    /// An election, an award, or a choice among options.
    ElectionId,
    /// A candidate: somebody put forward, or an option.
    CandidateId,
    /// A round of an election.
    RoundId,
}
