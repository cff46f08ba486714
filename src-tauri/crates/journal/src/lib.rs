//! The record on disk: an append-only, hash-chained log in SQLite.
