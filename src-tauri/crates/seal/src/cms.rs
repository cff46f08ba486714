//! What fills a signature field: a CMS `SignedData` over a digest (RFC 5652), in the narrow form
//! of PAdES B-B.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use der::{Any, Decode, Encode, Sequence};
use sha2::{Digest, Sha256};
use x509_cert::attr::Attribute;
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::{Certificate, KeyFault, PrivateKey};

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
/// RFC 5035 section 3.
const SIGNING_CERTIFICATE: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// `SigningCertificateV2` (RFC 5035 section 3).
#[derive(Sequence)]
struct SigningCertificate {
    certs: Vec<CertificateId>,
    policies: Option<Any>,
}

/// `ESSCertIDv2` (RFC 5035 section 4). The hash is SHA-256 where none is named.
#[derive(Sequence)]
struct CertificateId {
    hash_algorithm: Option<AlgorithmIdentifierOwned>,
    cert_hash: OctetString,
    issuer_serial: Option<Any>,
}

/// Signs a SHA-256 digest, and puts the chain beside the signature.
pub(crate) fn write(
    digest: &[u8],
    key: &PrivateKey,
    chain: &[Certificate],
) -> Result<Vec<u8>, WriteFault> {
    let own = chain.first().ok_or(WriteFault::Chain)?;
    let subject = &own.parsed().tbs_certificate;
    if !key.belongs_to(&subject.subject_public_key_info) {
        return Err(WriteFault::Chain);
    }
    let attributes = attributes(digest, own)?;
    let signature = key.sign(&Sha256::digest(attributes.to_der()?))?;
    let sha256 = AlgorithmIdentifierOwned { oid: SHA256, parameters: None };
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: subject.issuer.clone(),
            serial_number: subject.serial_number.clone(),
        }),
        digest_alg: sha256.clone(),
        signed_attrs: Some(attributes),
        signature_algorithm: key.algorithm(),
        signature: OctetString::new(signature)?,
        unsigned_attrs: None,
    };
    let certificates: Vec<CertificateChoices> =
        chain.iter().map(|one| CertificateChoices::Certificate(one.parsed().clone())).collect();
    let signed = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![sha256])?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: DATA, econtent: None },
        certificates: Some(CertificateSet(SetOfVec::try_from(certificates)?)),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(vec![signer])?),
    };
    let content = ContentInfo { content_type: SIGNED_DATA, content: Any::encode_from(&signed)? };
    Ok(content.to_der()?)
}

/// Why a signature cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum WriteFault {
    #[error("the first certificate is not the key's")]
    Chain,
    #[error(transparent)]
    Key(#[from] KeyFault),
    #[error(transparent)]
    Form(#[from] der::Error),
}

/// Exactly the three that PAdES wants; the time stands in the signature's dictionary.
fn attributes(digest: &[u8], own: &Certificate) -> der::Result<SetOfVec<Attribute>> {
    let id = CertificateId {
        hash_algorithm: None,
        cert_hash: OctetString::new(Sha256::digest(own.der()).to_vec())?,
        issuer_serial: None,
    };
    let signing = SigningCertificate { certs: vec![id], policies: None };
    let attribute = |oid, value: Any| {
        Ok::<_, der::Error>(Attribute { oid, values: SetOfVec::try_from(vec![value])? })
    };
    SetOfVec::try_from(vec![
        attribute(CONTENT_TYPE, Any::encode_from(&DATA)?)?,
        attribute(MESSAGE_DIGEST, Any::encode_from(&OctetString::new(digest)?)?)?,
        attribute(SIGNING_CERTIFICATE, Any::encode_from(&signing)?)?,
    ])
}

/// What a signature field holds, read and not yet believed.
pub(crate) struct Read {
    signed: SignedData,
    signer: SignerInfo,
    /// The certificates, in the file's order.
    pub(crate) certificates: Vec<Certificate>,
}

/// Why a signature's own structure does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Broken {
    /// Something in it is not as it has to be.
    Structure,
    /// The digest is another one.
    Digest,
    /// The signature over the attributes is not the certificate's.
    Signature,
    /// It was made by a method that is not known here.
    Method,
}

impl Read {
    /// Reads a field's contents: one value in canonical DER and nothing but zeros behind it.
    pub(crate) fn from(contents: &[u8]) -> Option<Self> {
        let length = value_length(contents)?;
        let (value, padding) = contents.split_at_checked(length)?;
        if padding.iter().any(|byte| *byte != 0) {
            return None;
        }
        let info = ContentInfo::from_der(value).ok()?;
        let signed: SignedData = info.content.decode_as().ok()?;
        let again = ContentInfo {
            content_type: info.content_type,
            content: Any::encode_from(&signed).ok()?,
        };
        if info.content_type != SIGNED_DATA || again.to_der().ok()? != value {
            return None;
        }
        let [signer] = signed.signer_infos.0.as_slice() else { return None };
        let signer = signer.clone();
        let mut certificates = Vec::new();
        for choice in signed.certificates.iter().flat_map(|set| set.0.iter()) {
            let CertificateChoices::Certificate(parsed) = choice else { return None };
            certificates.push(Certificate::of(parsed.clone()).ok()?);
        }
        Some(Self { signed, signer, certificates })
    }

    /// The certificate that the signer names.
    pub(crate) fn signer(&self) -> Option<&Certificate> {
        let SignerIdentifier::IssuerAndSerialNumber(named) = &self.signer.sid else { return None };
        self.certificates.iter().find(|one| {
            let body = &one.parsed().tbs_certificate;
            body.issuer == named.issuer && body.serial_number == named.serial_number
        })
    }

    /// Checks everything but who is trusted. `bound` asks for the attribute that names the
    /// certificate, which PAdES demands and older kinds lack.
    pub(crate) fn check(&self, covered: &[u8], bound: bool) -> Result<(), Broken> {
        let Self { signed, signer, certificates: _ } = self;
        let SignedData {
            version,
            digest_algorithms,
            encap_content_info,
            certificates: _,
            crls,
            ..
        } = signed;
        if signer.digest_alg.oid != SHA256 {
            return Err(Broken::Method);
        }
        let whole = *version == CmsVersion::V1
            && signer.version == CmsVersion::V1
            && digest_algorithms.as_slice() == std::slice::from_ref(&signer.digest_alg)
            && encap_content_info.econtent_type == DATA
            && encap_content_info.econtent.is_none()
            && crls.is_none()
            && signer.unsigned_attrs.is_none()
            && has_no_parameters(&signer.digest_alg);
        let Some(attributes) = signer.signed_attrs.as_ref().filter(|_| whole) else {
            return Err(Broken::Structure);
        };
        let own = self.signer().ok_or(Broken::Structure)?;
        let digest = Sha256::digest(covered);
        let content: ObjectIdentifier = one_value(attributes, CONTENT_TYPE)?;
        if content != DATA || bound && !names(attributes, own)? {
            return Err(Broken::Structure);
        }
        let said: OctetString = one_value(attributes, MESSAGE_DIGEST)?;
        if *said.as_bytes() != *digest {
            return Err(Broken::Digest);
        }
        let form = attributes.to_der().map_err(|_| Broken::Structure)?;
        let method = signer.signature_algorithm.oid;
        if !has_no_parameters(&signer.signature_algorithm) {
            return Err(Broken::Structure);
        }
        match own.holds(method, &Sha256::digest(form), signer.signature.as_bytes()) {
            Some(true) => Ok(()),
            Some(false) => Err(Broken::Signature),
            None => Err(Broken::Method),
        }
    }
}

/// Whether an algorithm has no parameters, or says so by a null.
fn has_no_parameters(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm.parameters.as_ref().is_none_or(|parameters| *parameters == Any::null())
}

/// Whether the attributes name this certificate, and no other, as the signer's.
fn names(attributes: &SetOfVec<Attribute>, own: &Certificate) -> Result<bool, Broken> {
    let signing: SigningCertificate = one_value(attributes, SIGNING_CERTIFICATE)?;
    let Some(first) = signing.certs.first() else { return Ok(false) };
    let by_sha256 = first.hash_algorithm.as_ref().is_none_or(|named| named.oid == SHA256);
    Ok(by_sha256 && *first.cert_hash.as_bytes() == *Sha256::digest(own.der()))
}

/// The one value of the one attribute of this kind.
fn one_value<'a, T: der::Choice<'a> + der::DecodeValue<'a>>(
    attributes: &'a SetOfVec<Attribute>,
    kind: ObjectIdentifier,
) -> Result<T, Broken> {
    let mut of_kind = attributes.iter().filter(|attribute| attribute.oid == kind);
    let (Some(attribute), None) = (of_kind.next(), of_kind.next()) else {
        return Err(Broken::Structure);
    };
    let [value] = attribute.values.as_slice() else { return Err(Broken::Structure) };
    value.decode_as().map_err(|_| Broken::Structure)
}

/// How many bytes the first value takes, head and all.
fn value_length(bytes: &[u8]) -> Option<usize> {
    let first = usize::from(*bytes.get(1)?);
    if first < 0x80 {
        return Some(first + 2);
    }
    let count = first & 0x7F;
    if count == 0 || count > 4 {
        return None;
    }
    let length = bytes.get(2..2 + count)?;
    let length = length.iter().fold(0, |sum: usize, byte| sum << 8 | usize::from(*byte));
    length.checked_add(2 + count)
}
