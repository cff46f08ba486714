//! Quorum, counted anew from the rules, the roll, the recusals and the proxies.

use std::collections::BTreeSet;

use council::Meeting;
use council::ids::PersonId;
use council::people::Capacity;
use council::register::UnitUse;
use council::rules::QuorumBase;

/// Who is in the room, by the roll.
pub fn is_here(meeting: &Meeting, person: PersonId) -> bool {
    meeting
        .roll
        .iter()
        .any(|seat| seat.person == person && seat.spells.iter().any(|spell| spell.until.is_none()))
}

/// Who takes no part in the item in hand.
pub fn is_out(meeting: &Meeting, person: PersonId) -> bool {
    meeting.recusals.iter().any(|r| r.person == person && r.spell.until.is_none())
}

/// Owners of what counts in the register, where there is one.
fn owners(meeting: &Meeting) -> Option<BTreeSet<PersonId>> {
    let register = meeting.register.as_ref()?;
    let left_out = |usage| usage == UnitUse::Parking && !register.parking_counts;
    let counted = register.units.iter().filter(|unit| !left_out(unit.usage));
    Some(counted.map(|unit| unit.owner).collect())
}

/// Present, needed, and whether that suffices.
pub fn counted(meeting: &Meeting) -> (usize, u64, bool) {
    let Some(rules) = &meeting.rules else { return (0, 0, false) };
    let rule = &rules.quorum;
    let owners = owners(meeting);
    let members: Vec<PersonId> = meeting
        .roll
        .iter()
        .filter(|seat| seat.capacity == Capacity::Member)
        .map(|seat| seat.person)
        .filter(|person| owners.as_ref().is_none_or(|owners| owners.contains(person)))
        .collect();
    // Of what an agent holds, as many as a share of the body come first and count.
    let heads = meeting.particulars.seats.map_or(members.len(), |seats| seats as usize);
    let share = rules.proxies.as_ref().and_then(|rule| rule.per_agent_share);
    let agent_is_here = |principal: PersonId| {
        let open: Vec<_> =
            meeting.proxies.iter().filter(|proxy| proxy.spell.until.is_none()).collect();
        open.iter().enumerate().any(|(at, proxy)| {
            let before = open[..at].iter().filter(|other| other.agent == proxy.agent).count();
            proxy.principal == principal
                && is_here(meeting, proxy.agent)
                && share.is_none_or(|s| (before + 1) * s.den as usize <= heads * s.num as usize)
        })
    };
    let counts = |person: &&PersonId| {
        (is_here(meeting, **person) || rule.proxies_count && agent_is_here(**person))
            && (rule.recused_count || !is_out(meeting, **person))
    };
    let present = members.iter().filter(counts).count();
    let out = members.iter().filter(|person| is_out(meeting, **person)).count() as u64;
    let base = match rule.base {
        _ if owners.is_some() => owners.as_ref().map_or(0, |owners| owners.len() as u64),
        QuorumBase::Members => members.len() as u64,
        QuorumBase::Seats => meeting.particulars.seats.map_or(members.len() as u64, u64::from),
    };
    let least = |num: u32, den: u32, strict: bool, of: u64| {
        let share = u64::from(num) * of;
        let den = u64::from(den);
        if strict { share / den + 1 } else { share.div_ceil(den) }
    };
    let needed = match (rule.of_the_rest.filter(|_| out * 3 > base), rule.fixed) {
        (Some(rest), _) => least(rest.num, rest.den, rest.strict, base.saturating_sub(out)),
        (None, Some(fixed)) => u64::from(fixed),
        (None, None) => least(rule.share.num, rule.share.den, rule.share.strict, base),
    };
    let needed = needed.max(u64::from(rule.at_least)).max(1);
    (present, needed, present as u64 >= needed)
}

/// The meeting counts the same.
pub fn agrees(meeting: &Meeting) -> Result<(), String> {
    let said = meeting.quorum();
    let counted = counted(meeting);
    if (said.present as usize, u64::from(said.needed), said.met) == counted {
        Ok(())
    } else {
        Err(format!("{said:?} is {counted:?}"))
    }
}
