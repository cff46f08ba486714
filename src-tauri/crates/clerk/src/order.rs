//! The order of a list of people. The record knows identities and no names, so whoever holds the
//! names puts them in order, as the rules say.

use std::cmp::Ordering;

use council::{
    Meeting,
    ids::PersonId,
    people::Names,
    rules::{Order, RollCallRule},
    vote::Method,
};

/// People in an order, whoever presides last where the rule says so. People of one name stand as
/// they did before.
#[must_use]
pub fn ordered(
    meeting: &Meeting,
    names: &Names,
    people: &[PersonId],
    rule: &RollCallRule,
) -> Vec<PersonId> {
    let mut people = people.to_vec();
    people.sort_by(|a, b| compared(names.name(*a), names.name(*b), rule.order));
    let chair = meeting.presiding().filter(|_| rule.chair_last);
    if let Some(place) = people.iter().position(|person| Some(*person) == chair) {
        people[place..].rotate_left(1);
    }
    people
}

fn compared(a: &str, b: &str, order: Order) -> Ordering {
    match order {
        Order::Roll => Ordering::Equal,
        Order::Alphabetical => text::pinyin_order(a, b),
        Order::Strokes => text::stroke_order(a, b),
    }
}

/// The order in which a meeting's rules name people.
#[must_use]
pub fn rule(meeting: &Meeting) -> RollCallRule {
    meeting.rules.as_ref().map(|rules| rules.votes.roll_call.clone()).unwrap_or_default()
}

/// The electorate of the open vote in the order in which it is called; empty where no vote is
/// taken by name.
pub(crate) fn roll_call(meeting: &Meeting, names: &Names) -> Vec<PersonId> {
    let by_name = |method| match method {
        Method::RollCall => true,
        Method::ShowOfHands | Method::Standing | Method::Ballot | Method::Written => false,
    };
    match meeting.open_vote().filter(|vote| vote.terms.method.is_some_and(by_name)) {
        Some(vote) => ordered(meeting, names, &vote.electorate, &rule(meeting)),
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use council::people::Card;
    use uuid::Uuid;

    use super::*;

    const NAMES: [&str; 5] = ["陈芬", "曹志明", "钟蔓霞", "林武璋", "梁惠芳"];

    fn called(order: Order) -> Vec<String> {
        let person = |n: usize| PersonId(Uuid::from_u128(n as u128));
        let cards = NAMES
            .iter()
            .enumerate()
            .map(|(n, name)| (person(n), Card { name: (*name).to_owned(), ..Card::default() }));
        let names = Names(cards.collect());
        let people: Vec<_> = (0..NAMES.len()).map(person).collect();
        let rule = RollCallRule { order, chair_last: false, cite: None };
        let called = ordered(&Meeting::default(), &names, &people, &rule);
        called.into_iter().map(|person| names.name(person).to_owned()).collect()
    }

    #[test]
    fn a_list_stands_as_the_rule_says() {
        assert_eq!(called(Order::Roll), NAMES);
        assert_eq!(called(Order::Strokes), ["陈芬", "林武璋", "钟蔓霞", "曹志明", "梁惠芳"]);
        assert_eq!(called(Order::Alphabetical), ["曹志明", "陈芬", "梁惠芳", "林武璋", "钟蔓霞"]);
    }
}
