//! The fonts of the pages, from the same files as the fonts of the papers. They are served
//! beside the embedded pages, as 50 MB do not belong into the program's file.

use std::{
    borrow::Cow,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use tauri::{
    UriSchemeResponder, async_runtime as runtime,
    http::{HeaderValue, Method, Request, Response, StatusCode, header},
};

/// The scheme of their addresses.
pub const SCHEME: &str = "asset-font";
/// The pages stand elsewhere than the fonts, so the fonts must allow them; and nobody else.
#[cfg(windows)]
const PAGES: &str = "http://tauri.localhost";
#[cfg(not(windows))]
const PAGES: &str = "tauri://localhost";
const ENDING: &str = "ttf";

/// The font files that may be read: those that stood in the folder when the program began.
#[derive(Debug, Clone)]
pub struct Fonts {
    folder: PathBuf,
    names: Arc<[String]>,
}

impl Fonts {
    /// Lists a folder. Where that fails there are no fonts, and the pages take the system's.
    pub fn list(folder: &Path) -> Self {
        let names = names(folder).unwrap_or_else(|error| {
            tracing::warn!(%error, "the fonts cannot be listed");
            Vec::new()
        });
        Self { folder: folder.to_path_buf(), names: names.into() }
    }

    /// Answers a page, off the thread that draws.
    pub fn answer(&self, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
        let fonts = self.clone();
        runtime::spawn_blocking(move || {
            responder.respond(fonts.respond(request.method(), request.uri().path()));
        });
    }

    fn respond(&self, method: &Method, path: &str) -> Response<Cow<'static, [u8]>> {
        if method != Method::GET {
            return empty(StatusCode::METHOD_NOT_ALLOWED);
        }
        // The path is compared, never joined: what is not a listed name leads nowhere.
        let wanted = path.strip_prefix('/').unwrap_or(path);
        let Some(name) = self.names.iter().find(|name| *name == wanted) else {
            return empty(StatusCode::NOT_FOUND);
        };
        match fs::read(self.folder.join(name)) {
            Ok(bytes) => {
                let mut response = Response::new(Cow::Owned(bytes));
                let headers = response.headers_mut();
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("font/ttf"));
                headers
                    .insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static(PAGES));
                response
            }
            Err(error) => {
                tracing::warn!(%error, name, "a font cannot be read");
                empty(StatusCode::NOT_FOUND)
            }
        }
    }
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let is_font = Path::new(&entry.file_name()).extension().is_some_and(|end| end == ENDING);
        if is_font && entry.file_type()?.is_file() {
            names.extend(entry.file_name().into_string());
        }
    }
    Ok(names)
}

fn empty(status: StatusCode) -> Response<Cow<'static, [u8]>> {
    let mut response = Response::new(Cow::Borrowed(&[][..]));
    *response.status_mut() = status;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fonts() -> (tempfile::TempDir, Fonts) {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("fonts");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("Serif.ttf"), b"letters").unwrap();
        fs::write(folder.join("README.md"), b"words").unwrap();
        fs::write(above.path().join("yishi.ttf"), b"elsewhere").unwrap();
        let fonts = Fonts::list(&folder);
        (above, fonts)
    }

    #[test]
    fn a_font_is_read_and_our_pages_may_use_it() {
        let (_above, fonts) = fonts();
        let response = fonts.respond(&Method::GET, "/Serif.ttf");
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.body().as_ref(), b"letters");
        assert_eq!(response.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], PAGES);
    }

    #[test]
    fn nothing_but_a_listed_font_is_read() {
        let (_above, fonts) = fonts();
        for path in ["/README.md", "/../yishi.ttf", "/%2e%2e/yishi.ttf", "/", "", "//Serif.ttf"] {
            let response = fonts.respond(&Method::GET, path);
            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
            assert!(response.body().is_empty(), "{path}");
        }
    }

    #[test]
    fn a_font_is_read_and_never_written() {
        let (_above, fonts) = fonts();
        for method in [Method::POST, Method::PUT, Method::DELETE] {
            let response = fonts.respond(&method, "/Serif.ttf");
            assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED, "{method}");
        }
    }

    #[test]
    fn a_folder_that_is_not_there_has_no_fonts() {
        let fonts = Fonts::list(Path::new("nowhere"));
        assert_eq!(fonts.respond(&Method::GET, "/Serif.ttf").status(), StatusCode::NOT_FOUND);
    }
}
