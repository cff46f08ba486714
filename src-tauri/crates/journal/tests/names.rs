//! Names stand outside the chain, and can be erased from it and from the files.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use common::{behind, bytes, entry, id};
use journal::{Addition, Batch, Journal, NameState, NewName, Verdict};

fn name(person: u128) -> NewName {
    let byte = u8::try_from(person % 251).unwrap();
    NewName {
        person: id(person),
        salt: [byte; 16],
        name: format!("黄小明{person}号"),
        seat: Some(format!("{person:03}单元1102")),
        party: Some(format!("第{person:03}号商铺")),
    }
}

fn contains(haystack: &[u8], needle: &str) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[tokio::test]
async fn the_hash_is_the_one_that_events_carry() {
    let wang =
        NewName { person: id(1), salt: [9; 16], name: "王海".into(), seat: None, party: None };
    let hex: String = wang.sha256().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, council::people::seal_name(&[9; 16], "王海"));
}

#[tokio::test]
async fn erased_names_leave_the_files_and_every_hash_verifies() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let journal = Journal::open(&path, None).await.unwrap();
    for person in 1..=200 {
        let addition = Addition {
            stream: id(1),
            expected: u64::try_from(person).unwrap() - 1,
            entries: vec![entry(person, 0)],
        };
        let batch = Batch { names: vec![name(person)], ..Batch::of(addition) };
        journal.commit(&batch).await.unwrap();
    }
    let erased = [1, 2, 50, 77, 100, 140, 199, 200];
    let scattered = || bytes(folder.path()).into_values();
    assert!(scattered().any(|file| contains(&file, "黄小明77号")), "the search works");
    for person in erased {
        let erasure = journal.erase(id(person)).await.unwrap();
        assert_eq!((erasure.names, erasure.overwritten), (1, true));
        assert_eq!(journal.erase(id(person)).await.unwrap().names, 0, "once is enough");
    }
    for person in erased {
        let (gone, salt) = (name(person), name(person).salt);
        for file in scattered() {
            assert!(!contains(&file, &gone.name), "{person}'s name");
            assert!(!contains(&file, gone.seat.as_ref().unwrap()), "{person}'s seat");
            assert!(!contains(&file, gone.party.as_ref().unwrap()), "{person}'s party");
            assert!(!file.windows(16).any(|window| window == salt), "{person}'s salt");
        }
    }
    let rows = journal.reader().all_names().await.unwrap();
    assert_eq!(rows.len(), 200);
    for row in rows {
        let person = row.person.as_u128();
        let expected = name(person);
        assert_eq!(row.sha256, expected.sha256());
        if erased.contains(&person) {
            assert_eq!(row.state, NameState::Erased);
        } else {
            let NewName { name, seat, party, .. } = expected;
            assert_eq!(row.state, NameState::Stands { name, seat, party });
        }
    }
    let head = journal.reader().head(id(1)).await.unwrap();
    assert_eq!(journal.reader().verify(id(1)).await.unwrap(), Verdict::Whole(head));
    assert_eq!(head.version, 200);
}

#[tokio::test]
async fn an_erasure_beside_a_reader_says_what_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let journal = Journal::open(&path, None).await.unwrap();
    journal.commit(&Batch { names: vec![name(1)], ..Batch::default() }).await.unwrap();
    let seen = journal.reader().names(&[id(1)]).await.unwrap();
    assert!(matches!(seen[0].state, NameState::Stands { .. }));
    // An erased name does not come back by being sent again under the same hash.
    journal.erase(id(1)).await.unwrap();
    journal.commit(&Batch { names: vec![name(1)], ..Batch::default() }).await.unwrap();
    let seen = journal.reader().names(&[id(1)]).await.unwrap();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].state, NameState::Erased);
}

#[tokio::test]
async fn a_name_that_changes_is_added_and_a_seat_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(&folder.path().join("record.db"), None).await.unwrap();
    let mut married = name(1);
    married.name = "王海".into();
    let mut moved = name(2);
    (moved.seat, moved.party) = (None, None);
    let names = vec![name(1), name(2), name(3), married.clone(), moved];
    journal.commit(&Batch { names, ..Batch::default() }).await.unwrap();
    let rows = journal.reader().names(&[id(1), id(2)]).await.unwrap();
    let found: Vec<_> = rows.iter().map(|row| (row.person, row.state.clone())).collect();
    let stands = |name: NewName| {
        let NewName { name, seat, party, .. } = name;
        NameState::Stands { name, seat, party }
    };
    let seatless = NewName { seat: None, party: None, ..name(2) };
    let expected = [(id(1), stands(name(1))), (id(2), stands(seatless)), (id(1), stands(married))];
    assert!(found == expected);
    assert!(journal.reader().names(&[]).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_name_that_is_not_the_one_of_its_hash_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let journal = Journal::open(&path, None).await.unwrap();
    journal.commit(&Batch { names: vec![name(1)], ..Batch::default() }).await.unwrap();
    behind(&path, "DROP TRIGGER names_are_only_erased; UPDATE names SET name = '李四'").await;
    let rows = journal.reader().all_names().await.unwrap();
    assert_eq!(rows[0].state, NameState::Altered);
}

#[test]
fn what_is_printed_names_nobody() {
    let printed = format!("{:?}", name(77));
    assert!(!printed.contains("黄小明") && !printed.contains("单元"), "{printed}");
}
