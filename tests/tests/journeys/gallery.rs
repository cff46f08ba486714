//! The gallery: every state of both windows with made-up meetings, in the browser that the web
//! views are made of. axe looks at each; where pictures are wanted, they are taken in every
//! language, light and dark, and in several sizes.

use std::{
    env,
    mem::ManuallyDrop,
    os::unix::process::CommandExt,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use serde::Deserialize;
use thirtyfour::prelude::{Capabilities, WebDriver, WebDriverResult};

use crate::{
    page::Page,
    reach::shots,
    stage::{free_ports, listening, screen, signal},
};

/// One state of the gallery, as its page lists it.
#[derive(Clone, Deserialize)]
struct State {
    name: String,
    page: String,
    query: String,
}

/// One way to look at all states of a page: the folder of its pictures, what its address asks for
/// besides the state, and the size of the page.
type Look = (&'static str, &'static str, &'static str, [u32; 2]);

/// What every test looks at.
const LOOKS: [Look; 4] = [
    ("desk", "desk-zh-Hans", "", [1440, 900]),
    ("projector", "room-zh-Hans-1920x1080-light", "", [1920, 1080]),
    ("projector", "room-zh-Hans-1024x768-dark", "&theme=dark", [1024, 768]),
    ("kiosk", "kiosk-zh-Hans", "", [1280, 800]),
];
/// What only pictures are taken of.
const MORE_LOOKS: [Look; 7] = [
    ("desk", "desk-zh-Hant", "&lang=zh-Hant", [1440, 900]),
    ("desk", "desk-en", "&lang=en", [1440, 900]),
    ("desk", "desk-zh-Hans-largest-1024x700", "&size=largest", [1024, 700]),
    ("projector", "room-en-1920x1080-light", "&lang=en", [1920, 1080]),
    ("projector", "room-en-1024x768-dark", "&lang=en&theme=dark", [1024, 768]),
    ("projector", "room-zh-Hant-1920x1080-dark", "&lang=zh-Hant&theme=dark", [1920, 1080]),
    ("projector", "room-zh-Hans-1024x768-light", "", [1024, 768]),
];

#[tokio::test]
async fn every_state_of_the_gallery_is_for_everybody() {
    let _turn = screen().await;
    let gallery = Gallery::open().await;
    let page = Page::only(&gallery.driver, "gallery").await;
    let mut found = Vec::new();
    for look in LOOKS {
        gallery.walk(&page, &look, true, &mut found).await;
    }
    if shots().is_some() {
        for look in MORE_LOOKS {
            gallery.walk(&page, &look, false, &mut found).await;
        }
    }
    assert!(found.is_empty(), "{} findings\n{}", found.len(), found.join("\n"));
}

/// The gallery, served to a browser.
struct Gallery {
    /// Never dropped: it would wait two minutes for an answer from a driver that was ended.
    driver: ManuallyDrop<WebDriver>,
    servers: [Child; 2],
    address: String,
}

impl Gallery {
    async fn open() -> Self {
        let folder = env::var_os("YISHI_GALLERY")
            .expect("YISHI_GALLERY is where the gallery was built: run `cargo xtask test`");
        let ui = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../ui"));
        let [port, served] = free_ports();
        let mut browser = Command::new("WebKitWebDriver");
        browser.arg(format!("--port={port}"));
        let mut server = Command::new("node");
        server.current_dir(ui).args(["node_modules/vite/bin/vite.js", "preview", "--outDir"]);
        server.arg(folder).args(["--strictPort", "--host", "127.0.0.1"]);
        server.args(["--port", &served.to_string()]);
        // Groups of their own, so that whatever they start ends with them.
        let servers = [browser, server]
            .map(|mut command| command.process_group(0).stdout(Stdio::null()).spawn().unwrap());
        for port in [port, served] {
            listening(port).await;
        }
        let address = format!("http://127.0.0.1:{port}");
        let driver = WebDriver::new(address, Capabilities::new()).await.expect("a browser starts");
        let address = format!("http://127.0.0.1:{served}");
        Self { driver: ManuallyDrop::new(driver), servers, address }
    }

    /// Looks at every state of a page; axe does where it is asked.
    async fn walk(&self, page: &Page, look: &Look, asked: bool, found: &mut Vec<String>) {
        let (name, folder, dress, size) = look;
        self.show(page, &format!("{name}.html?show=none{dress}")).await;
        page.resize(*size).await;
        let states: WebDriverResult<Vec<State>> = page.read("return window.gallery.states").await;
        for state in states.unwrap().iter().filter(|state| state.page == *name) {
            self.show(page, &format!("{name}.html?{}{dress}", state.query)).await;
            let missed: WebDriverResult<Vec<String>> =
                page.read("return window.gallery.missed").await;
            let named = |what: String| format!("{folder}, {}: {what}", state.name);
            found.extend(missed.unwrap().into_iter().map(|what| named(format!("no {what}"))));
            if asked {
                found.extend(page.violations(*name == "projector").await.into_iter().map(named));
            }
            if let Some(shots) = shots() {
                page.keep(&shots.join(folder), &state.name).await;
            }
        }
    }

    /// Goes to a state and waits until it stands as it should.
    async fn show(&self, page: &Page, path: &str) {
        page.go(&format!("{}/{path}", self.address)).await.unwrap();
        page.until(format!("{path} stands"), async || {
            let settled: bool = page.read("return window.gallery?.settled === true").await?;
            Ok(settled.then_some(()))
        })
        .await;
    }
}

impl Drop for Gallery {
    fn drop(&mut self) {
        for server in &mut self.servers {
            signal("KILL", &format!("-{}", server.id()));
            // It was killed; there is nothing to learn from how it ended.
            let _ = server.wait();
        }
    }
}
