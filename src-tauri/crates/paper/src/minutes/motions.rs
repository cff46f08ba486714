//! Motions and amendments as the minutes tell them: by whom, word for word, and what became of
//! them.

use std::collections::BTreeMap;

use council::{
    ids::MotionId,
    motion::{Disposal, KindName, Proposal, amend::Piece},
    view::{
        Words,
        question::{QuestionView, VoteView},
        record::ItemStep,
    },
};

use super::{approved, consulted, elected, notes, straw};
use crate::{
    Part, Phrase, Span,
    pieces::{changes::Change, votes},
};

/// What is before the room on an item as its steps are told: needed to show a change within the
/// words on which it stands.
#[derive(Debug, Default)]
pub(super) struct Thread {
    /// The words of each motion as they stand.
    words: BTreeMap<MotionId, String>,
    /// The amendment of the first degree as it stands, with what it would change, and whether it
    /// was shown in its place.
    amendment: Option<(MotionId, Change, bool)>,
    /// Whether an election was begun: what is said of its nominations stands with it.
    elected: bool,
    /// Whether the vote on an amendment has just been declared void, so that words come back.
    annulled: bool,
}

impl Thread {
    /// What the minutes say of a step.
    pub(super) fn step(&mut self, step: &ItemStep) -> Vec<Part> {
        match step {
            ItemStep::Moved { question, moved_text, says, .. } => {
                self.moved(question, moved_text, says)
            }
            ItemStep::Disposed { question, disposal, .. } => {
                self.annulled = *disposal == Disposal::Annulled;
                vec![disposed(question, *disposal)]
            }
            ItemStep::Ruled { question, disposal, words, .. } => {
                vec![ruled(question, *disposal, words)]
            }
            ItemStep::Consented { question, .. } => self.consented(question),
            ItemStep::Voted(vote) => self.voted(vote),
            ItemStep::Reworded { question, text, .. } => self.reworded(question, text),
            ItemStep::Restated { question, says, .. } => {
                let words = Phrase::key("minutes-restated")
                    .with("question", name(question))
                    .with("says", notes::sentence(says));
                vec![Part::paragraph(words)]
            }
            ItemStep::Divided { question, parts, texts, .. } => {
                self.divided(question, parts, texts)
            }
            ItemStep::Consulted { consensus, differences, referral, matter, .. } => {
                consulted::parts(consensus, differences, *referral, matter.as_deref())
            }
            ItemStep::StrawPolled { poll, .. } => straw::polled(poll),
            ItemStep::MinutesApproved { of, corrections, question, .. } => {
                approved::earlier(of, corrections, question.as_ref())
            }
            ItemStep::Elected(election) => {
                self.elected = true;
                elected::parts(election)
            }
            ItemStep::Noted { words, .. } if self.elected && is_of_nominations(words) => Vec::new(),
            ItemStep::Noted { words, .. } => vec![Part::paragraph(notes::sentence(words))],
        }
    }

    fn moved(&mut self, question: &QuestionView, text: &str, says: &Words) -> Vec<Part> {
        let lead = lead(question);
        self.words.insert(question.motion, text.to_owned());
        match &question.proposal {
            Proposal::Main { .. } | Proposal::MainIncidental { .. } => {
                self.amendment = None;
                vec![Part::Lead(vec![Span::plain(lead)]), quote(text)]
            }
            Proposal::Amend { to: None, change, .. } if !change.whole => {
                self.amended(question, text, lead)
            }
            Proposal::Amend { .. }
            | Proposal::PostponeIndefinitely
            | Proposal::Commit { .. }
            | Proposal::PostponeDefinitely { .. }
            | Proposal::LimitExtendDebate { .. }
            | Proposal::PreviousQuestion { .. }
            | Proposal::LayOnTable
            | Proposal::OrdersOfTheDay
            | Proposal::QuestionOfPrivilege { .. }
            | Proposal::Recess { .. }
            | Proposal::Adjourn
            | Proposal::FixTimeToAdjourn { .. }
            | Proposal::PointOfOrder { .. }
            | Proposal::Appeal { .. }
            | Proposal::SuspendRules { .. }
            | Proposal::ObjectConsideration
            | Proposal::DivisionQuestion { .. }
            | Proposal::ConsiderSeriatim { .. }
            | Proposal::DivisionAssembly
            | Proposal::VotingMethod { .. }
            | Proposal::PollsClose
            | Proposal::PollsReopen
            | Proposal::NominationsMethod { .. }
            | Proposal::NominationsClose
            | Proposal::NominationsReopen
            | Proposal::ExcusedFromDuty { .. }
            | Proposal::ParliamentaryInquiry { .. }
            | Proposal::RequestInformation { .. }
            | Proposal::WithdrawModify { .. }
            | Proposal::ReadPapers { .. }
            | Proposal::TakeFromTable { .. }
            | Proposal::RescindAmendAdopted { .. }
            | Proposal::DischargeCommittee { .. }
            | Proposal::Reconsider { .. }
            | Proposal::TakeUpUnnoticed { .. }
            | Proposal::ExcludePublic { .. } => {
                let says = said(question, says);
                vec![Part::paragraph(Phrase::sentences(vec![lead, says]))]
            }
        }
    }

    /// An amendment in words and, where its place is certain, within the text on which it stands.
    fn amended(&mut self, question: &QuestionView, text: &str, lead: Phrase) -> Vec<Part> {
        let change = Change { strike: struck(question), insert: text.to_owned() };
        let target = question.proposal.target();
        let shown =
            target.and_then(|id| self.words.get(&id)).and_then(|words| change.within(words));
        let words = Phrase::sentences(vec![lead, change.words("minutes-change")]);
        if question.degree <= 1 {
            self.amendment = Some((question.motion, change, shown.is_some()));
        }
        match shown {
            Some(spans) => vec![Part::Lead(vec![Span::plain(words)]), Part::Quote(spans)],
            None => vec![Part::paragraph(words)],
        }
    }

    /// A vote; before it the amendment as it stands, where it has itself been amended.
    fn voted(&mut self, vote: &VoteView) -> Vec<Part> {
        let mut parts = self.as_amended(&vote.question);
        parts.extend(votes::vote(vote, &name(&vote.question)));
        parts
    }

    fn consented(&mut self, question: &QuestionView) -> Vec<Part> {
        let mut parts = self.as_amended(question);
        let words = Phrase::key("minutes-consented").with("question", name(question));
        let outcome = Phrase::key("minutes-consent").with("resolves", question_is_main(question));
        let rest = Phrase::key("minutes-consent-rest");
        parts.push(Part::Paragraph(vec![
            Span::plain(words),
            Span::strong(outcome),
            Span::plain(rest),
        ]));
        parts
    }

    fn as_amended(&mut self, question: &QuestionView) -> Vec<Part> {
        let Some((motion, amendment, shown)) = &mut self.amendment else { return Vec::new() };
        if *motion != question.motion || amendment.insert == question.text {
            return Vec::new();
        }
        amendment.insert.clone_from(&question.text);
        *shown = false;
        let now = Phrase::key("minutes-change-now");
        let words = amendment.words("minutes-change");
        vec![Part::paragraph(Phrase::sentences(vec![now, words]))]
    }

    /// The words of a motion from now on; with the change marked, where that has not been seen
    /// before.
    fn reworded(&mut self, question: &QuestionView, text: &str) -> Vec<Part> {
        let before = self.words.insert(question.motion, text.to_owned());
        let marked = match (&self.amendment, before) {
            (Some((_, change, false)), Some(before)) => change.between(&before, text),
            (Some((_, _, true)), _) | (Some((_, _, false)), None) | (None, _) => None,
        };
        let restored = std::mem::take(&mut self.annulled);
        let lead = Phrase::key("minutes-reworded")
            .with("restored", restored)
            .with("question", name(question));
        let quote = marked.map_or_else(|| quote(text), Part::Quote);
        vec![Part::Lead(vec![Span::plain(lead)]), quote]
    }

    fn divided(
        &mut self,
        question: &QuestionView,
        parts: &[QuestionView],
        texts: &[String],
    ) -> Vec<Part> {
        let lead = Phrase::key("minutes-divided")
            .with("question", name(question))
            .with("count", parts.len());
        let mut told = vec![Part::Lead(vec![Span::plain(lead)])];
        for (part, text) in parts.iter().zip(texts) {
            self.words.insert(part.motion, text.clone());
            let words = Phrase::key("minutes-part")
                .with("question", name(part))
                .with("text", Phrase::typed(text));
            told.push(Part::Quote(vec![Span::plain(words)]));
        }
        told
    }
}

/// Whether words say that nominations were closed or opened again.
fn is_of_nominations(words: &Words) -> bool {
    words.key.ends_with("nominations-set")
}

fn question_is_main(question: &QuestionView) -> bool {
    question.kind.is_main()
}

/// What a motion says; a change of terms says which motion it changes.
fn said(question: &QuestionView, says: &Words) -> Phrase {
    let Proposal::Amend { to: Some(to), .. } = &question.proposal else {
        return notes::sentence(says);
    };
    // The values are those of the motion as it would be, whose kind chooses the sentence.
    let kind = council::view::Arg::Text(kind_of(to.kind()));
    let mut terms = says.clone();
    terms.args.insert("kind".to_owned(), kind);
    Phrase::key("minutes-change-terms").with("says", notes::sentence(&terms))
}

/// What a motion is called.
pub(crate) fn name(question: &QuestionView) -> Phrase {
    let kind = match (question.kind, question.degree) {
        (KindName::Amend, 2..) => KindName::AmendSecondary,
        (kind, _) => kind,
    };
    notes::called(&kind_of(kind), &question.label)
}

/// The name under which the record stores a kind.
fn kind_of(kind: KindName) -> String {
    council::view::kind_name(kind)
}

/// Who made the motion, and who seconded it.
fn lead(question: &QuestionView) -> Phrase {
    let lead = |key: &str| {
        Phrase::key(key)
            .with("question", name(question))
            .with("mover", Phrase::name(&question.mover))
            .with("raised", is_raised(question.kind))
    };
    if question.seconder.is_empty() {
        return lead("minutes-moved");
    }
    lead("minutes-moved-seconded").with("seconder", Phrase::name(&question.seconder))
}

/// Whether it is put to the chair rather than moved: it is ruled on, answered or met on demand.
fn is_raised(kind: KindName) -> bool {
    matches!(
        kind,
        KindName::PointOfOrder
            | KindName::QuestionOfPrivilege
            | KindName::OrdersOfTheDay
            | KindName::ObjectConsideration
            | KindName::DivisionAssembly
            | KindName::ParliamentaryInquiry
            | KindName::RequestInformation
            | KindName::WithdrawModify
            | KindName::ReadPapers
            | KindName::ExcusedFromDuty
    )
}

fn struck(question: &QuestionView) -> String {
    let strike = |piece: &Piece| match piece {
        Piece::Strike(words) => Some(words.clone()),
        Piece::Keep(_) | Piece::Insert(_) => None,
    };
    question.pieces.iter().find_map(strike).unwrap_or_default()
}

fn quote(text: &str) -> Part {
    Part::Quote(vec![Span::plain(Phrase::typed(text))])
}

/// What the chair ruled or answered, in the chair's words where there are any.
fn ruled(question: &QuestionView, disposal: Disposal, words: &str) -> Part {
    let phrase = Phrase::key("minutes-ruled")
        .with("question", name(question))
        .with("disposal", how(disposal))
        .with("reasoned", !words.trim().is_empty())
        .with("words", Phrase::typed(words));
    Part::paragraph(phrase)
}

fn disposed(question: &QuestionView, disposal: Disposal) -> Part {
    let words = Phrase::key("minutes-disposed")
        .with("question", name(question))
        .with("disposal", how(disposal));
    Part::paragraph(words)
}

/// The name of the choice that texts make by a disposal.
fn how(disposal: Disposal) -> Phrase {
    Phrase::Choice(match disposal {
        Disposal::Carried => "carried",
        Disposal::Consented => "consented",
        Disposal::Lost => "lost",
        Disposal::Withdrawn => "withdrawn",
        Disposal::NotSeconded => "not-seconded",
        Disposal::Dropped => "dropped",
        Disposal::Postponed => "postponed",
        Disposal::PostponedIndefinitely => "postponed-indefinitely",
        Disposal::Referred => "referred",
        Disposal::Tabled => "tabled",
        Disposal::Divided => "divided",
        Disposal::NotConsidered => "not-considered",
        Disposal::Unfinished => "unfinished",
        Disposal::Rescinded => "rescinded",
        Disposal::Granted => "granted",
        Disposal::Denied => "denied",
        Disposal::Answered => "answered",
        Disposal::InWriting => "in-writing",
        Disposal::Annulled => "annulled",
    })
}
