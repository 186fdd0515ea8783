//! Which rows stand on which page? A page ends where the next rows that belong together no longer fit;
//! only what is higher than a page is parted where it must not be.

use crate::layout::{Laid, Row};

/// A row on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Set {
    /// How far down it begins.
    pub(crate) top: f32,
    pub(crate) what: What,
}

/// What stands there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum What {
    /// A row by its number.
    Row(usize),
    /// A row of a table's head once more: the head's number and the row's in it.
    Again(usize, usize),
}

/// The pages, each `room` high; never none.
pub(crate) fn pages(laid: &Laid, room: f32) -> Vec<Vec<Set>> {
    let mut pages = vec![Vec::new()];
    let mut down = 0.0;
    let mut next = 0;
    while next < laid.rows.len() {
        let end = next + together(&laid.rows[next..]);
        let group = &laid.rows[next..end];
        let height = high(group);
        if down > 0.0 && down + height > room {
            down = begin(&mut pages, laid, group);
        }
        // What no page can hold goes on row by row.
        for (i, row) in group.iter().enumerate() {
            let above = if down > 0.0 { row.above } else { 0.0 };
            if down > 0.0 && down + above + row.height > room {
                down = begin(&mut pages, laid, &group[i..]);
            }
            let above = if down > 0.0 { row.above } else { 0.0 };
            let what = What::Row(next + i);
            if let Some(page) = pages.last_mut() {
                page.push(Set {
                    top: down + above,
                    what,
                });
            }
            down += above + row.height;
        }
        next = end;
    }
    pages
}

/// How many rows belong to the first.
fn together(rows: &[Row]) -> usize {
    let kept = rows.iter().take_while(|row| row.keep).count();
    (kept + 1).min(rows.len())
}

fn high(rows: &[Row]) -> f32 {
    rows.iter().map(|row| row.above + row.height).sum()
}

/// Begins a page, with the head of the table that goes on there; gives how far down that reaches.
fn begin(pages: &mut Vec<Vec<Set>>, laid: &Laid, group: &[Row]) -> f32 {
    let mut page = Vec::new();
    let mut down = 0.0;
    let head = group.first().and_then(|row| row.head);
    if let Some((number, rows)) = head.and_then(|no| laid.heads.get(no).map(|rows| (no, rows))) {
        for (i, row) in rows.iter().enumerate() {
            page.push(Set {
                top: down,
                what: What::Again(number, i),
            });
            down += row.height;
        }
    }
    pages.push(page);
    down
}

#[cfg(test)]
mod tests {
    use super::{Set, What, pages};
    use crate::layout::{Laid, Row};

    fn row(height: f32, keep: bool) -> Row {
        Row {
            height,
            keep,
            ..Row::default()
        }
    }

    fn set(rows: Vec<Row>) -> Vec<Vec<usize>> {
        let laid = Laid {
            rows,
            ..Laid::default()
        };
        let number = |set: &Set| match set.what {
            What::Row(no) => no,
            What::Again(..) => 999,
        };
        pages(&laid, 100.0)
            .iter()
            .map(|page| page.iter().map(number).collect())
            .collect()
    }

    #[test]
    fn what_belongs_together_goes_to_the_next_page_together() {
        let rows = vec![
            row(70.0, false),
            row(20.0, true),
            row(30.0, false),
            row(10.0, false),
        ];
        assert_eq!(set(rows), [vec![0], vec![1, 2, 3]]);
    }

    #[test]
    fn what_no_page_can_hold_is_parted_and_none_is_lost() {
        let rows: Vec<Row> = (0..10).map(|i| row(30.0, i < 9)).collect();
        assert_eq!(
            set(rows),
            [vec![0, 1, 2], vec![3, 4, 5], vec![6, 7, 8], vec![9]]
        );
        assert_eq!(
            set(vec![row(400.0, false), row(1.0, false)]),
            [vec![0], vec![1]]
        );
        assert_eq!(set(Vec::new()), [Vec::<usize>::new()]);
    }

    #[test]
    fn a_table_that_goes_on_begins_with_its_head_again() {
        let mut rows: Vec<Row> = (0..6)
            .map(|_| Row {
                head: Some(0),
                ..row(30.0, false)
            })
            .collect();
        rows[0] = row(10.0, true);
        let laid = Laid {
            rows,
            heads: vec![vec![row(10.0, true)]],
            ..Laid::default()
        };
        let all = pages(&laid, 100.0);
        assert_eq!(all.len(), 2);
        assert_eq!(
            all[1][0],
            Set {
                top: 0.0,
                what: What::Again(0, 0)
            }
        );
        assert_eq!(
            all[1][1],
            Set {
                top: 10.0,
                what: What::Row(4)
            }
        );
    }
}
