//! A vote by name as it is shown: who answered what in the order of the roll, and which members
//! have no vote in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ids::PersonId,
    meeting::Meeting,
    people::Names,
    time::Spell,
    vote::{Choice, Method, Vote},
};

/// Somebody who has a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerView {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Who answers for them; empty where they do.
    pub agent: String,
    /// What they answered; none where they have not.
    pub choice: Option<Choice>,
}

/// Why a member has no vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Apart {
    /// 回避.
    Recused,
    /// Was not there when it was opened.
    Absent,
    /// Came after it was opened.
    Late,
}

/// A member who has no vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApartView {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Why.
    pub why: Apart,
}

/// Whoever has a vote with their answers, in the order in which they are called; empty where the
/// vote is not by name.
#[must_use]
pub fn answers(meeting: &Meeting, names: &Names, vote: &Vote) -> Vec<AnswerView> {
    if vote.terms.method != Some(Method::RollCall) {
        return Vec::new();
    }
    let agent = |principal: PersonId| {
        let acts = |spell: &Spell| was_so(spell, vote);
        let mut proxies = meeting.proxies.iter();
        let proxy = proxies.find(|proxy| proxy.principal == principal && acts(&proxy.spell));
        proxy.map_or_else(String::new, |proxy| names.name(proxy.agent).to_owned())
    };
    let shown = |person: &PersonId| AnswerView {
        person: *person,
        name: names.name(*person).to_owned(),
        agent: agent(*person),
        choice: vote.answers.get(person).copied(),
    };
    vote.electorate.iter().map(shown).collect()
}

/// Members who have no vote in a vote by name; empty where it is not by name.
#[must_use]
pub fn apart(meeting: &Meeting, names: &Names, vote: &Vote) -> Vec<ApartView> {
    if vote.terms.method != Some(Method::RollCall) {
        return Vec::new();
    }
    let item = meeting.motion(vote.motion).map(|motion| motion.item);
    let why = |seat: &crate::roll::Seat| {
        let recused = meeting.recusals.iter().any(|recusal| {
            recusal.person == seat.person
                && Some(recusal.item) == item
                && was_so(&recusal.spell, vote)
        });
        let after = |spell: &Spell| spell.from.when() > vote.at.when();
        if recused {
            Apart::Recused
        } else if seat.spells.iter().any(after) {
            Apart::Late
        } else {
            Apart::Absent
        }
    };
    meeting
        .members()
        .filter(|seat| !vote.electorate.contains(&seat.person))
        .map(|seat| ApartView {
            person: seat.person,
            name: names.name(seat.person).to_owned(),
            why: why(seat),
        })
        .collect()
}

/// Whether something held when a vote was opened.
fn was_so(spell: &Spell, vote: &Vote) -> bool {
    let opened = vote.at.when();
    spell.from.when() <= opened && spell.until.is_none_or(|until| until.when() >= opened)
}
