//! What is found of a file and of each of its signatures.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::changes::Later;

/// What was found of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// SHA-256 of the whole file.
    pub sha256: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// Its signatures, in the order in which they were made.
    pub signatures: Vec<Finding>,
    /// The signature fields that wait to be filled.
    pub empty: Vec<String>,
}

/// What was found of one signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The field it fills.
    pub field: String,
    /// The name of the certificate: who signed.
    pub signer: String,
    /// The office in the certificate.
    pub office: String,
    /// The community or firm in the certificate.
    pub organisation: String,
    /// Who certified the signer.
    pub issuer: String,
    /// SHA-256 of the certificate.
    pub fingerprint: String,
    /// The name that the signature states in the signer's own characters; the certificate's
    /// may be in pinyin.
    pub claimed_name: String,
    /// The office or reason that the signature states.
    pub reason: String,
    /// When it was made, by the clock of the machine that signed.
    pub at: Option<DateTime<FixedOffset>>,
    /// Whether it was the one that certified the file.
    pub certifies: bool,
    /// Whether the bytes that it covers are those that were signed, by this certificate.
    pub intact: bool,
    /// Whether the certificate leads to one that is known here.
    pub trusted: bool,
    /// The end of what it covers, in bytes from the start.
    pub covered_end: usize,
    /// Whether that is the whole file.
    pub covers_whole_file: bool,
    /// Which revision of the file it covers, counted from 1.
    pub revision: usize,
    /// How many revisions the file has.
    pub revisions: usize,
    /// What came after it.
    pub later: Later,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
}

/// What is wrong with a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// What it says it covers is not a whole revision of the file but for the signature itself.
    Extent,
    /// What the field holds is no signature in the one form that it may have.
    Contents,
    /// The file is not the one that was signed.
    Digest,
    /// It was not made with the key of its certificate.
    Signature,
    /// It was made by a method that is not known here.
    Method,
    /// A certificate in it was changed, or does not belong to it.
    Certificate,
    /// It says no time.
    NoTime,
    /// At the time that it says, its certificate was not valid.
    Validity,
}

/// What may be believed of one signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It holds, its signer is known, and nothing but signing came later.
    Good,
    /// It holds, but whose it is cannot be told here.
    Unknown,
    /// It does not hold, or the file was changed after it.
    Bad,
}

/// What may be believed of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Overall {
    /// Every signature is good.
    Good,
    /// None is bad, but not every one is good.
    Unknown,
    /// One is bad.
    Bad,
    /// There is none.
    Unsigned,
}

impl Finding {
    pub(super) fn of(field: String) -> Self {
        Self {
            field,
            signer: String::new(),
            office: String::new(),
            organisation: String::new(),
            issuer: String::new(),
            fingerprint: String::new(),
            claimed_name: String::new(),
            reason: String::new(),
            at: None,
            certifies: false,
            intact: false,
            trusted: false,
            covered_end: 0,
            covers_whole_file: false,
            revision: 0,
            revisions: 0,
            later: Later::Nothing,
            faults: Vec::new(),
        }
    }

    /// What may be believed of it.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let mut worst = if self.trusted { Verdict::Good } else { Verdict::Unknown };
        for fault in &self.faults {
            match fault {
                // What cannot be judged here may well be good elsewhere.
                Fault::Method | Fault::NoTime | Fault::Validity => {
                    worst = if worst == Verdict::Bad { worst } else { Verdict::Unknown };
                }
                Fault::Extent
                | Fault::Contents
                | Fault::Digest
                | Fault::Signature
                | Fault::Certificate => worst = Verdict::Bad,
            }
        }
        match self.later {
            Later::Nothing | Later::Signing { .. } => worst,
            Later::Other { .. } | Later::Unreadable => Verdict::Bad,
        }
    }
}

impl Report {
    /// What may be believed of the file.
    #[must_use]
    pub fn overall(&self) -> Overall {
        let verdicts: Vec<Verdict> = self.signatures.iter().map(Finding::verdict).collect();
        if verdicts.is_empty() {
            Overall::Unsigned
        } else if verdicts.contains(&Verdict::Bad) {
            Overall::Bad
        } else if verdicts.contains(&Verdict::Unknown) {
            Overall::Unknown
        } else {
            Overall::Good
        }
    }

    /// Whether every signature holds, whosever it is, and covers what it should.
    pub(crate) fn is_whole(&self) -> bool {
        self.signatures.iter().all(|finding| finding.verdict() != Verdict::Bad)
    }
}
