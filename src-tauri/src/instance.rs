//! One desk for one record. A second start brings the first to the front and ends before it
//! touches the record. Where the platform gives no way to find the first, the journal's lock
//! still keeps the second from writing, and its window says why.

use std::path::{Path, PathBuf, absolute};

use tauri::{Wry, plugin::TauriPlugin};
use tauri_plugin_single_instance::Builder;

use crate::windows;

/// Finds a first start over the same record and hands over to it.
pub fn plugin(data: &Path) -> TauriPlugin<Wry> {
    Builder::new()
        .dbus_id(name(data))
        .callback(|app, _arguments, _folder| windows::show_desk(app))
        .build()
}

/// A name for the record in this folder, under which its desk is known on the session's bus. Two
/// records may be open side by side.
fn name(data: &Path) -> String {
    let settled = settled(data);
    // FNV-1a, which stays the same from one version of the program to the next.
    let mark = settled.as_os_str().as_encoded_bytes().iter().fold(0xcbf2_9ce4_8422_2325, |h, b| {
        (h ^ u64::from(*b)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("cn.yishi.desk.r{mark:016x}")
}

/// The same folder by whatever path, also before it is made.
fn settled(data: &Path) -> PathBuf {
    let full = absolute(data).unwrap_or_else(|_| data.to_path_buf());
    for above in full.ancestors() {
        if let (Ok(true_above), Ok(rest)) = (above.canonicalize(), full.strip_prefix(above)) {
            // Joining nothing would leave a separator at the end.
            return true_above.join(rest).components().collect();
        }
    }
    full
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_record_has_one_name_by_whatever_path_and_before_it_is_made() {
        let above = tempfile::tempdir().unwrap();
        let data = above.path().join("record");
        let before = name(&data);
        fs::create_dir(&data).unwrap();
        assert_eq!(name(&data), before);
        assert_eq!(name(&above.path().join("./record/")), before);
        #[cfg(unix)]
        {
            let link = above.path().join("link");
            std::os::unix::fs::symlink(&data, &link).unwrap();
            assert_eq!(name(&link), before);
        }
    }

    #[test]
    fn two_records_have_two_names() {
        assert_ne!(name(Path::new("/one")), name(Path::new("/two")));
    }

    #[test]
    fn a_name_is_one_that_the_bus_takes() {
        let name = name(Path::new("/data"));
        assert!(name.len() < 200);
        assert!(name.split('.').all(|part| part.starts_with(|c: char| c.is_ascii_alphabetic())));
        assert!(name.chars().all(|c| c == '.' || c.is_ascii_alphanumeric()));
    }
}
