//! What the desk shows the room in place of the meeting: it reaches the screens at once, stands
//! in no record, and what is black or frozen carries nothing that is not shown.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::sync::Arc;

use clerk::{
    Clerk, Folders,
    shapes::{NewMeeting, RoomMessage, Sent, Showing},
};
use council::{
    Deed,
    sitting::{Held, Particulars},
    view::room::{RoomPage, Scene},
};

async fn desk() -> (tempfile::TempDir, Clerk) {
    let folder = tempfile::tempdir().unwrap();
    let clerk = Clerk::open(Folders::find(Some(folder.path().join("data")))).await.unwrap();
    call(&clerk, "楼栋议事会").await;
    (folder, clerk)
}

async fn call(clerk: &Clerk, body: &str) {
    let particulars = Particulars { body: body.to_owned(), ..Particulars::default() };
    let rules = "cn-residents-council".to_owned();
    clerk
        .create_meeting(NewMeeting { particulars, held: Held::Live, rules, template: None })
        .await
        .unwrap();
}

fn seen(clerk: &Clerk) -> Arc<RoomMessage> {
    Arc::clone(&clerk.watch().borrow().room)
}

async fn rename(clerk: &Clerk, body: &str) {
    let particulars = Particulars { body: body.to_owned(), ..Particulars::default() };
    let deed = Deed::SetParticulars { particulars };
    clerk.act(Sent { deed, office: None, typed_ms: None }).await.unwrap();
}

fn body(message: &RoomMessage) -> Option<&str> {
    message.view.as_ref().map(|view| view.body.as_str())
}

#[tokio::test]
async fn a_page_is_held_until_the_room_follows_again() {
    let (_folder, clerk) = desk().await;
    let version = seen(&clerk).view.as_ref().unwrap().version;
    let page = RoomPage::Agenda;
    clerk.show_room(Showing::Page { page }).await;
    assert!(matches!(seen(&clerk).view.as_ref().unwrap().scene, Scene::Agenda { .. }));
    assert_eq!(seen(&clerk).showing, Showing::Page { page });
    clerk.show_room(Showing::Automatic).await;
    assert!(matches!(seen(&clerk).view.as_ref().unwrap().scene, Scene::Welcome { .. }));
    assert_eq!(seen(&clerk).view.as_ref().unwrap().version, version, "nothing is recorded");
}

#[tokio::test]
async fn black_carries_nothing_and_a_message_only_its_words() {
    let (_folder, clerk) = desk().await;
    clerk.show_room(Showing::Black).await;
    assert_eq!(seen(&clerk).view, None);
    clerk.show_room(Showing::Message { text: " 请把车移开 ".to_owned() }).await;
    assert_eq!(seen(&clerk).showing, Showing::Message { text: "请把车移开".to_owned() });
    clerk.show_room(Showing::Message { text: "  ".to_owned() }).await;
    assert_eq!(seen(&clerk).showing, Showing::Automatic);
}

#[tokio::test]
async fn a_frozen_picture_stands_while_the_meeting_goes_on() {
    let (_folder, clerk) = desk().await;
    clerk.show_room(Showing::Frozen).await;
    let stands = seen(&clerk);
    assert!(stands.stands_ms.is_some());
    rename(&clerk, "另一个名字").await;
    assert_eq!(body(&seen(&clerk)), Some("楼栋议事会"));
    // Freezing again changes nothing.
    clerk.show_room(Showing::Frozen).await;
    assert_eq!(seen(&clerk), stands);
    clerk.show_room(Showing::Automatic).await;
    assert_eq!(body(&seen(&clerk)), Some("另一个名字"));
    assert_eq!(seen(&clerk).stands_ms, None);
}

#[tokio::test]
async fn what_stands_still_by_itself_is_not_frozen() {
    let (_folder, clerk) = desk().await;
    for showing in [Showing::Black, Showing::Message { text: "休息".to_owned() }] {
        clerk.show_room(showing.clone()).await;
        clerk.show_room(Showing::Frozen).await;
        assert_eq!(seen(&clerk).showing, showing);
    }
}

#[tokio::test]
async fn another_meeting_is_not_shown_as_the_last_one_was() {
    let (_folder, clerk) = desk().await;
    clerk.show_room(Showing::Frozen).await;
    call(&clerk, "业主大会").await;
    assert_eq!(seen(&clerk).showing, Showing::Automatic);
    assert_eq!(body(&seen(&clerk)), Some("业主大会"));
}
