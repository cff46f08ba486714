//! 协商: a consultation that ended without a vote. Papers say that all agreed, and never that
//! anything was resolved.

use council::consultation::Referral;

use super::notes;
use crate::{Part, Phrase, Span};

/// What all agree on, what they differ about, and who goes on.
// keys: matter-*
pub(super) fn parts(
    consensus: &str,
    differences: &str,
    referral: Referral,
    matter: Option<&str>,
) -> Vec<Part> {
    let outcome = match (consensus.trim().is_empty(), differences.trim().is_empty()) {
        (false, true) => "agreed",
        (false, false) => "partly",
        (true, true | false) => "differing",
    };
    let lead = Phrase::key("minutes-consulted").with("outcome", Phrase::Choice(outcome));
    let mut parts = vec![Part::Paragraph(vec![Span::strong(lead)])];
    let mut told = |key: &str, text: &str| {
        if !text.trim().is_empty() {
            parts.push(Part::Lead(vec![Span::plain(Phrase::key(key))]));
            parts.push(Part::Quote(vec![Span::plain(Phrase::typed(text))]));
        }
    };
    told("minutes-consensus", consensus);
    told("minutes-differences", differences);
    let referral = match referral {
        Referral::Committee => "committee",
        Referral::Assembly => "assembly",
    };
    let goes_on = Phrase::key("minutes-referral")
        .with("referral", Phrase::Choice(referral))
        .with("classed", matter.is_some())
        .with(
            "matter",
            matter.map_or(Phrase::Typed(String::new()), |key| notes::named("matter", key)),
        );
    parts.push(Part::paragraph(goes_on));
    parts
}
