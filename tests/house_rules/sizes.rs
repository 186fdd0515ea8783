//! Is every file small enough to be read in one sitting?

use crate::tree::{self, Finding, Source};

const RUST: usize = 500;
const UI: usize = 300;

/// Files that may be longer, up to a limit of their own, and why.
const EXCEPTIONS: &[(&str, usize, &str)] = &[];

#[test]
fn no_file_is_longer_than_a_sitting() {
    let mut findings = Vec::new();
    for (sources, limit) in [(tree::rust(), RUST), (tree::ui(), UI)] {
        findings.extend(sources.iter().filter_map(|source| too_long(source, limit)));
    }
    for (path, _, reason) in EXCEPTIONS {
        assert!(
            tests::places::root().join(path).is_file(),
            "{path} is gone ({reason}): strike it"
        );
    }
    tree::nothing(&findings);
}

fn too_long(source: &Source, limit: usize) -> Option<Finding> {
    let exception = EXCEPTIONS.iter().find(|(path, _, _)| *path == source.path);
    let limit = exception.map_or(limit, |(_, limit, _)| *limit);
    let lines = source.text.lines().count();
    (lines > limit).then(|| {
        let fix = format!("{lines} lines, at most {limit}: split it by the questions it answers");
        Finding::new(&source.path, 0, fix)
    })
}

#[cfg(test)]
mod samples {
    use super::{Source, too_long};

    #[test]
    fn a_file_at_the_limit_is_kept_and_one_above_is_not() {
        let source = |n: usize| Source {
            path: "a.rs".into(),
            text: "x\n".repeat(n),
        };
        assert!(too_long(&source(500), 500).is_none());
        assert!(too_long(&source(501), 500).is_some());
    }
}
