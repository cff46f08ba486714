//! Blocks to lines to pages; knows no PDF and no meeting.
