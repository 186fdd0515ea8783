//! Where do people and companies live? Countries by language, with their cities and currencies.
//! The rates only make amounts plausible in size; nothing is ever converted back with them.

/// A country of the story.
pub(crate) struct Country {
    pub(crate) name: &'static str,
    pub(crate) currency: &'static str,
    /// Units of the currency in a US dollar, in thousandths.
    pub(crate) rate: u64,
    /// Legal forms, where they differ between countries of one language.
    pub(crate) endings: &'static [&'static str],
    pub(crate) cities: &'static [&'static str],
}

/// Countries of a language (its place in the list of languages), with how often each is met.
pub(crate) fn countries(language: usize) -> (&'static [Country], &'static [u32]) {
    match language {
        0 => (&ENGLISH, &[45, 30, 15, 10]),
        1 => (&INDONESIAN, &[1]),
        2 => (&THAI, &[1]),
        3 => (&POLISH, &[1]),
        4 => (&MALAY, &[1]),
        _ => (&DANISH, &[1]),
    }
}

/// Every currency of the story but that of costs, with its rate.
pub(crate) fn currencies() -> Vec<(&'static str, u64)> {
    let all = [&ENGLISH[..], &INDONESIAN, &THAI, &POLISH, &MALAY, &DANISH];
    let countries = all.into_iter().flatten();
    countries
        .map(|country| (country.currency, country.rate))
        .collect()
}

static ENGLISH: [Country; 4] = [
    Country {
        name: "United States",
        currency: "USD",
        rate: 1_000,
        endings: &["Inc.", "LLC", "Corp."],
        cities: &[
            "Chicago", "Austin", "Boston", "Seattle", "Denver", "Atlanta", "Portland",
        ],
    },
    Country {
        name: "United Kingdom",
        currency: "GBP",
        rate: 780,
        endings: &["Ltd", "plc", "LLP"],
        cities: &[
            "London",
            "Manchester",
            "Leeds",
            "Bristol",
            "Glasgow",
            "Cardiff",
        ],
    },
    Country {
        name: "Australia",
        currency: "AUD",
        rate: 1_500,
        endings: &["Pty Ltd", "Ltd"],
        cities: &["Sydney", "Melbourne", "Brisbane", "Perth", "Adelaide"],
    },
    Country {
        name: "Canada",
        currency: "CAD",
        rate: 1_360,
        endings: &["Inc.", "Ltd."],
        cities: &["Toronto", "Vancouver", "Calgary", "Ottawa", "Halifax"],
    },
];
static INDONESIAN: [Country; 1] = [Country {
    name: "Indonesia",
    currency: "IDR",
    rate: 16_000_000,
    endings: &[],
    cities: &[
        "Jakarta", "Surabaya", "Bandung", "Medan", "Semarang", "Denpasar", "Makassar",
    ],
}];
static THAI: [Country; 1] = [Country {
    name: "Thailand",
    currency: "THB",
    rate: 34_000,
    endings: &[],
    cities: &["กรุงเทพฯ", "เชียงใหม่", "ขอนแก่น", "ภูเก็ต", "ชลบุรี", "นครราชสีมา"],
}];
static POLISH: [Country; 1] = [Country {
    name: "Poland",
    currency: "PLN",
    rate: 3_900,
    endings: &[],
    cities: &[
        "Warszawa", "Kraków", "Wrocław", "Poznań", "Gdańsk", "Łódź", "Rzeszów",
    ],
}];
static MALAY: [Country; 1] = [Country {
    name: "Malaysia",
    currency: "MYR",
    rate: 4_300,
    endings: &[],
    cities: &[
        "Kuala Lumpur",
        "Petaling Jaya",
        "Johor Bahru",
        "George Town",
        "Ipoh",
        "Kuching",
    ],
}];
static DANISH: [Country; 1] = [Country {
    name: "Denmark",
    currency: "DKK",
    rate: 6_800,
    endings: &[],
    cities: &[
        "København",
        "Aarhus",
        "Odense",
        "Aalborg",
        "Esbjerg",
        "Næstved",
        "Køge",
    ],
}];
