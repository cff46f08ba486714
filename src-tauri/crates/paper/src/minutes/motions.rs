//! Motions and amendments as the minutes tell them: by whom, word for word, and what became of
//! them.

use council::{
    motion::{Disposal, KindName, amend::Piece},
    view::{
        question::{QuestionView, VoteView},
        record::ItemStep,
    },
};

use crate::{
    Part, Phrase, Span,
    pieces::{changes::Change, votes},
};

/// What is before the room on an item as its steps are told: needed to show a change within the
/// words on which it stands.
#[derive(Debug, Default)]
pub(super) struct Thread {
    /// The main motion, and its words as they stand.
    main: Option<(QuestionView, String)>,
    /// The amendment of the first degree as it stands, and whether it was shown in its place.
    amendment: Option<(Change, bool)>,
    /// Whether the vote on an amendment has just been declared void, so that words come back.
    annulled: bool,
}

impl Thread {
    /// What the minutes say of a step.
    pub(super) fn step(&mut self, step: &ItemStep) -> Vec<Part> {
        match step {
            ItemStep::Moved { question, moved_text, .. } => self.moved(question, moved_text),
            ItemStep::Disposed { question, disposal, .. } => {
                self.annulled = *disposal == Disposal::Annulled;
                vec![disposed(question, *disposal)]
            }
            ItemStep::Voted(vote) => self.voted(vote),
            ItemStep::Reworded { text, .. } => self.reworded(text),
        }
    }

    fn moved(&mut self, question: &QuestionView, text: &str) -> Vec<Part> {
        let lead = lead(question);
        match question.kind {
            KindName::Main => {
                self.main = Some((question.clone(), text.to_owned()));
                self.amendment = None;
                vec![Part::Lead(vec![Span::plain(lead)]), quote(text)]
            }
            KindName::Amend => self.amended(question, text, lead),
            KindName::PostponeDefinitely => {
                let until = Phrase::key("minutes-postpone").with("until", Phrase::typed(text));
                vec![Part::paragraph(Phrase::sentences(vec![lead, until]))]
            }
            KindName::ExcusedFromDuty => {
                let whom = Phrase::key("minutes-excuse")
                    .with("person", Phrase::name(&question.about))
                    .with("text", Phrase::typed(text));
                vec![Part::paragraph(Phrase::sentences(vec![lead, whom]))]
            }
            _ => vec![Part::paragraph(lead)],
        }
    }

    /// An amendment in words and, where its place is certain, within the text on which it stands.
    fn amended(&mut self, question: &QuestionView, text: &str, lead: Phrase) -> Vec<Part> {
        let change = Change { strike: struck(question), insert: text.to_owned() };
        let target = match question.degree {
            0 | 1 => self.main.as_ref().map(|(_, words)| words.as_str()),
            _ => self.amendment.as_ref().map(|(amendment, _)| amendment.insert.as_str()),
        };
        let shown = target.and_then(|words| change.within(words));
        let words = Phrase::sentences(vec![lead, change.words("minutes-change")]);
        if question.degree <= 1 {
            self.amendment = Some((change, shown.is_some()));
        }
        match shown {
            Some(spans) => vec![Part::Lead(vec![Span::plain(words)]), Part::Quote(spans)],
            None => vec![Part::paragraph(words)],
        }
    }

    /// A vote; before it the amendment as it stands, where it has itself been amended.
    fn voted(&mut self, vote: &VoteView) -> Vec<Part> {
        let question = &vote.question;
        let mut parts = Vec::new();
        if question.kind == KindName::Amend
            && question.degree <= 1
            && let Some((amendment, shown)) = &mut self.amendment
            && amendment.insert != question.text
        {
            amendment.insert.clone_from(&question.text);
            *shown = false;
            let now = Phrase::key("minutes-change-now");
            let words = amendment.words("minutes-change");
            parts.push(Part::paragraph(Phrase::sentences(vec![now, words])));
        }
        parts.extend(votes::vote(vote, &name(question)));
        parts
    }

    /// The words of the main motion from now on; with the change marked, where that has not been
    /// seen before.
    fn reworded(&mut self, text: &str) -> Vec<Part> {
        let Some((main, words)) = &mut self.main else {
            return vec![quote(text)];
        };
        let marked = match &self.amendment {
            Some((change, false)) => change.between(words, text),
            Some((_, true)) | None => None,
        };
        text.clone_into(words);
        let restored = std::mem::take(&mut self.annulled);
        let lead =
            Phrase::key("minutes-reworded").with("restored", restored).with("question", name(main));
        let quote = marked.map_or_else(|| quote(text), Part::Quote);
        vec![Part::Lead(vec![Span::plain(lead)]), quote]
    }
}

/// What a motion is called.
pub(super) fn name(question: &QuestionView) -> Phrase {
    let kind = match question.kind {
        KindName::Main => "main",
        KindName::Amend if question.degree > 1 => "amend-again",
        KindName::Amend => "amend",
        KindName::PostponeDefinitely => "postpone-definitely",
        KindName::ExcusedFromDuty => "excused-from-duty",
        _ => "main",
    };
    Phrase::key("minutes-question")
        .with("kind", Phrase::Choice(kind))
        .with("label", Phrase::Typed(question.label.clone()))
}

/// Who made the motion, and who seconded it.
fn lead(question: &QuestionView) -> Phrase {
    let lead = |key: &str| {
        Phrase::key(key)
            .with("question", name(question))
            .with("mover", Phrase::name(&question.mover))
    };
    if question.seconder.is_empty() {
        return lead("minutes-moved");
    }
    lead("minutes-moved-seconded").with("seconder", Phrase::name(&question.seconder))
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

fn disposed(question: &QuestionView, disposal: Disposal) -> Part {
    let how = match disposal {
        Disposal::Withdrawn => "withdrawn",
        Disposal::NotSeconded => "not-seconded",
        Disposal::Dropped => "dropped",
        Disposal::Postponed => "postponed",
        Disposal::Annulled => "annulled",
        // The vote itself says so; the record gives no such step.
        _ => return Part::paragraph(name(question)),
    };
    let words = Phrase::key("minutes-disposed")
        .with("question", name(question))
        .with("disposal", Phrase::Choice(how));
    Part::paragraph(words)
}
