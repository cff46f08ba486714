//! What the windows can ask for: one function each, which asks the clerk. Faults cross as codes
//! and values.

mod arrivals;
#[macro_use]
mod list;
mod papers;
mod room;

use std::{collections::BTreeMap, sync::Arc};

use clerk::earlier::Earlier;
use clerk::enclosed::AttachedPaper;
use clerk::forms::ReturnedForm;
use clerk::invitation::Invitation;
use clerk::register::shapes::{FoundOwners, RegisterReading};
use clerk::shapes::{
    DeskMessage, DraftChanges, DrawnSignature, Exported, Fault, Home, NewMeeting, Receipt,
    RuleSetView, Sent, Shell, SpeakerClock, TextSize, Theme, Tongue, Tongues,
};
use clerk::tasks::TaskView;
use clerk::templates::TemplateView;
use council::{
    ids::{MeetingId, VoteId},
    view::{Arg, Record},
};
use serde_json::Value;
use tauri::{
    AppHandle, State, Wry,
    ipc::{Channel, Invoke, InvokeBody, Request, Response},
};

use crate::{
    desk::{Desk, unexpected},
    projectors, windows,
};
use arrivals::*;
use papers::*;
use room::*;

macro_rules! handler {
    (desk: [$($desk:ident),+ $(,)?] projector: [$($projector:ident),+ $(,)?]
        kiosk: [$($kiosk:ident),+ $(,)?]) => {
        tauri::generate_handler![$($desk,)+ $($projector,)+ $($kiosk),+]
    };
}

/// Answers every command of the list.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    commands!(handler)
}

type Answer<T> = Result<T, Fault>;

#[tauri::command]
async fn watch_shell(app: AppHandle, desk: State<'_, Desk>, channel: Channel<Shell>) -> Answer<()> {
    projectors::follow_screens(&app);
    desk.shell_line.follow(desk.watch_shell(), channel, Shell::clone);
    Ok(())
}

#[tauri::command]
async fn home(desk: State<'_, Desk>) -> Answer<Home> {
    Ok(desk.clerk().await?.home().await?)
}

#[tauri::command]
async fn rule_sets(desk: State<'_, Desk>, day: Option<String>) -> Answer<Vec<RuleSetView>> {
    Ok(desk.clerk().await?.rule_sets(day).await?)
}

#[tauri::command]
async fn save_own_rules(
    desk: State<'_, Desk>,
    base: String,
    name: String,
    changes: BTreeMap<String, Value>,
) -> Answer<String> {
    Ok(desk.clerk().await?.save_own_rules(&base, &name, changes).await?)
}

#[tauri::command]
async fn delete_own_rules(desk: State<'_, Desk>, id: String) -> Answer<()> {
    Ok(desk.clerk().await?.delete_own_rules(&id).await?)
}

#[tauri::command]
async fn templates(desk: State<'_, Desk>) -> Answer<Vec<TemplateView>> {
    Ok(desk.clerk().await?.templates().await?)
}

#[tauri::command]
async fn save_template(desk: State<'_, Desk>, name: String) -> Answer<String> {
    Ok(desk.clerk().await?.save_template(&name).await?)
}

#[tauri::command]
async fn delete_template(desk: State<'_, Desk>, id: String) -> Answer<()> {
    Ok(desk.clerk().await?.delete_template(&id).await?)
}

#[tauri::command]
async fn create_meeting(desk: State<'_, Desk>, new: NewMeeting) -> Answer<MeetingId> {
    Ok(desk.clerk().await?.create_meeting(new).await?)
}

#[tauri::command]
async fn open_sample(desk: State<'_, Desk>, sample: String) -> Answer<MeetingId> {
    Ok(desk.clerk().await?.open_sample(&sample).await?)
}

#[tauri::command]
async fn rehearse(desk: State<'_, Desk>, sample: String) -> Answer<()> {
    desk.rehearse(&sample).await
}

#[tauri::command]
async fn open_meeting(desk: State<'_, Desk>, meeting: MeetingId) -> Answer<()> {
    Ok(desk.clerk().await?.open_meeting(meeting).await?)
}

#[tauri::command]
async fn close_meeting(desk: State<'_, Desk>) -> Answer<()> {
    desk.leave().await
}

#[tauri::command]
async fn watch_desk(desk: State<'_, Desk>, channel: Channel<Arc<DeskMessage>>) -> Answer<()> {
    let states = desk.clerk().await?.watch();
    desk.desk_line.follow(states, channel, |state| Arc::clone(&state.desk));
    Ok(())
}

#[tauri::command]
async fn act(desk: State<'_, Desk>, sent: Sent) -> Answer<Receipt> {
    Ok(desk.clerk().await?.act(sent).await?)
}

#[tauri::command]
async fn keep_drafts(
    desk: State<'_, Desk>,
    meeting: MeetingId,
    drafts: Option<String>,
) -> Answer<()> {
    Ok(desk.clerk().await?.keep_drafts(meeting, drafts).await?)
}

#[tauri::command]
async fn drafts(desk: State<'_, Desk>, meeting: MeetingId) -> Answer<Option<String>> {
    Ok(desk.clerk().await?.drafts(meeting).await?)
}

#[tauri::command]
async fn sounds(desk: State<'_, Desk>, words: Vec<String>) -> Answer<Vec<Vec<String>>> {
    Ok(desk.clerk().await?.sounds(&words))
}

#[tauri::command]
async fn return_form(desk: State<'_, Desk>, returned: ReturnedForm) -> Answer<Receipt> {
    Ok(desk.clerk().await?.return_form(returned).await?)
}

#[tauri::command]
async fn attach_paper(desk: State<'_, Desk>, paper: AttachedPaper) -> Answer<Receipt> {
    Ok(desk.clerk().await?.attach_paper(paper).await?)
}

#[tauri::command]
async fn earlier(desk: State<'_, Desk>) -> Answer<Earlier> {
    Ok(desk.clerk().await?.earlier().await?)
}

#[tauri::command]
async fn carry_roll(desk: State<'_, Desk>, from: MeetingId) -> Answer<()> {
    Ok(desk.clerk().await?.carry_roll(from).await?)
}

#[tauri::command]
async fn ticks(desk: State<'_, Desk>) -> Answer<Vec<String>> {
    Ok(desk.clerk().await?.ticks().await?)
}

#[tauri::command]
async fn set_tick(desk: State<'_, Desk>, what: String, done: bool) -> Answer<Vec<String>> {
    Ok(desk.clerk().await?.set_tick(what, done).await?)
}

#[tauri::command]
async fn export_invitation(desk: State<'_, Desk>, language: Tongue) -> Answer<Invitation> {
    Ok(desk.clerk().await?.export_invitation(language).await?)
}

#[tauri::command]
async fn sign(desk: State<'_, Desk>, signature: DrawnSignature) -> Answer<Receipt> {
    Ok(desk.clerk().await?.sign(signature).await?)
}

#[tauri::command]
async fn record(desk: State<'_, Desk>) -> Answer<Record> {
    Ok(desk.clerk().await?.record().await?)
}

/// The pages cross as the bytes they are.
#[tauri::command]
async fn minutes_pages(
    desk: State<'_, Desk>,
    language: Tongue,
    second: Option<Tongue>,
) -> Answer<Response> {
    let tongues = Tongues::new(language, second);
    Ok(Response::new(desk.clerk().await?.minutes_pages(tongues).await?))
}

#[tauri::command]
async fn keep_draft(desk: State<'_, Desk>) -> Answer<()> {
    Ok(desk.clerk().await?.keep_draft().await?)
}

#[tauri::command]
async fn draft_changes(desk: State<'_, Desk>, language: Tongue) -> Answer<DraftChanges> {
    Ok(desk.clerk().await?.draft_changes(language).await?)
}

/// Exports the minutes and opens the file in the system's own viewer, whose dialog prints the
/// very file; a web view would print its page.
#[tauri::command]
async fn print_minutes(
    desk: State<'_, Desk>,
    language: Tongue,
    second: Option<Tongue>,
) -> Answer<Exported> {
    let tongues = Tongues::new(language, second);
    let exported = desk.clerk().await?.export_minutes(tongues).await?;
    view_outside(&exported)?;
    Ok(exported)
}

/// Opens a file in the system's own viewer.
fn view_outside(exported: &Exported) -> Answer<()> {
    open::that_detached(&exported.path).map_err(|error| {
        tracing::warn!(%error, "the system opens no viewer");
        let path = Arg::Text(exported.path.clone());
        let params = BTreeMap::from([("path".to_owned(), path)]);
        Fault { code: "fault-no-viewer".to_owned(), params, cite: None }
    })
}

#[tauri::command]
async fn export_minutes(
    desk: State<'_, Desk>,
    language: Tongue,
    second: Option<Tongue>,
) -> Answer<Exported> {
    Ok(desk.clerk().await?.export_minutes(Tongues::new(language, second)).await?)
}

/// The bytes of the file are the body of the request; where a web view cannot send bytes, they
/// come as a list of numbers.
#[tauri::command]
async fn read_register(desk: State<'_, Desk>, request: Request<'_>) -> Answer<RegisterReading> {
    let bytes = match request.body() {
        InvokeBody::Raw(bytes) => bytes.clone(),
        InvokeBody::Json(list) => serde_json::from_value(list.clone()).map_err(unexpected)?,
    };
    Ok(desk.clerk().await?.read_register(bytes).await?)
}

#[tauri::command]
async fn adopt_register(desk: State<'_, Desk>, source: String, as_of: String) -> Answer<Receipt> {
    Ok(desk.clerk().await?.adopt_register(source, as_of).await?)
}

#[tauri::command]
async fn watch_tasks(desk: State<'_, Desk>, channel: Channel<Vec<TaskView>>) -> Answer<()> {
    let tasks = desk.clerk().await?.watch_tasks();
    desk.task_line.follow(tasks, channel, Vec::clone);
    Ok(())
}

#[tauri::command]
async fn cancel_task(desk: State<'_, Desk>, task: u32) -> Answer<()> {
    desk.clerk().await?.cancel_task(task);
    Ok(())
}

#[tauri::command]
async fn find_owner(desk: State<'_, Desk>, query: String) -> Answer<FoundOwners> {
    Ok(desk.clerk().await?.find_owner(&query).await?)
}

#[tauri::command]
async fn export_electorate(
    desk: State<'_, Desk>,
    vote: Option<VoteId>,
    language: Tongue,
) -> Answer<Exported> {
    Ok(desk.clerk().await?.export_electorate(vote, language).await?)
}

#[tauri::command]
async fn set_language(app: AppHandle, desk: State<'_, Desk>, language: Tongue) -> Answer<()> {
    let kept = desk.clerk().await?.set_language(language).await;
    choose(&app, &desk).await?;
    Ok(kept?)
}

#[tauri::command]
async fn set_text_size(app: AppHandle, desk: State<'_, Desk>, size: TextSize) -> Answer<()> {
    let kept = desk.clerk().await?.set_text_size(size).await;
    choose(&app, &desk).await?;
    Ok(kept?)
}

#[tauri::command]
async fn set_theme(app: AppHandle, desk: State<'_, Desk>, theme: Theme) -> Answer<()> {
    let kept = desk.clerk().await?.set_theme(theme).await;
    choose(&app, &desk).await?;
    Ok(kept?)
}

#[tauri::command]
async fn set_speaker_clock(
    app: AppHandle,
    desk: State<'_, Desk>,
    clock: SpeakerClock,
) -> Answer<()> {
    let kept = desk.clerk().await?.set_speaker_clock(clock).await;
    choose(&app, &desk).await?;
    Ok(kept?)
}

/// Shows what was chosen, also where it could not be kept: it holds until the program ends.
async fn choose(app: &AppHandle, desk: &Desk) -> Answer<()> {
    let settings = desk.clerk().await?.settings().await;
    desk.change_shell(|shell| {
        shell.language = settings.language;
        shell.text_size = settings.text_size;
        shell.theme = settings.theme;
        shell.speaker_clock = settings.speaker_clock;
    });
    windows::dress(app);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::projectors;

    macro_rules! grants {
        (desk: [$($desk:ident),+ $(,)?] projector: [$($projector:ident),+ $(,)?]
            kiosk: [$($kiosk:ident),+ $(,)?]) => {
            [
                &[$(stringify!($desk)),+][..],
                &[$(stringify!($projector)),+][..],
                &[$(stringify!($kiosk)),+][..],
            ]
        };
    }

    /// Permissions and windows of a capability.
    fn capability(json: &str) -> (BTreeSet<String>, BTreeSet<String>) {
        let capability: serde_json::Value = serde_json::from_str(json).unwrap();
        let list = |key: &str| {
            let entries = capability[key].as_array().unwrap().iter();
            entries.map(|entry| entry.as_str().unwrap().to_owned()).collect()
        };
        assert!(capability.get("remote").is_none(), "no page from elsewhere is granted anything");
        (list("permissions"), list("windows"))
    }

    #[test]
    fn each_window_is_granted_its_own_commands_and_nothing_else() {
        let capabilities = [
            (&["desk"][..], include_str!("../../capabilities/desk.json")),
            (&projectors::LABELS, include_str!("../../capabilities/projector.json")),
            (&["kiosk"], include_str!("../../capabilities/kiosk.json")),
        ];
        for (commands, (wanted_windows, json)) in commands!(grants).into_iter().zip(capabilities) {
            let wanted: BTreeSet<String> = commands
                .iter()
                .map(|command| format!("allow-{}", command.replace('_', "-")))
                .collect();
            let (permissions, windows) = capability(json);
            assert_eq!(permissions, wanted, "{wanted_windows:?}");
            let wanted_windows = wanted_windows.iter().map(|&label| label.to_owned());
            assert_eq!(windows, wanted_windows.collect());
        }
    }
}
