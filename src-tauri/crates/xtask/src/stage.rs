//! The stage on which Rust tests run: a screen, a session bus, and a home that is empty.
//!
//! Whatever way this program ends, the stage ends with it. Leaving in good order or by a panic,
//! [`Stage`] is dropped. Ctrl-C reaches every process of the terminal's group. Killed outright,
//! the kernel tells the companions, because `setpriv --pdeathsig` asked it to.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::outside;

/// Both windows beside each other, the room's on a wall of 3840×2160.
const SCREEN: &str = "5206x2200x24";
const FOLDER: &str = "yishi-stage-";
/// How long a companion may take to end when asked.
const PATIENCE: Duration = Duration::from_secs(5);

/// A screen, a session bus and a home of their own.
pub struct Stage {
    home: PathBuf,
    screen: Companion,
    bus: Companion,
}

impl Stage {
    /// Sets the stage. To be called on the main thread: the companions end with the thread that
    /// started them.
    ///
    /// # Errors
    /// When the X server or the bus does not start, with what they said.
    pub fn set() -> Result<Self> {
        sweep(&env::temp_dir());
        let home = env::temp_dir().join(format!("{FOLDER}{}", std::process::id()));
        private_folder(&home)?;
        for (_, folder) in FOLDERS {
            private_folder(&home.join(folder))?;
        }
        // Given no number, the X server takes a free one and prints it once it listens.
        let server = ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"];
        let screen = Companion::start(&server, &home)?;
        let bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"];
        let bus = Companion::start(&bus, &home)?;
        Ok(Self { home, screen, bus })
    }

    /// Lets `command` play here.
    pub fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        // Rust's own folders stand in the true home.
        if let Some(home) = env::var_os("HOME") {
            for (key, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
                if env::var_os(key).is_none() {
                    command.env(key, Path::new(&home).join(folder));
                }
            }
        }
        for (key, folder) in FOLDERS {
            command.env(key, self.home.join(folder));
        }
        command
            .env("HOME", &self.home)
            .env("DISPLAY", format!(":{}", self.screen.said))
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus.said)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .env("LC_ALL", "C.UTF-8")
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.screen.end();
        self.bus.end();
        // A file left in the temporary folder is no reason to fail a run that passed.
        let _ = fs::remove_dir_all(&self.home);
    }
}

const FOLDERS: [(&str, &str); 5] = [
    ("XDG_CACHE_HOME", ".cache"),
    ("XDG_CONFIG_HOME", ".config"),
    ("XDG_DATA_HOME", ".data"),
    ("XDG_STATE_HOME", ".state"),
    ("XDG_RUNTIME_DIR", ".runtime"),
];

/// A process beside the tests that prints one line when it is ready.
struct Companion {
    child: Child,
    said: String,
    /// Kept open, so that nothing it prints later meets a closed pipe.
    _stdout: BufReader<ChildStdout>,
}

impl Companion {
    fn start(words: &[&str], home: &Path) -> Result<Self> {
        let name = words[0];
        let log = home.join(format!("{name}.log"));
        let stderr = fs::File::create(&log).with_context(|| log.display().to_string())?;
        let mut child = outside::program("setpriv")
            .args(["--pdeathsig", "TERM", "--"])
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(stderr)
            .spawn()
            .with_context(|| format!("{name} could not be started"))?;
        let Some(stdout) = child.stdout.take() else {
            bail!("{name} has no output to read");
        };
        let mut stdout = BufReader::new(stdout);
        let mut said = String::new();
        stdout.read_line(&mut said).with_context(|| format!("{name} said nothing"))?;
        let mut companion = Self { child, said: said.trim().to_owned(), _stdout: stdout };
        if companion.said.is_empty() {
            companion.end();
            let why = fs::read_to_string(&log).unwrap_or_default();
            bail!("{name} did not start: {}", why.trim());
        }
        Ok(companion)
    }

    /// Asks it to end, and makes it end when it does not. The X server removes its lock and its
    /// socket only when asked.
    fn end(&mut self) {
        let ask = format!("kill -TERM {}", self.child.id());
        outside::succeeds(outside::program("sh").args(["-c", &ask]));
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(10));
        }
        // It is gone or it is ours: neither failure leaves anything to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn private_folder(path: &Path) -> Result<()> {
    fs::DirBuilder::new()
        .mode(0o700)
        .create(path)
        .with_context(|| format!("{} cannot be made", path.display()))
}

/// Removes the homes of stages whose process was killed outright.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(process) = name.to_str().and_then(|name| name.strip_prefix(FOLDER)) else {
            continue;
        };
        if process.parse::<u32>().is_ok() && !Path::new("/proc").join(process).exists() {
            // Somebody else's folder cannot be removed, and need not be.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_homes_of_the_dead_are_swept() {
        let folder = tempfile::tempdir().unwrap();
        let living = folder.path().join(format!("{FOLDER}{}", std::process::id()));
        // Above the largest process number that Linux gives.
        let dead = folder.path().join(format!("{FOLDER}4294967295"));
        let other = folder.path().join(format!("{FOLDER}notes"));
        for path in [&living, &dead, &other] {
            fs::create_dir(path).unwrap();
        }
        sweep(folder.path());
        assert!(living.exists() && other.exists());
        assert!(!dead.exists());
    }

    #[test]
    fn the_stage_has_a_screen_a_bus_and_a_home_and_leaves_nothing() {
        let stage = Stage::set().unwrap();
        let home = stage.home.clone();
        let socket = format!("/tmp/.X11-unix/X{}", stage.screen.said);
        let mut shell = Command::new("sh");
        // A bus that takes no connection does not hand out a name.
        shell.args([
            "-c",
            "test -w \"$XDG_DATA_HOME\" && echo $HOME && echo $DISPLAY && \
            dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetId",
        ]);
        let said = outside::answer(stage.dress(&mut shell)).unwrap();
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines[..2], [&home.display().to_string(), &format!(":{}", stage.screen.said)]);
        assert!(Path::new(&socket).exists(), "{socket}");
        drop(stage);
        assert!(!home.exists() && !Path::new(&socket).exists());
    }

    #[test]
    fn a_companion_that_says_nothing_is_an_error_with_its_words() {
        let folder = tempfile::tempdir().unwrap();
        let words = ["sh", "-c", "echo no screen today >&2"];
        let error = Companion::start(&words, folder.path()).err().unwrap().to_string();
        assert!(error.contains("no screen today"), "{error}");
    }

    #[test]
    fn a_companion_ends_when_asked() {
        let folder = tempfile::tempdir().unwrap();
        let mut companion =
            Companion::start(&["sh", "-c", "echo 7; exec tail -f /dev/null"], folder.path())
                .unwrap();
        assert_eq!(companion.said, "7");
        companion.end();
        assert!(companion.child.try_wait().unwrap().is_some());
    }
}
