//! The rules that the texts keep, each language by itself and two beside each other.

use super::Fault;
use super::catalogue::{Catalogue, Facts};

/// Finds what is wrong with one language by itself.
pub(super) fn within(catalogue: &Catalogue) -> Vec<Fault> {
    catalogue.texts.iter().flat_map(|(key, facts)| of_text(catalogue, key, facts)).collect()
}

fn of_text(catalogue: &Catalogue, key: &str, facts: &Facts) -> Vec<Fault> {
    let place = || (catalogue.language.clone(), facts.file.clone(), key.to_owned());
    let mut faults = Vec::new();
    if !is_named_well(key) {
        let (language, file, key) = place();
        faults.push(Fault::Misnamed { language, file, key });
    }
    for function in facts.functions.iter().cloned() {
        let (language, file, key) = place();
        faults.push(Fault::Function { language, file, key, function });
    }
    for reference in &facts.references {
        if !catalogue.texts.contains_key(reference) {
            let (language, file, key) = place();
            faults.push(Fault::Dangling { language, file, key, reference: reference.clone() });
        }
    }
    if catalogue.reached(key, |_| true).contains(key) {
        let (language, file, key) = place();
        faults.push(Fault::Circular { language, file, key });
    }
    faults
}

/// A message has its area in front of its name; terms and attributes need none.
fn is_named_well(key: &str) -> bool {
    let is_kebab = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.split('-').all(|word| {
                !word.is_empty()
                    && word.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
            })
    };
    let (id, attribute) = key.split_once('.').unwrap_or((key, "attribute"));
    let has_area = id.starts_with('-') || id.contains('-');
    has_area && is_kebab(id.strip_prefix('-').unwrap_or(id)) && is_kebab(attribute)
}

/// Finds where two languages differ. Terms are each language's own.
pub(super) fn between(one: &Catalogue, other: &Catalogue) -> Vec<Fault> {
    let mut faults = lacking(one, other);
    faults.extend(lacking(other, one));
    for (key, facts) in public(one) {
        let Some(others) = other.texts.get(key) else {
            continue;
        };
        if facts.file != others.file {
            faults.push(Fault::Elsewhere {
                key: key.clone(),
                language: one.language.clone(),
                file: facts.file.clone(),
                other: other.language.clone(),
                other_file: others.file.clone(),
            });
        }
        let (variables, other_variables) = (one.variables(key), other.variables(key));
        if variables != other_variables {
            let listed = |names: Vec<&str>| names.join(", ");
            faults.push(Fault::Variables {
                key: key.clone(),
                language: one.language.clone(),
                variables: listed(variables.into_iter().collect()),
                other: other.language.clone(),
                other_variables: listed(other_variables.into_iter().collect()),
            });
        }
    }
    faults
}

fn lacking(one: &Catalogue, other: &Catalogue) -> Vec<Fault> {
    public(other)
        .filter(|(key, _)| !one.texts.contains_key(*key))
        .map(|(key, facts)| Fault::Untranslated {
            language: one.language.clone(),
            key: key.clone(),
            other: other.language.clone(),
            file: facts.file.clone(),
        })
        .collect()
}

fn public(catalogue: &Catalogue) -> impl Iterator<Item = (&String, &Facts)> {
    catalogue.texts.iter().filter(|(key, _)| !key.starts_with('-'))
}
