//! Is what was signed still what was signed? A copy of a version that anybody can keep, and the check of a copy or of
//! a whole workspace, which needs no workspace to be open.
//!
//! Invariant: no more of a file is read than a copy can be long.

use std::path::Path;

use agreement::{
    CheckedCopy, CopyError, MOST_COPY_BYTES, SignOff, Version, check_copy, signed_copy,
};
use jiff::Timestamp;

use crate::exports::name_for_file;
use crate::{Snapshot, Workspace, WorkspaceError, export_bytes, read_small_file};

/// How every workspace begins.
const WORKSPACE: &[u8] = b"SQLite format 3\0";

/// What became of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verified {
    /// What was found: the one copy, or each version of a workspace, oldest first.
    Copies(Vec<CheckedCopy>),
    /// The file is no copy that can be checked.
    NoCopy(CopyError),
}

/// What a workspace knows of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KnownHere {
    /// Nobody signed this text here.
    Not,
    /// It has the fingerprint of this version, but is not as it was signed.
    Altered(u32),
    /// It is this version, with the same signatures.
    Same(u32),
    /// It is this version, but here these signed it.
    SignedBy(u32, Vec<String>),
}

impl Verified {
    /// Whether all of it is as it was signed.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        match self {
            Self::Copies(copies) => copies.iter().all(|copy| copy.differs.is_empty()),
            Self::NoCopy(_) => false,
        }
    }
}

impl Snapshot {
    /// The signed version that a copy is wanted of: the one with this number, or the one that was agreed last.
    ///
    /// # Errors
    /// Where there is no such version.
    pub fn version_to_copy(&self, no: Option<u32>) -> Result<&Version, WorkspaceError> {
        let absent = || WorkspaceError::VersionAbsent("1".to_owned());
        match no {
            Some(no) => self.version(no),
            None => self.agreement.last_agreed().ok_or_else(absent),
        }
    }

    /// The name that the file of a copy is offered.
    ///
    /// # Errors
    /// Where there is no such version.
    pub fn copy_name(&self, no: Option<u32>) -> Result<String, WorkspaceError> {
        let version = self.version_to_copy(no)?;
        let title = name_for_file(&version.text.title);
        Ok(format!("{title} v{}.signed.json", version.no))
    }

    /// Writes a copy of a signed version.
    ///
    /// # Errors
    /// Where there is no such version, or the file cannot be written.
    pub fn copy_export(&self, no: Option<u32>, path: &Path) -> Result<(), WorkspaceError> {
        export_bytes(signed_copy(self.version_to_copy(no)?).as_bytes(), path)
    }

    /// What is known here of a copy that was checked.
    #[must_use]
    pub fn knows_copy(&self, copy: &CheckedCopy) -> KnownHere {
        let mut versions = self.agreement.versions.iter();
        let same = versions.find(|one| one.agreement_hash == copy.agreement_hash);
        match same {
            None => KnownHere::Not,
            Some(version) if !copy.differs.is_empty() => KnownHere::Altered(version.no),
            Some(version) if are_same(&version.sign_offs, &copy.sign_offs) => {
                KnownHere::Same(version.no)
            }
            Some(version) => {
                let names = version.sign_offs.iter().map(|one| one.name.clone());
                KnownHere::SignedBy(version.no, names.collect())
            }
        }
    }
}

fn are_same(here: &[SignOff], there: &[SignOff]) -> bool {
    here.len() == there.len() && here.iter().all(|one| there.contains(one))
}

/// Checks a copy, or every version of a workspace.
///
/// # Errors
/// Where the file cannot be read.
pub fn verify_file(path: &Path, now: Timestamp) -> Result<Verified, WorkspaceError> {
    let head = read_small_file(path, WORKSPACE.len() - 1)?;
    let copies = if head == WORKSPACE {
        of_workspace(Workspace::open_to_read(path, now)?.snapshot())
    } else {
        check_copy(&read_small_file(path, MOST_COPY_BYTES)?).map(|copy| vec![copy])
    };
    Ok(copies.map_or_else(Verified::NoCopy, Verified::Copies))
}

fn of_workspace(snapshot: &Snapshot) -> Result<Vec<CheckedCopy>, CopyError> {
    let versions = snapshot.agreement.versions.iter();
    versions
        .map(|version| check_copy(signed_copy(version).as_bytes()))
        .collect()
}

#[cfg(test)]
mod tests {
    use agreement::{Differs, Side};
    use definition::Definition;
    use words::Locale;

    use super::*;
    use crate::sample_definition;
    use crate::tests::now;

    fn team(folder: &tempfile::TempDir, title: &str) -> Workspace {
        let path = folder.path().join("team.leadpact");
        let mut team = Workspace::create(&path, now()).unwrap();
        let definition = Definition {
            title: title.to_owned(),
            ..sample_definition(Locale::En).unwrap()
        };
        team.definition_save(&definition, (now(), "Anna")).unwrap();
        team
    }

    fn sign(team: &mut Workspace, name: &str, side: Side) {
        team.version_sign(name, side, now()).unwrap();
    }

    fn checked(path: &Path) -> CheckedCopy {
        match verify_file(path, now()).unwrap() {
            Verified::Copies(mut copies) => copies.pop().unwrap(),
            Verified::NoCopy(error) => panic!("{error}"),
        }
    }

    #[test]
    fn a_copy_is_known_by_its_number_and_whatever_is_another_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut team = team(&folder, "Good lead");
        let copy = folder.path().join("copy.json");
        assert!(team.snapshot().copy_export(None, &copy).is_err());
        assert!(team.snapshot().copy_name(Some(1)).is_err());
        sign(&mut team, "Anna", Side::Marketing);
        let early = folder.path().join("early.json");
        team.snapshot().copy_export(Some(1), &early).unwrap();
        assert!(
            team.snapshot().copy_export(None, &copy).is_err(),
            "not agreed"
        );
        sign(&mut team, "Bo", Side::Sales);
        team.snapshot().copy_export(None, &copy).unwrap();
        let known = |path: &Path| team.snapshot().knows_copy(&checked(path));
        assert_eq!(known(&copy), KnownHere::Same(1));
        assert!(verify_file(&copy, now()).unwrap().is_whole());
        let names = vec!["Anna".to_owned(), "Bo".to_owned()];
        assert_eq!(known(&early), KnownHere::SignedBy(1, names));

        let other = std::fs::read_to_string(&copy).unwrap();
        std::fs::write(&copy, other.replacen("Good lead", "Fine lead", 1)).unwrap();
        assert_eq!(known(&copy), KnownHere::Altered(1));
        let differs = checked(&copy).differs;
        assert!(
            matches!(differs[..], [Differs::Text { .. }, ..]),
            "{differs:?}"
        );
        assert!(!verify_file(&copy, now()).unwrap().is_whole());

        let path = folder.path().join("elsewhere.leadpact");
        let elsewhere = Workspace::create(&path, now()).unwrap();
        let known = elsewhere.snapshot().knows_copy(&checked(&early));
        assert_eq!(known, KnownHere::Not);
    }

    #[test]
    fn a_workspace_is_checked_whole_while_it_is_open_and_anything_else_is_no_copy() {
        let folder = tempfile::tempdir().unwrap();
        let mut team = team(&folder, "Good lead");
        let of = |name: &str| verify_file(&folder.path().join(name), now());
        assert_eq!(of("team.leadpact").unwrap(), Verified::Copies(Vec::new()));
        sign(&mut team, "Anna", Side::Marketing);
        sign(&mut team, "Bo", Side::Sales);
        let verified = of("team.leadpact").unwrap();
        assert!(verified.is_whole());
        assert!(matches!(verified, Verified::Copies(copies) if copies.len() == 1));

        let no_copies: [(&str, &[u8]); 4] = [
            ("empty", b""),
            ("short", b"SQLite"),
            ("json", b"{}"),
            ("picture", b"\x89PNG\r\n\x1a\n"),
        ];
        for (name, bytes) in no_copies {
            std::fs::write(folder.path().join(name), bytes).unwrap();
            let verified = of(name).unwrap();
            assert!(matches!(verified, Verified::NoCopy(_)), "{name}");
            assert!(!verified.is_whole(), "{name}");
        }
        std::fs::write(folder.path().join("damaged"), WORKSPACE).unwrap();
        assert!(of("damaged").is_err());
        assert!(of("absent").is_err());
        assert!(verify_file(folder.path(), now()).is_err(), "a folder");
    }

    #[test]
    fn every_title_names_a_file() {
        let cases = [
            ("Good lead", "Good lead v1.signed.json"),
            ("../a/b: \"c\"?", "-a-b- -c-- v1.signed.json"),
            ("Dobry lead ąę", "Dobry lead ąę v1.signed.json"),
        ];
        for (title, name) in cases {
            let folder = tempfile::tempdir().unwrap();
            let mut team = team(&folder, title);
            sign(&mut team, "Anna", Side::Marketing);
            assert_eq!(team.snapshot().copy_name(Some(1)).unwrap(), name);
        }
        let long = name_for_file(&"ก".repeat(300));
        assert!(format!("{long} v1000.signed.json").len() < 255);
    }
}
