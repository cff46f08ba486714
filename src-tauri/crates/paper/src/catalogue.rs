//! The catalogue: every paper by name, when it is needed, and how it is made. The desk, the
//! command line and the tests read it, so that a paper is in it or nowhere.

mod blank;
mod sources;

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use text::{Language, Texts};
use ts_rs::TS;

pub use sources::{Lacking, Sources, Subject, Wish};

use crate::{
    Form, Paper, PaperError, Sheet, agenda, attendance, ballot_papers, consent_form,
    correction_sheet, election_papers, electorate, extract, gate_sheets, large_agenda, minutes,
    name_plates, notice, proxy_form, proxy_list, requisition_form, resolution_notice, result_sheet,
    running_order, sheet::Format, sign_in, signature_agreement, speaker_slips, speaking_times,
    table_cards, tally_sheet, undertakings,
};

/// A paper by name. Its words stand in the texts under `papers-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperName {
    /// 会议通知.
    Notice,
    /// 议程, for everybody.
    Agenda,
    /// 议程, in type for weak eyes.
    LargeAgenda,
    /// 会序单: planned times and notes, for whoever presides.
    RunningOrder,
    /// 签到表, to be signed with a pen.
    SignIn,
    /// 席卡: one a sheet of A4.
    TableCards,
    /// The same, two a sheet.
    NamePlates,
    /// 征求意见表 for each household.
    ConsentForm,
    /// 委托书.
    ProxyForm,
    /// 提请召开会议联名书.
    RequisitionForm,
    /// 电子签名使用约定.
    SignatureAgreement,
    /// 四议两公开: a sheet for each step.
    GateSheets,
    /// 委托书交验清单.
    ProxyList,
    /// 表决票 on a motion.
    BallotPapers,
    /// 选票.
    ElectionPapers,
    /// 计票单 for two counters.
    TallySheet,
    /// 发言条.
    SpeakerSlips,
    /// 表决权人名册.
    Electorate,
    /// 会议记录.
    Minutes,
    /// 会议记录, in type for weak eyes.
    LargeMinutes,
    /// 会议纪要: what was decided, as an official paper.
    SummaryMinutes,
    /// 表决结果.
    ResultSheet,
    /// 到会名单 with the votes entitled.
    Attendance,
    /// 发言时间.
    SpeakingTimes,
    /// 决议摘录.
    Extract,
    /// 决议公示.
    ResolutionNotice,
    /// 待办事项.
    Undertakings,
    /// 更正单.
    CorrectionSheet,
}

/// When a paper is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "PaperTime")]
pub enum When {
    /// Before the meeting.
    Before,
    /// In the meeting.
    During,
    /// After the meeting.
    After,
}

impl PaperName {
    /// All, in the order in which they are needed.
    pub const ALL: [Self; 28] = [
        Self::Notice,
        Self::Agenda,
        Self::LargeAgenda,
        Self::RunningOrder,
        Self::SignIn,
        Self::TableCards,
        Self::NamePlates,
        Self::ConsentForm,
        Self::ProxyForm,
        Self::RequisitionForm,
        Self::SignatureAgreement,
        Self::GateSheets,
        Self::ProxyList,
        Self::BallotPapers,
        Self::ElectionPapers,
        Self::TallySheet,
        Self::SpeakerSlips,
        Self::Electorate,
        Self::Minutes,
        Self::LargeMinutes,
        Self::SummaryMinutes,
        Self::ResultSheet,
        Self::Attendance,
        Self::SpeakingTimes,
        Self::Extract,
        Self::ResolutionNotice,
        Self::Undertakings,
        Self::CorrectionSheet,
    ];

    /// Its name as it is written, when it is needed, and on what it is printed.
    // keys: papers-*
    fn row(self) -> (&'static str, When, Format) {
        use Format::{Cards, Large, Letter, List, Official, Slips};
        use When::{After, Before, During};
        match self {
            Self::Notice => ("notice", Before, Letter),
            Self::Agenda => ("agenda", Before, Letter),
            Self::LargeAgenda => ("large-agenda", Before, Large),
            Self::RunningOrder => ("running-order", Before, List),
            Self::SignIn => ("sign-in", Before, List),
            Self::TableCards => ("table-cards", Before, Cards),
            Self::NamePlates => ("name-plates", Before, Cards),
            Self::ConsentForm => ("consent-form", Before, Letter),
            Self::ProxyForm => ("proxy-form", Before, Letter),
            Self::RequisitionForm => ("requisition-form", Before, Letter),
            Self::SignatureAgreement => ("signature-agreement", Before, Letter),
            Self::GateSheets => ("gate-sheets", Before, Letter),
            Self::ProxyList => ("proxy-list", Before, Letter),
            Self::BallotPapers => ("ballot-papers", During, Slips),
            Self::ElectionPapers => ("election-papers", During, Slips),
            Self::TallySheet => ("tally-sheet", During, List),
            Self::SpeakerSlips => ("speaker-slips", During, Slips),
            Self::Electorate => ("electorate", During, Letter),
            Self::Minutes => ("minutes", After, Letter),
            Self::LargeMinutes => ("large-minutes", After, Large),
            Self::SummaryMinutes => ("summary-minutes", After, Official),
            Self::ResultSheet => ("result-sheet", After, Letter),
            Self::Attendance => ("attendance", After, List),
            Self::SpeakingTimes => ("speaking-times", After, Letter),
            Self::Extract => ("extract", After, Letter),
            Self::ResolutionNotice => ("resolution-notice", After, Letter),
            Self::Undertakings => ("undertakings", After, Letter),
            Self::CorrectionSheet => ("correction-sheet", After, Letter),
        }
    }

    /// The name as it is written: in commands, in file names and at the end of text keys.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.row().0
    }

    /// When it is needed.
    #[must_use]
    pub fn when(self) -> When {
        self.row().1
    }

    /// On what it is printed.
    #[must_use]
    pub fn format(self) -> Format {
        self.row().2
    }

    /// Whether it is printed in as many copies as are asked for: what is cut apart is, and what
    /// each household fills in.
    #[must_use]
    pub fn is_counted(self) -> bool {
        self.format() == Format::Slips || self == Self::ConsentForm
    }

    /// The paper of a meeting, before it is worded.
    ///
    /// # Errors
    /// [`PaperError::Lacking`] where the meeting has nothing that it could say, and as for
    /// [`minutes::paper`].
    pub fn paper(self, from: &Sources<'_>, language: Language) -> Result<Paper, PaperError> {
        Ok(match self {
            Self::Notice => notice::paper(from),
            Self::Agenda => agenda::paper(from)?,
            Self::LargeAgenda => large_agenda::paper(from)?,
            Self::RunningOrder => running_order::paper(from)?,
            Self::SignIn => sign_in::paper(from)?,
            Self::TableCards => table_cards::paper(from)?,
            Self::NamePlates => name_plates::paper(from)?,
            Self::BallotPapers => ballot_papers::paper(from)?,
            Self::ElectionPapers => election_papers::paper(from)?,
            Self::TallySheet => tally_sheet::paper(from)?,
            Self::SpeakerSlips => speaker_slips::paper(from),
            Self::Electorate => electorate::paper(from.electorate, from.head),
            Self::Minutes | Self::LargeMinutes => {
                minutes::paper(from.record, from.drawings, from.head, Form::of(language))?
            }
            Self::SummaryMinutes => minutes::summary(from.record, from.head),
            Self::ResultSheet => result_sheet::paper(from)?,
            Self::ConsentForm => consent_form::paper(from)?,
            Self::ProxyForm => proxy_form::paper(from),
            Self::RequisitionForm => requisition_form::paper(from),
            Self::SignatureAgreement => signature_agreement::paper(from),
            Self::GateSheets => gate_sheets::paper(from)?,
            Self::ProxyList => proxy_list::paper(from),
            Self::Attendance => attendance::paper(from)?,
            Self::SpeakingTimes => speaking_times::paper(from)?,
            Self::Extract => extract::paper(from)?,
            Self::ResolutionNotice => resolution_notice::paper(from)?,
            Self::Undertakings => undertakings::paper(from)?,
            Self::CorrectionSheet => correction_sheet::paper(from)?,
        })
    }

    /// The paper of a meeting in a language. The same values give the same sheet.
    ///
    /// # Errors
    /// As for [`Self::paper`] and [`Sheet::new`].
    pub fn sheet(
        self,
        from: &Sources<'_>,
        texts: &Texts,
        language: Language,
    ) -> Result<Sheet, PaperError> {
        let paper = self.paper(from, language)?;
        Ok(Sheet::new(&paper, texts, language)?.printed_on(self.format()))
    }

    /// What the paper can be about, where there is a choice: motions, items and elections, each
    /// with its words as typed. The first is taken where none is asked for.
    #[must_use]
    pub fn subjects(self, from: &Sources<'_>) -> Vec<(Subject, String)> {
        match self {
            Self::BallotPapers => ballot_papers::subjects(from),
            Self::ElectionPapers => election_papers::subjects(from),
            Self::TallySheet => tally_sheet::subjects(from),
            Self::Extract => extract::subjects(from),
            Self::ConsentForm => consent_form::subjects(from),
            Self::GateSheets => gate_sheets::subjects(from),
            Self::Notice
            | Self::Agenda
            | Self::LargeAgenda
            | Self::RunningOrder
            | Self::SignIn
            | Self::TableCards
            | Self::NamePlates
            | Self::SpeakerSlips
            | Self::Electorate
            | Self::Minutes
            | Self::Attendance
            | Self::SpeakingTimes
            | Self::ResolutionNotice
            | Self::Undertakings
            | Self::ProxyForm
            | Self::RequisitionForm
            | Self::SignatureAgreement
            | Self::ProxyList
            | Self::LargeMinutes
            | Self::SummaryMinutes
            | Self::ResultSheet
            | Self::CorrectionSheet => Vec::new(),
        }
    }
}

impl fmt::Display for PaperName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// No paper has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no paper is called {0}")]
pub struct UnknownPaper(pub String);

impl FromStr for PaperName {
    type Err = UnknownPaper;

    fn from_str(name: &str) -> Result<Self, UnknownPaper> {
        let known = Self::ALL.into_iter().find(|paper| paper.key() == name);
        known.ok_or_else(|| UnknownPaper(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_paper_is_found_by_its_name_and_stands_once() {
        for (place, paper) in PaperName::ALL.into_iter().enumerate() {
            assert_eq!(paper.key().parse(), Ok(paper));
            assert_eq!(PaperName::ALL.iter().position(|other| *other == paper), Some(place));
        }
        assert_eq!("Notice".parse::<PaperName>(), Err(UnknownPaper("Notice".to_owned())));
        assert!(PaperName::ALL.is_sorted_by_key(|paper| paper.when()));
    }
}
