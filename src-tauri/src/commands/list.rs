//! Every command of the program, written once. The build script declares them to Tauri, the
//! handler is made of them, and a test compares them with what the capabilities grant.

/// Hands the names of all commands to a macro: first the desk's, then those of
/// the projector and the kiosk.
macro_rules! commands {
    ($receive:ident) => {
        $receive! {
            desk: [
                watch_shell,
                home,
                rule_sets,
                save_own_rules,
                delete_own_rules,
                templates,
                save_template,
                delete_template,
                create_meeting,
                open_sample,
                rehearse,
                open_meeting,
                close_meeting,
                watch_desk,
                act,
                keep_drafts,
                drafts,
                sounds,
                return_form,
                attach_paper,
                earlier,
                carry_roll,
                ticks,
                set_tick,
                export_invitation,
                sign,
                record,
                minutes_pages,
                keep_draft,
                draft_changes,
                export_minutes,
                print_minutes,
                papers,
                paper_pages,
                export_paper,
                export_papers,
                print_paper,
                export_electorate,
                read_register,
                adopt_register,
                watch_tasks,
                cancel_task,
                find_owner,
                set_language,
                set_text_size,
                set_theme,
                set_speaker_clock,
                show_room,
                watch_preview,
                set_roll_order,
                scan,
                print_badges,
                open_kiosk,
                close_kiosk,
                open_projector,
                close_projector,
            ]
            projector: [watch_room]
            kiosk: [watch_kiosk, sign_in, scan_at_kiosk]
        }
    };
}
