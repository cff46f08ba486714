//! Embeds every rule set, template and sample, so that a new one is a file and nothing else.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let assets = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../assets");
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("rules.rs"), table(&assets.join("rules"), "toml")?)?;
    fs::write(out.join("holidays.rs"), table(&assets.join("rules/holidays"), "toml")?)?;
    fs::write(out.join("templates.rs"), table(&assets.join("templates"), "toml")?)?;
    fs::write(out.join("samples.rs"), table(&assets.join("samples"), "yaml")?)?;
    Ok(())
}

/// A list of names and contents, in the order of the names: builds do not depend on the disk's.
fn table(folder: &Path, ending: &str) -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    files.retain(|path| path.extension().is_some_and(|found| found == ending));
    files.sort();
    let mut table = String::from("&[\n");
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        let name = file.file_stem().ok_or("no file name")?;
        writeln!(table, "    ({name:?}, include_str!({:?})),", file.canonicalize()?)?;
    }
    table.push_str("]\n");
    Ok(table)
}
