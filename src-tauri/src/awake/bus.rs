//! Free desktops are asked over the session's bus: who guards the screen, and who saves power.

use gtk::{
    gio::{self, BusType, Cancellable, DBusCallFlags, DBusConnection},
    glib::{self, Variant, prelude::*},
};

use super::Keeper;

/// Somebody on the bus who can be asked, and how.
struct Guard {
    name: &'static str,
    path: &'static str,
    interface: &'static str,
}

const GUARDS: [Guard; 2] = [
    Guard {
        name: "org.freedesktop.ScreenSaver",
        path: "/org/freedesktop/ScreenSaver",
        interface: "org.freedesktop.ScreenSaver",
    },
    Guard {
        name: "org.freedesktop.PowerManagement",
        path: "/org/freedesktop/PowerManagement/Inhibit",
        interface: "org.freedesktop.PowerManagement.Inhibit",
    },
];
/// Who asks, and why, as the desktop lists it. Nothing of the meeting is told.
const ASKS: (&str, &str) = ("Yishi", "a meeting is in session");
/// How long an answer may take, in milliseconds.
const PATIENCE: i32 = 2_000;

/// The session's bus.
#[derive(Default)]
pub struct Bus {
    /// The bus, while something is asked of it. What was asked ends with it.
    connection: Option<DBusConnection>,
    /// What each guard gave in return, to be let go by.
    cookies: [Option<u32>; GUARDS.len()],
}

/// Whom this platform asks.
pub fn platform() -> Bus {
    Bus::default()
}

impl Bus {
    #[cfg(test)]
    fn over(connection: DBusConnection) -> Self {
        Self { connection: Some(connection), cookies: Default::default() }
    }

    fn connect(&mut self) -> Result<&DBusConnection, glib::Error> {
        match &mut self.connection {
            Some(connection) => Ok(connection),
            none => Ok(none.insert(gio::bus_get_sync(BusType::Session, NOBODY)?)),
        }
    }
}

const NOBODY: Option<&Cancellable> = None;

impl Keeper for Bus {
    fn keep(&mut self) {
        let connection = match self.connect() {
            Ok(connection) => connection.clone(),
            Err(error) => {
                tracing::warn!(%error, "there is no bus; the machine may sleep in the meeting");
                return;
            }
        };
        for (guard, cookie) in GUARDS.iter().zip(&mut self.cookies) {
            let answer = call(&connection, guard, "Inhibit", &ASKS.to_variant());
            *cookie = match answer.map(|answer| answer.try_child_get::<u32>(0)) {
                Ok(Ok(given)) => given,
                Ok(Err(error)) => {
                    tracing::warn!(%error, guard.name, "an answer that is not understood");
                    None
                }
                Err(error) => {
                    tracing::info!(%error, guard.name, "nobody there keeps the machine awake");
                    None
                }
            };
        }
        if self.cookies.iter().all(Option::is_none) {
            tracing::warn!("nobody keeps the machine awake; it may sleep in the meeting");
        }
    }

    fn release(&mut self) {
        let Some(connection) = &self.connection else { return };
        for (guard, cookie) in GUARDS.iter().zip(&mut self.cookies) {
            let Some(given) = cookie.take() else { continue };
            if let Err(error) = call(connection, guard, "UnInhibit", &(given,).to_variant()) {
                tracing::warn!(%error, guard.name, "the machine is kept awake until the end");
            }
        }
    }
}

/// Nobody is started for being asked: who is not there guards nothing.
fn call(
    connection: &DBusConnection,
    guard: &Guard,
    method: &str,
    values: &Variant,
) -> Result<Variant, glib::Error> {
    let (name, flags) = (Some(guard.name), DBusCallFlags::NO_AUTO_START);
    let (path, interface) = (guard.path, guard.interface);
    connection.call_sync(name, path, interface, method, Some(values), None, flags, PATIENCE, NOBODY)
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead, BufReader},
        process::{Child, Command, Stdio},
        sync::{Arc, Mutex},
    };

    use gtk::gio::{DBusConnectionFlags, DBusMessageType, DBusSendMessageFlags};

    use super::*;

    /// A bus of its own, which ends with the test.
    struct Street {
        daemon: Child,
        address: String,
    }

    impl Street {
        fn new() -> Self {
            let mut daemon = Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut address = String::new();
            BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
            Self { daemon, address: address.trim().to_owned() }
        }

        fn connect(&self) -> DBusConnection {
            let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT
                | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
            DBusConnection::for_address_sync(&self.address, flags, None, NOBODY).unwrap()
        }
    }

    impl Drop for Street {
        fn drop(&mut self) {
            let _ = self.daemon.kill();
            let _ = self.daemon.wait();
        }
    }

    /// Stands in for who guards the screen, gives the cookie 7, and notes what it is asked.
    fn guard_the_screen(connection: &DBusConnection) -> Arc<Mutex<Vec<String>>> {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&heard);
        // It guards until its connection ends.
        let _ = connection.add_filter(move |connection, message, incoming| {
            let is_call = message.message_type() == DBusMessageType::MethodCall;
            if !incoming || !is_call || message.interface().as_deref() != Some(GUARDS[0].interface)
            {
                return Some(message.clone());
            }
            let values = message.body().map(|body| body.print(false).to_string());
            let member = message.member().unwrap_or_default();
            noted.lock().unwrap().push(format!("{member}{}", values.unwrap_or_default()));
            let reply = message.new_method_reply();
            if member == "Inhibit" {
                reply.set_body(&(7_u32,).to_variant());
            }
            connection.send_message(&reply, DBusSendMessageFlags::NONE).unwrap();
            None
        });
        let (bus, path) = ("org.freedesktop.DBus", "/org/freedesktop/DBus");
        let name = (GUARDS[0].name, 4_u32).to_variant();
        let flags = DBusCallFlags::NONE;
        connection
            .call_sync(Some(bus), path, bus, "RequestName", Some(&name), None, flags, -1, NOBODY)
            .unwrap();
        heard
    }

    #[test]
    fn who_guards_the_screen_is_asked_and_let_go_by_its_own_cookie() {
        let street = Street::new();
        let guard = street.connect();
        let heard = guard_the_screen(&guard);
        let mut bus = Bus::over(street.connect());
        bus.keep();
        assert_eq!(bus.cookies, [Some(7), None]);
        bus.release();
        // What was let go is not let go again.
        bus.release();
        let heard = heard.lock().unwrap();
        assert_eq!(*heard, ["Inhibit('Yishi', 'a meeting is in session')", "UnInhibit(7,)"]);
    }

    #[test]
    fn where_nobody_guards_anything_the_meeting_goes_on() {
        let street = Street::new();
        let mut bus = Bus::over(street.connect());
        bus.keep();
        assert_eq!(bus.cookies, [None, None]);
        bus.release();
    }
}
