//! Wording: Fluent texts, numerals, dates, pinyin.
