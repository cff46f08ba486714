//! Every printed thing: a read model turned into blocks, one file a paper.
//!
//! A paper is first a [`Paper`]: keys of the texts with their values, and what people typed as
//! they typed it. Only then is it worded in a language ([`wording`]) and becomes a document to be
//! laid out; [`Sheet::pdf`] makes the file. So the same paper can be worded in another language,
//! and no sentence stands in code.
//!
//! - [`paper`], [`phrase`]: the form in between.
//! - [`pieces`]: what several papers share: headings, attendance, votes, signatures.
//! - [`catalogue`]: every paper by name, and how it is made.
//! - [`notice`], [`agenda`] and their like: one paper each.
//! - [`minutes`](mod@minutes): the minutes of a meeting.
//! - [`plain`]: a worded paper as text, to be compared.
//! - [`badges`](mod@badges): codes for the sign-in.
//! - [`electorate`](mod@electorate): who may vote in a vote.
//!
//! This crate decides and counts nothing: every decision and number comes from the record.

pub mod agenda;
pub mod attendance;
pub mod badges;
pub mod ballot_papers;
pub mod catalogue;
pub mod consent_form;
pub mod correction_sheet;
pub mod election_papers;
pub mod electorate;
pub mod error;
pub mod extract;
pub mod gate_sheets;
pub mod large_agenda;
pub mod minutes;
pub mod name_plates;
pub mod notice;
pub mod official;
pub mod paper;
pub mod phrase;
pub mod pieces;
pub mod plain;
pub mod proxy_form;
pub mod proxy_list;
pub mod requisition_form;
pub mod resolution_notice;
pub mod result_sheet;
pub mod running_order;
pub mod sheet;
pub mod sign_in;
pub mod signature_agreement;
pub mod speaker_slips;
pub mod speaking_times;
pub mod table_cards;
pub mod tally_sheet;
pub mod undertakings;
pub mod wording;

pub use badges::{Badge, badges};
pub use catalogue::{Lacking, PaperName, Sources, Subject, UnknownPaper, When, Wish};
pub use electorate::electorate;
pub use error::PaperError;
pub use minutes::{Form, closed_minutes, minutes};
pub use paper::{Look, Paper, Part, Place, Span};
pub use phrase::Phrase;
pub use pieces::{identity::Head, signing::Drawings};
pub use sheet::{File, Format, Sheet};
