//! What brought a person? Each offer has a source, a campaign and perhaps a content to download;
//! under the old habit every download counted as a marketing qualified lead.

use crate::{calendar::Calendar, language::Language, random::Stream};

/// What a person answered first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Offer {
    EbookMeta,
    EbookLinkedIn,
    WhitePaper,
    Newsletter,
    Webinar,
    CaseStudy,
    Demo,
    TradeFair,
    BoughtList,
    Referral,
}

/// Further contents people take on the way.
pub(crate) const FURTHER: [&str; 4] = [
    "Checklist: Before You Book a Demo",
    "Case study: Three Tools to One",
    "Pricing guide",
    "White paper: What a Good Lead Is Worth",
];

impl Offer {
    pub(crate) const ALL: [Self; 10] = [
        Self::EbookMeta,
        Self::EbookLinkedIn,
        Self::WhitePaper,
        Self::Newsletter,
        Self::Webinar,
        Self::CaseStudy,
        Self::Demo,
        Self::TradeFair,
        Self::BoughtList,
        Self::Referral,
    ];

    /// As the column Original Source says it.
    pub(crate) fn source(self) -> &'static str {
        match self {
            Self::EbookMeta | Self::EbookLinkedIn => "Paid Social",
            Self::WhitePaper | Self::CaseStudy => "Organic Search",
            Self::Newsletter => "Email Marketing",
            Self::Webinar => "Organic Social",
            Self::Demo => "Paid Search",
            Self::TradeFair | Self::BoughtList => "Offline Sources",
            Self::Referral => "Referrals",
        }
    }

    /// The content the offer is, where it is one.
    pub(crate) fn content(self) -> Option<&'static str> {
        match self {
            Self::EbookMeta | Self::EbookLinkedIn => Some("E-book: 101 Growth Ideas"),
            Self::WhitePaper => Some("White paper: What a Good Lead Is Worth"),
            Self::CaseStudy => Some("Case study: \"Half the Leads, Twice the Deals\""),
            _ => None,
        }
    }

    /// True where the person filled in a form, so that there is a moment of asking.
    pub(crate) fn has_form(self) -> bool {
        !matches!(self, Self::BoughtList | Self::TradeFair | Self::Referral)
    }

    /// The campaign as money is spent on it; of fairs all together, of referrals none.
    pub(crate) fn campaign(self) -> &'static str {
        match self {
            Self::EbookMeta => "E-book: 101 Growth Ideas | Meta lead form",
            Self::EbookLinkedIn => "E-book: 101 Growth Ideas | LinkedIn lead form",
            Self::WhitePaper => "White paper: What a Good Lead Is Worth",
            Self::Newsletter => "Newsletter: In the Same Boat",
            Self::Webinar => "Webinar: Marketing & Sales, One Definition",
            Self::CaseStudy => "Case study: \"Half the Leads, Twice the Deals\"",
            Self::Demo => "Demo request | Search",
            Self::TradeFair => "Trade fairs",
            Self::BoughtList => "Bought list: decision makers, 10-500 employees",
            Self::Referral => "",
        }
    }

    /// Writes the campaign; a referral has none.
    pub(crate) fn push_campaign(
        self,
        out: &mut String,
        draw: &mut Stream,
        language: &Language,
        calendar: &Calendar,
        day: i32,
    ) {
        let name = match self {
            Self::TradeFair => draw.pick(&language.fairs),
            Self::Referral => return,
            _ => self.campaign(),
        };
        out.push_str(name);
        if matches!(self, Self::EbookMeta | Self::EbookLinkedIn | Self::Demo) {
            out.push_str(" | ");
            calendar.push_quarter(out, day);
        }
    }
}
