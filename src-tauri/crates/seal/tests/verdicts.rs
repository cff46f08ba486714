//! What is said of a signed file: as it is, damaged, and changed later.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use common::changed::{appended, find, replaced, update};
use common::{Community, Form, file};
use lopdf::Object;
use seal::{Change, Fault, Later, Overall, SignFault, Verdict, verify};
use sha2::{Digest, Sha256};

fn both(test: impl Fn(Form)) {
    test(Form::Table);
    test(Form::Streams);
}

#[test]
fn two_signatures_are_good_and_say_who_when_and_what() {
    both(|form| {
        let community = Community::new(1);
        let signed = community.twice(&file(form));
        let report = verify(&signed, &community.trusted()).unwrap();
        assert_eq!(report.overall(), Overall::Good, "{report:#?}");
        assert_eq!(report.empty, Vec::<String>::new());
        let [first, second] = report.signatures.as_slice() else { panic!("{report:#?}") };
        assert_eq!((first.signer.as_str(), second.signer.as_str()), ("李若兰", "陈铭"));
        assert_eq!(first.claimed_name, "李若兰");
        assert_eq!(first.at, Some(common::moment()));
        assert_eq!((first.certifies, second.certifies), (true, false));
        assert_eq!((first.revision, first.revisions), (2, 3));
        assert_eq!((second.revision, second.revisions), (3, 3));
        assert_eq!((first.covers_whole_file, second.covers_whole_file), (false, true));
        let fields = vec!["signature-2".to_owned()];
        assert_eq!(first.later, Later::Signing { fields });
        assert_eq!(second.later, Later::Nothing);
    });
}

#[test]
fn earlier_bytes_stay_as_they_are() {
    both(|form| {
        let community = Community::new(1);
        let plain = file(form);
        let once = community.once(&plain);
        let twice = community.twice(&plain);
        assert_eq!(once[..plain.len()], plain);
        assert_eq!(twice[..once.len()], once);
    });
}

#[test]
fn a_field_waits_for_whoever_has_not_signed() {
    let community = Community::new(1);
    let once = community.once(&file(Form::Table));
    let report = verify(&once, &community.trusted()).unwrap();
    assert_eq!(report.empty, ["signature-2"]);
    assert_eq!(report.overall(), Overall::Good);
    let unsigned = verify(&file(Form::Table), &community.trusted()).unwrap();
    assert_eq!(unsigned.overall(), Overall::Unsigned);
}

#[test]
fn somebody_elses_authority_is_unknown() {
    let community = Community::new(1);
    let signed = community.twice(&file(Form::Table));
    let report = verify(&signed, &Community::new(50).trusted()).unwrap();
    assert_eq!(report.overall(), Overall::Unknown);
    assert!(report.signatures.iter().all(|one| one.intact && !one.trusted));
}

/// Places from a seed, so that a failure can be repeated.
fn places(seed: u64, length: usize) -> impl Iterator<Item = (usize, u8)> {
    (0_u64..).map(move |count| {
        let digest = Sha256::digest([seed.to_be_bytes(), count.to_be_bytes()].concat());
        let number = u64::from_be_bytes(digest[..8].try_into().unwrap());
        // A flip changes the byte, whatever it was: never a zero.
        ((number % length as u64) as usize, 1 << (digest[8] % 8))
    })
}

#[test]
fn a_flipped_bit_is_noticed_in_five_hundred_places() {
    both(|form| {
        let community = Community::new(1);
        for signed in [community.once(&file(form)), community.twice(&file(form))] {
            for (place, mask) in places(20260314, signed.len()).take(500) {
                let mut flipped = signed.clone();
                flipped[place] ^= mask;
                if let Ok(report) = verify(&flipped, &community.trusted()) {
                    assert_ne!(report.overall(), Overall::Good, "{place} by {mask:#04x}");
                }
            }
        }
    });
}

/// Random places meet the padding far more often than what stands before it.
#[test]
fn a_flipped_bit_is_noticed_everywhere_in_the_signature_itself() {
    let community = Community::new(1);
    let signed = community.once(&file(Form::Table));
    let open = find(&signed, b"/Contents<").unwrap();
    let used = signed[open..].windows(64).position(|digits| digits == [b'0'; 64]).unwrap();
    for place in open..open + used + 8 {
        let mut flipped = signed.clone();
        flipped[place] ^= 1 << (place % 8);
        if let Ok(report) = verify(&flipped, &community.trusted()) {
            assert_ne!(report.overall(), Overall::Good, "{place}");
        }
    }
}

#[test]
fn what_is_wrong_has_its_name() {
    let community = Community::new(1);
    let signed = community.once(&file(Form::Table));
    let flip = |place: usize, mask: u8| {
        let mut flipped = signed.clone();
        flipped[place] ^= mask;
        verify(&flipped, &community.trusted()).unwrap().signatures[0].clone()
    };
    let page = find(&signed, b"(Minutes").unwrap();
    let finding = flip(page + 1, 1);
    assert_eq!((finding.intact, finding.faults), (false, vec![Fault::Digest]));
    let open = find(&signed, b"/Contents<").unwrap() + 10;
    // The last digit of the padding.
    let finding = flip(open + 2 * 8192 - 1, 1);
    assert_eq!((finding.intact, finding.faults), (false, vec![Fault::Contents]));
}

#[test]
fn later_changes_are_found_and_named() {
    both(|form| {
        let community = Community::new(1);
        let signed = community.twice(&file(form));
        let added = Change::Pages { before: 2, after: 3 };
        let cases = [
            (replaced(&signed), vec![Change::Page { number: 2 }]),
            (appended(&signed), vec![added, Change::Page { number: 3 }]),
            ([signed.as_slice(), b"\n% a remark"].concat(), vec![Change::Bytes]),
        ];
        for (changed, wanted) in cases {
            let report = verify(&changed, &community.trusted()).unwrap();
            assert_eq!(report.overall(), Overall::Bad);
            for finding in &report.signatures {
                // The bytes that were signed are still there.
                assert!(finding.intact);
                assert_eq!(finding.later, Later::Other { changes: wanted.clone() });
            }
        }
    });
}

#[test]
fn a_change_between_two_signatures_is_the_firsts_concern() {
    let community = Community::new(1);
    let changed = replaced(&community.once(&file(Form::Table)));
    // Nobody signs on top of it here.
    let font = common::font();
    let lines = ["陈铭".to_owned()];
    let signing = seal::Signing {
        field: "signature-2",
        key: &community.secretary.key,
        chain: &community.secretary.chain,
        name: "陈铭",
        office: "记录人",
        at: common::moment(),
        appearance: seal::Appearance { ink: seal::Ink::None, lines: &lines, fonts: &[&font] },
    };
    assert!(matches!(seal::sign(&changed, &signing), Err(SignFault::Broken)));
}

#[test]
fn new_fields_and_other_descriptions_are_changes() {
    let community = Community::new(1);
    let signed = community.once(&file(Form::Table));
    let described = update(&signed, |update| {
        let root = update.get_prev_documents().trailer.get(b"Root").unwrap().as_reference();
        let root = root.unwrap();
        update.opt_clone_object_to_new_document(root).unwrap();
        let root = update.new_document.get_dictionary_mut(root).unwrap();
        root.set("Lang", Object::string_literal("en"));
    });
    let report = verify(&described, &community.trusted()).unwrap();
    assert_eq!(report.signatures[0].later, Later::Other { changes: vec![Change::Parts] });
    assert_eq!(report.signatures[0].verdict(), Verdict::Bad);
}

#[test]
fn only_an_empty_field_is_signed() {
    let community = Community::new(1);
    let once = community.once(&file(Form::Table));
    let signing = |field| seal::Signing {
        field,
        key: &community.chair.key,
        chain: &community.chair.chain,
        name: "李若兰",
        office: "主持人",
        at: common::moment(),
        appearance: seal::Appearance { ink: seal::Ink::None, lines: &[], fonts: &[] },
    };
    let filled = seal::sign(&once, &signing("signature-1"));
    assert!(matches!(filled, Err(SignFault::Filled { field }) if field == "signature-1"));
    let none = seal::sign(&once, &signing("signature-9"));
    assert!(matches!(none, Err(SignFault::NoField { field }) if field == "signature-9"));
    let stranger = seal::Signing { chain: &community.secretary.chain, ..signing("signature-2") };
    assert!(matches!(seal::sign(&once, &stranger), Err(SignFault::Chain)));
}

#[test]
fn a_file_that_is_none_is_refused() {
    assert!(verify(b"no file", &[]).is_err());
    assert!(verify(b"", &[]).is_err());
}
