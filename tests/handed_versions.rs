//! A team that signed three versions, and what its CRM recorded meanwhile: what the hand-off is counted on, by the
//! version of the day on which each lead was passed on.
//!
//! Version 1 asks for 10 employees, version 2, from 2101 on, for 50, version 3, from 2102 on, for a bank.
//!
//! | lead | employees | industry | recorded | passed on | as decided |
//! |---|---|---|---|---|---|
//! | Ada | 60 | Retail | MQL | 1 May 2100 | by version 1, since first known |
//! | Ben | 5 | Retail | MQL | 1 Jun 2100 | –: version 1, fewer than 10 |
//! | Cal | – | Banking | MQL | 1 Mar 2101 | 1 Jan 2102, by version 3; in March 2101 nobody could say |
//! | Dot | 5 | Banking | MQL | 1 Apr 2101 | 1 Jan 2102, by version 3; in April 2101 not: fewer than 50 |
//! | Eli | 5 | Banking | MQL | 1 Feb 2102 | 1 Jan 2102, by version 3 |
//! | Flo | 5 | Retail | MQL | 1 Mar 2102 | –: version 3, no bank |
//! | Gil | 5 | Retail | MQL | nobody knows | – |
//! | Hal | 60 | Banking | Lead | – | by version 1, since first known |
//! | Ida | 60 | Retail | Lead | – | by version 1, since first known |

use std::io;
use std::path::PathBuf;

use crate::places::Folder;
use crate::three_versions::signed;

const PEOPLE: &str = "Record ID,Email,First name,Employees,Industry,Lifecycle stage,Won on\n\
    1,ada@a.example,Ada,60,Retail,MQL,\n2,ben@a.example,Ben,5,Retail,MQL,\n3,cal@a.example,Cal,,Banking,MQL,\n\
    4,dot@a.example,Dot,5,Banking,MQL,\n5,eli@a.example,Eli,5,Banking,MQL,\n6,flo@a.example,Flo,5,Retail,MQL,\n\
    7,gil@a.example,Gil,5,Retail,MQL,\n8,hal@a.example,Hal,60,Banking,Lead,2102-09-01\n\
    9,ida@a.example,Ida,60,Retail,Lead,\n";

const HISTORY: &str = "Contact email,Stage,Entered on\n\
    ada@a.example,MQL,2100-05-01\nben@a.example,MQL,2100-06-01\ncal@a.example,MQL,2101-03-01\n\
    dot@a.example,MQL,2101-04-01\neli@a.example,MQL,2102-02-01\nflo@a.example,MQL,2102-03-01\n";

/// Makes the workspace in a folder; the third version stays in force. All is over as of
/// [`AS_OF`](crate::three_versions::AS_OF).
///
/// # Errors
/// Where the program cannot be run, or refuses.
pub fn workspace(folder: &Folder) -> io::Result<PathBuf> {
    let versions = [
        (definition(r#"{"all":["size"]}"#, 10), None),
        (definition(r#"{"all":["size"]}"#, 50), Some("2101-01-01")),
        (definition(r#"{"all":["bank"]}"#, 50), Some("2102-01-01")),
    ];
    signed(
        folder,
        &[("people", PEOPLE), ("stage_history", HISTORY)],
        &versions,
    )
}

fn definition(rule: &str, employees: u32) -> String {
    format!(
        r#"{{"leadpact_definition":1,"title":"Large","criteria":[
            {{"id":"size","label":"Large enough","field":"employees","op":"at_least","value":{employees}}},
            {{"id":"bank","label":"A bank","field":"industry","op":"is","value":"Banking"}},
            {{"id":"won","label":"Won","field":"won_on","op":"known"}}],
        "stages":[
            {{"key":"mql","label":"MQL","owner":"marketing","reached_by":{{"rule":{rule}}}}},
            {{"key":"won","label":"Won","owner":"sales","reached_by":{{"fact":"won"}},"entered_on":"won_on"}}]}}"#
    )
}
