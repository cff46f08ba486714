//! The floor of the room's screen: a bare pair of windows that passes each key on and does nothing
//! else. The benchmark looks at it with the same clocks as at the desk. Commands and windows bear
//! the names of the desk's, so that the same capabilities hold.

use std::sync::{Mutex, PoisonError};

use tauri::{State, WebviewUrl, WebviewWindowBuilder, ipc::Channel};

type Line = Mutex<Option<Channel<u32>>>;

#[tauri::command]
async fn act(line: State<'_, Line>, sent: u32) -> tauri::Result<()> {
    let line = line.lock().unwrap_or_else(PoisonError::into_inner);
    line.as_ref().map_or(Ok(()), |channel| channel.send(sent))
}

#[tauri::command]
async fn watch_room(line: State<'_, Line>, channel: Channel<u32>) -> tauri::Result<()> {
    *line.lock().unwrap_or_else(PoisonError::into_inner) = Some(channel);
    Ok(())
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .manage(Line::default())
        .invoke_handler(tauri::generate_handler![act, watch_room])
        .setup(|app| {
            for label in ["desk", "projector"] {
                let page = WebviewUrl::App(format!("{label}.html").into());
                WebviewWindowBuilder::new(app, label, page).inner_size(1280.0, 720.0).build()?;
            }
            Ok(())
        })
        .run(tauri::generate_context!("examples/floor/tauri.conf.json"))
}
