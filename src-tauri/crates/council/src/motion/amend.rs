//! 修正案: to strike out words, to insert words, or both (RONR 12th ed., section 12). An
//! amendment of the second degree changes the words that an amendment would insert.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{KindName, Motion, Proposal, Status, order};
use crate::{event::Fact, ids::MotionId, meeting::Meeting, refusal::Refusal, rules::Ground};

/// Words to be struck out and words to be inserted in their place. It is kept as words and not
/// as positions, so that a reader of the record needs nothing but the sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// The words to be struck out; empty where words are only inserted.
    #[serde(default)]
    pub strike: String,
    /// The words to be inserted; empty where words are only struck out.
    #[serde(default)]
    pub insert: String,
    /// Where words are only inserted: the words after which they go; at the end where none, at
    /// the begin where empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub after: Option<String>,
    /// Which occurrence of the words is meant, from 1, where they occur more than once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub nth: Option<u32>,
    /// Whether the words to be inserted take the place of the whole (替代案, a substitute).
    #[serde(default, skip_serializing_if = "crate::rules::is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub whole: bool,
}

/// A piece of a text in which an amendment is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "mark", content = "text")]
pub enum Piece {
    /// Words that stay.
    Keep(String),
    /// Words that would go.
    Strike(String),
    /// Words that would come.
    Insert(String),
}

/// The degree that an amendment to this motion would have: 1 on a main motion, 2 on an
/// amendment of the first degree.
pub(crate) fn degree_on(meeting: &Meeting, target: &Motion) -> u8 {
    match target.target().and_then(|above| meeting.motion(above)) {
        None => 1,
        Some(above) => 1 + degree_on(meeting, above),
    }
}

/// The kind of a proposal: for an amendment, that of its degree.
pub(crate) fn kind_of(meeting: &Meeting, proposal: &Proposal) -> KindName {
    let second = target_of(proposal)
        .and_then(|id| meeting.motion(id))
        .is_some_and(|target| target.kind.is_amendment());
    if second { KindName::AmendSecondary } else { proposal.kind() }
}

/// Whether a proposal has words or terms that an amendment can change. What a motion names and
/// whether notice of it was given are facts, and not up to the body.
fn can_change(proposal: &Proposal) -> bool {
    proposal.is_worded() || has_terms(proposal)
}

fn has_terms(proposal: &Proposal) -> bool {
    matches!(
        proposal,
        Proposal::Amend { to: Some(_), .. }
            | Proposal::Recess { .. }
            | Proposal::LimitExtendDebate { .. }
            | Proposal::ConsiderSeriatim { .. }
            | Proposal::DivisionQuestion { .. }
            | Proposal::VotingMethod { .. }
    )
}

/// Whether the immediately pending question can be amended in a degree: its row must let it be,
/// and there is no third degree.
pub(super) fn can_amend(meeting: &Meeting, top: &Motion, degree: u8) -> Result<(), Refusal> {
    let cite = || Some(meeting.rules.as_ref()?.cite(Ground::Amending));
    let top = subject(meeting, top);
    if top.kind == KindName::AmendSecondary {
        return Err(Refusal::ThirdDegree { cite: cite() });
    }
    let amendable = order::is_amendable(meeting, top) && can_change(&top.proposal);
    let possible = degree_on(meeting, top);
    if amendable && possible == degree {
        return Ok(());
    }
    if amendable && possible > degree {
        // The amendment that is pending comes first; it can be amended itself.
        let cite = meeting.cite(Ground::OneQuestion);
        return Err(Refusal::QuestionFirst { motion: top.id, cite });
    }
    Err(Refusal::NotAmendable { cite: cite() })
}

/// The question that an amendment made now would amend: the immediately pending one, or the main
/// question where it is moved to postpone that indefinitely, which yields to amendments of it
/// (RONR 11:9, 12:7(2)).
pub(crate) fn subject<'a>(meeting: &'a Meeting, top: &'a Motion) -> &'a Motion {
    if top.kind != KindName::PostponeIndefinitely {
        return top;
    }
    let below = meeting.pending().into_iter().take_while(|other| other.id != top.id).last();
    below.unwrap_or(top)
}

pub(super) fn check(
    meeting: &Meeting,
    target: MotionId,
    change: &Amendment,
    to: Option<&Proposal>,
) -> Result<(), Refusal> {
    let target = meeting.known_motion(target)?;
    let top = meeting.immediately_pending().ok_or(Refusal::NotImmediatelyPending)?;
    if subject(meeting, top).id != target.id {
        let cite = || Some(meeting.rules.as_ref()?.cite(Ground::Amending));
        let itself = top.id == target.id;
        let not_amendable = itself.then(|| Refusal::NotAmendable { cite: cite() });
        return Err(not_amendable.unwrap_or(Refusal::NotImmediatelyPending));
    }
    if let Some(to) = to {
        return check_terms(meeting, target, change, to);
    }
    if !target.proposal.is_worded() {
        return Err(Refusal::NothingChanged);
    }
    let after = change.apply(&target.text)?;
    if after.trim().is_empty() {
        return Err(Refusal::NothingLeft);
    }
    if after == target.text {
        return Err(Refusal::NothingChanged);
    }
    Ok(())
}

/// Terms change to other terms of the same kind, and words do not change with them.
fn check_terms(
    meeting: &Meeting,
    target: &Motion,
    change: &Amendment,
    to: &Proposal,
) -> Result<(), Refusal> {
    if !change.is_empty() {
        return Err(Refusal::NothingChanged);
    }
    other_terms(meeting, &target.proposal, to)
}

/// An amendment of terms is itself amended to one of the same question by yet other terms.
fn other_terms(meeting: &Meeting, from: &Proposal, to: &Proposal) -> Result<(), Refusal> {
    if to.kind() != from.kind() || !has_terms(from) || to == from {
        return Err(Refusal::NothingChanged);
    }
    if let (
        Proposal::Amend { target, to: Some(from), .. },
        Proposal::Amend { target: same, change, to: Some(to) },
    ) = (from, to)
        && target == same
        && change.is_empty()
    {
        return other_terms(meeting, from, to);
    }
    if let Proposal::Recess { minutes } = to {
        return super::adjourn::check_minutes(*minutes);
    }
    if let Proposal::LimitExtendDebate { seconds, speeches } = to {
        return super::debate_limits::check(*seconds, *speeches);
    }
    if let Proposal::ConsiderSeriatim { paragraphs } = to {
        return super::division::check_paragraphs(*paragraphs);
    }
    if let Proposal::DivisionQuestion { parts } = to {
        return super::division::check_parts(meeting, parts);
    }
    // What else it could differ in is a fact and no term: what it is about, and whether notice
    // was given, which decides what carries it.
    if matches!(to, Proposal::VotingMethod { .. }) { Ok(()) } else { Err(Refusal::NothingChanged) }
}

/// An adopted amendment rewrites the text on which it stood, or restates its terms.
pub(super) fn adopt(
    meeting: &Meeting,
    motion: &Motion,
    target: MotionId,
    change: &Amendment,
    to: Option<&Proposal>,
) -> Vec<Fact> {
    if let Some(proposal) = to {
        let proposal = Box::new(proposal.clone());
        return vec![Fact::Restated { motion: target, proposal }];
    }
    let carried = Amendment { insert: motion.text.clone(), ..change.clone() };
    meeting
        .motion(target)
        // The words were found when the amendment was made, and nothing below the immediately
        // pending question changes while it is pending.
        .and_then(|target| carried.apply(&target.text).ok())
        .map(|text| Fact::Reworded { motion: target, text })
        .into_iter()
        .collect()
}

impl Amendment {
    /// Whether it changes no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.strike.is_empty() && self.insert.is_empty()
    }

    /// The text with the amendment adopted.
    ///
    /// # Errors
    /// Where the words are not in the text, or are in it more than once and none is named.
    pub fn apply(&self, text: &str) -> Result<String, Refusal> {
        let (start, end) = self.span(text)?;
        Ok(format!("{}{}{}", &text[..start], self.insert, &text[end..]))
    }

    /// The text with what is struck and inserted marked.
    ///
    /// # Errors
    /// As for [`Amendment::apply`].
    pub fn show(&self, text: &str) -> Result<Vec<Piece>, Refusal> {
        let (start, end) = self.span(text)?;
        let pieces = [
            Piece::Keep(text[..start].to_owned()),
            Piece::Strike(text[start..end].to_owned()),
            Piece::Insert(self.insert.clone()),
            Piece::Keep(text[end..].to_owned()),
        ];
        Ok(pieces.into_iter().filter(|piece| !piece.text().is_empty()).collect())
    }

    /// The bytes that are replaced. Both ends lie on the boundary of a character, as they come
    /// from a search for words.
    fn span(&self, text: &str) -> Result<(usize, usize), Refusal> {
        if self.strike.is_empty() && self.insert.is_empty() {
            return Err(Refusal::NothingChanged);
        }
        if self.whole {
            return Ok((0, text.len()));
        }
        if !self.strike.is_empty() {
            let start = find(text, &self.strike, self.nth)?;
            return Ok((start, start + self.strike.len()));
        }
        let at = match self.after.as_deref() {
            None => text.len(),
            Some("") => 0,
            Some(words) => find(text, words, self.nth)? + words.len(),
        };
        Ok((at, at))
    }
}

impl Piece {
    /// Its words.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Keep(text) | Self::Strike(text) | Self::Insert(text) => text,
        }
    }
}

fn find(text: &str, words: &str, nth: Option<u32>) -> Result<usize, Refusal> {
    let mut places = text.match_indices(words).map(|(place, _)| place);
    match nth {
        Some(0) => Err(Refusal::WordsNotFound { words: words.to_owned() }),
        Some(nth) => places
            .nth(usize::try_from(nth - 1).unwrap_or(usize::MAX))
            .ok_or_else(|| Refusal::WordsNotFound { words: words.to_owned() }),
        None => {
            let first =
                places.next().ok_or_else(|| Refusal::WordsNotFound { words: words.to_owned() })?;
            match places.next() {
                None => Ok(first),
                Some(_) => Err(Refusal::WordsTwice { words: words.to_owned() }),
            }
        }
    }
}

/// The motion to which a proposal applies, where it is an amendment.
pub(crate) fn target_of(proposal: &Proposal) -> Option<MotionId> {
    if let Proposal::Amend { target, .. } = proposal { Some(*target) } else { None }
}

/// Takes an adopted amendment out of a text again, where the words that it put there still
/// stand, and only once; or the terms back that it changed, where nothing has changed them since.
pub(crate) fn revert(meeting: &Meeting, motion: &Motion, target: &Motion) -> Option<Fact> {
    let Proposal::Amend { change, to, .. } = &motion.proposal else {
        return None;
    };
    if let Some(to) = to {
        return revert_terms(meeting, motion, target, to);
    }
    let adopted = Amendment { insert: motion.text.clone(), ..change.clone() };
    let stands = adopted.apply(&motion.ground).is_ok_and(|text| text == target.text);
    if stands {
        // Nothing has changed the words since.
        return Some(Fact::Reworded { motion: target.id, text: motion.ground.clone() });
    }
    if change.whole || motion.text.is_empty() {
        return None;
    }
    let back = Amendment {
        strike: motion.text.clone(),
        insert: change.strike.clone(),
        ..Amendment::default()
    };
    let text = back.apply(&target.text).ok()?;
    Some(Fact::Reworded { motion: target.id, text })
}

/// The terms before an amendment are those of the amendment adopted before it, or those that were
/// moved.
fn revert_terms(
    meeting: &Meeting,
    motion: &Motion,
    target: &Motion,
    to: &Proposal,
) -> Option<Fact> {
    if target.proposal != *to {
        return None;
    }
    let place = meeting.index.motions.get(&motion.id)?;
    let earlier = meeting.motions.get(..*place)?.iter().rev().find_map(|other| {
        let adopted = matches!(other.status, Status::Disposed(how) if how.is_adoption());
        if let Proposal::Amend { target: of, to: Some(to), .. } = &other.proposal
            && adopted
            && *of == target.id
        {
            Some((**to).clone())
        } else {
            None
        }
    });
    let moved = || {
        meeting.log.iter().find_map(|event| {
            let Fact::Moved { motion, proposal, .. } = &event.fact else { return None };
            (*motion == target.id).then(|| proposal.clone())
        })
    };
    let proposal = Box::new(earlier.or_else(moved)?);
    Some(Fact::Restated { motion: target.id, proposal })
}
