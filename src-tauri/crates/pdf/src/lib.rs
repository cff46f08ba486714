//! Pages to bytes; knows no meeting.
