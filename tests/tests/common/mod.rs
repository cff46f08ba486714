//! The scenarios, and how one is run.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clerk::{
    Clerk, Folders,
    scenario::{self, Run, Script},
};

/// Every scenario and every sample.
pub fn scenarios() -> Vec<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = [here.join("scenarios"), here.join("../assets/samples")]
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    files.sort();
    files
}

/// What a scenario is called: its file, without the ending.
pub fn name(file: &Path) -> String {
    file.file_stem().unwrap().to_string_lossy().into_owned()
}

/// Runs a scenario into a database of its own.
pub async fn run(folder: &Path, file: &Path) -> (Clerk, Run, Script) {
    let name = name(file);
    let database = folder.join(&name).join("yishi.db");
    let clerk = Clerk::open_at(&database, Folders::find(Some(folder.into()))).await.unwrap();
    let contents = fs::read_to_string(file).unwrap();
    let script = Script::read(&contents).unwrap_or_else(|error| panic!("{name}: {error}"));
    let seed = scenario::seed(&contents);
    let run = scenario::run(clerk.journal(), clerk.rulebook(), &script, seed)
        .await
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    (clerk, run, script)
}
