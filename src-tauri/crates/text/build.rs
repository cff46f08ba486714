//! Lists every Fluent file under `assets/text`, so that a new one is embedded without touching
//! code.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../assets/text");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut table = String::from("&[\n");
    for folder in sorted(&root)?.into_iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        let fluent = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "ftl");
        for file in sorted(&folder)?.into_iter().filter(fluent) {
            println!("cargo::rerun-if-changed={}", file.display());
            let (tag, path) = (folder.file_name().ok_or("no folder name")?, file.canonicalize()?);
            writeln!(table, "    ({tag:?}, include_str!({path:?})),")?;
        }
    }
    table.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("embedded.rs"), table)?;
    Ok(())
}

/// Returns what a folder holds, in the order of the names: builds do not depend on the disk's
/// order.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    paths.sort();
    Ok(paths)
}
