//! How does the driver's process live and end? In a group of its own, with everything it starts.

use super::trouble::Trouble;
use std::fs::File;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The driver is a small program; it answers within a fraction of this.
const START: Duration = Duration::from_secs(20);
/// How often to ask again.
const PAUSE: Duration = Duration::from_millis(20);

/// A running WebKitWebDriver. Dropping it ends its whole process group.
pub(super) struct Driver {
    process: Child,
    pub(super) port: u16,
    log: PathBuf,
}

impl Driver {
    /// Starts it on a free port, with `data` as the data folder of the app it will open.
    pub(super) fn start(data: &Path, variables: &[(String, String)]) -> Result<Self, Trouble> {
        // The port is free again when the listener is dropped; the driver takes it at once.
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let log = data.join("driver-and-app.log");
        let out = File::create(&log)?;
        let mut command = Command::new("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .arg("--host=127.0.0.1")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("XDG_DATA_HOME", data)
            .env("XDG_CONFIG_HOME", data)
            // The journeys read English, whatever the machine speaks.
            .env("LC_ALL", "C.UTF-8")
            // What somebody asks of every WebKitGTK on this machine is not asked of this one.
            .env_remove("WEBKIT_DISABLE_COMPOSITING_MODE")
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
            .envs(variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(out.try_clone()?)
            .stderr(out);
        own_group(&mut command);
        let process = command.spawn().map_err(|error| {
            Trouble::new(format!(
                "WebKitWebDriver does not start ({error}): `cargo xtask test` installs what it needs"
            ))
        })?;
        let mut driver = Self { process, port, log };
        driver.wait_until_it_listens()?;
        Ok(driver)
    }

    /// What driver and app have printed, the last lines of it.
    pub(super) fn log(&self) -> String {
        let bytes = std::fs::read(&self.log).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(60)..].join("\n")
    }

    fn wait_until_it_listens(&mut self) -> Result<(), Trouble> {
        let began = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                return Err(Trouble::new(format!(
                    "WebKitWebDriver ended: {status}\n{}",
                    self.log()
                )));
            }
            if began.elapsed() > START {
                return Err(Trouble::new("WebKitWebDriver does not listen"));
            }
            std::thread::sleep(PAUSE);
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Ending the driver alone would orphan the app. The group is ended by its id, through the
        // shell because its `kill` is there even where the program of that name is not.
        let group = format!("kill -KILL -- -{}", self.process.id());
        let ended = Command::new("sh")
            .args(["-c", &group])
            .stderr(Stdio::null())
            .status();
        if !ended.is_ok_and(|status| status.success()) {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
        // What the app held it lets go of only when it has ended, a moment after it was told to.
        let began = Instant::now();
        while group_lives(self.process.id()) && began.elapsed() < START {
            std::thread::sleep(PAUSE);
        }
    }
}

/// Whether a process of the group still runs; one that has ended and waits to be noticed does not,
/// unless a thread of it is still at work and so holds what the process had open.
/// Always no where the system does not tell.
fn group_lives(group: u32) -> bool {
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let group = group.to_string();
    processes.into_iter().any(|process| {
        let Ok(stat) = std::fs::read_to_string(process.path().join("stat")) else {
            return false;
        };
        // After the name, which may hold anything, in brackets: state, parent, group.
        let Some((_, rest)) = stat.rsplit_once(") ") else {
            return false;
        };
        let mut fields = rest.split_whitespace();
        let ended = fields.next() == Some("Z");
        let n_threads = std::fs::read_dir(process.path().join("task")).map_or(0, Iterator::count);
        fields.nth(1) == Some(&group) && (!ended || n_threads > 1)
    })
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn own_group(_command: &mut Command) {}
