//! Certificates: what they say, and whether one certifies another.

use chrono::{DateTime, Utc};
use der::asn1::{Any, ObjectIdentifier, SetOfVec, Utf8StringRef};
use der::{Decode, Encode, Tag, Tagged};
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use p256::ecdsa::{Signature, VerifyingKey};
use rsa::pkcs8::DecodePublicKey;
use rsa::{RsaPublicKey, pkcs1v15};
use sha2::{Digest, Sha256};
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::ext::pkix::BasicConstraints;
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};

use crate::key::{ECDSA_SHA256, RSA_SHA256};
use crate::lock::hex;

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const TITLE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.12");

/// The longest part of a name in characters (RFC 5280 appendix A.1, `ub-common-name`).
const LONGEST: usize = 64;

/// Why something is no certificate, or cannot become one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CertificateFault {
    /// The bytes are no certificate.
    #[error("the bytes are no certificate")]
    Unreadable,
    /// A name that some verifiers cannot read; see [`unfit`].
    #[error("the character {character:?} is too new for the name of a certificate")]
    Character {
        /// The first such character.
        character: char,
    },
    /// A name that is empty or longer than 64 characters.
    #[error("a name of {length} characters does not fit into a certificate")]
    Length {
        /// Its length in characters.
        length: usize,
    },
    /// The certificate could not be put together.
    #[error("the certificate could not be put together")]
    Unmade,
    /// The time lies beyond what certificates can say.
    #[error("the time lies beyond what certificates can say")]
    Time,
}

/// The first character of a name that should not stand in a certificate. Verifiers prepare names
/// by RFC 4518, which knows Unicode 3.2 and no later; some refuse a certificate with a newer
/// character altogether. Such a name is written in pinyin there, and in full on the paper.
#[must_use]
pub fn unfit(name: &str) -> Option<char> {
    name.chars().find(|character| {
        !matches!(u32::from(*character),
            0x20..=0x7E | 0xA0..=0x021F | 0x2018..=0x201D | 0x3400..=0x4DB5 | 0x4E00..=0x9FA5
            | 0xFF08..=0xFF09 | 0x2_0000..=0x2_A6D6)
    })
}

/// A certificate (X.509). Two are equal when their bytes are.
#[derive(Debug, Clone)]
pub struct Certificate {
    der: Vec<u8>,
    parsed: x509_cert::Certificate,
}

impl PartialEq for Certificate {
    fn eq(&self, other: &Self) -> bool {
        self.der == other.der
    }
}

impl Eq for Certificate {}

impl Certificate {
    /// Reads DER.
    ///
    /// # Errors
    /// [`CertificateFault::Unreadable`].
    pub fn from_der(bytes: &[u8]) -> Result<Self, CertificateFault> {
        let parsed = x509_cert::Certificate::from_der(bytes);
        let parsed = parsed.map_err(|_| CertificateFault::Unreadable)?;
        Ok(Self { der: bytes.to_vec(), parsed })
    }

    pub(crate) fn of(parsed: x509_cert::Certificate) -> Result<Self, CertificateFault> {
        let der = parsed.to_der().map_err(|_| CertificateFault::Unreadable)?;
        Ok(Self { der, parsed })
    }

    /// Its bytes.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    pub(crate) fn parsed(&self) -> &x509_cert::Certificate {
        &self.parsed
    }

    /// SHA-256 of its bytes in lower-case hexadecimal: what people compare.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        hex(&Sha256::digest(&self.der))
    }

    /// Whom it is of, or what: the common name.
    #[must_use]
    pub fn name(&self) -> String {
        part(&self.parsed.tbs_certificate.subject, COMMON_NAME)
    }

    /// The office it is for; empty where it names none.
    #[must_use]
    pub fn title(&self) -> String {
        part(&self.parsed.tbs_certificate.subject, TITLE)
    }

    /// The community or firm it belongs to; empty where it names none.
    #[must_use]
    pub fn organisation(&self) -> String {
        part(&self.parsed.tbs_certificate.subject, ORGANISATION)
    }

    /// Who certified it.
    #[must_use]
    pub fn issuer(&self) -> String {
        part(&self.parsed.tbs_certificate.issuer, COMMON_NAME)
    }

    /// From when until when it is valid.
    #[must_use]
    pub fn validity(&self) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let moment = |time: x509_cert::time::Time| {
            let seconds = i64::try_from(time.to_unix_duration().as_secs()).ok()?;
            DateTime::from_timestamp(seconds, 0)
        };
        let validity = &self.parsed.tbs_certificate.validity;
        Some((moment(validity.not_before)?, moment(validity.not_after)?))
    }

    /// Whether it may certify others (RFC 5280 section 4.2.1.9).
    #[must_use]
    pub fn is_authority(&self) -> bool {
        self.parsed
            .tbs_certificate
            .get::<BasicConstraints>()
            .is_ok_and(|found| found.is_some_and(|(_, basic)| basic.ca))
    }

    /// Whether it certified itself, by its own words.
    pub(crate) fn is_self_issued(&self) -> bool {
        self.parsed.tbs_certificate.subject == self.parsed.tbs_certificate.issuer
    }

    /// Whether `other` names this one as its issuer.
    pub(crate) fn is_named_by(&self, other: &Self) -> bool {
        self.parsed.tbs_certificate.subject == other.parsed.tbs_certificate.issuer
    }

    /// Whether this one's key signed `other`; none where the algorithm is not known here.
    pub(crate) fn certified(&self, other: &Self) -> Option<bool> {
        let body = other.parsed.tbs_certificate.to_der().ok()?;
        let algorithm = &other.parsed.signature_algorithm;
        if *algorithm != other.parsed.tbs_certificate.signature {
            return Some(false);
        }
        let Some(signature) = other.parsed.signature.as_bytes() else { return Some(false) };
        self.holds(algorithm.oid, &Sha256::digest(body), signature)
    }

    /// Whether a signature over a SHA-256 digest was made with this certificate's key; none where
    /// the algorithm or the key is of a kind that is not known here.
    pub(crate) fn holds(
        &self,
        algorithm: ObjectIdentifier,
        digest: &[u8],
        signature: &[u8],
    ) -> Option<bool> {
        let key = &self.parsed.tbs_certificate.subject_public_key_info;
        if algorithm == ECDSA_SHA256 {
            let point = key.subject_public_key.as_bytes()?;
            let key = VerifyingKey::from_sec1_bytes(point).ok()?;
            let Ok(signature) = Signature::from_der(signature) else { return Some(false) };
            Some(key.verify_prehash(digest, &signature).is_ok())
        } else if algorithm == RSA_SHA256 {
            let key = RsaPublicKey::from_public_key_der(&key.to_der().ok()?).ok()?;
            let key = pkcs1v15::VerifyingKey::<Sha256>::new(key);
            let Ok(signature) = pkcs1v15::Signature::try_from(signature) else {
                return Some(false);
            };
            Some(key.verify_prehash(digest, &signature).is_ok())
        } else {
            None
        }
    }
}

/// The first part of this kind; empty where there is none.
fn part(name: &Name, kind: ObjectIdentifier) -> String {
    let parts = name.0.iter().flat_map(|set| set.0.iter());
    let value = parts.filter(|part| part.oid == kind).map(|part| &part.value).next();
    value.map(text).unwrap_or_default()
}

/// A string of a name, whichever of its kinds it is.
fn text(value: &Any) -> String {
    if value.tag() != Tag::BmpString {
        return String::from_utf8_lossy(value.value()).into_owned();
    }
    let (pairs, _) = value.value().as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
    String::from_utf16_lossy(&units)
}

/// A name of a certificate: who, as what, of which community.
pub(crate) fn name(
    common: &str,
    title: Option<&str>,
    organisation: Option<&str>,
) -> Result<Name, CertificateFault> {
    let parts = [(ORGANISATION, organisation), (TITLE, title), (COMMON_NAME, Some(common))];
    let mut sets = Vec::new();
    for (oid, words) in parts {
        let Some(words) = words else { continue };
        if let Some(character) = unfit(words) {
            return Err(CertificateFault::Character { character });
        }
        let length = words.chars().count();
        if length == 0 || length > LONGEST {
            return Err(CertificateFault::Length { length });
        }
        let value = Utf8StringRef::new(words).map_err(|_| CertificateFault::Unmade)?;
        let part = AttributeTypeAndValue { oid, value: Any::from(value) };
        let set = SetOfVec::try_from(vec![part]).map_err(|_| CertificateFault::Unmade)?;
        sets.push(RelativeDistinguishedName(set));
    }
    Ok(RdnSequence(sets))
}
