//! What does a column mean? An e-mail address, a job title, who owns the row: said by the program that
//! wrote the file, else by its header in one of six languages, else by what stands in it.
//!
//! Invariants: every meaning comes with how sure it is and why; whose address another person's is, is no
//! e-mail of the row; consent is never read from a column that says who opted out.

mod content;
mod of_columns;
mod others;
mod proposal;
mod synonyms;

pub use of_columns::{holds_addresses, meanings, of_label};
pub use proposal::{Because, Proposed, propose_by_meaning, propose_related_by_meaning};
pub use synonyms::Language;

pub(crate) use of_columns::means_address;
pub(crate) use others::is_of_another;
pub(crate) use synonyms::compact;

use crate::Export;

macro_rules! meanings {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)+) => {
        /// What a column is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Meaning {
            $($(#[$doc])* $variant,)+
        }

        impl Meaning {
            /// Every meaning.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name in files and, after `meaning-`, in the catalogues.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

meanings! {
    /// The e-mail address by which the person is known.
    Email = "email",
    /// A further address of the same person.
    OtherEmail = "other_email",
    /// The first name.
    FirstName = "first_name",
    /// The last name.
    LastName = "last_name",
    /// First and last name in one.
    FullName = "full_name",
    /// The company's name.
    Company = "company",
    /// The record ids of companies, `;` between them.
    CompanyIds = "company_ids",
    /// The domain of the company.
    CompanyDomain = "company_domain",
    /// The company's website.
    Website = "website",
    /// The job title.
    JobTitle = "job_title",
    /// How senior: manager, director.
    Seniority = "seniority",
    /// The function or department.
    Function = "function",
    /// Since when in this job.
    JobStartDate = "job_start_date",
    /// A telephone number.
    Phone = "phone",
    /// A mobile number.
    Mobile = "mobile",
    /// The country.
    Country = "country",
    /// The state, province or region.
    State = "state",
    /// The city.
    City = "city",
    /// The street with its number.
    Street = "street",
    /// The postal code.
    PostalCode = "postal_code",
    /// The industry of the company.
    Industry = "industry",
    /// How many work at the company.
    Employees = "employees",
    /// What the company turns over in a year.
    Revenue = "revenue",
    /// Where the lead came from.
    LeadSource = "lead_source",
    /// The campaign.
    Campaign = "campaign",
    /// The lead form.
    Form = "form",
    /// How far sales is with the lead.
    LeadStatus = "lead_status",
    /// The stage that the CRM records.
    LifecycleStage = "lifecycle_stage",
    /// Who owns the row.
    Owner = "owner",
    /// When the row was made.
    CreateDate = "create_date",
    /// When something last happened.
    LastActivityDate = "last_activity_date",
    /// The number by which the program knows the row.
    RecordId = "record_id",
    /// The LinkedIn profile of the person.
    LinkedinUrl = "linkedin_url",
    /// Whether the person wants no mail any more.
    OptOut = "opt_out",
    /// Whether the person is not to be called.
    DoNotCall = "do_not_call",
    /// Whether the person agreed to be contacted.
    Consent = "consent",
    /// Whether the row is a test.
    IsTest = "is_test",
    /// Whether the lead became a contact, an account or an opportunity.
    IsConverted = "is_converted",
    /// When it did.
    ConvertedDate = "converted_date",
    /// The name of a deal.
    DealName = "deal_name",
    /// The stage of a deal.
    DealStage = "deal_stage",
    /// The amount of a deal.
    Amount = "amount",
    /// When a deal closed or is to close.
    CloseDate = "close_date",
    /// Why a deal was lost.
    LossReason = "loss_reason",
    /// What kind of activity.
    ActivityType = "activity_type",
    /// When an activity was.
    ActivityDate = "activity_date",
}

impl Meaning {
    /// The meaning of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.name() == name)
    }
}

/// How sure a meaning is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Only what stands in the column speaks for it.
    ByContent,
    /// Its header may mean something else elsewhere.
    Likely,
    /// Its header means nothing else, or the program that wrote the file says so.
    Sure,
}

impl Confidence {
    /// Each, the surest last.
    pub const ALL: [Self; 3] = [Self::ByContent, Self::Likely, Self::Sure];

    /// The name in files and, after `confidence-`, in the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ByContent => "by-content",
            Self::Likely => "likely",
            Self::Sure => "sure",
        }
    }
}

/// Why a column means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The program that wrote the file gives the column this header.
    Export(Export),
    /// The header is a word for it in this language.
    Header(Language),
    /// What stands in the column says so.
    Content,
}

/// What a column means, how sure that is, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meant {
    /// What it is about.
    pub meaning: Meaning,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why.
    pub why: Why,
}
