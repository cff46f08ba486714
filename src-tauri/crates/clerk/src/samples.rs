//! Sample meetings from `assets/samples`: scenarios like any other, offered on the first page.

use crate::{scenario::Script, shapes::SampleCard};

static SAMPLES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// The samples, in the order of their keys.
#[must_use]
pub fn cards() -> Vec<SampleCard> {
    SAMPLES
        .iter()
        .filter_map(|(sample, contents)| {
            let script = Script::read(contents).ok()?;
            Some(SampleCard { sample: (*sample).to_owned(), language: script.language })
        })
        .collect()
}

/// A sample's scenario.
#[must_use]
pub fn get(sample: &str) -> Option<&'static str> {
    SAMPLES.iter().find(|(key, _)| *key == sample).map(|(_, contents)| *contents)
}
