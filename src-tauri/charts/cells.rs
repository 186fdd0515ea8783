//! How do the cells of a table of rates look?
//!
//! The darker the higher the rate, in six steps whose lightness alone tells them apart; text on each is
//! light or dark, whichever reads. All cells say their figures or none does: where they are too narrow a
//! scale stands under them instead.

use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::scene::{Scene, Shape};
use crate::text::{Fitted, LINE_HEIGHT};
use crate::tokens::{
    LINE, LINE_STRONG, ON_SCALE_HIGH, ON_SCALE_LOW, ON_SCALE_MIDDLE, SCALE, SIZE_BASE, SIZE_SMALL,
    SIZE_TABLE, SURFACE, SizeToken, TEXT, TEXT_QUIET, Token,
};

/// A cell to be drawn.
pub(crate) struct Cell<'a> {
    /// The rate, if there is one.
    pub(crate) value: Option<f64>,
    /// Said first, larger.
    pub(crate) text: &'a str,
    /// Said below.
    pub(crate) below: &'a str,
    pub(crate) pending: bool,
    pub(crate) strong_edge: bool,
    pub(crate) key: &'a str,
    pub(crate) says: &'a str,
}

/// The table around them.
pub(crate) struct Table<'a> {
    pub(crate) rows_label: &'a str,
    pub(crate) size_label: &'a str,
    pub(crate) columns_label: &'a str,
    pub(crate) columns: &'a [String],
    /// Name and size of each row.
    pub(crate) rows: Vec<(&'a str, &'a str)>,
    pub(crate) cells: Vec<Vec<Option<Cell<'a>>>>,
    pub(crate) darkest: f64,
    /// The largest width and height of a cell at 1280 × 560.
    pub(crate) largest: (f64, f64),
}

/// Where cells lie.
struct Lattice {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

impl Lattice {
    fn frame(&self, row: usize, column: usize) -> Frame {
        let left = self.left + column as f64 * self.width;
        let top = self.top + row as f64 * self.height;
        Frame {
            left,
            top,
            right: left + self.width,
            bottom: top + self.height,
        }
    }
}

/// The step of the scale for a rate between the one that is lightest and the one that is darkest.
pub(crate) fn step_of(value: f64, (lightest, darkest): (f64, f64)) -> usize {
    let share = (value - lightest) / (darkest - lightest);
    let share = if share.is_finite() { share } else { 0.0 };
    let step = (share.clamp(0.0, 1.0) * SCALE.len() as f64).floor() as usize;
    step.min(SCALE.len() - 1)
}

/// The fill of a rate, and the text on it.
pub(crate) fn shade(value: f64, ends: (f64, f64)) -> (Token, Token) {
    let step = step_of(value, ends);
    let on = match step {
        0..=2 => ON_SCALE_LOW,
        3 => ON_SCALE_MIDDLE,
        _ => ON_SCALE_HIGH,
    };
    (SCALE[step], on)
}

fn rates_of<'a>(cells: &'a [Vec<Option<Cell<'a>>>]) -> impl Iterator<Item = (f64, &'a str)> {
    let cells = cells.iter().flatten().flatten();
    cells.filter_map(|cell| Some((cell.value.filter(|it| it.is_finite())?, cell.text)))
}

/// The rates that are lightest and darkest. From 0, unless all rates lie in the upper half: then all would look
/// alike, and the scale begins at the least of them.
pub(crate) fn ends_of(cells: &[Vec<Option<Cell<'_>>>], darkest: f64) -> (f64, f64) {
    let all = || rates_of(cells).map(|(rate, _)| rate);
    let darkest = if darkest > 0.0 && darkest.is_finite() {
        darkest
    } else {
        all().fold(0.0, f64::max)
    };
    let least = all().fold(f64::INFINITY, f64::min);
    let close = least > darkest / 2.0 && least < darkest;
    (if close { least } else { 0.0 }, darkest)
}

impl Table<'_> {
    fn rates(&self) -> impl Iterator<Item = (f64, &str)> {
        rates_of(&self.cells)
    }

    fn ends(&self) -> (f64, f64) {
        ends_of(&self.cells, self.darkest)
    }

    pub(crate) fn place(&self, scene: &mut Scene, room: Frame) {
        let gap = scene.by(10.0).max(6.0);
        let line = scene.px(SIZE_SMALL) * LINE_HEIGHT;
        let n_columns = self.columns.len().max(1) as f64;
        let n_rows = self.rows.len().max(1) as f64;
        let name_room = room.width() * 0.26;
        let name = |text: &str| scene.fitted(text, Weight::Regular, SIZE_SMALL, name_room, 1);
        let names: Vec<Fitted> = self.rows.iter().map(|(label, _)| name(label)).collect();
        let card = scene.is_card();
        let sizes: Vec<Fitted> = self
            .rows
            .iter()
            .map(|(_, size)| name(if card { "" } else { size }))
            .collect();
        let widest = |texts: &[Fitted], head: &Fitted| {
            let texts = texts.iter().map(Fitted::width).fold(0.0, f64::max);
            if texts > 0.0 {
                texts.max(head.width())
            } else {
                0.0
            }
        };
        let rows_head = name(self.rows_label);
        let size_head = name(if card { "" } else { self.size_label });
        let names_width = widest(&names, &rows_head);
        let sizes_width = widest(&sizes, &size_head);
        let mut left = room.left + names_width + gap;
        if sizes_width > 0.0 {
            left += sizes_width + gap;
        }
        let columns_head = scene.fitted(
            self.columns_label,
            Weight::Regular,
            SIZE_SMALL,
            room.right - left,
            1,
        );
        let heads = line + columns_head.height() + scene.by(4.0);
        let top = room.top + heads;
        let scale_height = line + scene.by(8.0).max(4.0);
        let lattice = |bottom: f64| Lattice {
            left,
            top,
            width: ((room.right - left) / n_columns).min(scene.by(self.largest.0).max(44.0)),
            height: ((bottom - top) / n_rows).clamp(1.0, scene.by(self.largest.1).max(30.0)),
        };
        let mut cells = lattice(room.bottom);
        let size = self.text_size(scene, &cells);
        if size.is_none() {
            cells = lattice(room.bottom - scale_height);
        } else {
            scene.spare = room.bottom - top - cells.height * n_rows;
        }
        self.place_heads(scene, &cells, columns_head, room);
        let head_top = top - line - scene.by(4.0);
        scene.offer(rows_head, (room.left, head_top), Align::Start, TEXT_QUIET);
        let size_right = left - gap;
        scene.offer(size_head, (size_right, head_top), Align::End, TEXT_QUIET);
        for (no, (name, size)) in names.into_iter().zip(sizes).enumerate() {
            let frame = cells.frame(no, 0);
            let middle = (frame.top + frame.bottom) / 2.0;
            let at = (room.left, middle - name.height() / 2.0);
            scene.offer(name, at, Align::Start, TEXT);
            let at = (size_right, middle - size.height() / 2.0);
            scene.offer(size, at, Align::End, TEXT_QUIET);
        }
        self.place_cells(scene, &cells, size);
        if size.is_none() {
            let bottom = top + cells.height * n_rows;
            self.place_scale(scene, left, bottom + scene.by(8.0).max(4.0), room);
        }
    }

    fn place_heads(&self, scene: &mut Scene, cells: &Lattice, head: Fitted, room: Frame) {
        let line = scene.px(SIZE_SMALL) * LINE_HEIGHT;
        let top = cells.top - line - scene.by(4.0);
        let names: Vec<Fitted> = self
            .columns
            .iter()
            .map(|name| {
                let most = (cells.width * 0.94).max(scene.px(SIZE_SMALL) * 3.0);
                scene.fitted(name, Weight::Regular, SIZE_SMALL, most, 1)
            })
            .collect();
        let widest = names.iter().map(Fitted::width).fold(0.0, f64::max);
        let every = ((widest + 4.0) / cells.width).ceil().max(1.0) as usize;
        for (no, name) in names.into_iter().enumerate().step_by(every) {
            let frame = cells.frame(0, no);
            let middle = (frame.left + frame.right) / 2.0;
            scene.offer(name, (middle, top), Align::Middle, TEXT_QUIET);
        }
        let head_top = top - head.height();
        scene.offer(
            head,
            (cells.left, head_top.max(room.top)),
            Align::Start,
            TEXT_QUIET,
        );
    }

    /// The size of the rates that all cells can hold, if there is one, and whether what stands below them
    /// fits too.
    fn text_size(&self, scene: &Scene, cells: &Lattice) -> Option<(SizeToken, bool)> {
        let below = scene.px(SIZE_SMALL) * LINE_HEIGHT;
        let all = || self.cells.iter().flatten().flatten();
        let holds = |text: &str, weight: Weight, size: SizeToken| {
            crate::fonts::width(text, weight, scene.px(size)) <= cells.width - 6.0
        };
        let first = all().all(|cell| holds(cell.below, Weight::Regular, SIZE_SMALL))
            && all().any(|cell| !cell.below.is_empty());
        [SIZE_BASE, SIZE_TABLE, SIZE_SMALL]
            .into_iter()
            .find_map(|size| {
                let line = scene.px(size) * LINE_HEIGHT;
                let wide = all().all(|cell| holds(cell.text, Weight::SemiBold, size));
                // A large rate stands only where both lines find room.
                let both = first && line + below <= cells.height - 2.0;
                let fits =
                    wide && line <= cells.height + 1.0 && (both || size == SIZE_SMALL || !first);
                fits.then_some((size, both))
            })
    }

    fn place_cells(&self, scene: &mut Scene, cells: &Lattice, size: Option<(SizeToken, bool)>) {
        let ends = self.ends();
        let seam = if cells.width.min(cells.height) > 6.0 {
            1.0
        } else {
            0.0
        };
        for (row, column, cell) in self.all() {
            let whole = cells.frame(row, column);
            let frame = Frame {
                left: whole.left + seam,
                top: whole.top + seam,
                right: whole.right - seam,
                bottom: whole.bottom - seam,
            };
            let (fill, on) = match cell.value.filter(|value| value.is_finite()) {
                Some(value) if !cell.pending => shade(value, ends),
                _ => (SURFACE, TEXT),
            };
            scene.fill(frame, fill);
            if cell.pending {
                scene.shapes.push(Shape::Hatch(frame, LINE));
            }
            if cell.pending || fill == SURFACE || fill == SCALE[0] {
                scene.shapes.push(Shape::Box(frame, LINE, scene.by(1.0)));
            }
            if let Some((size, both)) = size {
                let below = if both { cell.below } else { "" };
                self.place_text(scene, cell, below, (frame, size, on));
            }
            scene.mark(cell.key, cell.says, whole);
        }
        for (row, column, cell) in self.all() {
            if cell.strong_edge {
                self.edge(scene, cells, row, column);
            }
        }
    }

    fn all(&self) -> impl Iterator<Item = (usize, usize, &Cell<'_>)> {
        let n_columns = self.columns.len();
        self.cells.iter().enumerate().flat_map(move |(row, cells)| {
            let cells = cells.iter().take(n_columns).enumerate();
            cells.filter_map(move |(column, cell)| Some((row, column, cell.as_ref()?)))
        })
    }

    fn place_text(
        &self,
        scene: &mut Scene,
        cell: &Cell<'_>,
        below: &str,
        (frame, size, on): (Frame, SizeToken, Token),
    ) {
        let room = frame.width() - 2.0;
        let text = scene.fitted(cell.text, Weight::SemiBold, size, room, 1);
        let of = scene.fitted(below, Weight::Regular, SIZE_SMALL, room, 1);
        let height = text.height() + of.height();
        let (middle, top) = (
            (frame.left + frame.right) / 2.0,
            (frame.top + frame.bottom - height) / 2.0,
        );
        if cell.pending && height > 0.0 {
            let half = text.width().max(of.width()) / 2.0 + 3.0;
            let plate = Frame {
                left: (middle - half).max(frame.left + 1.0),
                top: top.max(frame.top + 1.0),
                right: (middle + half).min(frame.right - 1.0),
                bottom: (top + height).min(frame.bottom - 1.0),
            };
            scene.fill(plate, SURFACE);
        }
        let ink = if cell.pending { TEXT_QUIET } else { on };
        let of_top = top + text.height();
        scene.put(text, middle, top, Align::Middle, ink);
        scene.put(of, middle, of_top, Align::Middle, ink);
    }

    /// The edge of a cell where its neighbour has none.
    fn edge(&self, scene: &mut Scene, cells: &Lattice, row: usize, column: usize) {
        let strong = |row: Option<usize>, column: Option<usize>| {
            let cell = || self.cells.get(row?)?.get(column?)?.as_ref();
            cell().is_some_and(|cell| cell.strong_edge)
        };
        let Frame {
            left,
            top,
            right,
            bottom,
        } = cells.frame(row, column);
        let sides = [
            (row.checked_sub(1), Some(column), (left, top), (right, top)),
            (Some(row + 1), Some(column), (left, bottom), (right, bottom)),
            (
                Some(row),
                column.checked_sub(1),
                (left, top),
                (left, bottom),
            ),
            (Some(row), Some(column + 1), (right, top), (right, bottom)),
        ];
        for (other_row, other_column, from, to) in sides {
            if !strong(other_row, other_column) {
                scene.line(&[from, to], TEXT, 3.0);
            }
        }
    }

    /// From the lowest rate to the highest, where cells are too small to say theirs.
    fn place_scale(&self, scene: &mut Scene, left: f64, top: f64, room: Frame) {
        let rates = || self.rates().filter(|(_, text)| !text.is_empty());
        let (Some((lowest, low)), Some((highest, high))) = (
            rates().min_by(|a, b| a.0.total_cmp(&b.0)),
            rates().max_by(|a, b| a.0.total_cmp(&b.0)),
        ) else {
            return;
        };
        let line = scene.px(SIZE_SMALL) * LINE_HEIGHT;
        let most = room.width() * 0.2;
        let fitted = |text: &str| scene.fitted(text, Weight::Regular, SIZE_SMALL, most, 1);
        let (low, high) = (fitted(low), fitted(high));
        let gap = scene.by(8.0).max(4.0);
        let step = scene.by(26.0).max(14.0);
        let mut x = left + low.width() + gap;
        scene.offer(low, (left, top), Align::Start, TEXT_QUIET);
        // The steps that are there, so that the figures at its ends are those of its ends.
        let ends = self.ends();
        for token in &SCALE[step_of(lowest, ends)..=step_of(highest, ends)] {
            let frame = Frame {
                left: x,
                top: top + line * 0.2,
                right: x + step,
                bottom: top + line * 0.8,
            };
            scene.fill(frame, *token);
            scene.shapes.push(Shape::Box(frame, LINE_STRONG, 0.5));
            x += step;
        }
        scene.offer(high, (x + gap, top), Align::Start, TEXT_QUIET);
    }
}
