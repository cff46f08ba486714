//! Telling code, strings and comments apart, well enough to search in one of them alone.
//!
//! Each view of a source has the source's lines: what does not belong to the view is blank. This
//! is no parser. It knows Rust's nested comments, raw strings and lifetimes, and for TypeScript
//! and Svelte the three quotes and both kinds of comment.

/// The languages whose sources are looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// `.rs`
    Rust,
    /// `.ts`
    Script,
    /// `.svelte`: markup around a script
    Markup,
}

/// Three views of one source.
#[derive(Debug, Default)]
pub struct Plain {
    /// Code with its strings, without comments.
    pub code: String,
    /// Code without what strings contain, and without comments.
    pub bare: String,
    /// Comments alone.
    pub comments: String,
}

#[derive(Clone, Copy)]
enum Part {
    Code,
    Inside,
    Comment,
}

impl Plain {
    /// Takes `source` apart.
    pub fn of(source: &str, language: Language) -> Self {
        let mut plain = Self::default();
        let mut rest = source;
        let mut before = '\n';
        while let Some(first) = rest.chars().next() {
            let (part, length) = token(rest, before, language);
            let (token, tail) = rest.split_at(length.max(first.len_utf8()).min(rest.len()));
            plain.push(token, part);
            before = token.chars().next_back().unwrap_or(before);
            rest = tail;
        }
        plain
    }

    fn push(&mut self, token: &str, part: Part) {
        let (code, bare, comments) = match part {
            Part::Code => (true, true, false),
            Part::Inside => (true, false, false),
            Part::Comment => (false, false, true),
        };
        let views =
            [(&mut self.code, code), (&mut self.bare, bare), (&mut self.comments, comments)];
        for (view, belongs) in views {
            if belongs {
                view.push_str(token);
            } else {
                view.extend(token.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
            }
        }
    }
}

/// What stands at the start of `rest`, and how many bytes of it.
fn token(rest: &str, before: char, language: Language) -> (Part, usize) {
    if rest.starts_with("<!--") && language == Language::Markup {
        return (Part::Comment, through(rest, 4, "-->"));
    }
    // In markup a URL stands outside quotes, too.
    if rest.starts_with("//") && before != ':' {
        return (Part::Comment, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (Part::Comment, block_comment(rest, language == Language::Rust));
    }
    match language {
        Language::Rust => rust_string(rest, before),
        Language::Script => script_string(rest),
        // An apostrophe in markup is no quote unless it opens an attribute or stands in code.
        Language::Markup if before.is_alphanumeric() => (Part::Code, 1),
        Language::Markup => script_string(rest),
    }
}

/// The length of `rest` up to and with the first `end` after `from`, or all of it.
fn through(rest: &str, from: usize, end: &str) -> usize {
    rest[from..].find(end).map_or(rest.len(), |at| from + at + end.len())
}

fn block_comment(rest: &str, nested: bool) -> usize {
    if !nested {
        return through(rest, 2, "*/");
    }
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

fn rust_string(rest: &str, before: char) -> (Part, usize) {
    let within_word = before.is_alphanumeric() || before == '_';
    if !within_word && (rest.starts_with('r') || rest.starts_with("br")) {
        let after = rest.trim_start_matches('b').trim_start_matches('r');
        let hashes = after.len() - after.trim_start_matches('#').len();
        if after[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let from = rest.len() - after.len() + hashes + 1;
            return (Part::Inside, through(rest, from, &end));
        }
    }
    if rest.starts_with('"') {
        return (Part::Inside, quoted(rest, '"', true));
    }
    if let Some(after) = rest.strip_prefix('\'') {
        let mut chars = after.chars();
        let (first, second) = (chars.next(), chars.next());
        // Otherwise it is a lifetime.
        if first == Some('\\') || second == Some('\'') {
            return (Part::Inside, quoted(rest, '\'', false));
        }
    }
    (Part::Code, 0)
}

fn script_string(rest: &str) -> (Part, usize) {
    match rest.chars().next() {
        Some(quote @ ('"' | '\'')) => (Part::Inside, quoted(rest, quote, false)),
        Some('`') => (Part::Inside, quoted(rest, '`', true)),
        _ => (Part::Code, 0),
    }
}

/// The length of the string that `rest` starts with. A string that may not hold a line break
/// ends there at the latest.
fn quoted(rest: &str, quote: char, many_lines: bool) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if c == '\n' && !many_lines {
            return at;
        }
        if !escaped && c == quote {
            return at + c.len_utf8();
        }
        escaped = !escaped && c == '\\';
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rust_is_taken_apart() {
        let source = "let a = \"x // y\"; // z\nfn f<'a>(c: char) { c == '\"' }\n\
                      /* a /* b */ c */ r#\"q\"r\"#;";
        let plain = Plain::of(source, Language::Rust);
        assert_eq!(plain.code.lines().count(), 3);
        assert!(plain.code.contains("x // y") && !plain.code.contains('z'));
        assert!(!plain.bare.contains('x') && plain.bare.contains("fn f<'a>(c: char)"));
        assert_eq!(plain.comments.split_whitespace().collect::<String>(), "//z/*a/*b*/c*/");
        assert!(plain.code.contains("r#\"q\"r\"#"));
        assert!(plain.bare.trim_end().ends_with(';'));
    }

    #[test]
    fn script_is_taken_apart() {
        let source = "const a = 'it' + `b\n${c}`; // d\nimport 'x//y';";
        let plain = Plain::of(source, Language::Script);
        assert!(plain.code.contains("x//y") && !plain.code.contains(" d"));
        assert!(!plain.bare.contains("it"));
        assert_eq!(plain.bare.lines().count(), 3);
    }

    #[test]
    fn markup_keeps_its_apostrophes_and_addresses() {
        let source = "<p>don't</p> <!-- why --> <a href=https://x.y>z</a>\n<b>w</b>";
        let plain = Plain::of(source, Language::Markup);
        assert!(plain.bare.contains("</p>") && plain.bare.contains("<b>w</b>"));
        assert!(plain.code.contains("x.y") && !plain.code.contains("why"));
    }
}
