//! One desk for one record. A second start finds the record in use, asks the first to come to
//! the front, and ends. It does so over a local socket whose address lies beside the record, so
//! that it works on every platform and without a session's bus, and two records may be open side
//! by side. Where nobody answers, another program uses the record, and the window says so.

use std::{
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// How long a first start may take between the lock and its address.
const PATIENCE: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_millis(50);
/// More than a secret and its end of line; whoever sends more is no second start.
const LONGEST: u64 = 64;
const ANSWER: &str = "shown";

/// Answers second starts from now on, each of which calls `show`.
///
/// # Errors
/// Where there is no local socket, or its address cannot be written.
pub fn answer(data: &Path, show: impl Fn() + Send + 'static) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    let secret = format!("{:032x}", u128::from_ne_bytes(random));
    write_private(&address(data), &format!("{} {secret}\n", listener.local_addr()?.port()))?;
    thread::spawn(move || {
        for stream in listener.incoming() {
            // A caller that goes wrong is no reason to be deaf to the next.
            if let Ok(stream) = stream
                && let Err(error) = hear(stream, &secret, &show)
            {
                tracing::debug!(%error, "somebody called and said nothing of use");
            }
        }
    });
    Ok(())
}

/// Asks the first start over this record to come to the front; true where it did.
pub fn bring_first_to_front(data: &Path) -> bool {
    let since = Instant::now();
    loop {
        if call(data).is_ok_and(|answered| answered) {
            return true;
        }
        if since.elapsed() > PATIENCE {
            return false;
        }
        thread::sleep(PAUSE);
    }
}

fn hear(mut stream: TcpStream, secret: &str, show: &impl Fn()) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut said = String::new();
    BufReader::new(Read::by_ref(&mut stream).take(LONGEST)).read_line(&mut said)?;
    if said.trim_end() == secret {
        show();
        stream.write_all(ANSWER.as_bytes())?;
    }
    Ok(())
}

fn call(data: &Path) -> io::Result<bool> {
    let line = fs::read_to_string(address(data))?;
    let Some((port, secret)) = line.trim_end().split_once(' ') else { return Ok(false) };
    let Ok(port) = port.parse::<u16>() else { return Ok(false) };
    let place = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&place, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(format!("{secret}\n").as_bytes())?;
    let mut answered = String::new();
    stream.take(LONGEST).read_to_string(&mut answered)?;
    Ok(answered == ANSWER)
}

fn address(data: &Path) -> PathBuf {
    data.join("desk.address")
}

/// Writes a file that only its owner may read, where the platform knows of owners.
fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    };

    use super::*;

    fn first(data: &Path) -> Arc<AtomicU32> {
        let shown = Arc::new(AtomicU32::new(0));
        let count = Arc::clone(&shown);
        answer(data, move || {
            count.fetch_add(1, Ordering::SeqCst);
        })
        .unwrap();
        shown
    }

    #[test]
    fn a_second_start_brings_the_first_to_the_front_each_time() {
        let data = tempfile::tempdir().unwrap();
        let shown = first(data.path());
        assert!(bring_first_to_front(data.path()));
        assert!(bring_first_to_front(data.path()));
        assert_eq!(shown.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn another_record_is_not_answered_for() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let shown = [first(one.path()), first(other.path())];
        assert!(bring_first_to_front(other.path()));
        assert_eq!(shown.map(|count| count.load(Ordering::SeqCst)), [0, 1]);
    }

    #[test]
    fn who_does_not_know_the_secret_is_not_answered() {
        let data = tempfile::tempdir().unwrap();
        let shown = first(data.path());
        let line = fs::read_to_string(address(data.path())).unwrap();
        let port = line.split_once(' ').unwrap().0;
        for said in ["", "\n", "secret\n", &"x".repeat(1000)] {
            let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
            // Whoever sends too much may find the door shut before the end of it.
            let _ = stream.write_all(said.as_bytes());
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let mut answered = String::new();
            let _ = stream.read_to_string(&mut answered);
            assert_eq!(answered, "", "{said:?}");
        }
        assert!(bring_first_to_front(data.path()));
        assert_eq!(shown.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn nobody_answers_where_there_is_no_address_or_an_old_one() {
        let data = tempfile::tempdir().unwrap();
        assert!(call(data.path()).is_err());
        for old in ["", "none\n", "70000 secret\n"] {
            fs::write(address(data.path()), old).unwrap();
            assert!(!call(data.path()).unwrap(), "{old:?}");
        }
        let gone = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = gone.local_addr().unwrap().port();
        drop(gone);
        fs::write(address(data.path()), format!("{port} secret\n")).unwrap();
        assert!(call(data.path()).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn the_secret_is_for_its_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let data = tempfile::tempdir().unwrap();
        first(data.path());
        let mode = fs::metadata(address(data.path())).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
