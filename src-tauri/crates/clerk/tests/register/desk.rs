//! A desk with an owners' assembly.

use clerk::{
    Clerk, ClerkError, Folders,
    register::shapes::{RegisterPreview, RegisterReading},
    shapes::{NewMeeting, Receipt, Sent},
};
use council::{
    Deed,
    sitting::{Held, Particulars},
    view::DeskView,
};

pub struct Desk {
    pub clerk: Clerk,
    folder: tempfile::TempDir,
}

impl Desk {
    /// A meeting under rules, in preparation.
    pub async fn with(rules: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clerk = Clerk::open(folders(&folder)).await.unwrap();
        let particulars =
            Particulars { body: "长江大厦业主大会".to_owned(), ..Particulars::default() };
        let new =
            NewMeeting { particulars, held: Held::Live, rules: rules.to_owned(), template: None };
        clerk.create_meeting(new).await.unwrap();
        Self { clerk, folder }
    }

    pub async fn of_owners() -> Self {
        Self::with("cn-owners-assembly").await
    }

    /// The same record, opened by a program that was started anew.
    pub async fn again(self) -> Self {
        let Self { clerk, folder } = self;
        let meeting = clerk.home().await.unwrap().meetings[0].meeting;
        clerk.close().await.unwrap();
        let clerk = Clerk::open(folders(&folder)).await.unwrap();
        clerk.open_meeting(meeting).await.unwrap();
        Self { clerk, folder }
    }

    pub async fn act(&self, deed: Deed) -> Result<Receipt, ClerkError> {
        self.clerk.act(Sent { deed, office: None, typed_ms: None }).await
    }

    pub async fn must(&self, deed: Deed) {
        self.act(deed).await.unwrap();
    }

    pub async fn read(&self, file: &str) -> RegisterReading {
        self.clerk.read_register(file.as_bytes().to_vec()).await.unwrap()
    }

    /// Reads a file with which nothing is wrong.
    pub async fn preview(&self, file: &str) -> RegisterPreview {
        let reading = self.read(file).await;
        assert_eq!(reading.faults, []);
        reading.preview.unwrap()
    }

    pub async fn adopt(&self) -> Result<Receipt, ClerkError> {
        let source = "市不动产登记中心".to_owned();
        self.clerk.adopt_register(source, "2026-11-01".to_owned()).await
    }

    pub fn view(&self) -> DeskView {
        self.clerk.watch().borrow().desk.view.clone().unwrap()
    }
}

fn folders(folder: &tempfile::TempDir) -> Folders {
    let mut folders = Folders::find(Some(folder.path().join("data")));
    folders.exports = folder.path().join("exports");
    folders
}

/// The key under which a fault is worded.
pub fn code<T>(outcome: Result<T, ClerkError>) -> String {
    match outcome {
        Err(error) => error.fault().code,
        Ok(_) => panic!("it was done"),
    }
}
