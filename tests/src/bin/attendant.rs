//! Holds a meeting through the clerk and says each reply that it gets and each state that is
//! published: what the trial of publications runs.
//!
//! `attendant FOLDER COUNT`: COUNT acts in a new meeting in a data folder.

use std::{env, error, io, path::PathBuf};

use clerk::{
    Clerk, Folders,
    publish::{Told, Witness},
    shapes::{NewMeeting, Sent},
};
use council::{
    Deed,
    agenda::ItemKind,
    ids::ItemId,
    sitting::{Held, Particulars},
};
use uuid::Uuid;

#[tokio::main]
async fn main() -> Result<(), Box<dyn error::Error>> {
    let mut arguments = env::args().skip(1);
    let usage = || io::Error::other("attendant FOLDER COUNT");
    let folder = PathBuf::from(arguments.next().ok_or_else(usage)?);
    let count: u32 = arguments.next().ok_or_else(usage)?.parse()?;
    let witness: Witness = Box::new(|told| {
        let (whom, version) = match told {
            Told::Room(message) => ("projector", message.view.as_ref().map(|view| view.version)),
            Told::Everybody(state) => ("desk", state.desk.view.as_ref().map(|view| view.version)),
        };
        // A mark that cannot be written shows as a mark that is missing.
        let _ = mark(&format!("{whom} {}", version.unwrap_or_default()));
    });
    let clerk = Clerk::open_witnessed(Folders::find(Some(folder)), witness).await?;
    let particulars = Particulars { body: "Council".to_owned(), ..Particulars::default() };
    let rules = "cn-residents-council".to_owned();
    clerk
        .create_meeting(NewMeeting { particulars, held: Held::Live, rules, template: None })
        .await?;
    mark("replied 1")?;
    for number in 0..count {
        let deed = Deed::AddItem {
            item: ItemId(Uuid::now_v7()),
            parent: None,
            before: None,
            title: format!("{number} {}", "x".repeat(usize::try_from(number * 97 % 3_000)?)),
            kind: ItemKind::Discussion,
            minutes: None,
            presenter: None,
            sides: None,
            marks: council::agenda::ItemMarks::default(),
        };
        let receipt = clerk.act(Sent { deed, office: None, typed_ms: None }).await?;
        mark(&format!("replied {}", receipt.version))?;
    }
    clerk.close().await?;
    Ok(())
}

#[cfg(target_os = "linux")]
fn mark(text: &str) -> io::Result<()> {
    trials::watch::mark(text)
}

/// Nobody watches elsewhere.
#[cfg(not(target_os = "linux"))]
fn mark(_text: &str) -> io::Result<()> {
    Ok(())
}
