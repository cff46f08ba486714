//! The record that travels in the file of a paper, and its SHA-256 at the end of the print: whoever
//! holds the paper can tell whether a record is the one it was made from.

use qrcode::{EcLevel, QrCode};
use sha2::{Digest, Sha256};
use text::{Args, Language, Texts};
use typeset::{Block, Drawing, Len, Paragraph, Run};

use crate::{PaperError, Sheet, pieces::code};

/// The name under which readers offer to save the record.
const NAME: &str = "record.json";
const MEDIA: &str = "application/json";
/// How wide the code is printed.
const SIDE: Len = Len::mm(24);

impl Sheet {
    /// Lets a record travel in the file, and prints its SHA-256 at the end, as text and as a code.
    ///
    /// # Errors
    /// [`PaperError::Text`] where a sentence is missing.
    pub fn enclosing(
        mut self,
        record: Vec<u8>,
        texts: &Texts,
        language: Language,
    ) -> Result<Self, PaperError> {
        let digest: String =
            Sha256::digest(&record).iter().map(|byte| format!("{byte:02x}")).collect();
        let say =
            |key: &str| texts.try_get(language, key, &Args::new().with("sha256", digest.as_str()));
        let words = Run::new(say("paper-record-digest")?).size(Len::tenths(75)).grey();
        self.document.blocks.push(Block::Paragraph(Paragraph {
            runs: vec![words],
            before: Len::pt(4),
            keep_with_next: true,
            ..Paragraph::default()
        }));
        // Capital letters and figures make the smaller code.
        let content = format!("SHA256:{}", digest.to_uppercase());
        let code = QrCode::with_error_correction_level(content, EcLevel::M).ok();
        if let Some(ink) = code.as_ref().and_then(code::drawn) {
            let alternative = say("paper-record-code")?;
            let drawing = Drawing { ink, width: SIDE, height: SIDE, alternative };
            self.document.blocks.push(Block::Drawing(drawing));
        }
        self.meta.source = Some(pdf::Source {
            name: NAME.to_owned(),
            description: say("paper-record-description")?,
            media: MEDIA.to_owned(),
            bytes: record,
        });
        Ok(self)
    }
}
