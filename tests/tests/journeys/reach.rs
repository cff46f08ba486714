//! Nobody is shut out: axe looks at each screen for whatever keeps somebody from reading or using
//! it. Where `YISHI_SHOTS` names a folder, a picture of the same screen is kept there.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::page::Page;

/// What axe is asked: every rule of WCAG 2.2 up to AA, the size of targets among them, and in the
/// room also the contrast of AAA, as the last row reads from far away.
const LOOK: &str = "const [room, done] = arguments;
    window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: room } },
        resultTypes: ['violations'],
    }).then(
        ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(
            (node) => [id, node.target.join(' '), node.html, node.failureSummary].join('\\n  '),
        ))),
        (why) => done([String(why)]),
    )";

/// How large the windows are in pictures.
const DESK: [u32; 2] = [1440, 900];
const ROOM: [u32; 2] = [1920, 1080];

impl Page {
    /// Demands that axe finds nothing on the screen as it stands, and keeps its picture where
    /// pictures are wanted.
    pub async fn is_for_everybody(&self, screen: &str) {
        let found = self.violations(self.is_room()).await;
        assert!(found.is_empty(), "{screen}:\n{}", found.join("\n"));
        if let Some(folder) = shots() {
            self.resize(if self.is_room() { ROOM } else { DESK }).await;
            self.keep(&folder.join("app"), screen).await;
        }
    }

    /// What axe finds: the rule, the place and the reason.
    pub async fn violations(&self, room: bool) -> Vec<String> {
        self.until("axe has looked", async || {
            let here: bool = self.read("return window.axe !== undefined").await?;
            if !here {
                let _: Value = self.read(&axe()).await?;
            }
            self.ask(LOOK, vec![json!(room)]).await.map(Some)
        })
        .await
    }

    /// Keeps a picture.
    pub async fn keep(&self, folder: &Path, name: &str) {
        fs::create_dir_all(folder).unwrap();
        let png = self.until("there is a picture", async || self.picture().await.map(Some)).await;
        fs::write(folder.join(format!("{name}.png")), png).unwrap();
    }
}

/// Where pictures are kept; nowhere unless somebody asks.
pub fn shots() -> Option<PathBuf> {
    env::var_os("YISHI_SHOTS").map(PathBuf::from)
}

/// The script of axe, as npm installed it.
fn axe() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");
    fs::read_to_string(path).unwrap_or_else(|why| panic!("{path}: {why}"))
}
