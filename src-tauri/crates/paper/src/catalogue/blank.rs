//! Blank forms: those papers that a body keeps in stock, printed for no meeting.

use council::time::Stamp;
use text::{Language, Texts};

use super::PaperName;
use crate::{
    Paper, PaperError, Sheet, consent_form, pieces::form::Form, proxy_form, requisition_form,
    signature_agreement,
};

impl PaperName {
    /// The paper as a blank form of a body, before it is worded; none where it tells of a meeting.
    #[must_use]
    pub fn blank(self, body: &str, made: Stamp) -> Option<Paper> {
        let form = Form::Blank { body, made };
        match self {
            Self::ConsentForm => Some(consent_form::blank(form)),
            Self::ProxyForm => Some(proxy_form::blank(form)),
            Self::RequisitionForm => Some(requisition_form::blank(form)),
            Self::SignatureAgreement => Some(signature_agreement::blank(form)),
            Self::Notice
            | Self::Agenda
            | Self::LargeAgenda
            | Self::RunningOrder
            | Self::SignIn
            | Self::TableCards
            | Self::NamePlates
            | Self::GateSheets
            | Self::ProxyList
            | Self::BallotPapers
            | Self::ElectionPapers
            | Self::TallySheet
            | Self::SpeakerSlips
            | Self::Electorate
            | Self::Minutes
            | Self::LargeMinutes
            | Self::SummaryMinutes
            | Self::ResultSheet
            | Self::Attendance
            | Self::SpeakingTimes
            | Self::Extract
            | Self::ResolutionNotice
            | Self::Undertakings
            | Self::CorrectionSheet => None,
        }
    }

    /// The paper as a blank form in a language.
    ///
    /// # Errors
    /// As for [`Sheet::new`].
    pub fn blank_sheet(
        self,
        body: &str,
        made: Stamp,
        texts: &Texts,
        language: Language,
    ) -> Result<Option<Sheet>, PaperError> {
        let paper = self.blank(body, made);
        let sheet =
            |paper: Paper| Ok(Sheet::new(&paper, texts, language)?.printed_on(self.format()));
        paper.map(sheet).transpose()
    }
}
