//! What can be typed about keys and values? Which tables are joined by which fields, and which values are
//! read as others.

use clap::{Args, Subcommand};
use import::{Join, RowsAre};
use lead::FieldKey;

use crate::import_arguments::table;

/// Which tables belong together.
#[derive(Debug, Args)]
pub(crate) struct Joins {
    /// What to do instead of listing them
    #[command(subcommand)]
    pub(crate) command: Option<JoinsCommand>,
    /// Give it as JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Who says so [default: the name you are signed in by]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) by: Option<String>,
}

/// What to do with joins.
#[derive(Debug, Subcommand)]
pub(crate) enum JoinsCommand {
    /// Join two tables where a field of the one is a field of the other
    Add {
        /// The table whose rows belong to others, or are told more of, and its field: deals.product
        #[arg(value_name = "TABLE.FIELD", value_parser = field_of)]
        own: (RowsAre, FieldKey),
        /// The other table and its field: details.product
        #[arg(value_name = "OTHER.FIELD", value_parser = field_of)]
        other: (RowsAre, FieldKey),
    },
    /// Take a join back
    Undo {
        /// Its number
        #[arg(value_name = "N")]
        id: i64,
    },
}

/// Which values are in doubt, and which are read as others.
#[derive(Debug, Args)]
pub(crate) struct Values {
    /// What to do instead of listing them
    #[command(subcommand)]
    pub(crate) command: Option<ValuesCommand>,
    /// Give it as JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Who says so [default: the name you are signed in by]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) by: Option<String>,
}

/// What to do with values.
#[derive(Debug, Subcommand)]
pub(crate) enum ValuesCommand {
    /// Read a value of a field as another, now and in every import to come
    Map {
        /// The table and its field: deals.product
        #[arg(value_name = "TABLE.FIELD", value_parser = field_of)]
        field: (RowsAre, FieldKey),
        /// What it says
        #[arg(value_name = "FROM")]
        from: String,
        /// What is read
        #[arg(value_name = "TO")]
        to: String,
    },
    /// Read the values of a field that differ in case, accents, spaces and signs alone as one
    Group {
        /// The table and its field: people.lead_source
        #[arg(value_name = "TABLE.FIELD", value_parser = field_of)]
        field: (RowsAre, FieldKey),
        /// Only the group that is read as this value [default: every group of the field]
        #[arg(value_name = "TO")]
        to: Option<String>,
    },
    /// Read a value again as it was imported
    Undo {
        /// Its number
        #[arg(value_name = "N")]
        id: i64,
    },
}

/// The join of two fields.
pub(crate) fn join(own: &(RowsAre, FieldKey), other: &(RowsAre, FieldKey)) -> Join {
    Join {
        rows_are: own.0,
        key: own.1.clone(),
        other: other.0,
        other_key: other.1.clone(),
    }
}

pub(crate) fn field_of(text: &str) -> Result<(RowsAre, FieldKey), String> {
    let parts = text.split_once('.');
    let (of, field) = parts.ok_or_else(|| "write it like deals.product".to_owned())?;
    Ok((table(of.trim())?, FieldKey::from_label(field)))
}
