//! `cargo xtask shots`: a picture of every screen and state, and a page that shows them all.
//!
//! The journeys take them: of the built application where they pass, and of every state of the
//! gallery in both languages, light and dark, and in several sizes.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::house::House;
use crate::steps;

/// Takes them all into `shots` in the target folder.
///
/// # Errors
/// When the machine cannot be made ready, or a journey fails; the pictures taken until then and
/// their page are there all the same.
pub fn take(house: &House) -> Result<ExitCode> {
    let folder = house.target.join("shots");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("the pictures of last time cannot be removed")?;
    }
    fs::create_dir_all(&folder)?;
    let taken = steps::pictures(house, &folder);
    let page = folder.join("index.html");
    let count = index(&folder, &page)?;
    println!("{count} pictures: {}", page.display());
    taken.map(|_| ExitCode::SUCCESS)
}

/// Writes the page and returns how many pictures it shows.
fn index(folder: &Path, page: &Path) -> Result<usize> {
    let mut count = 0;
    let mut body = String::new();
    for group in sorted(folder)? {
        if !folder.join(&group).is_dir() {
            continue;
        }
        body.push_str(&format!("<h2>{group}</h2>\n<div>\n"));
        for picture in sorted(&folder.join(&group))? {
            let name = picture.trim_end_matches(".png");
            let at = format!("{group}/{picture}");
            body.push_str(&format!(
                "<a href=\"{at}\"><img loading=\"lazy\" src=\"{at}\" alt=\"\">{name}</a>\n"
            ));
            count += 1;
        }
        body.push_str("</div>\n");
    }
    fs::write(page, format!("{HEAD}{body}")).with_context(|| page.display().to_string())?;
    Ok(count)
}

const HEAD: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
    <title>Yishi: every screen and state</title>\n<style>\n\
    body { font: 14px sans-serif; margin: 2rem }\n\
    div { display: grid; gap: 1rem }\n\
    div { grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)) }\n\
    img { display: block; width: 100%; border: 1px solid #ccc }\n</style>\n\
    <h1>Yishi: every screen and state</h1>\n";

/// What a folder holds, by name.
fn sorted(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_shows_each_picture_under_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        for group in ["app", "desk-en"] {
            fs::create_dir(folder.path().join(group)).unwrap();
            fs::write(folder.path().join(group).join("vote.png"), "").unwrap();
        }
        let page = folder.path().join("index.html");
        assert_eq!(index(folder.path(), &page).unwrap(), 2);
        let shown = fs::read_to_string(page).unwrap();
        let first = shown.find("app/vote.png").unwrap();
        assert!(first < shown.find("desk-en/vote.png").unwrap(), "{shown}");
    }
}
