//! The papers room: every paper of a meeting, listed, looked at, printed and kept.

use clerk::{
    papers::{PaperEntry, PaperName, Wish},
    shapes::{Exported, Tongue, Tongues},
};
use tauri::{State, ipc::Response};

use super::{Answer, view_outside};
use crate::desk::Desk;

#[tauri::command]
pub async fn papers(desk: State<'_, Desk>) -> Answer<Vec<PaperEntry>> {
    Ok(desk.clerk().await?.papers().await?)
}

#[tauri::command]
pub async fn paper_pages(
    desk: State<'_, Desk>,
    name: PaperName,
    language: Tongue,
    second: Option<Tongue>,
    wish: Wish,
) -> Answer<Response> {
    let tongues = Tongues::new(language, second);
    Ok(Response::new(desk.clerk().await?.paper_pages(name, tongues, wish).await?))
}

#[tauri::command]
pub async fn export_paper(
    desk: State<'_, Desk>,
    name: PaperName,
    language: Tongue,
    second: Option<Tongue>,
    wish: Wish,
) -> Answer<Exported> {
    let tongues = Tongues::new(language, second);
    Ok(desk.clerk().await?.export_paper(name, tongues, wish).await?)
}

#[tauri::command]
pub async fn export_papers(
    desk: State<'_, Desk>,
    language: Tongue,
    second: Option<Tongue>,
) -> Answer<Vec<Exported>> {
    Ok(desk.clerk().await?.export_papers(Tongues::new(language, second)).await?)
}

/// Exports the paper and opens the file in the system's own viewer, whose dialog prints it.
#[tauri::command]
pub async fn print_paper(
    desk: State<'_, Desk>,
    name: PaperName,
    language: Tongue,
    second: Option<Tongue>,
    wish: Wish,
) -> Answer<Exported> {
    let tongues = Tongues::new(language, second);
    let exported = desk.clerk().await?.export_paper(name, tongues, wish).await?;
    view_outside(&exported)?;
    Ok(exported)
}
