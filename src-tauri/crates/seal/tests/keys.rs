//! Keys: made, locked, unlocked, certified, and taken in from elsewhere.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use std::process::Command;

use common::{Community, chance, earlier};
use seal::{
    AuthorityFault, CertificateFault, Holder, ImportFault, LockFault, LockedKey, Passphrase,
};

fn passphrase(words: &str) -> Passphrase {
    Passphrase::new(words.to_owned()).unwrap()
}

#[test]
fn a_passphrase_has_eight_characters() {
    for (typed, found) in [("", 0), ("1234567", 7), ("居民议事会议记", 7)] {
        let fault = Passphrase::new(typed.to_owned()).unwrap_err();
        assert_eq!(fault, LockFault::Short { found });
    }
    assert!(Passphrase::new("居民议事会议记录".to_owned()).is_ok());
}

#[test]
fn a_key_opens_with_its_passphrase_and_with_no_other() {
    let community = Community::new(1);
    let right = passphrase("晾衣架要留下来吗");
    let locked = LockedKey::lock(&community.chair.key, &right, &chance(9)).unwrap();
    let stored = LockedKey::from_bytes(&locked.bytes()).unwrap();
    let wrong = stored.unlock(&passphrase("晾衣架要留下来吧")).unwrap_err();
    assert_eq!(wrong, LockFault::Passphrase);

    let chair = seal::Identity { key: stored.unlock(&right).unwrap(), ..community.chair };
    let file = common::file(common::Form::Table);
    let signed = common::sign(&file, "signature-1", &chair, "李若兰");
    let report = seal::verify(&signed, &community.authority.chain).unwrap();
    assert_eq!(report.overall(), seal::Overall::Good);
}

#[test]
fn a_changed_byte_of_a_locked_key_is_noticed() {
    let community = Community::new(1);
    let right = passphrase("a long enough one");
    let locked = LockedKey::lock(&community.chair.key, &right, &chance(9)).unwrap();
    let text = String::from_utf8(locked.bytes()).unwrap();
    assert!(text.starts_with(r#"{"v":1,"memory_kib":65536,"passes":3,"salt":""#), "{text}");
    let fewer = text.replace(r#""passes":3"#, r#""passes":2"#);
    let fault = LockedKey::from_bytes(fewer.as_bytes()).unwrap().unlock(&right).unwrap_err();
    assert_eq!(fault, LockFault::Passphrase);
    let endless = text.replace("65536", "4294967295");
    let fault = LockedKey::from_bytes(endless.as_bytes()).unwrap().unlock(&right).unwrap_err();
    assert_eq!(fault, LockFault::Unreadable);
    let newer = text.replace(r#""v":1"#, r#""v":2"#);
    let fault = LockedKey::from_bytes(newer.as_bytes()).unwrap_err();
    assert_eq!(fault, LockFault::Newer { version: 2 });
}

#[test]
fn a_certificate_says_who_as_what_and_for_forty_years() {
    let community = Community::new(1);
    let chair = &community.chair.chain[0];
    let told = [chair.name(), chair.title(), chair.organisation(), chair.issuer()];
    assert_eq!(told, ["李若兰", "主持人", "梧桐里居民议事会", "梧桐里居民议事会"]);
    let (from, until) = chair.validity().unwrap();
    assert_eq!(from, earlier());
    assert_eq!(until.to_rfc3339(), "2066-01-02T01:00:00+00:00");
    assert!(!chair.is_authority() && community.authority.chain[0].is_authority());
    assert_ne!(chair.fingerprint(), community.secretary.chain[0].fingerprint());
}

#[test]
fn a_name_that_verifiers_cannot_read_is_refused() {
    let community = Community::new(1);
    for (name, character) in [("王𬭎", '𬭎'), ("\u{9FA6}", '\u{9FA6}'), ("a\nb", '\n')] {
        assert_eq!(seal::unfit(name), Some(character));
        let holder = Holder { name, office: "主持人" };
        let fault = seal::certify(holder, &community.authority, earlier(), &chance(5)).unwrap_err();
        let wanted = CertificateFault::Character { character };
        assert_eq!(fault, AuthorityFault::Certificate(wanted));
    }
    let holder = Holder { name: "", office: "主持人" };
    let fault = seal::certify(holder, &community.authority, earlier(), &chance(5)).unwrap_err();
    assert_eq!(fault, AuthorityFault::Certificate(CertificateFault::Length { length: 0 }));
}

#[test]
fn an_officer_certifies_nobody() {
    let community = Community::new(1);
    let holder = Holder { name: "张三", office: "监票人" };
    let fault = seal::certify(holder, &community.chair, earlier(), &chance(5)).unwrap_err();
    assert_eq!(fault, AuthorityFault::Certificate(CertificateFault::Unmade));
}

/// Runs openssl in a folder.
fn openssl(folder: &std::path::Path, line: &str) {
    let ran = Command::new("openssl").args(line.split(' ')).current_dir(folder).output().unwrap();
    assert!(ran.status.success(), "openssl {line}: {}", String::from_utf8_lossy(&ran.stderr));
}

#[test]
fn a_key_that_another_authority_certified_signs_as_well() {
    let folder = tempfile::tempdir().unwrap();
    for (kind, make) in
        [("ec", "-newkey ec -pkeyopt ec_paramgen_curve:P-256"), ("rsa", "-newkey rsa:2048")]
    {
        openssl(
            folder.path(),
            &format!(
                "req -x509 -nodes {make} -keyout {kind}.key -out {kind}.pem \
                 -days 14600 -subj /CN=Wang"
            ),
        );
        openssl(
            folder.path(),
            &format!(
                "pkcs12 -export -inkey {kind}.key -in {kind}.pem -out {kind}.p12 \
                 -passout pass:open-sesame"
            ),
        );
        let file = std::fs::read(folder.path().join(format!("{kind}.p12"))).unwrap();
        assert_eq!(seal::import(&file, "another").unwrap_err(), ImportFault::Password);
        let identity = seal::import(&file, "open-sesame").unwrap();
        assert_eq!(identity.chain[0].name(), "Wang");

        let (at, _) = identity.chain[0].validity().unwrap();
        let signing = seal::Signing {
            field: "signature-1",
            key: &identity.key,
            chain: &identity.chain,
            name: "王",
            office: "",
            at: at.fixed_offset(),
            appearance: seal::Appearance { ink: seal::Ink::None, lines: &[], fonts: &[] },
        };
        let signed = seal::sign(&common::file(common::Form::Table), &signing).unwrap();
        let known = seal::verify(&signed, &identity.chain).unwrap();
        assert_eq!(known.overall(), seal::Overall::Good, "{known:?}");
        let unknown = seal::verify(&signed, &[]).unwrap();
        assert_eq!(unknown.overall(), seal::Overall::Unknown);
    }
    assert_eq!(seal::import(b"no such file", "x").unwrap_err(), ImportFault::Unreadable);
}
