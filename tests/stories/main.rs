//! Does the whole story hold through the built `leadpact`, on real files? Each story is a sentence:
//! what somebody does with the program, one process after the other, and what they then have.
#![cfg(test)]

mod bad_input;
mod calibration;
mod catalogue;
mod dirty_files;
mod documented;
mod duplicates;
mod entries;
mod exports;
mod fields;
mod figures;
mod hand_off;
mod hubspot;
mod interrupted;
mod language;
mod leadpact;
mod lists;
mod machine;
mod main_job;
mod maven;
mod more_tables;
mod no_room;
mod older_workspaces;
mod own_bank;
mod own_funnels;
mod own_hubspot;
mod packed;
mod pictures;
mod positions;
mod price;
mod promises;
mod read_how;
mod rows;
mod sharing;
mod signing;
mod tables;
mod templates;
mod told;
mod two_programs;
mod uci_bank;
mod workbooks;
mod workshop;
mod write_back;
