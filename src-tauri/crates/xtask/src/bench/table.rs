//! The table, as Markdown and as JSON.

use std::time::Duration;

use serde_json::{Value, json};

use crate::row::{Goal, Row};

/// A Markdown table.
pub fn markdown(rows: &[Row]) -> String {
    let mut lines = vec![
        "| what | ours | floor or peer | ratio | goal | met |".to_owned(),
        "|---|---:|---:|---:|---:|---|".to_owned(),
    ];
    for row in rows {
        let peer = row.peer.map(|(name, peer)| format!("{} ({name})", spoken(peer)));
        let ratio = row.ratio().map(|ratio| format!("{ratio:.2} ×"));
        let (peer, ratio) = (peer.unwrap_or_default(), ratio.unwrap_or_default());
        let goal = match row.goal {
            Goal::Times(times) => format!("≤ {times} ×"),
            Goal::Within(bound) => format!("≤ {}", spoken(bound)),
        };
        let met = if row.ok() { "yes" } else { "**no**" };
        let (name, ours) = (row.name, spoken(row.ours));
        lines.push(format!("| {name} | {ours} | {peer} | {ratio} | {goal} | {met} |"));
    }
    lines.join("\n")
}

/// A JSON list. Times are seconds; `goal` bounds what `bounds` names, `ratio` or `ours`.
pub fn json(rows: &[Row]) -> String {
    let rows: Vec<Value> = rows
        .iter()
        .map(|row| {
            let (bounds, goal) = match row.goal {
                Goal::Times(times) => ("ratio", times),
                Goal::Within(bound) => ("ours", bound.as_secs_f64()),
            };
            json!({
                "name": row.name,
                "ours": row.ours.as_secs_f64(),
                "peer": row.peer.map(|(_, peer)| peer.as_secs_f64()),
                "peer_name": row.peer.map(|(name, _)| name),
                "ratio": row.ratio(),
                "bounds": bounds,
                "goal": goal,
                "ok": row.ok(),
            })
        })
        .collect();
    format!("{:#}", Value::from(rows))
}

fn spoken(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if time < Duration::from_millis(1) {
        format!("{:.1} µs", seconds * 1e6)
    } else if time < Duration::from_secs(1) {
        format!("{:.2} ms", seconds * 1e3)
    } else {
        format!("{seconds:.2} s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> [Row; 2] {
        [
            Row {
                name: "an act",
                ours: Duration::from_micros(1500),
                peer: Some(("raw insert", Duration::from_millis(1))),
                goal: Goal::Times(1.5),
            },
            Row {
                name: "minutes",
                ours: Duration::from_millis(1250),
                peer: None,
                goal: Goal::Within(Duration::from_secs(1)),
            },
        ]
    }

    #[test]
    fn markdown_has_a_line_a_row() {
        let table = markdown(&rows());
        let lines: Vec<_> = table.lines().skip(2).collect();
        let wanted = [
            "| an act | 1.50 ms | 1.00 ms (raw insert) | 1.50 × | ≤ 1.5 × | yes |",
            "| minutes | 1.25 s |  |  | ≤ 1.00 s | **no** |",
        ];
        assert_eq!(lines, wanted);
    }

    #[test]
    fn json_can_be_read_back() {
        let read: Value = serde_json::from_str(&json(&rows())).unwrap();
        assert_eq!(read[0]["ratio"], 1.5);
        assert_eq!(read[0]["ok"], true);
        assert_eq!(read[1]["goal"], 1.0);
        assert_eq!(read[1]["peer"], Value::Null);
        assert_eq!(read[1]["ok"], false);
    }
}
