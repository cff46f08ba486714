//! Private keys: what they sign, and their form as bytes.

use der::asn1::ObjectIdentifier;
use der::{Any, Encode};
use p256::ecdsa::signature::SignatureEncoding;
use p256::ecdsa::signature::hazmat::PrehashSigner;
use p256::ecdsa::{Signature, SigningKey};
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use rsa::RsaPrivateKey;
use rsa::pkcs1v15;
use rsa::traits::PublicKeyParts;
use sha2::Sha256;
use x509_cert::spki::{AlgorithmIdentifierOwned, EncodePublicKey, SubjectPublicKeyInfoOwned};
use zeroize::Zeroizing;

use crate::Chance;

/// ECDSA with SHA-256 (RFC 5758 section 3.2).
pub(crate) const ECDSA_SHA256: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
/// RSA by PKCS #1 v1.5 with SHA-256 (RFC 4055 section 5).
pub(crate) const RSA_SHA256: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");

/// The fewest bits of an RSA key that will hold for decades.
const FEWEST_RSA_BITS: usize = 2048;

/// Why bytes are no key that signs here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyFault {
    /// The bytes drawn are not usable as a key, once in four thousand million times: draw again.
    #[error("the bytes drawn are no key")]
    Chance,
    /// Neither a P-256 nor an RSA key in PKCS#8.
    #[error("neither a P-256 nor an RSA key")]
    Kind,
    /// An RSA key that is too short to hold.
    #[error("an RSA key of {bits} bits is shorter than {FEWEST_RSA_BITS}")]
    Short {
        /// Its length in bits.
        bits: usize,
    },
    /// The key would not sign.
    #[error("the key would not sign")]
    Unwilling,
}

/// A private key. Its memory is wiped when it goes; it is never printed.
pub struct PrivateKey(Kind);

/// Either size is small beside what it guards.
#[allow(clippy::large_enum_variant, reason = "a key lives for one signature")]
enum Kind {
    P256(SigningKey),
    Rsa(RsaPrivateKey),
}

impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PrivateKey")
    }
}

impl PrivateKey {
    /// A new P-256 key.
    ///
    /// # Errors
    /// [`KeyFault::Chance`].
    pub(crate) fn new(chance: &Chance) -> Result<Self, KeyFault> {
        let key = SigningKey::from_slice(&chance.key).map_err(|_| KeyFault::Chance)?;
        Ok(Self(Kind::P256(key)))
    }

    /// Reads PKCS#8.
    ///
    /// # Errors
    /// [`KeyFault::Kind`] and [`KeyFault::Short`].
    pub fn from_pkcs8(bytes: &[u8]) -> Result<Self, KeyFault> {
        if let Ok(key) = SigningKey::from_pkcs8_der(bytes) {
            return Ok(Self(Kind::P256(key)));
        }
        let key = RsaPrivateKey::from_pkcs8_der(bytes).map_err(|_| KeyFault::Kind)?;
        let bits = key.n().bits();
        if bits < FEWEST_RSA_BITS {
            return Err(KeyFault::Short { bits });
        }
        Ok(Self(Kind::Rsa(key)))
    }

    /// Writes PKCS#8.
    ///
    /// # Errors
    /// [`KeyFault::Kind`] where the key cannot be written.
    pub(crate) fn pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, KeyFault> {
        let document = match &self.0 {
            Kind::P256(key) => key.to_pkcs8_der(),
            Kind::Rsa(key) => key.to_pkcs8_der(),
        };
        Ok(Zeroizing::new(document.map_err(|_| KeyFault::Kind)?.as_bytes().to_vec()))
    }

    /// The public key, as certificates hold it.
    pub(crate) fn public(&self) -> Result<SubjectPublicKeyInfoOwned, KeyFault> {
        let document = match &self.0 {
            Kind::P256(key) => key.verifying_key().to_public_key_der(),
            Kind::Rsa(key) => key.to_public_key().to_public_key_der(),
        };
        let document = document.map_err(|_| KeyFault::Kind)?;
        SubjectPublicKeyInfoOwned::try_from(document.as_bytes()).map_err(|_| KeyFault::Kind)
    }

    /// The key as one that can certify others.
    pub(crate) fn certifying(&self) -> Option<&SigningKey> {
        match &self.0 {
            Kind::P256(key) => Some(key),
            Kind::Rsa(_) => None,
        }
    }

    /// Signs a SHA-256 digest.
    pub(crate) fn sign(&self, digest: &[u8]) -> Result<Vec<u8>, KeyFault> {
        match &self.0 {
            Kind::P256(key) => {
                let signature: Signature =
                    key.sign_prehash(digest).map_err(|_| KeyFault::Unwilling)?;
                Ok(signature.to_der().as_bytes().to_vec())
            }
            Kind::Rsa(key) => {
                let key = pkcs1v15::SigningKey::<Sha256>::new(key.clone());
                let signature = key.sign_prehash(digest).map_err(|_| KeyFault::Unwilling)?;
                Ok(signature.to_vec())
            }
        }
    }

    /// What [`PrivateKey::sign`] does, in the words of a file.
    pub(crate) fn algorithm(&self) -> AlgorithmIdentifierOwned {
        match &self.0 {
            Kind::P256(_) => AlgorithmIdentifierOwned { oid: ECDSA_SHA256, parameters: None },
            Kind::Rsa(_) => {
                AlgorithmIdentifierOwned { oid: RSA_SHA256, parameters: Some(Any::null()) }
            }
        }
    }

    /// Whether this is the key of a certificate.
    pub(crate) fn belongs_to(&self, key: &SubjectPublicKeyInfoOwned) -> bool {
        let ours = self.public().ok().and_then(|ours| ours.to_der().ok());
        ours.is_some() && ours == key.to_der().ok()
    }
}
