//! Templates of meetings, as data from `assets/templates`: rules, time, parties and an agenda to
//! begin with. Names and titles stand in the texts; what a chair keeps of a meeting as a template
//! of their own is in [`own`].

mod book;
mod offer;
mod own;

pub use book::{Template, TemplateBook, TemplateError, TemplateItem};
pub use offer::{TemplateLine, TemplateView};
pub use own::OwnTemplateError;
