//! What is asked of both sides? Each piece of work with our request, the peer's, and how much longer ours
//! may take.

/// What is asked of a peer.
pub(super) enum Theirs {
    /// The whole query, with the values of the turn.
    Whole,
    /// How many the predicate on one field is met for, and unknown for.
    Contains { column: &'static str, negated: bool },
    /// A query of the verdicts of one criterion, with the values of the turn.
    Criterion,
}

/// One row of the report.
pub(super) struct Work {
    pub(super) what: &'static str,
    /// What we are asked.
    pub(super) ours: &'static str,
    /// The value that is edited; all of them where there is none.
    pub(super) edited: Option<&'static str>,
    pub(super) theirs: Theirs,
    /// Our time over DuckDB's, at most.
    pub(super) bar: f64,
}

/// Asked of the list itself.
pub(super) const WORK: [Work; 6] = [
    Work {
        what: "everything: 20 criteria, 4 stages, by source",
        ours: "full",
        edited: None,
        theirs: Theirs::Whole,
        bar: 0.2,
    },
    Work {
        what: "a number edited: all counts, by source",
        ours: "edit",
        edited: Some("employees"),
        theirs: Theirs::Whole,
        bar: 0.05,
    },
    Work {
        what: "a date edited: all counts, by source",
        ours: "edit",
        edited: Some("recent"),
        theirs: Theirs::Whole,
        bar: 0.05,
    },
    Work {
        what: "a choice edited: all counts, by source",
        ours: "edit",
        edited: Some("seniority"),
        theirs: Theirs::Whole,
        bar: 0.05,
    },
    Work {
        what: "a part of job titles edited: all counts, by source; the peer only the predicate",
        ours: "criterion 14",
        edited: Some("title"),
        theirs: Theirs::Contains {
            column: "job_title",
            negated: false,
        },
        bar: 1.0,
    },
    Work {
        what: "a part of e-mail addresses edited: as above",
        ours: "criterion 19",
        edited: Some("email"),
        theirs: Theirs::Contains {
            column: "email",
            negated: true,
        },
        bar: 1.0,
    },
];

/// A question about what is around the list, with the definition and the query that ask it.
pub(super) struct Around {
    pub(super) work: Work,
    pub(super) definition: &'static str,
    pub(super) query: &'static str,
}

/// Asked of a list with companies, deals and activities around it.
pub(super) const AROUND: [Around; 5] = [
    Around {
        work: Work {
            what: "kinds and window of a count of activities edited: all counts, by source; the peer only the predicate",
            ours: "criterion 0",
            edited: None,
            theirs: Theirs::Criterion,
            bar: 1.0,
        },
        definition: "engine_behaviour.json",
        query: "engine_behaviour.sql",
    },
    Around {
        work: Work {
            what: "employees of the company edited: as above",
            ours: "criterion 0",
            edited: Some("employees"),
            theirs: Theirs::Criterion,
            bar: 1.0,
        },
        definition: "engine_company.json",
        query: "engine_company_size.sql",
    },
    Around {
        work: Work {
            what: "industry of the company edited: as above",
            ours: "criterion 1",
            edited: Some("industry"),
            theirs: Theirs::Criterion,
            bar: 1.0,
        },
        definition: "engine_company.json",
        query: "engine_company_industry.sql",
    },
    Around {
        work: Work {
            what: "an open deal over so much money edited: as above",
            ours: "criterion 0",
            edited: None,
            theirs: Theirs::Criterion,
            bar: 1.0,
        },
        definition: "engine_deals.json",
        query: "engine_deals.sql",
    },
    Around {
        work: Work {
            what: "engaged people at the company edited: as above",
            ours: "criterion 1",
            edited: None,
            theirs: Theirs::Criterion,
            bar: 1.0,
        },
        definition: "engine_colleagues.json",
        query: "engine_colleagues.sql",
    },
];
