//! The windows' types, generated from the shapes of Rust. With `YISHI_BINDINGS=write` they are
//! written; otherwise a file that differs fails the test.

use std::{collections::BTreeMap, fs, path::Path};

use clerk::earlier::Earlier;
use clerk::enclosed::AttachedPaper;
use clerk::forms::ReturnedForm;
use clerk::invitation::Invitation;
use clerk::papers::{PaperEntry, Wish};
use clerk::register::shapes::{FoundOwners, RegisterReading};
use clerk::shapes::{
    DeskMessage, DraftChanges, DrawnSignature, Exported, Fault, Home, NewMeeting, Receipt,
    RoomMessage, Sent, Shell,
};
use clerk::sign_in::shapes::{KioskMessage, SignedIn};
use clerk::tasks::TaskView;
use clerk::templates::TemplateView;
use council::{Deed, view::Record};
use ts_rs::{Config, TS};

fn export(into: &Path) {
    let config = Config::new().with_out_dir(into).with_large_int("number");
    macro_rules! all {
        ($($shape:ty),+ $(,)?) => { $(<$shape>::export_all(&config).expect("exports");)+ };
    }
    all!(
        AttachedPaper,
        Deed,
        DeskMessage,
        DraftChanges,
        DrawnSignature,
        Earlier,
        Exported,
        Fault,
        FoundOwners,
        Home,
        Invitation,
        KioskMessage,
        NewMeeting,
        PaperEntry,
        Receipt,
        Record,
        ReturnedForm,
        RegisterReading,
        RoomMessage,
        Sent,
        Shell,
        TemplateView,
        SignedIn,
        TaskView,
        Wish,
    );
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ts"))
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("a text"))
        })
        .collect()
}

#[test]
fn the_windows_types_are_fresh() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/wire/generated");
    let fresh = tempfile::tempdir().expect("a folder");
    export(fresh.path());
    let fresh_files = files(fresh.path());
    assert!(fresh_files.contains_key("DeskView.ts"), "the read models are exported");
    if std::env::var_os("YISHI_BINDINGS").is_some_and(|mode| mode == "write") {
        for stale in files(&home).keys().filter(|name| !fresh_files.contains_key(*name)) {
            fs::remove_file(home.join(stale)).expect("removes a stale type");
        }
        fs::create_dir_all(&home).expect("a folder");
        for (name, text) in &fresh_files {
            fs::write(home.join(name), text).expect("writes a type");
        }
    }
    let kept = files(&home);
    let differ: Vec<&String> = fresh_files
        .keys()
        .chain(kept.keys())
        .filter(|name| fresh_files.get(*name) != kept.get(*name))
        .collect();
    assert!(differ.is_empty(), "stale: {differ:?}; run `cargo xtask bindings`");
}
