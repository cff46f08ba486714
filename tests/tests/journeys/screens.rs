//! Screens that are plugged in and out without anybody touching a cable: builds for trials read
//! from a file which there are.

use std::{fs, path::PathBuf};

use crate::{
    page::Page,
    stage::{Folders, Stage},
};

/// Left edge, top edge, width and height in pixels.
pub type Screen = [u32; 4];

/// The laptop's own: where the desk opens in the middle of the stage.
pub const LAPTOP: Screen = [1900, 600, 1366, 900];

/// The file, and who reads it.
pub struct Screens(PathBuf);

impl Screens {
    /// The laptop's own screen, and others beside it.
    pub fn new(folders: &Folders, others: &[Screen]) -> Self {
        let screens = Self(folders.data().with_file_name("screens"));
        screens.plug(others);
        screens
    }

    /// These stand beside the laptop's own from now on.
    pub fn plug(&self, others: &[Screen]) {
        let line = |screen: &Screen| screen.map(|figure| figure.to_string()).join(" ");
        let lines: Vec<String> = [LAPTOP].iter().chain(others).map(line).collect();
        // The application reads all of it or what stood there before.
        let written = self.0.with_extension("new");
        fs::write(&written, lines.join("\n")).unwrap();
        fs::rename(&written, &self.0).unwrap();
    }

    /// Starts the application with them.
    pub async fn start(&self, folders: &Folders) -> Stage {
        Stage::start_with(folders, &[("YISHI_SCREENS", self.0.to_str().unwrap())]).await
    }
}

/// Waits until a window fills a screen.
pub async fn fills(page: &Page, [x, y, width, height]: Screen) {
    let wanted = vec![x, y, width, height];
    page.until(format!("the window fills {wanted:?}"), async || {
        let stands: Vec<u32> =
            page.read("return [screenX, screenY, innerWidth, innerHeight]").await?;
        Ok((stands == wanted).then_some(()))
    })
    .await;
}
