//! How often is what the case? All shares of the story in one place, in permille unless said
//! otherwise: who answers which campaign, where a lead gets to, and which cells stay empty.

use crate::offer::Offer;

/// Who a person is for the story, before the exact level.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Persona {
    Student,
    Intern,
    Junior,
    Senior,
    Leading,
}

pub(crate) const PERSONAS: [Persona; 5] = [
    Persona::Student,
    Persona::Intern,
    Persona::Junior,
    Persona::Senior,
    Persona::Leading,
];

/// What brings how many people, in the order of `Offer::ALL`.
pub(crate) const OFFERS: [u32; 10] = [190, 210, 100, 70, 95, 130, 65, 75, 45, 20];

/// Languages of people, in the order of the list of languages.
pub(crate) const LANGUAGE_SHARES: [u32; 6] = [270, 170, 140, 170, 110, 140];

/// Who answers an offer, in the order of [`PERSONAS`]: e-books bring students, case studies managers.
pub(crate) fn personas(offer: Offer) -> [u32; 5] {
    match offer {
        Offer::EbookMeta => [430, 130, 190, 130, 120],
        Offer::EbookLinkedIn => [270, 140, 230, 190, 170],
        Offer::WhitePaper => [100, 50, 230, 300, 320],
        Offer::Newsletter => [90, 40, 240, 310, 320],
        Offer::Webinar => [80, 40, 230, 300, 350],
        Offer::CaseStudy => [20, 10, 110, 220, 640],
        Offer::Demo => [10, 10, 80, 170, 730],
        Offer::TradeFair => [30, 20, 130, 200, 620],
        Offer::BoughtList => [0, 0, 100, 250, 650],
        Offer::Referral => [0, 10, 70, 170, 750],
    }
}

/// How many of an offer's people work where at least 11 do.
pub(crate) fn larger_companies(offer: Offer) -> u32 {
    match offer {
        Offer::EbookMeta => 350,
        Offer::EbookLinkedIn => 450,
        Offer::WhitePaper | Offer::Newsletter | Offer::Webinar => 600,
        Offer::CaseStudy | Offer::Demo | Offer::TradeFair => 780,
        Offer::BoughtList | Offer::Referral => 720,
    }
}

/// Manager, head, director, VP, C-level, owner: small firms are led by their owners.
pub(crate) const LEADING_SMALL: [u32; 6] = [270, 40, 60, 0, 160, 470];
pub(crate) const LEADING_LARGER: [u32; 6] = [480, 150, 190, 60, 90, 30];

/// The functions, in the order of the list of functions.
pub(crate) const FUNCTION_SHARES: [u32; 10] = [250, 190, 110, 80, 70, 90, 50, 60, 50, 50];

/// What decides how a lead fares: which of the two agreed conditions (at least 11 employees,
/// manager or above) hold for the person in truth, whether or not the row tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Group {
    BothHold,
    SizeOnly,
    SeniorityOnly,
    Neither,
    StudentOrIntern,
}

impl Group {
    #[cfg(test)]
    pub(crate) const ALL: [Self; 5] = [
        Self::BothHold,
        Self::SizeOnly,
        Self::SeniorityOnly,
        Self::Neither,
        Self::StudentOrIntern,
    ];
}

/// Sales accept; of those an opportunity; of those won. Sales accepted many who never could buy.
pub(crate) fn fortunes(group: Group) -> [u32; 3] {
    match group {
        Group::BothHold => [820, 560, 400],
        Group::SizeOnly => [510, 170, 130],
        Group::SeniorityOnly => [580, 190, 110],
        Group::Neither => [330, 80, 60],
        Group::StudentOrIntern => [130, 15, 10],
    }
}

/// How many of an offer's leads sales look at all.
pub(crate) fn looked_at(offer: Offer) -> u32 {
    match offer {
        Offer::Newsletter => 300,
        Offer::BoughtList => 550,
        Offer::EbookMeta | Offer::EbookLinkedIn => 700,
        _ => 880,
    }
}

/// Cells left empty by chance, in the order of the columns of people; what is empty for a reason
/// (a student's company size) comes on top. Together each column but the first is empty in
/// 10 to 60 of a hundred rows, the e-mail in 8 to 10.
pub(crate) const HOLES: [u32; 25] = [
    0,   // Record ID
    122, // First Name
    100, // Last Name
    90,  // Email
    330, // Phone Number
    170, // Job Title
    210, // Seniority
    140, // Function
    105, // Company Name
    60,  // Company Domain
    130, // Number of Employees
    140, // Industry
    125, // Country
    150, // Language
    124, // Original Source
    120, // Campaign
    110, // Content Downloaded
    170, // Website Visits
    125, // Lifecycle Stage
    250, // Lead Status
    60,  // Sales Accepted
    124, // Create Date
    200, // Last Activity Date
    260, // Contact Consent
    330, // LinkedIn URL
];
