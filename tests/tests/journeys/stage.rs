//! One start of the application with its driver, over a data folder of its own or a given one.

use std::{
    env, fs,
    mem::ManuallyDrop,
    net::{Ipv4Addr, TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::prelude::{Capabilities, WebDriver};
use tokio::sync::{Mutex, MutexGuard};

use crate::page::Page;

/// How long anything may take that should take an instant: the machine may be busy.
pub const PATIENCE: Duration = Duration::from_secs(30);
/// How often the state of the application is asked for.
pub const POLL: Duration = Duration::from_millis(20);

/// Two applications side by side would fight for the focus of one screen.
static SCREEN: Mutex<()> = Mutex::const_new(());

/// Waits for its turn on the screen.
pub async fn screen() -> MutexGuard<'static, ()> {
    SCREEN.lock().await
}

/// Folders that outlive one start of the application.
pub struct Folders {
    root: TempDir,
}

impl Folders {
    /// Empty ones.
    pub fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    /// Empty ones beside the program: the system's temporary folder may be in memory, where a sync
    /// costs nothing.
    pub fn on_disk() -> Self {
        Self { root: tempfile::tempdir_in(program().parent().unwrap()).unwrap() }
    }

    /// What holds them all.
    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// The folder of the record.
    pub fn data(&self) -> PathBuf {
        self.root.path().join("data")
    }

    /// Where exported papers go.
    pub fn exports(&self) -> PathBuf {
        self.root.path().join("exports")
    }
}

/// The application, started by its driver.
pub struct Stage {
    /// Never dropped: it would wait two minutes for an answer from a driver that was ended.
    driver: ManuallyDrop<WebDriver>,
    servers: Child,
    program: PathBuf,
    data: PathBuf,
}

impl Stage {
    /// Starts the application and waits for its driver's first answer.
    pub async fn start(folders: &Folders) -> Self {
        Self::start_with(folders, &[]).await
    }

    /// Starts it with further variables in its environment.
    pub async fn start_with(folders: &Folders, variables: &[(&str, &str)]) -> Self {
        Self::start_program(&program(), folders, variables).await
    }

    /// Starts a program with windows of the same names.
    pub async fn start_program(
        program: &Path,
        folders: &Folders,
        variables: &[(&str, &str)],
    ) -> Self {
        let tauri_driver = env::var_os("YISHI_TAURI_DRIVER")
            .expect("YISHI_TAURI_DRIVER names tauri-driver: run `cargo xtask test`");
        let [port, native_port] = free_ports();
        // A group of their own, so that whatever they start ends with them.
        let servers = dressed(&mut Command::new(tauri_driver), folders)
            .args(["--port", &port.to_string(), "--native-port", &native_port.to_string()])
            .envs(variables.iter().copied())
            .process_group(0)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        for port in [port, native_port] {
            listening(port).await;
        }
        let mut wanted = Capabilities::new();
        wanted.set("tauri:options", json!({ "application": program })).unwrap();
        let address = format!("http://127.0.0.1:{port}");
        let driver = WebDriver::new(address, wanted).await.expect("the application starts");
        let (driver, program) = (ManuallyDrop::new(driver), program.to_owned());
        Self { driver, servers, program, data: folders.data() }
    }

    /// The desk's window.
    pub async fn desk(&self) -> Page {
        Page::find(&self.driver, "desk.html").await
    }

    /// The projector's window.
    pub async fn projector(&self) -> Page {
        Page::find(&self.driver, "projector.html").await
    }

    /// The kiosk's window.
    pub async fn kiosk(&self) -> Page {
        Page::find(&self.driver, "kiosk.html").await
    }

    /// Kills the application outright, as a failing power supply would.
    pub fn kill(&self) {
        let running = processes(&self.program, &self.data);
        assert_eq!(running.len(), 1, "one application over {}", self.data.display());
        for process in running {
            signal("KILL", &process.to_string());
        }
    }

    /// Ends the application and its driver, and waits until the record is free again.
    pub async fn end(self) {
        signal("TERM", &format!("-{}", self.servers.id()));
        let since = Instant::now();
        while !processes(&self.program, &self.data).is_empty() {
            assert!(since.elapsed() < PATIENCE, "the application does not end when asked");
            tokio::time::sleep(POLL).await;
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        signal("KILL", &format!("-{}", self.servers.id()));
        // It was killed; there is nothing to learn from how it ended.
        let _ = self.servers.wait();
    }
}

/// The application, built beside the folder of the tests.
pub fn program() -> PathBuf {
    let tests = env::current_exe().unwrap();
    tests.parent().unwrap().parent().unwrap().join("yishi-desk")
}

/// An example of the desk's crate, which stands in the place of the application.
pub fn example(name: &str) -> PathBuf {
    program().with_file_name("examples").join(name)
}

/// Gives a command the folders.
pub fn dressed<'a>(command: &'a mut Command, folders: &Folders) -> &'a mut Command {
    command.env("YISHI_DATA", folders.data()).env("YISHI_EXPORTS", folders.exports())
}

/// The processes of the application over a data folder.
fn processes(program: &Path, data: &Path) -> Vec<u32> {
    let wanted = format!("YISHI_DATA={}", data.display());
    let entries = fs::read_dir("/proc").unwrap().flatten();
    entries
        .filter_map(|entry| {
            let process = entry.file_name().to_str()?.parse().ok()?;
            let is_program = fs::read_link(entry.path().join("exe")).ok()? == program;
            let environment = fs::read(entry.path().join("environ")).ok()?;
            let ours = environment.split(|byte| *byte == 0).any(|line| line == wanted.as_bytes());
            (is_program && ours).then_some(process)
        })
        .collect()
}

/// Sends a signal to a process, or with a minus sign to a group.
pub fn signal(name: &str, process: &str) {
    // A process that is gone already is as good as one that was told to go.
    let _ = Command::new("kill")
        .args([&format!("-{name}"), "--", process])
        .stderr(Stdio::null())
        .status();
}

/// Two ports that nobody listens on.
pub fn free_ports() -> [u16; 2] {
    let held = [(); 2].map(|()| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap());
    held.map(|listener| listener.local_addr().unwrap().port())
}

/// Waits until somebody listens on a port.
pub async fn listening(port: u16) {
    let since = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(since.elapsed() < PATIENCE, "nobody listens on {port}");
        tokio::time::sleep(POLL).await;
    }
}
