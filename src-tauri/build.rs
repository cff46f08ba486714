//! Declares every command to Tauri, which then refuses each one to any window whose capability
//! does not grant it. A command that is not declared would be open to every window.

#[macro_use]
#[path = "src/commands/list.rs"]
mod list;

use std::{path::Path, process::ExitCode};

use tauri_build::{AppManifest, Attributes};

macro_rules! names {
    (desk: [$($desk:ident),+ $(,)?] projector: [$($projector:ident),+ $(,)?]
        kiosk: [$($kiosk:ident),+ $(,)?]) => {
        &[$(stringify!($desk),)+ $(stringify!($projector),)+ $(stringify!($kiosk),)+]
    };
}

const COMMANDS: &[&str] = commands!(names);
/// What the windows show is embedded; without it there is no program to build.
const PAGES: &str = "../ui/dist";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={PAGES}");
    if !Path::new(PAGES).join("desk.html").is_file() {
        println!("cargo::error=ui/dist is missing: run `npm ci` and `npm run build` in ui");
        return ExitCode::FAILURE;
    }
    let manifest = AppManifest::new().commands(COMMANDS);
    match tauri_build::try_build(Attributes::new().app_manifest(manifest)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error:#}");
            ExitCode::FAILURE
        }
    }
}
