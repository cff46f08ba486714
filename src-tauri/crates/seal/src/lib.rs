//! Drawn signatures; later signing and verifying; knows no meeting.
