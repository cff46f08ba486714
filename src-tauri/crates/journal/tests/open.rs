//! Opening what is not a sound database of this program: a named refusal, and not a byte changed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use std::{fs, path::Path};

use common::{behind, bytes, entry, filled, id};
use journal::{APPLICATION_ID, Damage, Journal, Key, OpenError, Reader, Verdict, newest_version};

/// Tries to write and to read, and checks that neither changed a byte.
async fn refused(path: &Path) -> (OpenError, OpenError) {
    let folder = path.parent().unwrap();
    let before = bytes(folder);
    let writing = Journal::open(path, None).await.expect_err("writing is refused");
    let reading = Reader::open(path, None).await.expect_err("reading is refused");
    let mut after = bytes(folder);
    // Looking at a database leaves SQLite's own empty log and index beside it.
    for (suffix, may_stay) in [("-wal", 0), ("-shm", usize::MAX)] {
        let name = format!("{}{suffix}", path.file_name().unwrap().to_str().unwrap());
        if !before.contains_key(&name)
            && let Some(bytes) = after.remove(&name)
        {
            assert!(bytes.len() <= may_stay, "{name} was written");
        }
    }
    assert!(before == after, "a byte changed");
    (writing, reading)
}

#[tokio::test]
async fn a_new_database_is_marked_as_ours() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/down/record.db");
    Journal::open(&path, None).await.unwrap().close().await.unwrap();
    let file = fs::read(&path).unwrap();
    // https://www.sqlite.org/fileformat.html#database_header
    let number = |at: usize| i64::from(u32::from_be_bytes(file[at..at + 4].try_into().unwrap()));
    assert_eq!((number(68), number(60)), (APPLICATION_ID, newest_version()));
    assert_eq!(file[18..20], [2, 2], "write-ahead log");
}

#[tokio::test]
async fn a_key_is_refused_before_anything_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data/record.db");
    let key = Key::new(vec![1, 2, 3]);
    let error = Journal::open(&path, Some(&key)).await.unwrap_err();
    assert!(matches!(error, OpenError::EncryptionNotBuilt));
    assert!(!path.parent().unwrap().exists());
    assert_eq!(format!("{key:?}"), "Key(..)");
}

#[tokio::test]
async fn other_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    for content in ["这不是数据库\n".repeat(400).as_bytes(), b"short", b"SQLite format 3\0"] {
        fs::write(&path, content).unwrap();
        let (writing, reading) = refused(&path).await;
        for error in [writing, reading] {
            assert!(matches!(error, OpenError::Damaged(_)), "{error:?}");
        }
    }
    fs::remove_file(&path).unwrap();
    behind_new(&path, "CREATE TABLE songs (title TEXT); PRAGMA user_version = 1").await;
    let (writing, reading) = refused(&path).await;
    for error in [writing, reading] {
        assert!(matches!(error, OpenError::Damaged(Damage::OtherProgram)), "{error:?}");
    }
}

async fn behind_new(path: &Path, statements: &'static str) {
    fs::write(path, b"").unwrap();
    behind(path, statements).await;
}

#[tokio::test]
async fn a_folder_in_its_place_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    fs::create_dir(&path).unwrap();
    let (writing, reading) = refused(&path).await;
    for error in [writing, reading] {
        assert!(matches!(error, OpenError::Damaged(Damage::NotAFile)), "{error:?}");
    }
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_or_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, b"kept").unwrap();
    let error = Journal::open(&file.join("record.db"), None).await.unwrap_err();
    assert!(matches!(error, OpenError::Unusable(_)), "{error:?}");
    let error = Journal::open(&file.join("deeper/record.db"), None).await.unwrap_err();
    assert!(matches!(error, OpenError::Unusable(_)), "{error:?}");
    // The lock cannot be made where a folder of its name stands, whoever asks.
    fs::create_dir(folder.path().join("record.db.lock")).unwrap();
    let error = Journal::open(&folder.path().join("record.db"), None).await.unwrap_err();
    assert!(matches!(error, OpenError::Unusable(_)), "{error:?}");
    assert_eq!(fs::read(&file).unwrap(), b"kept");
    let error = Reader::open(&folder.path().join("none.db"), None).await.unwrap_err();
    assert!(matches!(error, OpenError::Missing), "{error:?}");
}

#[tokio::test]
async fn a_newer_database_is_refused_also_while_its_version_is_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    filled(&path, 5).await;
    behind(&path, "PRAGMA user_version = 99").await;
    let (writing, reading) = refused(&path).await;
    for error in [writing, reading] {
        assert!(matches!(error, OpenError::Newer { found: 99, .. }), "{error:?}");
    }
    // As a crash of the newer program leaves it: the version stands in the write-ahead log only.
    let crashed = tempfile::tempdir().unwrap();
    filled(&path.with_file_name("other.db"), 5).await;
    let mut newer = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(path.with_file_name("other.db"))
        .pragma("wal_autocheckpoint", "0");
    newer = sqlx::ConnectOptions::disable_statement_logging(newer);
    let mut newer = sqlx::ConnectOptions::connect(&newer).await.unwrap();
    sqlx::raw_sql("PRAGMA user_version = 99").execute(&mut newer).await.unwrap();
    for suffix in ["", "-wal"] {
        let from = folder.path().join(format!("other.db{suffix}"));
        fs::copy(from, crashed.path().join(format!("record.db{suffix}"))).unwrap();
    }
    let (writing, _) = refused(&crashed.path().join("record.db")).await;
    assert!(matches!(writing, OpenError::Newer { found: 99, .. }), "{writing:?}");
}

#[tokio::test]
async fn tables_that_the_migrations_did_not_make_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    filled(&path, 1).await;
    behind(&path, "UPDATE _sqlx_migrations SET checksum = x'00'").await;
    let error = Journal::open(&path, None).await.unwrap_err();
    assert!(matches!(error, OpenError::Damaged(Damage::Schema)), "{error:?}");
}

#[tokio::test]
async fn a_second_writer_is_refused_until_the_first_has_gone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let first = Journal::open(&path, None).await.unwrap();
    first.append(id(1), 0, vec![entry(1, 0)]).await.unwrap();
    for other in [path.clone(), folder.path().join("./record.db")] {
        let error = Journal::open(&other, None).await.unwrap_err();
        assert!(matches!(error, OpenError::InUse), "{error:?}");
    }
    #[cfg(unix)]
    {
        let link = folder.path().join("link.db");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let error = Journal::open(&link, None).await.unwrap_err();
        assert!(matches!(error, OpenError::InUse), "{error:?}");
    }
    assert_eq!(Reader::open(&path, None).await.unwrap().head(id(1)).await.unwrap().version, 1);
    drop(first);
    let second = Journal::open(&path, None).await.unwrap();
    assert_eq!(second.append(id(1), 1, vec![entry(2, 0)]).await.unwrap(), 2);
}

#[tokio::test]
async fn what_a_first_start_left_unfinished_is_finished() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    for begun in [
        "PRAGMA journal_mode = WAL",
        "CREATE TABLE _sqlx_migrations (
        version BIGINT PRIMARY KEY, description TEXT NOT NULL,
        installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, success BOOLEAN NOT NULL,
        checksum BLOB NOT NULL, execution_time BIGINT NOT NULL)",
    ] {
        fs::write(&path, b"").unwrap();
        behind(&path, begun).await;
        let error = Reader::open(&path, None).await.unwrap_err();
        assert!(matches!(error, OpenError::Missing), "{error:?}");
        let journal = Journal::open(&path, None).await.unwrap();
        assert_eq!(journal.append(id(1), 0, vec![entry(1, 0)]).await.unwrap(), 1);
        journal.close().await.unwrap();
        fs::remove_file(&path).unwrap();
    }
}

#[tokio::test]
async fn a_file_cut_short_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole.db");
    filled(&whole, 300).await;
    let whole = fs::read(whole).unwrap();
    let cut = tempfile::tempdir().unwrap();
    let path = cut.path().join("record.db");
    for length in [17, 99, 100, 512, 4096, 4097, 20_000, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        let (writing, reading) = refused(&path).await;
        for error in [writing, reading] {
            assert!(matches!(error, OpenError::Damaged(_)), "{length}: {error:?}");
        }
    }
}

/// One bit anywhere: the file is refused and stays as it is, or the chain says where it breaks,
/// or the bit was in nothing that counts. Never is another record taken for the right one.
#[tokio::test]
async fn a_flipped_bit_is_never_taken_for_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    filled(&path, 120).await;
    let whole = fs::read(&path).unwrap();
    let reader = Reader::open(&path, None).await.unwrap();
    let (good, head) = (reader.records(id(1)).await.unwrap(), reader.head(id(1)).await.unwrap());
    reader.close().await;

    let (mut refusals, mut breaks, mut idle) = (0, 0, 0);
    // A stride that is no divisor of the page's size reaches every part of a page.
    for at in (0..whole.len()).step_by(211) {
        let damaged = tempfile::tempdir().unwrap();
        let path = damaged.path().join("record.db");
        let mut file = whole.clone();
        file[at] ^= 1 << (at % 8);
        fs::write(&path, &file).unwrap();
        match Reader::open(&path, None).await {
            Err(error) => {
                assert!(!matches!(error, OpenError::Storage(_)), "{at}: {error:?}");
                refused(&path).await;
                refusals += 1;
            }
            Ok(reader) => match reader.verify(id(1)).await.unwrap() {
                Verdict::Broken { .. } => breaks += 1,
                Verdict::Whole(found) => {
                    assert_eq!(found, head, "{at}");
                    assert_eq!(reader.records(id(1)).await.unwrap(), good, "{at}");
                    idle += 1;
                }
            },
        }
    }
    assert!(refusals > 0 && breaks > 0 && idle > 0, "{refusals} {breaks} {idle}");
}
