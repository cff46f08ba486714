//! Finding whole words, and the ways one name is written.

/// True when `word` stands in `text` with no letter, digit or underscore beside it.
pub fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        let after = text[start + word.len()..].chars().next();
        ![before, after].into_iter().flatten().any(|c| c.is_alphanumeric() || c == '_')
    })
}

/// The words of an identifier, in lower case: `PointOfOrder` and `point_of_order` alike.
pub fn parts(identifier: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut fresh = true;
    for c in identifier.chars() {
        if c == '_' || c == '-' {
            fresh = true;
            continue;
        }
        if fresh || c.is_uppercase() {
            parts.push(String::new());
        }
        fresh = false;
        if let Some(part) = parts.last_mut() {
            part.extend(c.to_lowercase());
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_ends_where_letters_end() {
        assert!(has_word("use sqlx::query;", "sqlx"));
        assert!(!has_word("let sqlx_like = 1;", "sqlx"));
        assert!(!has_word("quorum_not_met_yet", "quorum_not_met"));
        assert!(has_word("- refused: quorum-not-met", "quorum-not-met"));
    }

    #[test]
    fn names_are_cut_into_words() {
        assert_eq!(parts("PointOfOrder"), ["point", "of", "order"]);
        assert_eq!(parts("point_of_order"), ["point", "of", "order"]);
    }
}
