//! Journeys: the built application, driven as people drive it, by clicks and keys through
//! WebDriver, with both of its windows looked at. What they rely on stands in the environment;
//! `cargo xtask test` sets the stage.
//!
//! Reading order: [`stage`] (starts and ends the application), [`page`] (what is done and seen in
//! one window), [`steps`] (what several journeys do), then one file a journey.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a journey that cannot go on fails where it stands")]

#[macro_use]
#[path = "../../../src-tauri/src/commands/list.rs"]
mod list;

mod access;
mod bad_records;
mod by_keyboard;
mod choices;
mod first_meeting;
mod five_hundred;
mod gallery;
mod guidance;
mod killed;
mod languages;
mod latency;
mod meeting;
mod owners_consents;
mod page;
mod pages;
mod paper;
mod paper_election;
mod papers_room;
mod reach;
mod rehearsal;
mod roll_call;
mod room_sizes;
mod screens;
mod second_start;
mod second_window;
mod sign_in;
mod stacking;
mod stage;
mod steps;
