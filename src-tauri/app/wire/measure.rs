//! Which figure does the window ask for, and what does it get? One kind of answer for all figures: finding,
//! picture with its marks, table, how it was worked out.

use lead::FieldKey;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{
    CellValue, ColumnKind, FigureForm, Formula, Mended, Rows, Shown, Snapshot, WorkspaceError,
    owner_field,
};

use super::behind::rows_are;
use super::figure_query::FigureQuery;
use super::import::RowsAreView;
use super::improve::FigureProposal;
use super::masked::Masking;
use super::told::FigureTold;
use crate::session::Current;

/// A figure of somebody's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct FigureAsked {
    /// Which figure, and how it is counted.
    pub query: FigureQuery,
    /// The number of the lead list whose people it is of; none for all leads.
    pub list: Option<u32>,
    /// By which version; by the definition in force where nothing is said.
    #[serde(default)]
    pub told: FigureTold,
}

/// How a figure is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct FigureLook {
    /// Whether on a dark ground.
    pub dark: bool,
    /// The width to draw for, in CSS pixels.
    pub width: u32,
    /// The height to draw for, in CSS pixels.
    pub height: u32,
}

/// A figure.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureView {
    /// The finding, in a sentence.
    pub title: String,
    /// Whose figures they are, and how they are counted.
    pub caption: String,
    /// What one must know to read it.
    pub notes: Vec<String>,
    /// The picture; none where there is too little to draw.
    pub picture: Option<FigurePicture>,
    /// The columns of the table.
    pub columns: Vec<FigureColumn>,
    /// Its rows, a cell per column.
    pub rows: Vec<Vec<FigureCell>>,
    /// Whom marks and cells count.
    pub behind: Vec<FigureBehind>,
    /// How the figures were worked out.
    pub formulas: Vec<FigureFormula>,
    /// What rows would be in the definition.
    pub proposals: Vec<FigureProposal>,
    /// The rates for which the team can say what it aims at.
    pub aims: Vec<FigureAim>,
    /// Where what is missing is brought from; none where nothing is.
    pub mended: Option<FigureMended>,
}

/// A rate for which the team can say what it aims at.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureAim {
    /// What is left: a stage by its key, or `@promise`.
    pub from: String,
    /// What is reached: a stage by its key, or a promise by its name.
    pub to: String,
    /// The rate in words.
    pub label: String,
    /// What it is now; empty where the figure has many such rates.
    pub now: String,
    /// What is aimed at, from 0 to 1; none where nobody said.
    pub share: Option<f64>,
}

/// Where what a figure lacks is brought from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FigureMended {
    /// A file is imported.
    Import,
    /// Both sides promise it.
    Promises,
}

impl From<Mended> for FigureMended {
    fn from(mended: Mended) -> Self {
        match mended {
            Mended::Import => Self::Import,
            Mended::Promises => Self::Promises,
        }
    }
}

/// The picture of a figure.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigurePicture {
    /// The picture.
    pub svg: String,
    /// Its width in its own units.
    pub width: f64,
    /// Its height in its own units.
    pub height: f64,
    /// What of it says something and can be opened.
    pub marks: Vec<FigureMark>,
}

/// A mark of a picture.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureMark {
    /// Its key.
    pub key: String,
    /// What it says.
    pub says: String,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A column of the table.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureColumn {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Whether its cells are numbers, which stand to the right.
    pub numeric: bool,
}

/// A cell of the table.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureCell {
    /// What it says; empty where there is no such figure.
    pub text: String,
    /// The interval of a share, in words; none where there is none.
    pub interval: Option<String>,
    /// The key of those it counts.
    pub behind: Option<String>,
}

/// Whom a mark counts.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureBehind {
    /// The key of the mark.
    pub key: String,
    /// How many rows.
    pub n: u32,
    /// The table whose rows they are; none where they are leads.
    pub of: Option<RowsAreView>,
}

/// How a figure was worked out.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureFormula {
    /// What it is of.
    pub name: String,
    /// The formula, in words.
    pub formula: String,
    /// The same with the figures that went in.
    pub inputs: String,
}

/// In which form a figure leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FigureFormat {
    /// A picture that scales.
    Svg,
    /// A picture of pixels.
    Png,
    /// A page.
    Pdf,
    /// A workbook.
    Xlsx,
    /// Text.
    Csv,
}

impl FigureAsked {
    /// What figures on one paper rest on: told by the versions that all of them are told by.
    ///
    /// # Errors
    /// Where there is no such version.
    pub(crate) fn rests_on(
        figures: &[Self],
        snapshot: &Snapshot,
    ) -> Result<Snapshot, WorkspaceError> {
        let first = figures.first().map(|one| one.told);
        let told = first.filter(|told| figures.iter().all(|one| one.told == *told));
        let told = snapshot.told_by(told.unwrap_or_default().into(), &|| true)?;
        Ok(told.unwrap_or_else(|| snapshot.clone()))
    }

    /// Whether it tells leads apart by a field that says who people are.
    fn names_people(&self, masking: &Masking<'_>) -> bool {
        let asked = serde_json::to_value(&self.query).unwrap_or_default();
        let owner = owner_field(masking.snapshot).map(FieldKey::as_str);
        texts_of(&asked).iter().any(|text| {
            let text = match *text {
                "@owner" => owner.as_ref().unwrap_or(text),
                _ => text,
            };
            let field = text.split_once(':').map_or(*text, |(field, _)| field);
            masking.is_personal(field)
        })
    }

    /// What a file of it is called.
    pub(crate) fn file_name(&self, format: FigureFormat) -> String {
        let ending = FigureForm::from(format).ending();
        format!("{}.{ending}", self.query.to_wanted().name())
    }
}

/// The colours of a ground.
pub(crate) fn theme(dark: bool) -> charts::Theme {
    match dark {
        true => charts::Theme::Dark,
        false => charts::Theme::Light,
    }
}

/// Every text of a value, at whatever depth.
fn texts_of(value: &serde_json::Value) -> Vec<&str> {
    match value {
        serde_json::Value::String(text) => vec![text],
        serde_json::Value::Array(values) => values.iter().flat_map(texts_of).collect(),
        serde_json::Value::Object(fields) => fields.values().flat_map(texts_of).collect(),
        _ => Vec::new(),
    }
}

impl FigureView {
    /// The figure that is asked for; where who people are is hidden, one that says it is not shown.
    ///
    /// # Errors
    /// Where it cannot be worked out or drawn.
    pub(crate) fn asked(
        (current, masking): (&Current, Option<Masking<'_>>),
        asked: &FigureAsked,
        look: FigureLook,
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        if masking.is_some_and(|masking| asked.names_people(&masking)) {
            return Ok(Self::hidden(words));
        }
        Self::of(&*current.figure(asked, words)?, look, words)
    }

    /// In place of a figure that says who people are, where that is hidden.
    fn hidden(words: Words) -> Self {
        Self {
            title: words.say("figure-hidden", &[]),
            caption: String::new(),
            notes: Vec::new(),
            picture: None,
            columns: Vec::new(),
            rows: Vec::new(),
            behind: Vec::new(),
            formulas: Vec::new(),
            proposals: Vec::new(),
            aims: Vec::new(),
            mended: None,
        }
    }

    /// The figure drawn so.
    ///
    /// # Errors
    /// Where the picture cannot be drawn.
    pub(crate) fn of(
        shown: &Shown,
        look: FigureLook,
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        let picture = shown.picture.as_ref();
        let picture = picture.map(|figure| {
            let least = figure.least();
            let size = figure.fitted(charts::Size {
                width: look.width.clamp(least.width, 8_192),
                height: look.height.clamp(least.height, 8_192),
            });
            let drawn = figure.draw(theme(look.dark), size)?;
            Ok::<_, WorkspaceError>(FigurePicture {
                svg: drawn.svg,
                width: f64::from(size.width),
                height: f64::from(size.height),
                marks: drawn.regions.into_iter().map(FigureMark::of).collect(),
            })
        });
        let column = |column: &workspace::SheetColumn| FigureColumn {
            key: column.key.clone(),
            label: column.label.clone(),
            numeric: !matches!(column.kind, ColumnKind::Text | ColumnKind::Day),
        };
        let cell = |cell: &workspace::Cell| FigureCell {
            text: cell.value.say(words),
            interval: interval(&cell.value, words),
            behind: cell.behind.clone(),
        };
        let rows = shown.sheet.rows.iter();
        Ok(Self {
            title: shown.title.clone(),
            caption: shown.caption.clone(),
            notes: shown.notes.clone(),
            picture: picture.transpose()?,
            columns: shown.sheet.columns.iter().map(column).collect(),
            rows: rows.map(|row| row.iter().map(cell).collect()).collect(),
            behind: shown.behind.iter().map(FigureBehind::of).collect(),
            formulas: shown.formulas.iter().map(FigureFormula::of).collect(),
            proposals: shown.proposals.iter().map(FigureProposal::of).collect(),
            aims: shown.aims.iter().map(FigureAim::of).collect(),
            mended: shown.mended(words).map(Into::into),
        })
    }
}

impl FigureMark {
    fn of(region: charts::Region) -> Self {
        let charts::Region {
            key,
            part,
            says,
            x,
            y,
            width,
            height,
        } = region;
        let key = match part {
            charts::Part::Mark => key,
            charts::Part::Met => format!("{key}.met"),
            charts::Part::Unknown => format!("{key}.unknown"),
            charts::Part::Pending => format!("{key}.pending"),
            charts::Part::Conversion => format!("{key}.conversion"),
        };
        Self {
            key,
            says,
            x,
            y,
            width,
            height,
        }
    }
}

/// What the team aims at of a rate.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct FigureTarget {
    /// What is left, as [`FigureAim::from`].
    pub from: String,
    /// What is reached, as [`FigureAim::to`].
    pub to: String,
    /// From 0 to 1; none takes it back.
    pub share: Option<f64>,
}

impl FigureTarget {
    pub(crate) fn said(&self) -> (&str, &str, Option<f64>) {
        (&self.from, &self.to, self.share)
    }
}

impl FigureAim {
    fn of(aim: &workspace::Aim) -> Self {
        let workspace::Aim {
            from,
            to,
            label,
            now,
            share,
        } = aim.clone();
        Self {
            from,
            to,
            label,
            now,
            share,
        }
    }
}

impl FigureBehind {
    fn of(behind: &workspace::Behind) -> Self {
        Self {
            key: behind.key.clone(),
            n: behind.rows.n() as u32,
            of: match behind.rows {
                Rows::People(_) | Rows::Picked(None, _) | Rows::Standing(None, _) => None,
                Rows::Of(relation, _)
                | Rows::Picked(Some(relation), _)
                | Rows::Standing(Some(relation), _) => Some(rows_are(relation).into()),
            },
        }
    }
}

impl FigureFormula {
    fn of(said: &Formula) -> Self {
        Self {
            name: said.name.clone(),
            formula: said.formula.clone(),
            inputs: said.inputs.clone(),
        }
    }
}

impl From<FigureFormat> for FigureForm {
    fn from(format: FigureFormat) -> Self {
        match format {
            FigureFormat::Svg => Self::Svg,
            FigureFormat::Png => Self::Png,
            FigureFormat::Pdf => Self::Pdf,
            FigureFormat::Xlsx => Self::Xlsx,
            FigureFormat::Csv => Self::Csv,
        }
    }
}

/// From where to where the true share may be.
fn interval(value: &CellValue, words: Words) -> Option<String> {
    let CellValue::Rate(rate) = value else {
        return None;
    };
    let (low, high) = (words.percent(rate.low?), words.percent(rate.high?));
    let ends = [("low", low.into()), ("high", high.into())];
    Some(words.say("figure-interval", &ends))
}
