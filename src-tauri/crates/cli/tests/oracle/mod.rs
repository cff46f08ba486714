//! What a majority is, said once more and otherwise: plain fractions of whole numbers, written
//! apart from the program and using nothing of it.

/// A count: for, against, abstaining, present, members.
pub type Row = [i128; 5];

/// From what a rule counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Of {
    Cast,
    Present,
    Entire,
    /// A number of votes.
    Number(i128),
}

/// A rule: its name, from what it counts, the fraction, and whether the fraction itself suffices.
pub type Rule = (&'static str, Of, (i128, i128), bool);

pub const RULES: [Rule; 10] = [
    ("majority_cast", Of::Cast, (1, 2), false),
    ("majority_present", Of::Present, (1, 2), false),
    ("majority_entire", Of::Entire, (1, 2), false),
    ("two_thirds_cast", Of::Cast, (2, 3), true),
    ("two_thirds_present", Of::Present, (2, 3), true),
    ("two_thirds_entire", Of::Entire, (2, 3), true),
    ("three_quarters_entire", Of::Entire, (3, 4), true),
    ("fixed:1", Of::Number(1), (0, 1), true),
    ("fixed:8", Of::Number(8), (0, 1), true),
    ("fixed:60", Of::Number(60), (0, 1), true),
];

pub fn whole(of: Of, [favour, against, _, present, members]: Row) -> i128 {
    match of {
        Of::Cast => favour + against,
        Of::Present => present,
        Of::Entire => members,
        Of::Number(number) => number,
    }
}

/// Whether so many of a whole are enough.
fn enough((_, of, (num, den), equal): Rule, favour: i128, whole: i128) -> bool {
    if let Of::Number(number) = of {
        return favour - number >= 0;
    }
    let over = favour * den - whole * num;
    favour > 0 && (over > 0 || (equal && over == 0))
}

/// Found by counting up, not by dividing.
pub fn least(rule: Rule, whole: i128) -> i128 {
    let mut favour = 0;
    while !enough(rule, favour, whole) {
        favour += 1;
    }
    favour
}

pub fn adopted(rule: Rule, row: Row) -> bool {
    enough(rule, row[0], whole(rule.1, row)) && row[0] - row[1] > 0
}

/// Numbers that look like chance and are the same every time.
struct Dice(u64);

impl Dice {
    /// From zero to a number, both included.
    fn to(&mut self, most: i128) -> i128 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        i128::from(self.0 >> 33) % (most.max(0) + 1)
    }
}

/// So many rows that can be, each at the boundary of some rule, one below it or one above, in
/// turn: with each the rule, and how far from its boundary the row is.
pub fn rows(many: usize) -> Vec<(Row, &'static str, i128)> {
    let (mut rows, mut dice) = (Vec::new(), Dice(20_261_121));
    let mut turns = RULES.iter().flat_map(|rule| [-1, 0, 1].map(|off| (*rule, off))).cycle();
    let mut turn = turns.next();
    while let (Some((rule, off)), true) = (turn, rows.len() < many) {
        let members = 1 + dice.to(399);
        let present = members - dice.to(members / 5);
        let abstain = dice.to(present / 8);
        let votes = present - abstain;
        let row = if rule.1 == Of::Cast {
            let cast = dice.to(votes);
            let favour = least(rule, cast) + off;
            [favour, cast - favour, abstain, present, members]
        } else {
            let favour = least(rule, whole(rule.1, [0, 0, 0, present, members])) + off;
            [favour, dice.to(votes - favour), abstain, present, members]
        };
        let can_be = row.iter().all(|n| *n >= 0) && row[0] + row[1] <= votes;
        if can_be {
            rows.push((row, rule.0, off));
            turn = turns.next();
        }
    }
    rows
}
