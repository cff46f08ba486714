//! System libraries and test programs, on Debian and its relatives.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};

use super::Purpose;
use crate::outside;

/// What the desk is linked with.
const TO_BUILD: [&str; 5] =
    ["build-essential", "librsvg2-dev", "libwebkit2gtk-4.1-dev", "libxdo-dev", "pkg-config"];

/// What the tests start: an X server, a session bus, the browser's driver, two readers of PDF
/// that are not ours, a maker of certificates, and Python for a third reader.
const TO_TEST: [&str; 7] =
    ["dbus", "openssl", "poppler-utils", "python3-venv", "qpdf", "webkit2gtk-driver", "xvfb"];

/// What has to be installed, and that it may be.
pub struct Plan {
    missing: Vec<&'static str>,
    become_root: &'static [&'static str],
}

/// Looks what is missing, before anything that takes long begins.
///
/// # Errors
/// When packages are missing and neither root nor a sudo without password is at hand. Where
/// there is no apt, the libraries are only named: the build will say the rest.
pub fn plan(purpose: Purpose) -> Result<Option<Plan>> {
    if !outside::succeeds(outside::program("dpkg-query").arg("--version")) {
        println!("{}", elsewhere());
        return Ok(None);
    }
    let wanted = wanted(purpose);
    let mut query = outside::program("dpkg-query");
    query.args(["-W", "-f=${db:Status-Abbrev} ${Package}\\n"]).args(&wanted);
    // dpkg-query fails when it does not know a package, and still lists those it knows.
    let listed = query.output().context("dpkg-query could not be started")?;
    let missing = missing(&wanted, &String::from_utf8_lossy(&listed.stdout));
    if missing.is_empty() {
        return Ok(None);
    }
    match way_to_root() {
        Some(become_root) => Ok(Some(Plan { missing, become_root })),
        None => {
            let line = line(&missing);
            bail!("system packages are missing. Type this, then try again:\n\n    {line}\n")
        }
    }
}

impl Plan {
    /// Installs what is missing.
    ///
    /// # Errors
    /// When apt fails.
    pub fn carry_out(&self) -> Result<()> {
        apt_get(self.become_root, &["update"])?;
        let mut install = vec!["install", "--yes", "--no-install-recommends"];
        install.extend(&self.missing);
        apt_get(self.become_root, &install)
    }
}

fn wanted(purpose: Purpose) -> Vec<&'static str> {
    let mut wanted = TO_BUILD.to_vec();
    if purpose == Purpose::Test {
        wanted.extend(TO_TEST);
    }
    wanted
}

/// Those of `wanted` that dpkg does not list as installed and configured (`ii`).
fn missing<'a>(wanted: &[&'a str], listed: &str) -> Vec<&'a str> {
    let installed: BTreeSet<&str> =
        listed.lines().filter_map(|line| line.strip_prefix("ii")).map(str::trim).collect();
    wanted.iter().copied().filter(|package| !installed.contains(package)).collect()
}

/// The words before `apt-get` that make us root: none when we are, `sudo -n` when it asks for
/// no password.
fn way_to_root() -> Option<&'static [&'static str]> {
    let user = outside::answer(outside::program("id").arg("-u")).unwrap_or_default();
    if user.trim() == "0" {
        Some(&[])
    } else if outside::succeeds(outside::program("sudo").args(["-n", "true"])) {
        Some(&["sudo", "-n"])
    } else {
        None
    }
}

fn apt_get(become_root: &[&str], args: &[&str]) -> Result<()> {
    // `env` because sudo does not hand our environment on.
    let mut words = become_root.to_vec();
    words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    words.extend(["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]);
    words.extend(args);
    let mut command = outside::program(words[0]);
    command.args(&words[1..]);
    outside::alongside("apt", &mut command)
}

/// The line somebody types who may become root by hand.
fn line(missing: &[&str]) -> String {
    format!("sudo apt-get update && sudo apt-get install --yes {}", missing.join(" "))
}

/// What other systems need, in their own words.
fn elsewhere() -> &'static str {
    if cfg!(target_os = "macos") {
        "On macOS the desk needs Apple's command line tools: xcode-select --install"
    } else if cfg!(windows) {
        "On Windows the desk needs the Visual Studio C++ build tools and the WebView2 runtime."
    } else {
        "No dpkg here, so nothing is installed. The desk needs WebKitGTK 4.1, librsvg and libxdo \
         with their headers, a C compiler and pkg-config; the tests need Xvfb, dbus-daemon, \
         WebKitWebDriver, pdftotext, qpdf, openssl and Python 3."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_configured_packages_count_as_installed() {
        let listed = "ii  qpdf\nrc  xvfb\nun  librsvg2-dev\niU  libxdo-dev\nii  pkg-config\n";
        let wanted = ["libxdo-dev", "librsvg2-dev", "pkg-config", "qpdf", "xvfb", "unknown"];
        assert_eq!(missing(&wanted, listed), ["libxdo-dev", "librsvg2-dev", "xvfb", "unknown"]);
    }

    #[test]
    fn opening_the_desk_asks_for_no_test_program() {
        assert!(wanted(Purpose::Test).contains(&"xvfb"));
        assert!(!wanted(Purpose::Run).contains(&"xvfb"));
    }

    #[test]
    fn the_line_can_be_pasted() {
        let line = line(&["libxdo-dev", "xvfb"]);
        assert_eq!(line, "sudo apt-get update && sudo apt-get install --yes libxdo-dev xvfb");
    }
}
