//! What does a figure say? Its finding, its table and its notes, as text, as JSON, as files: the same figures as in
//! the window.

use serde::Serialize;
use serde_json::Value;
use workspace::{
    ColumnKind, FigureForm, Formula, KeptDraft, Sheet, Shown, Snapshot, ToldBy, WorkspaceError,
    export_figure,
};

use crate::context::{Context, Done, among, snapshot_as_of};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::own_funnel_command::own_funnel_named;
use crate::report_arguments::{ReportCommand, Reporting};

/// A figure.
#[derive(Serialize)]
struct FigureSaid<'a> {
    /// Which figure.
    figure: &'static str,
    /// The finding, in the reader's language.
    title: &'a str,
    /// Whose figures they are and how they are counted, in the reader's language.
    caption: &'a str,
    /// What one must know to read it, in the reader's language.
    notes: &'a [String],
    /// The name of the lead list whose people it is of; null for everybody.
    list: Option<&'a str>,
    /// How many leads that are.
    n_leads: usize,
    /// The day up to whose end everything was judged.
    as_of: String,
    /// By which versions: `in_force`, `as_decided` or `as_if`.
    told_by: &'static str,
    /// The version that it is told as if by; null for the others.
    as_if_version: Option<u32>,
    /// The definition that decided; null where none did.
    definition_hash: Option<&'a str>,
    /// The rows of its table, by the names of the columns in files.
    rows: Vec<Value>,
    /// How the figures were worked out.
    formulas: Vec<FormulaSaid<'a>>,
}

/// How a figure was worked out.
#[derive(Serialize)]
struct FormulaSaid<'a> {
    /// What it is of.
    name: &'a str,
    /// The formula.
    formula: &'a str,
    /// The same with the figures that went in.
    inputs: &'a str,
}

/// Reports a figure.
pub(crate) fn run(context: &mut Context, command: &ReportCommand) -> Result<Done, Failure> {
    let (wanted, reporting) = command.wanted();
    let workspace = context.open_to_read()?;
    let snapshot = snapshot_as_of(&workspace, reporting.as_of);
    let snapshot = among(snapshot, reporting.list.as_deref())?;
    let edited = workspace.draft()?.as_ref().map(KeptDraft::finished);
    let snapshot = snapshot.with_edited(edited.as_ref());
    let snapshot = reporting.over_funnel(snapshot)?;
    let told = reporting.told();
    let shown = wanted.shown_by((&snapshot, told), context.words, &|| true)?;
    let shown = shown.ok_or(WorkspaceError::DefinitionAbsent)?;
    let snapshot = snapshot.told_by(told, &|| true)?.unwrap_or(snapshot);
    let files = reporting.files();
    let look = (reporting.theme.theme(), context.words);
    for (form, path) in &files {
        export_figure(&snapshot, &shown, *form, look, path)?;
    }
    if reporting.json {
        let said = FigureSaid::of((wanted.name(), told), &snapshot, &shown);
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    say_figure(context, &shown)?;
    for (_, path) in files {
        say_written(context, path)?;
    }
    Ok(Done::Well)
}

/// The finding, the notes, the table and the formulas of a figure.
pub(crate) fn say_figure(context: &mut Context, shown: &Shown) -> Result<(), Failure> {
    context.streams.line(&shown.title)?;
    context.streams.line(&shown.caption)?;
    for note in &shown.notes {
        context.streams.line(note)?;
    }
    if !shown.sheet.rows.is_empty() {
        context.streams.gap()?;
        say_sheet(context, &shown.sheet)?;
    }
    for Formula {
        name,
        formula,
        inputs,
    } in &shown.formulas
    {
        context.streams.gap()?;
        context.streams.line(&format!("{name}: {formula}"))?;
        context.streams.line(inputs)?;
    }
    Ok(())
}

fn say_sheet(context: &mut Context, sheet: &Sheet) -> Result<(), Failure> {
    let words = context.words;
    let columns = sheet.columns.iter().map(|column| {
        let side = match column.kind {
            ColumnKind::Text | ColumnKind::Day => Side::Left,
            _ => Side::Right,
        };
        (side, column.label.clone())
    });
    let mut grid = Grid::under(&columns.collect::<Vec<_>>());
    for row in &sheet.rows {
        grid.row(row.iter().map(|cell| cell.value.say(words)));
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(())
}

/// By which version figures are told, as it was typed.
pub(crate) fn told_by(as_if: Option<u32>, as_decided: bool) -> ToldBy {
    match (as_if, as_decided) {
        (Some(no), _) => ToldBy::AsIf(no),
        (None, true) => ToldBy::AsDecided,
        (None, false) => ToldBy::InForce,
    }
}

/// Its name in JSON, and the version that it names.
pub(crate) fn told_named(told: ToldBy) -> (&'static str, Option<u32>) {
    match told {
        ToldBy::InForce => ("in_force", None),
        ToldBy::AsDecided => ("as_decided", None),
        ToldBy::AsIf(no) => ("as_if", Some(no)),
    }
}

impl Reporting {
    /// Over whose steps figures over time are told.
    fn over_funnel(&self, snapshot: Snapshot) -> Result<Snapshot, WorkspaceError> {
        let Some(own) = &self.own else {
            return Ok(snapshot);
        };
        let which = own_funnel_named(own, &snapshot)?;
        Ok(snapshot.over_funnel(which))
    }

    /// By which version figures are told.
    fn told(&self) -> ToldBy {
        told_by(self.as_if, self.as_decided)
    }

    fn files(&self) -> Vec<(FigureForm, &std::path::Path)> {
        let Self {
            svg,
            png,
            pdf,
            xlsx,
            csv,
            ..
        } = self;
        let asked = [svg, png, pdf, xlsx, csv];
        let each = FigureForm::ALL.into_iter().zip(asked);
        each.filter_map(|(form, path)| Some((form, path.as_deref()?)))
            .collect()
    }
}

impl<'a> FigureSaid<'a> {
    fn of(
        (figure, told): (&'static str, ToldBy),
        snapshot: &'a Snapshot,
        shown: &'a Shown,
    ) -> Self {
        let (told_by, as_if_version) = told_named(told);
        let saved = snapshot.definition.as_ref();
        Self {
            figure,
            title: &shown.title,
            caption: &shown.caption,
            notes: &shown.notes,
            list: snapshot.population().map(|list| list.name.as_str()),
            n_leads: snapshot.n_population(),
            as_of: snapshot.as_of.to_string(),
            told_by,
            as_if_version,
            definition_hash: saved.map(|saved| saved.hash.as_str()),
            rows: shown.sheet.json(),
            formulas: shown.formulas.iter().map(FormulaSaid::of).collect(),
        }
    }
}

impl<'a> FormulaSaid<'a> {
    fn of(said: &'a Formula) -> Self {
        Self {
            name: &said.name,
            formula: &said.formula,
            inputs: &said.inputs,
        }
    }
}
