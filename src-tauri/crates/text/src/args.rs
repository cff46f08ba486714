//! What a sentence is completed with.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};

/// One value of a sentence's variables.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(untagged))]
pub enum Value {
    /// A whole number; a sentence may choose its words by it. Exact up to 2⁵³ in size, as in the
    /// windows.
    Number(i64),
    /// Words as they are to appear; a sentence may choose its other words by them.
    Text(String),
}

/// The variables of a sentence by name, without the `$`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Args(BTreeMap<String, Value>);

impl Args {
    /// Returns no variables.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Returns the variables with `name` set to `value`.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.set(name, value);
        self
    }

    /// Sets `name` to `value`.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.insert(name.into(), value.into());
    }

    /// Returns the value of `name`.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub(crate) fn fluent(&self) -> FluentArgs<'_> {
        let value = |value| match value {
            &Value::Number(number) => FluentValue::from(number),
            Value::Text(text) => FluentValue::from(text.as_str()),
        };
        self.0.iter().map(|(name, given)| (name.as_str(), value(given))).collect()
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Args {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

macro_rules! number {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Value {
            fn from(number: $kind) -> Self {
                Self::Number(i64::from(number))
            }
        }
    )*};
}
number!(i64, i32, i16, u32, u16, u8);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_value_of_a_name_counts() {
        let mut args = Args::from_iter([("n", 1), ("m", 2)]).with("n", "one");
        assert_eq!(args.value("n"), Some(&Value::Text("one".into())));
        args.set("m", i64::MIN);
        assert_eq!(args.value("m"), Some(&Value::Number(i64::MIN)));
        assert_eq!(args.value("x"), None);
    }

    #[cfg(feature = "serde")]
    #[test]
    fn stored_arguments_read_back() {
        let args = Args::new().with("count", 12).with("name", "12");
        let stored = serde_json::to_string(&args).unwrap();
        assert_eq!(stored, r#"{"count":12,"name":"12"}"#);
        assert_eq!(serde_json::from_str::<Args>(&stored).unwrap(), args);
    }
}
