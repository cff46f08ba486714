//! Looks for structures in which somebody stands next to a mark: in one object or list, as a key
//! and its value, in lists side by side, or in one line. A mark above nothing but numbers is a sum,
//! and sums may stand beside whoever moved the question.

use serde_json::Value;

/// What a mark is called wherever the program writes one.
const MARKS: [&str; 11] = [
    "for", "against", "abstain", "blank", "invalid", "spoiled", "赞成", "反对", "弃权", "空白",
    "废票",
];

/// How deep below one container a person and a mark stand together.
const NEAR: usize = 2;

/// Every place where one of `people` stands next to a mark.
pub fn links(value: &Value, people: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    walk(value, people, &mut found);
    found
}

fn walk(value: &Value, people: &[String], found: &mut Vec<String>) {
    let children: Vec<&Value> = match value {
        Value::Array(list) => list.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return,
    };
    if near(value, NEAR, &|text| is_person(text, people), &|key, _| is_person(key, people))
        && (near(value, NEAR, &is_mark, &|key, value| is_mark(key) && !is_sum(value, people))
            || is_ticked(value, people))
    {
        found.push(value.to_string().chars().take(300).collect());
    }
    for child in children {
        walk(child, people, found);
    }
}

/// Whether a text or a key within `depth` steps below a container is one that is looked for.
fn near(
    value: &Value,
    depth: usize,
    text: &dyn Fn(&str) -> bool,
    key: &dyn Fn(&str, &Value) -> bool,
) -> bool {
    match value {
        Value::String(said) => text(said),
        Value::Array(list) if depth > 0 => {
            list.iter().any(|child| near(child, depth - 1, text, key))
        }
        Value::Object(fields) if depth > 0 => {
            fields.iter().any(|(name, child)| key(name, child) || near(child, depth - 1, text, key))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            false
        }
    }
}

/// Whether something is a number, or a rule's word about one, that can name nobody. A list of
/// numbers could be places on the roll, and a yes belongs to somebody.
fn is_sum(value: &Value, people: &[String]) -> bool {
    match value {
        Value::Null | Value::Number(_) => true,
        Value::Bool(_) => false,
        Value::String(said) => !is_person(said, people),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.values().all(|value| is_sum(value, people)),
    }
}

/// Whether an object says who it is about and has a mark of its own, be it as a number.
fn is_ticked(value: &Value, people: &[String]) -> bool {
    let Value::Object(fields) = value else {
        return false;
    };
    let who = |value: &Value| value.as_str().is_some_and(|text| is_person(text, people));
    fields.values().any(who) && fields.keys().any(|key| is_mark(key))
}

fn is_mark(text: &str) -> bool {
    MARKS.contains(&text)
}

fn is_person(text: &str, people: &[String]) -> bool {
    people.iter().any(|person| person == text)
}

/// Every piece of JSON in a run of bytes, as a database file holds it.
pub fn pieces(bytes: &[u8]) -> Vec<Value> {
    let starts = bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'{' | b'['));
    starts
        .filter_map(|(at, _)| {
            let mut reader = serde_json::Deserializer::from_slice(&bytes[at..]).into_iter();
            reader.next().and_then(Result::ok)
        })
        .filter(|value: &Value| value.is_object() || value.is_array())
        .collect()
}

/// The lines of a text that name somebody and a mark as words of their own.
pub fn lines(text: &str, people: &[String]) -> Vec<String> {
    let word = |c: char| !c.is_alphanumeric();
    let names = |line: &&str| people.iter().any(|person| line.contains(person.as_str()));
    let marks = |line: &&str| line.split(word).any(is_mark);
    text.lines().filter(names).filter(marks).map(str::to_owned).collect()
}
