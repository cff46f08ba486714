//! Which window lies on top, asked of the X server. A page does not know whether it is covered.

use x11rb::{
    connection::Connection,
    protocol::xproto::{AtomEnum, ConnectionExt, Window},
    rust_connection::RustConnection,
};

/// The titles of all windows, the uppermost last.
pub fn titles() -> Vec<String> {
    let (server, screen) = x11rb::connect(None).unwrap();
    let mut titles = Vec::new();
    collect(&server, server.setup().roots[screen].root, &mut titles);
    titles
}

/// A window manager puts its frames between the root and the windows of programs.
fn collect(server: &RustConnection, window: Window, titles: &mut Vec<String>) {
    let title = |name: &[u8]| {
        let name = server.intern_atom(false, name).unwrap().reply().unwrap().atom;
        let any = AtomEnum::ANY;
        // A window may be gone before it is asked.
        let answer =
            server.get_property(false, window, name, any, 0, 1024).unwrap().reply().ok()?;
        Some(String::from_utf8_lossy(&answer.value).into_owned()).filter(|name| !name.is_empty())
    };
    titles.extend(title(b"_NET_WM_NAME"));
    let children = server.query_tree(window).unwrap().reply().map(|tree| tree.children);
    for child in children.unwrap_or_default() {
        collect(server, child, titles);
    }
}
