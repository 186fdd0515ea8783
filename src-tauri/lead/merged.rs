//! Who are those who were made one person, each alone? By what each of them says the rows of other tables
//! are found to be theirs, and not by the one value of a field that is shown of all of them.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::Table;

/// Those who were made one with somebody, and those they were made one with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alone {
    /// What is said of each alone.
    pub table: Table,
    /// The row of the list that each is part of, one for each row of the table.
    pub rows: Vec<u32>,
}

/// [`Alone`], found when it is first asked for.
pub struct Merged {
    find: Mutex<Option<Find>>,
    known: OnceLock<Alone>,
}

type Find = Box<dyn FnOnce() -> Alone + Send>;

impl Merged {
    /// Those whom `find` finds, when they are first asked for. What it says of a row without a place in
    /// the list, or of a place without a row, is left out.
    #[must_use]
    pub fn when_asked(find: impl FnOnce() -> Alone + Send + 'static) -> Self {
        Self {
            find: Mutex::new(Some(Box::new(find))),
            known: OnceLock::new(),
        }
    }

    /// Each of them alone; nobody where that could not be found.
    #[must_use]
    pub fn alone(&self) -> &Alone {
        self.known.get_or_init(|| {
            let mut find = self.find.lock().unwrap_or_else(PoisonError::into_inner);
            let found = find.take().map(|find| find()).unwrap_or_default();
            match found.rows.len() == found.table.n_rows() {
                true => found,
                false => Alone::default(),
            }
        })
    }

    /// The same, with the table as `read` reads it.
    #[must_use]
    pub fn read_as(self: Arc<Self>, read: impl FnOnce(Table) -> Table + Send + 'static) -> Self {
        Self::when_asked(move || {
            let Alone { table, rows } = self.alone().clone();
            Alone {
                table: read(table),
                rows,
            }
        })
    }
}

impl std::fmt::Debug for Merged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Merged")
            .field("known", &self.known)
            .finish_non_exhaustive()
    }
}

/// Who is part of whom plays no part in what the list says; what is linked by it is compared as links.
impl PartialEq for Merged {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_found_once_and_read_as_the_list_is() {
        let table = Table::from_columns(2, Vec::new()).unwrap();
        let found = Alone {
            table: table.clone(),
            rows: vec![4, 4],
        };
        let merged = Arc::new(Merged::when_asked({
            let found = found.clone();
            move || found
        }));
        assert_eq!((merged.alone(), merged.alone()), (&found, &found));
        let read = Arc::clone(&merged).read_as(move |table| table.take(&[1, 0]));
        assert_eq!(read.alone().rows, [4, 4]);
        let torn = merged.read_as(|table| table.take(&[0]));
        assert_eq!(
            torn.alone(),
            &Alone::default(),
            "rows and places fit together"
        );
    }
}
