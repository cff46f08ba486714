//! The rules of a meeting: decide and apply, and the read models that derive from the record.
