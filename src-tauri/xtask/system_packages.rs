//! Which system packages are missing, what are they for, and how are they installed?
//!
//! What is missing is found by trying (a library by pkg-config, a program by the search path), so
//! a package that came another way is never installed a second time.

use crate::command::Step;
use crate::failure::Failure;
use crate::machine::{self, Installer};
use crate::say;

/// One thing the system must provide.
struct Need {
    /// Why it is needed, as the maker reads it.
    why: &'static str,
    found: fn() -> bool,
    apt: &'static str,
    dnf: &'static str,
    pacman: &'static str,
    zypper: &'static str,
}

impl Need {
    fn package(&self, manager: Installer) -> &'static str {
        match manager {
            Installer::Apt => self.apt,
            Installer::Dnf => self.dnf,
            Installer::Pacman => self.pacman,
            Installer::Zypper => self.zypper,
        }
    }
}

const COMPILER: Need = Need {
    why: "the C compiler: links Rust programs and builds SQLite",
    found: || machine::program_path("cc").is_some(),
    apt: "build-essential",
    dnf: "gcc",
    pacman: "gcc",
    zypper: "gcc",
};

const PKG_CONFIG: Need = Need {
    why: "finds the window libraries when the app is built",
    found: || machine::program_path("pkg-config").is_some(),
    apt: "pkg-config",
    dnf: "pkgconf-pkg-config",
    pacman: "pkgconf",
    zypper: "pkgconf-pkg-config",
};

const WEB_VIEW: Need = Need {
    why: "the web view that shows the app's window",
    found: || {
        Step::new("pkg-config", &["--exists", "webkit2gtk-4.1"])
            .read()
            .is_some()
    },
    apt: "libwebkit2gtk-4.1-dev",
    dnf: "webkit2gtk4.1-devel",
    pacman: "webkit2gtk-4.1",
    zypper: "webkit2gtk3-devel",
};

const WEB_DRIVER: Need = Need {
    why: "drives the app's web view in the journeys (WebKitWebDriver)",
    found: || machine::program_path("WebKitWebDriver").is_some(),
    apt: "webkit2gtk-driver",
    // These name the program, because each of their releases keeps it in another package.
    dnf: "/usr/bin/WebKitWebDriver",
    pacman: "webkit2gtk-4.1",
    zypper: "/usr/bin/WebKitWebDriver",
};

const DISPLAY: Need = Need {
    why: "a display nobody sees, for the journeys (Xvfb)",
    found: || machine::program_path("Xvfb").is_some(),
    apt: "xvfb",
    dnf: "xorg-x11-server-Xvfb",
    pacman: "xorg-server-xvfb",
    zypper: "xorg-x11-server-Xvfb",
};

/// What building the command line needs.
///
/// # Errors
/// Something is missing and was not installed; the failure names the packages.
pub(crate) fn for_command_line() -> Result<(), Failure> {
    provide(&[COMPILER])
}

/// What building and showing the window needs.
///
/// # Errors
/// As [`for_command_line`].
pub(crate) fn for_window() -> Result<(), Failure> {
    if cfg!(windows) {
        say::line("The web view (WebView2) is part of Windows 10 and 11: nothing to install.");
        return Ok(());
    }
    if cfg!(target_os = "macos") {
        if machine::program_path("cc").is_none() {
            return Err(Failure::with_remedy(
                "the C compiler is missing: it links Rust programs and builds SQLite",
                "`xcode-select --install`",
            ));
        }
        say::line("The web view (WebKit) is part of macOS: nothing to install.");
        return Ok(());
    }
    provide(&[COMPILER, PKG_CONFIG, WEB_VIEW])
}

/// What the journeys need besides the window.
///
/// # Errors
/// As [`for_command_line`].
pub(crate) fn for_journeys() -> Result<(), Failure> {
    provide(&[COMPILER, PKG_CONFIG, WEB_VIEW, WEB_DRIVER, DISPLAY])
}

/// The packages the window would need and this machine lacks, for a message; empty when none.
pub(crate) fn missing_for_window() -> Vec<&'static str> {
    let Some(manager) = Installer::of_this_machine() else {
        return Vec::new();
    };
    let needs = [COMPILER, PKG_CONFIG, WEB_VIEW];
    needs
        .iter()
        .filter(|need| !(need.found)())
        .map(|need| need.package(manager))
        .collect()
}

fn provide(needs: &[Need]) -> Result<(), Failure> {
    let missing: Vec<&Need> = needs.iter().filter(|need| !(need.found)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let Some(manager) = Installer::of_this_machine() else {
        let names: Vec<String> = missing
            .iter()
            .map(|need| format!("{} ({} on Debian)", need.why, need.apt))
            .collect();
        return Err(Failure::with_remedy(
            format!("missing on this system:\n  - {}", names.join("\n  - ")),
            "install them by hand: none of apt, dnf, pacman, zypper is here",
        ));
    };
    say::line("Missing system packages:");
    for need in &missing {
        say::line(format!("  {:<28} {}", need.package(manager), need.why));
    }
    let mut packages: Vec<&str> = missing.iter().map(|need| need.package(manager)).collect();
    packages.dedup();
    let commands = as_root(manager.install(&packages))?;
    let shown: Vec<String> = commands.iter().map(|words| words.join(" ")).collect();
    let may_install = machine::is_root()
        || machine::is_ci()
        || say::ask(&format!("Install them with `{}`?", shown.join(" && ")));
    if !may_install {
        return Err(Failure::with_remedy(
            format!("not installed: {}", packages.join(" ")),
            format!("`{}`, then run this again", shown.join(" && ")),
        ));
    }
    for words in &commands {
        Step::new(&words[0], &words[1..])
            .with("DEBIAN_FRONTEND", "noninteractive")
            .talk()?;
    }
    let still: Vec<&str> = missing
        .iter()
        .filter(|need| !(need.found)())
        .map(|need| need.why)
        .collect();
    if still.is_empty() {
        return Ok(());
    }
    Err(Failure::with_remedy(
        format!("still missing after the installation: {}", still.join("; ")),
        "look for the package that holds it on this release of the system, and tell us its name",
    ))
}

/// Puts `sudo` before the commands unless this is root already.
fn as_root(commands: Vec<Vec<String>>) -> Result<Vec<Vec<String>>, Failure> {
    if machine::is_root() {
        return Ok(commands);
    }
    if machine::program_path("sudo").is_none() {
        let shown: Vec<String> = commands.iter().map(|words| words.join(" ")).collect();
        return Err(Failure::with_remedy(
            "installing system packages needs root, and sudo is not here",
            format!("as root: `{}`", shown.join(" && ")),
        ));
    }
    let sudo: &[&str] = if machine::is_ci() {
        &["sudo", "-n"]
    } else {
        &["sudo"]
    };
    Ok(commands
        .into_iter()
        .map(|words| {
            sudo.iter()
                .map(|word| (*word).to_string())
                .chain(words)
                .collect()
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::Installer;

    #[test]
    fn installing_asks_no_further_questions() {
        let cases = [
            (
                Installer::Apt,
                "apt-get install -y --no-install-recommends xvfb",
            ),
            (Installer::Dnf, "dnf install -y xvfb"),
            (Installer::Pacman, "pacman -S --needed --noconfirm xvfb"),
            (Installer::Zypper, "zypper --non-interactive install xvfb"),
        ];
        for (manager, line) in cases {
            let commands = manager.install(&["xvfb"]);
            assert_eq!(commands.last().unwrap().join(" "), line);
        }
    }
}
