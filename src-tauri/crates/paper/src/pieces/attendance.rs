//! 到会情况: who came, who did not, and who was out of the room when.

use council::{
    people::Capacity,
    quorum::Quorum,
    time::Stamp,
    view::{record::RollLine, roll::Attendance},
};

use crate::Phrase;

/// A row of a label and a value.
type Row = (Phrase, Phrase);

/// Where somebody belongs in the list. Who is away altogether without a vote is not listed unless
/// they sent apologies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Present,
    Excused,
    Absent,
    Consultative,
    ConsultativeExcused,
    Observer,
}

impl Group {
    const ALL: [Self; 6] = [
        Self::Present,
        Self::Excused,
        Self::Absent,
        Self::Consultative,
        Self::ConsultativeExcused,
        Self::Observer,
    ];

    fn of(line: &RollLine) -> Option<Self> {
        let excused = match line.seat.attendance {
            Attendance::Excused => true,
            Attendance::Absent | Attendance::Present | Attendance::Left => false,
        };
        match (line.seat.capacity, line.attended, excused) {
            (Capacity::Member, true, _) => Some(Self::Present),
            (Capacity::Member, false, true) => Some(Self::Excused),
            (Capacity::Member, false, false) => Some(Self::Absent),
            (Capacity::Consultative, true, _) => Some(Self::Consultative),
            (Capacity::Consultative, false, true) => Some(Self::ConsultativeExcused),
            (Capacity::Observer, true, _) => Some(Self::Observer),
            (Capacity::Consultative | Capacity::Observer, false, _) => None,
        }
    }

    /// Whether it is named even where nobody is in it: that nobody was absent is worth a line.
    fn is_always_named(self) -> bool {
        match self {
            Self::Present | Self::Excused | Self::Absent => true,
            Self::Consultative | Self::ConsultativeExcused | Self::Observer => false,
        }
    }

    fn choice(self) -> Phrase {
        Phrase::Choice(match self {
            Self::Present => "present",
            Self::Excused => "excused",
            Self::Absent => "absent",
            Self::Consultative => "consultative",
            Self::ConsultativeExcused => "consultative-excused",
            Self::Observer => "observer",
        })
    }
}

/// How many members were entitled, came, sent apologies and stayed away.
#[must_use]
pub fn counts(roll: &[RollLine]) -> Row {
    let of = |group| roll.iter().filter(|line| Group::of(line) == Some(group)).count();
    let entitled = roll.iter().filter(|line| line.seat.capacity == Capacity::Member).count();
    let value = Phrase::key("paper-roll-counts.value")
        .with("entitled", entitled)
        .with("present", of(Group::Present))
        .with("excused", of(Group::Excused))
        .with("absent", of(Group::Absent));
    (Phrase::key("paper-roll-counts"), value)
}

/// Quorum when the meeting was called to order.
#[must_use]
pub fn quorum(quorum: &Quorum) -> Row {
    let cite = quorum.cite.clone().map_or(Phrase::Typed(String::new()), Phrase::Cited);
    let value = Phrase::key("paper-quorum.value")
        .with("met", quorum.met)
        .with("needed", quorum.needed)
        .with("present", quorum.present)
        .with("cite", cite);
    (Phrase::key("paper-quorum"), value)
}

/// Everybody by name, a row for each group. `opened` tells who came late.
#[must_use]
pub fn lists(roll: &[RollLine], opened: Option<Stamp>) -> Vec<Row> {
    let row = |group: Group| {
        let names: Vec<Phrase> = roll
            .iter()
            .filter(|line| Group::of(line) == Some(group))
            .map(|line| somebody(line, roll, opened))
            .collect();
        if names.is_empty() && !group.is_always_named() {
            return None;
        }
        let label = Phrase::key("paper-roll-group")
            .with("group", group.choice())
            .with("count", names.len());
        let value = match names.is_empty() {
            true => Phrase::key("paper-roll-nobody"),
            false => Phrase::names(names),
        };
        Some((label, value))
    };
    Group::ALL.into_iter().filter_map(row).collect()
}

/// Everybody by name alone, as official papers list them: who came, sent apologies, stayed away,
/// and came without a vote; nobody is no line.
#[must_use]
pub fn named(roll: &[RollLine]) -> Vec<Row> {
    let row = |group: Group| {
        let names: Vec<Phrase> = roll
            .iter()
            .filter(|line| Group::of(line) == Some(group))
            .map(|line| Phrase::name(&line.seat.name))
            .collect();
        let label = Phrase::key("summary-roll").with("group", group.choice());
        (!names.is_empty()).then(|| (label, Phrase::names(names)))
    };
    let listed = [Group::Present, Group::Excused, Group::Absent, Group::Consultative];
    listed.into_iter().filter_map(row).collect()
}

/// A name with what there is to remark. Where two of a name sit on the roll, the seat tells them
/// apart; otherwise it is nobody's business.
fn somebody(line: &RollLine, roll: &[RollLine], opened: Option<Stamp>) -> Phrase {
    let name = &line.seat.name;
    let namesakes = roll.iter().filter(|other| other.seat.name == *name).count();
    let mut remarks = Vec::new();
    if !line.seat.party.is_empty() {
        remarks.push(Phrase::typed(&line.seat.party));
    }
    if namesakes > 1 && !line.seat.seat.is_empty() {
        remarks.push(Phrase::typed(&line.seat.seat));
    }
    if let (true, Some(arrived)) = (line.seat.late, line.seat.arrived) {
        remarks.push(Phrase::key("paper-roll-late").with("time", Phrase::Time(arrived)));
    }
    remarks.extend(away(line, opened));
    if let (true, Some(left)) = (line.left_early, line.seat.left) {
        remarks.push(Phrase::key("paper-roll-left").with("time", Phrase::Time(left)));
    }
    if remarks.is_empty() {
        return Phrase::name(name);
    }
    Phrase::key("paper-roll-name")
        .with("name", Phrase::name(name))
        .with("remarks", Phrase::remarks(remarks))
}

/// Stretches out of the room between two stretches in it, while the meeting sat.
fn away(line: &RollLine, opened: Option<Stamp>) -> impl Iterator<Item = Phrase> + '_ {
    line.spells.windows(2).filter_map(move |pair| {
        let [before, after] = pair else { return None };
        let left = before.until?;
        let sat = opened.is_some_and(|opened| after.from.when() > opened.when());
        sat.then(|| Phrase::key("paper-roll-away").with("spell", Phrase::Spell(left, after.from)))
    })
}
