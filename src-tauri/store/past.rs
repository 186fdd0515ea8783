//! What did a field say before? What every import said of it, where that is not what the list says now.

use import::RowsAre;
use lead::{FieldKey, Past, Table, ValueRef, fold};

use crate::list::{batch_column, batch_rows};
use crate::{Origin, Store, StoreError, fields, merges};

impl Store {
    /// What the imports of `origin` said of a field of texts, where `list`, the list that they made, says
    /// something else now. Nothing of a field that is of another type or not there.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn past(&self, key: &FieldKey, list: &Table, origin: &Origin) -> Result<Past, StoreError> {
        let transaction = self.conn.unchecked_transaction()?;
        let fields = fields::all(&transaction, RowsAre::People)?;
        let found = fields.into_iter().find(|(_, field)| field.key == *key);
        let Some((id, field)) = found.filter(|(_, field)| field.kind.is_textual()) else {
            return Ok(Past::default());
        };
        let now = list.column(key);
        let winners = merges::winners(&merges::all(&transaction, RowsAre::People)?);
        let mut said = Vec::new();
        for &import in &origin.imports {
            let Some(column) = batch_column(&transaction, import, id, &field)? else {
                continue;
            };
            let leads = batch_rows(&transaction, import)?;
            for (row, ordinal) in leads.into_iter().enumerate() {
                let ordinal = winners.get(&ordinal).copied().unwrap_or(ordinal);
                let (Some(ValueRef::Text(text)), Some(lead)) =
                    (column.value(row), origin.ordinals.row_of(ordinal))
                else {
                    continue;
                };
                let now = now.and_then(|column| column.value(lead as usize));
                let is_now = matches!(now, Some(ValueRef::Text(now)) if fold(now) == fold(text));
                if !is_now {
                    said.push((lead, text.to_owned()));
                }
            }
        }
        Ok(Past::new(said))
    }
}
