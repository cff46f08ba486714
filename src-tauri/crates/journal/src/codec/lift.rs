//! Old shapes lifted to new ones. Each step is a pure function from the payload of one version to
//! that of the next; a record of version 1 climbs them one by one.

use std::borrow::Cow;

use serde_json::Value;

use crate::ReadError;

mod meeting_called;

/// A step from one version of a kind to the next.
struct Step {
    /// The kind as the old version names it.
    kind: &'static str,
    /// The version that it lifts; it leads to the one above.
    from: u32,
    /// The kind as the new version names it: the same, unless it was renamed.
    to: &'static str,
    /// The payload of the new version, made of the old one; none where the old one is not what
    /// it should be.
    apply: fn(Value) -> Option<Value>,
}

/// Every step there is.
const STEPS: &[Step] = &[Step {
    kind: "meeting-called",
    from: 1,
    to: "meeting-called",
    apply: meeting_called::with_table,
}];

/// A record in the newest shape of its kind.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Lifted<'a> {
    /// Its kind, by its newest name.
    pub(super) kind: Cow<'a, str>,
    /// Its payload.
    pub(super) payload: Cow<'a, [u8]>,
}

/// The version in which a kind is written now.
pub(super) fn newest(kind: &str) -> u32 {
    newest_by(STEPS, kind)
}

fn newest_by(steps: &[Step], kind: &str) -> u32 {
    steps.iter().filter(|step| step.to == kind).map(|step| step.from + 1).max().unwrap_or(1)
}

/// Lifts a record to the newest shape of its kind.
pub(super) fn lift<'a>(
    kind: &'a str,
    version: u32,
    payload: &'a [u8],
) -> Result<Lifted<'a>, ReadError> {
    lift_by(STEPS, kind, version, payload)
}

fn lift_by<'a>(
    steps: &[Step],
    kind: &'a str,
    version: u32,
    payload: &'a [u8],
) -> Result<Lifted<'a>, ReadError> {
    let step_of =
        |kind: &str, version| steps.iter().find(|step| step.kind == kind && step.from == version);
    let Some(mut step) = step_of(kind, version) else {
        return if newest_by(steps, kind) == version {
            Ok(Lifted { kind: Cow::Borrowed(kind), payload: Cow::Borrowed(payload) })
        } else {
            Err(ReadError::Unknown { kind: kind.to_owned(), version })
        };
    };
    let misfit = |byte| ReadError::Payload { kind: kind.to_owned(), version, byte };
    let mut value = serde_json::from_slice(payload)
        .map_err(|error: serde_json::Error| misfit(error.column()))?;
    loop {
        value = (step.apply)(value).ok_or_else(|| misfit(0))?;
        match step_of(step.to, step.from + 1) {
            Some(next) => step = next,
            None => break,
        }
    }
    let payload = serde_json::to_vec(&value).map_err(|_| misfit(0))?;
    Ok(Lifted { kind: Cow::Borrowed(step.to), payload: Cow::Owned(payload) })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A kind that gained a field in version 2, and another name in version 3.
    const STEPS: &[Step] = &[
        Step {
            kind: "left",
            from: 1,
            to: "left",
            apply: |mut value| {
                value.as_object_mut()?.insert("for".into(), json!("good"));
                Some(value)
            },
        },
        Step { kind: "left", from: 2, to: "departed", apply: Some },
    ];

    fn lifted(kind: &str, version: u32, payload: &[u8]) -> Result<(String, Value), ReadError> {
        let lifted = lift_by(STEPS, kind, version, payload)?;
        let payload = serde_json::from_slice(&lifted.payload).unwrap();
        Ok((lifted.kind.into_owned(), payload))
    }

    #[test]
    fn an_old_record_climbs_every_step() {
        let old = br#"{"person":1}"#;
        let new = json!({"person": 1, "for": "good"});
        assert_eq!(lifted("left", 1, old).unwrap(), ("departed".into(), new));
        assert_eq!(lifted("left", 2, old).unwrap(), ("departed".into(), json!({"person": 1})));
        assert_eq!(lifted("departed", 3, old).unwrap(), ("departed".into(), json!({"person": 1})));
        assert_eq!((newest_by(STEPS, "departed"), newest_by(STEPS, "other")), (3, 1));
    }

    #[test]
    fn what_no_program_has_written_is_unknown() {
        for (kind, version) in [("left", 3), ("departed", 4), ("departed", 2), ("other", 2)] {
            let error = lifted(kind, version, b"{}").unwrap_err();
            assert!(matches!(error, ReadError::Unknown { .. }), "{kind} {version}: {error:?}");
        }
        let error = lifted("left", 1, b"[]").unwrap_err();
        assert!(matches!(error, ReadError::Payload { .. }), "{error:?}");
    }
}
