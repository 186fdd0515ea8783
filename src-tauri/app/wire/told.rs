//! By which version does the window ask for figures?

use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::ToldBy;

/// By which version figures are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "by", rename_all = "snake_case")]
pub(crate) enum FigureTold {
    /// By the definition in force, draft or version, as it stands.
    #[default]
    InForce,
    /// Each entry by the version that was in effect on its day.
    AsDecided,
    /// As if one version had always been in effect.
    AsIf {
        /// The number of the version.
        version: u32,
    },
}

impl From<FigureTold> for ToldBy {
    fn from(told: FigureTold) -> Self {
        match told {
            FigureTold::InForce => Self::InForce,
            FigureTold::AsDecided => Self::AsDecided,
            FigureTold::AsIf { version } => Self::AsIf(version),
        }
    }
}

impl FigureTold {
    /// The name of a file with what is told so, without a folder.
    pub(crate) fn named(self, stem: &str, ending: &str) -> String {
        match self {
            Self::InForce => format!("{stem}.{ending}"),
            Self::AsDecided => format!("{stem}-as-decided.{ending}"),
            Self::AsIf { version } => format!("{stem}-version-{version}.{ending}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::wire::measure::FigureAsked;
    use crate::wire::told::FigureTold;

    #[test]
    fn a_figure_that_was_kept_before_it_could_be_told_by_versions_is_told_as_it_stands() {
        let kept = r#"{"query":{"figure":"speed"},"list":null}"#;
        let asked: FigureAsked = serde_json::from_str(kept).unwrap();
        assert_eq!(asked.told, FigureTold::InForce);
        let other = FigureAsked {
            told: FigureTold::AsIf { version: 2 },
            ..asked.clone()
        };
        assert_ne!(
            asked, other,
            "and is another figure than one told by a version"
        );
    }
}
