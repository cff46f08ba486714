//! Keys from elsewhere: PKCS#12 files, as public authorities hand them out.

use p12_keystore::{KeyStore, Pkcs12ImportPolicy};

use crate::{Certificate, CertificateFault, Identity, KeyFault, PrivateKey};

/// Why a file gives no identity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportFault {
    /// Another password, or a file that is damaged: the format does not tell the two apart.
    #[error("another password, or a damaged file")]
    Password,
    /// No PKCS#12 file.
    #[error("no PKCS#12 file")]
    Unreadable,
    /// There is no private key with a certificate in it.
    #[error("there is no private key with a certificate in the file")]
    Empty,
    /// The certificate is of another key.
    #[error("the certificate is of another key")]
    Mismatch,
    /// The key signs by a method that is not known here.
    #[error(transparent)]
    Key(#[from] KeyFault),
    /// A certificate cannot be read.
    #[error(transparent)]
    Certificate(#[from] CertificateFault),
}

/// Reads the key and its certificates out of a PKCS#12 file.
///
/// # Errors
/// See [`ImportFault`].
pub fn import(file: &[u8], password: &str) -> Result<Identity, ImportFault> {
    use p12_keystore::error::Error;
    let store = KeyStore::from_pkcs12(file, password, Pkcs12ImportPolicy::Strict);
    let store = store.map_err(|error| {
        let closed = matches!(error, Error::MacError(_) | Error::UnpadError | Error::Pkcs5Error(_));
        if closed { ImportFault::Password } else { ImportFault::Unreadable }
    })?;
    let (_, found) = store.private_key_chain().ok_or(ImportFault::Empty)?;
    let key = PrivateKey::from_pkcs8(found.key().as_der())?;
    let chain: Vec<Certificate> = found
        .certs()
        .iter()
        .map(|certificate| Certificate::from_der(certificate.as_der()))
        .collect::<Result<_, _>>()?;
    let own = chain.first().ok_or(ImportFault::Empty)?;
    if !key.belongs_to(&own.parsed().tbs_certificate.subject_public_key_info) {
        return Err(ImportFault::Mismatch);
    }
    Ok(Identity { key, chain })
}
