//! What can be wrong with the texts.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Something about the texts that must be put right before the program is shipped. A key is a
/// message's id or `id.attribute`; a term's has its hyphen in front.
#[derive(Clone, Debug, Error, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A file or folder could not be read.
    #[error("{path}: {reason}")]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// The system's words.
        reason: String,
    },
    /// A folder is named for no [`crate::Language`].
    #[error("assets/text/{folder} is no language of the product")]
    UnknownLanguage {
        /// The folder's name.
        folder: String,
    },
    /// Part of a file is not Fluent.
    #[error("{language}/{file}: this does not parse: {content}")]
    Junk {
        /// The language's folder.
        language: String,
        /// The file's name.
        file: String,
        /// The first line that does not parse.
        content: String,
    },
    /// An id stands twice in a language.
    #[error("{language}/{file}: {key} is there already, in {earlier}")]
    Repeated {
        /// The language's folder.
        language: String,
        /// The file that repeats the id.
        file: String,
        /// The key.
        key: String,
        /// The file that holds it first.
        earlier: String,
    },
    /// An id is not kebab-case with an area in front.
    #[error("{language}/{file}: {key} should be kebab-case behind the name of its area")]
    Misnamed {
        /// The language's folder.
        language: String,
        /// The file's name.
        file: String,
        /// The key.
        key: String,
    },
    /// A text calls a function, which the two readers would treat differently.
    #[error("{language}/{file}: {key} calls {function}; texts call no functions")]
    Function {
        /// The language's folder.
        language: String,
        /// The file's name.
        file: String,
        /// The key.
        key: String,
        /// The function's name.
        function: String,
    },
    /// A text refers to one that is not there.
    #[error("{language}/{file}: {key} refers to {reference}, which is not there")]
    Dangling {
        /// The language's folder.
        language: String,
        /// The file's name.
        file: String,
        /// The key.
        key: String,
        /// What it refers to.
        reference: String,
    },
    /// A text refers to itself, directly or by way of others.
    #[error("{language}/{file}: {key} refers to itself")]
    Circular {
        /// The language's folder.
        language: String,
        /// The file's name.
        file: String,
        /// The key.
        key: String,
    },
    /// A language lacks a text that another has.
    #[error("{language} lacks {key}, which {other} has in {file}")]
    Untranslated {
        /// The language that lacks it.
        language: String,
        /// The key.
        key: String,
        /// The language that has it.
        other: String,
        /// The file it stands in there.
        file: String,
    },
    /// A text stands in files of different names.
    #[error("{key} is in {file} in {language}, but in {other_file} in {other}")]
    Elsewhere {
        /// The key.
        key: String,
        /// One language.
        language: String,
        /// The file there.
        file: String,
        /// The other language.
        other: String,
        /// The file there.
        other_file: String,
    },
    /// A text asks for different variables in two languages.
    #[error("{key} asks for [{variables}] in {language}, but for [{other_variables}] in {other}")]
    Variables {
        /// The key.
        key: String,
        /// One language.
        language: String,
        /// The variables asked for there, in order, with commas.
        variables: String,
        /// The other language.
        other: String,
        /// The variables asked for there.
        other_variables: String,
    },
    /// A source names a key that is not there.
    #[error("{path}:{line}: there is no text {key}")]
    Missing {
        /// The source.
        path: PathBuf,
        /// The line, the first being 1.
        line: usize,
        /// The key.
        key: String,
    },
    /// A source declares keys with a beginning that no text has.
    #[error("{path}:{line}: no text begins with {prefix}")]
    MissingPrefix {
        /// The source.
        path: PathBuf,
        /// The line, the first being 1.
        line: usize,
        /// The declared beginning.
        prefix: String,
    },
}

impl Fault {
    pub(super) fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self::Unreadable { path: path.to_owned(), reason: error.to_string() }
    }
}
