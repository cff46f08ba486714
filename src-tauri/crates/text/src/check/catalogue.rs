//! What the Fluent files of one language hold.

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{Fault, listed};

/// The texts of one language by key: `id`, `id.attribute`, and with a hyphen in front those of
/// terms.
pub(super) struct Catalogue {
    pub language: String,
    pub texts: BTreeMap<String, Facts>,
}

/// What one text says about itself.
#[derive(Default)]
pub(super) struct Facts {
    pub file: String,
    pub variables: BTreeSet<String>,
    pub references: BTreeSet<String>,
    pub functions: BTreeSet<String>,
}

impl Catalogue {
    /// Reads the `.ftl` files of a folder. What cannot be read or parsed, and what repeats, goes to
    /// `faults`.
    pub(super) fn read(folder: &Path, language: &str, faults: &mut Vec<Fault>) -> Self {
        let mut catalogue = Self { language: language.to_owned(), texts: BTreeMap::new() };
        for path in listed(folder, faults) {
            if path.extension().is_some_and(|ending| ending == "ftl") {
                match fs::read_to_string(&path) {
                    Ok(source) => {
                        let file = path.file_name().unwrap_or_default().to_string_lossy();
                        catalogue.add(&file, &source, faults);
                    }
                    Err(error) => faults.push(Fault::unreadable(&path, &error)),
                }
            }
        }
        catalogue
    }

    fn add(&mut self, file: &str, source: &str, faults: &mut Vec<Fault>) {
        let (Ok(resource) | Err((resource, _))) = parser::parse(source);
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    if let Some(value) = &message.value {
                        self.insert(file, id.clone(), value, faults);
                    }
                    for attribute in &message.attributes {
                        let key = format!("{id}.{}", attribute.id.name);
                        self.insert(file, key, &attribute.value, faults);
                    }
                }
                Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    self.insert(file, id.clone(), &term.value, faults);
                    for attribute in &term.attributes {
                        let key = format!("{id}.{}", attribute.id.name);
                        self.insert(file, key, &attribute.value, faults);
                    }
                }
                Entry::Junk { content } => faults.push(Fault::Junk {
                    language: self.language.clone(),
                    file: file.to_owned(),
                    content: content.trim().lines().next().unwrap_or_default().to_owned(),
                }),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn insert(
        &mut self,
        file: &str,
        key: String,
        pattern: &Pattern<&str>,
        faults: &mut Vec<Fault>,
    ) {
        let mut facts = Facts { file: file.to_owned(), ..Facts::default() };
        facts.collect(pattern);
        match self.texts.entry(key) {
            Slot::Vacant(slot) => {
                slot.insert(facts);
            }
            Slot::Occupied(slot) => faults.push(Fault::Repeated {
                language: self.language.clone(),
                file: file.to_owned(),
                key: slot.key().clone(),
                earlier: slot.get().file.clone(),
            }),
        }
    }

    /// Returns every variable that a text asks for, those of the texts it refers to included. A
    /// term sees only what it is given by name, so its variables are not the caller's.
    pub(super) fn variables(&self, key: &str) -> BTreeSet<&str> {
        let reached = self.reached(key, |reference| !reference.starts_with('-'));
        let own = std::iter::once(key);
        own.chain(reached)
            .filter_map(|key| self.texts.get(key))
            .flat_map(|facts| facts.variables.iter().map(String::as_str))
            .collect()
    }

    /// Returns the keys that `key` refers to, directly or by way of others, along references that
    /// `follow` admits. It holds `key` itself only where the references come round to it.
    pub(super) fn reached<'a>(
        &'a self,
        key: &str,
        follow: impl Fn(&str) -> bool,
    ) -> BTreeSet<&'a str> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&Facts> = self.texts.get(key).into_iter().collect();
        while let Some(facts) = open.pop() {
            for reference in facts.references.iter().filter(|reference| follow(reference)) {
                if reached.insert(reference.as_str()) {
                    open.extend(self.texts.get(reference));
                }
            }
        }
        reached
    }
}

impl Facts {
    fn collect(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.collect(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        let key = |hyphen: &str, id: &str, attribute: Option<&str>| match attribute {
            Some(name) => format!("{hyphen}{id}.{name}"),
            None => format!("{hyphen}{id}"),
        };
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.insert(key("", id.name, attribute));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.insert(key("-", id.name, attribute));
                for argument in arguments.iter().flat_map(|given| &given.named) {
                    self.inline(&argument.value);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}
