//! The community's own authority, and the certificates it gives to officers.

use std::time::Duration;

use chrono::{DateTime, Utc};
use der::asn1::{GeneralizedTime, UtcTime};
use p256::ecdsa::DerSignature;
use x509_cert::builder::{Builder, CertificateBuilder, Profile};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

use crate::certificate::name;
use crate::{Certificate, CertificateFault, Chance, KeyFault, PrivateKey};

/// How many years certificates are valid: longer than the thirty for which minutes are kept.
pub const YEARS: u32 = 40;

/// A key with its certificate.
#[derive(Debug)]
pub struct Identity {
    /// The key; to be locked before it is kept.
    pub key: PrivateKey,
    /// What certifies it, and by whom that was certified, and so on: its own first.
    pub chain: Vec<Certificate>,
}

/// Whom a certificate names.
#[derive(Debug, Clone, Copy)]
pub struct Holder<'a> {
    /// The name, in characters that [fit](crate::unfit).
    pub name: &'a str,
    /// The office.
    pub office: &'a str,
}

/// Why there is no new identity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AuthorityFault {
    /// The key is none.
    #[error(transparent)]
    Key(#[from] KeyFault),
    /// The certificate cannot be made.
    #[error(transparent)]
    Certificate(#[from] CertificateFault),
}

/// Founds a community's authority: a key and a certificate that it gives itself.
///
/// # Errors
/// A name that does not fit a certificate, or bytes that are no key.
pub fn found(
    community: &str,
    at: DateTime<Utc>,
    chance: &Chance,
) -> Result<Identity, AuthorityFault> {
    let key = PrivateKey::new(chance)?;
    let subject = name(community, None, Some(community))?;
    let certificate = issue(Profile::Root, subject, &key, &key, at, chance)?;
    Ok(Identity { key, chain: vec![certificate] })
}

/// Certifies an officer of the community: a new key, and a certificate that the authority signs.
///
/// # Errors
/// A name that does not fit a certificate, bytes that are no key, or an authority that cannot
/// certify.
pub fn certify(
    holder: Holder<'_>,
    authority: &Identity,
    at: DateTime<Utc>,
    chance: &Chance,
) -> Result<Identity, AuthorityFault> {
    let above = authority.chain.first().ok_or(CertificateFault::Unmade)?;
    if !above.is_authority() {
        return Err(CertificateFault::Unmade.into());
    }
    let key = PrivateKey::new(chance)?;
    let subject = name(holder.name, Some(holder.office), Some(&above.name()))?;
    let issuer = above.parsed().tbs_certificate.subject.clone();
    let profile =
        Profile::Leaf { issuer, enable_key_agreement: false, enable_key_encipherment: false };
    let certificate = issue(profile, subject, &key, &authority.key, at, chance)?;
    let chain = std::iter::once(certificate).chain(authority.chain.iter().cloned()).collect();
    Ok(Identity { key, chain })
}

fn issue(
    profile: Profile,
    subject: Name,
    key: &PrivateKey,
    signer: &PrivateKey,
    at: DateTime<Utc>,
    chance: &Chance,
) -> Result<Certificate, AuthorityFault> {
    let signer = signer.certifying().ok_or(KeyFault::Kind)?;
    // A serial number is positive: its highest bit is clear, and the next one set, so that none
    // is shorter than the others.
    let mut serial = chance.serial;
    serial[0] = serial[0] & 0x7F | 0x40;
    let serial = SerialNumber::new(&serial).map_err(|_| CertificateFault::Unmade)?;
    let builder =
        CertificateBuilder::new(profile, serial, validity(at)?, subject, key.public()?, signer)
            .map_err(|_| CertificateFault::Unmade)?;
    let certificate = builder.build::<DerSignature>().map_err(|_| CertificateFault::Unmade)?;
    Ok(Certificate::of(certificate)?)
}

/// [`YEARS`] from this second on.
fn validity(at: DateTime<Utc>) -> Result<Validity, CertificateFault> {
    let until =
        at.checked_add_months(chrono::Months::new(YEARS * 12)).ok_or(CertificateFault::Time)?;
    Ok(Validity { not_before: time(at)?, not_after: time(until)? })
}

/// A time as RFC 5280 section 4.1.2.5 wants it: in two digits of the year up to 2049.
fn time(at: DateTime<Utc>) -> Result<Time, CertificateFault> {
    let seconds = u64::try_from(at.timestamp()).map_err(|_| CertificateFault::Time)?;
    let since = Duration::from_secs(seconds);
    if let Ok(short) = UtcTime::from_unix_duration(since) {
        return Ok(Time::UtcTime(short));
    }
    let long = GeneralizedTime::from_unix_duration(since).map_err(|_| CertificateFault::Time)?;
    Ok(Time::GeneralTime(long))
}
