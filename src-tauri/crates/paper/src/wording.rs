//! From keys and values to words: the only place where a paper meets a language.

use council::{rules::Cite, time::Stamp};
use text::{Args, Language, Moment, Precision, Texts, Value};
use typeset::{
    Align, Block, Cell, Column, Document, Footer, Heading, Item, Len, List, Pair, Pairs, Paragraph,
    Row, Rules, Run, SignaturePlace, Signatures, Table, Width,
};

mod filled;
mod official;

use crate::{Look, Paper, PaperError, Part, Phrase, Place, Span};

/// Words a paper in a language.
///
/// # Errors
/// [`PaperError::Text`] where a sentence is missing or incomplete, [`PaperError::Calendar`] where
/// a time is outside the calendar.
pub fn document(paper: &Paper, texts: &Texts, language: Language) -> Result<Document, PaperError> {
    let wording = Wording { texts, language };
    let title = wording.phrase(&paper.title)?.replace('\n', " ");
    let mut document = Document::new(title, language.tag());
    document.footer = Some(Footer { template: wording.key("paper-page", &Args::new())? });
    for part in &paper.parts {
        let mut block = wording.part(part)?;
        // A remark below a heading is no text that the heading could stay with.
        if let (Some(Block::Heading(_)), Part::Note(_), Block::Paragraph(note)) =
            (document.blocks.last(), part, &mut block)
        {
            note.keep_with_next = true;
        }
        document.blocks.push(block);
    }
    Ok(document)
}

/// The words of a phrase in a language.
///
/// # Errors
/// As for [`document`].
pub fn words(phrase: &Phrase, texts: &Texts, language: Language) -> Result<String, PaperError> {
    Wording { texts, language }.phrase(phrase)
}

#[derive(Clone, Copy)]
struct Wording<'a> {
    texts: &'a Texts,
    language: Language,
}

impl Wording<'_> {
    fn key(self, key: &str, args: &Args) -> Result<String, PaperError> {
        Ok(self.texts.try_get(self.language, key, args)?)
    }

    fn phrase(self, phrase: &Phrase) -> Result<String, PaperError> {
        let (texts, language) = (self.texts, self.language);
        Ok(match phrase {
            Phrase::Keyed { key, args } => {
                let mut worded = Args::new();
                for (name, value) in args {
                    worded.set(name.as_str(), self.value(value)?);
                }
                self.key(key, &worded)?
            }
            Phrase::Number(number) => number.to_string(),
            Phrase::Numeral(number) => texts.numeral(language, *number),
            Phrase::Ordinal(number) => texts.ordinal(language, *number),
            Phrase::Choice(name) => (*name).to_owned(),
            Phrase::Typed(text) => text.clone(),
            Phrase::Name(name) if name.trim().is_empty() => {
                self.key("paper-name-withheld", &Args::new())?
            }
            Phrase::Name(name) => name.trim().to_owned(),
            Phrase::Time(at) => texts.time(language, moment(*at)?),
            Phrase::DayTime(at) => texts.day_weekday_time(language, moment(*at)?),
            Phrase::DaySpell(from, until) => self.day_spell(*from, *until)?,
            Phrase::Spell(from, until) => self.spell(*from, *until)?,
            Phrase::Planned(written) => match planned(written) {
                Some(at) => texts.day_weekday_time(language, at),
                None => written.clone(),
            },
            Phrase::Day(written) => match day(written) {
                Some(at) => texts.day(language, at.day()),
                None => written.clone(),
            },
            Phrase::Named { area, key } => {
                let named = format!("{area}-{key}");
                if texts.has(language, &named) {
                    self.key(&named, &Args::new())?
                } else {
                    key.clone()
                }
            }
            Phrase::Length(ms) => {
                let ms = i64::try_from(*ms).unwrap_or(i64::MAX);
                texts.duration(language, ms, Precision::Seconds)
            }
            Phrase::Cited(cite) => self.cite(cite)?,
            Phrase::Joined { by, parts } => {
                let between = self.key(by, &Args::new())?;
                let parts: Vec<String> =
                    parts.iter().map(|part| self.phrase(part)).collect::<Result<_, _>>()?;
                parts.join(&between)
            }
        })
    }

    /// The value of a variable: numbers stay numbers, so that a text can choose by them.
    fn value(self, phrase: &Phrase) -> Result<Value, PaperError> {
        match phrase {
            Phrase::Number(number) => Ok(Value::Number(*number)),
            Phrase::Keyed { .. }
            | Phrase::Numeral(_)
            | Phrase::Ordinal(_)
            | Phrase::Choice(_)
            | Phrase::Typed(_)
            | Phrase::Name(_)
            | Phrase::Time(_)
            | Phrase::DayTime(_)
            | Phrase::DaySpell(..)
            | Phrase::Spell(..)
            | Phrase::Planned(_)
            | Phrase::Day(_)
            | Phrase::Named { .. }
            | Phrase::Length(_)
            | Phrase::Cited(_)
            | Phrase::Joined { .. } => Ok(Value::Text(self.phrase(phrase)?)),
        }
    }

    fn day_spell(self, from: Stamp, until: Stamp) -> Result<String, PaperError> {
        let (from, until) = (moment(from)?, moment(until)?);
        if from.day() != until.day() {
            return Ok(self.texts.moments(self.language, from, until));
        }
        let args = Args::new()
            .with("day", self.texts.day_weekday(self.language, from.day()))
            .with("time", self.texts.times(self.language, from, until));
        self.key("date-day-time", &args)
    }

    fn spell(self, from: Stamp, until: Stamp) -> Result<String, PaperError> {
        let (from, until) = (moment(from)?, moment(until)?);
        Ok(if from.day() == until.day() {
            self.texts.times(self.language, from, until)
        } else {
            self.texts.moments(self.language, from, until)
        })
    }

    /// A rule set may cite a source that these texts do not know yet; then its key is printed.
    // keys: cite-*
    fn cite(self, cite: &Cite) -> Result<String, PaperError> {
        let key = format!("cite-{}", cite.source);
        let args = Args::new().with("article", cite.article.as_str());
        if self.texts.has(self.language, &key) {
            return self.key(&key, &args);
        }
        self.key("paper-cite-unknown", &args.with("source", cite.source.as_str()))
    }

    fn part(self, part: &Part) -> Result<Block, PaperError> {
        Ok(match part {
            Part::Heading { level, words } => {
                let runs = vec![self.phrase(words)?.into()];
                Block::Heading(Heading { level: *level, runs })
            }
            Part::Banner(words) => Block::Paragraph(Paragraph {
                runs: vec![Run::new(self.phrase(words)?).sans().bold()],
                align: Align::Center,
                after: Len::pt(8),
                keep_with_next: true,
                ..Paragraph::default()
            }),
            Part::Facts(rows) => Block::Pairs(self.facts(rows)?),
            Part::Paragraph(spans) => Block::Paragraph(Paragraph {
                runs: self.runs(spans)?,
                align: Align::Justify,
                first_indent: self.first_indent(),
                after: self.between_paragraphs(),
                ..Paragraph::default()
            }),
            Part::Lead(spans) => Block::Paragraph(Paragraph {
                runs: self.runs(spans)?,
                align: Align::Justify,
                first_indent: self.first_indent(),
                keep_with_next: true,
                after: self.between_paragraphs(),
                ..Paragraph::default()
            }),
            Part::Quote(spans) => Block::Paragraph(Paragraph {
                runs: self.runs(spans)?,
                align: Align::Justify,
                indent: Len::mm(12),
                after: Len::pt(4),
                ..Paragraph::default()
            }),
            Part::Note(words) => Block::Paragraph(Paragraph {
                runs: vec![Run::new(self.phrase(words)?).size(Len::tenths(90))],
                after: Len::pt(3),
                ..Paragraph::default()
            }),
            Part::Imprint(words) => Block::Paragraph(Paragraph {
                runs: vec![Run::new(self.phrase(words)?).size(Len::tenths(75)).grey()],
                before: Len::pt(18),
                ..Paragraph::default()
            }),
            Part::Numbered(items) => Block::List(self.numbered(items)?),
            Part::Table { head, rows } => Block::Table(self.table(head, rows)?),
            Part::Roster { columns, rows } => Block::Table(self.roster(columns, rows)?),
            Part::Signatures(places) => Block::Signatures(self.signatures(places)?),
            Part::Rule => Block::Rule,
            Part::Closing(lines) => Block::Paragraph(self.closing(lines)?),
            Part::Ruled(ruled) => Block::Ruled(self.ruled(ruled)?),
            Part::Slips { across, slips } => Block::Slips(self.slips(*across, slips)?),
            Part::Cards { per_sheet, cards } => Block::Cards(self.cards(*per_sheet, cards)?),
            Part::NewPage => Block::PageBreak,
            Part::Official(element) => self.official(element)?,
        })
    }

    /// Chinese paragraphs begin two characters in; English ones stand apart instead.
    fn first_indent(self) -> i32 {
        match self.language {
            Language::ZhHans | Language::ZhHant => 2000,
            Language::En => 0,
        }
    }

    fn between_paragraphs(self) -> Len {
        match self.language {
            Language::ZhHans | Language::ZhHant => Len::ZERO,
            Language::En => Len::pt(5),
        }
    }

    fn runs(self, spans: &[Span]) -> Result<Vec<Run>, PaperError> {
        spans
            .iter()
            .map(|span| {
                let mut run = Run::new(self.phrase(&span.words)?).mark(span.look.mark());
                run.bold = span.look == Look::Strong;
                Ok(run)
            })
            .collect()
    }

    fn facts(self, rows: &[(Phrase, Phrase)]) -> Result<Pairs, PaperError> {
        let rows = rows
            .iter()
            .map(|(label, value)| Ok(Pair::new(self.phrase(label)?, self.phrase(value)?)))
            .collect::<Result<_, PaperError>>()?;
        // The same for all, so that the values of two lists stand below one another.
        let label_width = match self.language {
            Language::ZhHans | Language::ZhHant => Len::mm(33),
            Language::En => Len::mm(41),
        };
        Ok(Pairs { rows, label_width: Some(label_width) })
    }

    fn numbered(self, items: &[Phrase]) -> Result<List, PaperError> {
        let items = items
            .iter()
            .zip(1_i64..)
            .map(|(words, number)| {
                let label = self.key("paper-numbered", &Args::new().with("number", number))?;
                Ok(Item::new(label, self.phrase(words)?))
            })
            .collect::<Result<_, PaperError>>()?;
        Ok(List { items, between: Len::pt(3), ..List::default() })
    }

    fn table(self, head: &[Phrase], rows: &[Vec<Phrase>]) -> Result<Table, PaperError> {
        let columns = (0..head.len()).map(|column| Column {
            width: Width::Share(match column {
                0 => 6,
                1 => 5,
                _ => 2,
            }),
            align: if column < 2 { Align::Left } else { Align::Center },
        });
        Ok(Table {
            columns: columns.collect(),
            head: vec![self.row(head)?],
            rows: rows.iter().map(|row| self.row(row)).collect::<Result<_, _>>()?,
            rules: Rules::Grid,
        })
    }

    fn roster(self, columns: &[(Phrase, u16)], rows: &[Vec<Phrase>]) -> Result<Table, PaperError> {
        let head: Vec<Phrase> = columns.iter().map(|(words, _)| words.clone()).collect();
        let column = |(_, width): &(Phrase, u16)| Column {
            width: Width::Share((*width).into()),
            align: Align::Left,
        };
        Ok(Table { columns: columns.iter().map(column).collect(), ..self.table(&head, rows)? })
    }

    fn row(self, cells: &[Phrase]) -> Result<Row, PaperError> {
        let cell = |words: &Phrase| {
            let run = Run::new(self.phrase(words)?).size(Len::tenths(90));
            Ok(Cell { runs: vec![run], align: None })
        };
        let cells = cells.iter().map(cell).collect::<Result<_, PaperError>>()?;
        Ok(Row { cells })
    }

    fn signatures(self, places: &[Place]) -> Result<Signatures, PaperError> {
        let places = places
            .iter()
            .map(|place| {
                Ok(SignaturePlace {
                    label: vec![self.phrase(&place.label)?.into()],
                    ink: place.ink.clone(),
                    caption: vec![self.phrase(&place.caption)?.into()],
                })
            })
            .collect::<Result<_, PaperError>>()?;
        Ok(Signatures { places })
    }
}

/// When something happened, on the clock on the wall.
fn moment(at: Stamp) -> Result<Moment, PaperError> {
    Ok(Moment::new(at.when(), at.offset_minutes)?)
}

/// A planned time; none where it is not written as `YYYY-MM-DDTHH:MM`.
fn planned(written: &str) -> Option<Moment> {
    let at = chrono::NaiveDateTime::parse_from_str(written, "%Y-%m-%dT%H:%M").ok()?;
    Moment::new(at.and_utc().timestamp_millis(), 0).ok()
}

/// A day; none where it is not written as `YYYY-MM-DD`. Noon stands for it.
fn day(written: &str) -> Option<Moment> {
    let noon = written.parse::<chrono::NaiveDate>().ok()?.and_hms_opt(12, 0, 0)?;
    Moment::new(noon.and_utc().timestamp_millis(), 0).ok()
}
