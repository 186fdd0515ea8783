//! The table of regions. Unions by their treaties: Croatia uses the euro since 2023, Bulgaria since
//! January 2026; the United Kingdom left the EU in 2020; Timor-Leste joined ASEAN in October 2025.
//! Parts of the world by the United Nations' M49, except that Cyprus and Kosovo are counted to
//! Europe. What M49 does not know is told where it stands.
//!
//! A change here changes verdicts: raise `qualify::SEMANTICS` with it.

use super::members::Members;

/// A region as the table has it.
pub(super) struct Row {
    /// The name in files.
    pub(super) name: &'static str,
    /// What else it is called.
    pub(super) aliases: &'static [&'static str],
    /// Who belongs to it.
    pub(super) members: Members,
}

const EU: Members =
    Members::of("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK");
const EURO: Members = Members::of("AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK");

/// With the Caucasus neither here nor in [`MIDDLE_EAST`]; Russia whole, as M49 has it.
const CENTRAL_EASTERN_EUROPE: Members =
    Members::of("AL BA BG BY CZ EE HR HU LT LV MD ME MK PL RO RS RU SI SK UA XK");
/// The rest of Europe, so with the north and the south.
const WESTERN_EUROPE: Members = Members::of(
    "AD AT AX BE CH CY DE DK ES FI FO FR GB GG GI GR IE IM IS IT JE LI LU MC MT NL NO PT SE SJ \
     SM VA",
);
const EUROPE: Members = WESTERN_EUROPE.and(CENTRAL_EASTERN_EUROPE);

const NORTH_AFRICA: Members = Members::of("DZ EG EH LY MA SD TN");
const SUB_SAHARAN_AFRICA: Members = Members::of(
    "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ \
     NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW",
);
const AFRICA: Members = NORTH_AFRICA.and(SUB_SAHARAN_AFRICA);

const CAUCASUS: Members = Members::of("AM AZ GE");
const WESTERN_ASIA: Members =
    Members::of("AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE").and(CAUCASUS);
const CENTRAL_ASIA: Members = Members::of("KG KZ TJ TM UZ");
const EAST_ASIA: Members = Members::of("CN HK JP KP KR MN MO TW");
const SOUTH_ASIA: Members = Members::of("AF BD BT IN LK MV NP PK");
const SOUTHEAST_ASIA: Members = Members::of("BN ID KH LA MM MY PH SG TH TL VN");
const ASIA: Members = WESTERN_ASIA
    .and(CENTRAL_ASIA)
    .and(EAST_ASIA)
    .and(SOUTH_ASIA)
    .and(SOUTHEAST_ASIA);
/// The countries from the Nile to Iran, with Türkiye.
const MIDDLE_EAST: Members = Members::of("AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE");

const NORTH_AMERICA: Members = Members::of("BM CA GL PM US");
const CARIBBEAN: Members = Members::of(
    "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
);
const CENTRAL_AMERICA: Members = Members::of("BZ CR GT HN MX NI PA SV");
const SOUTH_AMERICA: Members = Members::of("AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE");
const LATIN_AMERICA: Members = CARIBBEAN.and(CENTRAL_AMERICA).and(SOUTH_AMERICA);

const OCEANIA: Members = Members::of(
    "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
);

const fn row(name: &'static str, aliases: &'static [&'static str], members: Members) -> Row {
    Row {
        name,
        aliases,
        members,
    }
}

/// Every region, in the order a person is offered them.
pub(super) static REGIONS: [Row; 42] = [
    row(
        "EU",
        &[
            "European Union",
            "Unia Europejska",
            "UE",
            "Uni Eropa",
            "Kesatuan Eropah",
            "สหภาพยุโรป",
            "Den Europæiske Union",
            "EU27",
            "EU-27",
        ],
        EU,
    ),
    row(
        "EEA",
        &["European Economic Area", "EOG", "EØS"],
        EU.and(Members::of("IS LI NO")),
    ),
    row(
        "EFTA",
        &["European Free Trade Association"],
        Members::of("CH IS LI NO"),
    ),
    row(
        "Eurozone",
        &[
            "Euro area",
            "Strefa euro",
            "Zona Euro",
            "ยูโรโซน",
            "Eurozonen",
        ],
        EURO,
    ),
    row("DACH", &["D-A-CH"], Members::of("AT CH DE")),
    row("Benelux", &["เบเนลักซ์"], Members::of("BE LU NL")),
    row(
        "Nordics",
        &[
            "Nordic",
            "Nordic countries",
            "Norden",
            "Kraje nordyckie",
            "Negara Nordik",
            "นอร์ดิก",
        ],
        Members::of("AX DK FI FO GL IS NO SE"),
    ),
    row(
        "Scandinavia",
        &["Skandynawia", "Skandinavia", "Skandinavien", "สแกนดิเนเวีย"],
        Members::of("DK NO SE"),
    ),
    row(
        "Baltics",
        &[
            "Baltic states",
            "Kraje bałtyckie",
            "Baltikum",
            "Baltik",
            "บอลติก",
        ],
        Members::of("EE LT LV"),
    ),
    row(
        "Visegrád",
        &[
            "Visegrad",
            "V4",
            "Visegrád Group",
            "Visegrad Group",
            "Grupa Wyszehradzka",
        ],
        Members::of("CZ HU PL SK"),
    ),
    row(
        "Iberia",
        &["Iberian Peninsula", "Półwysep Iberyjski"],
        Members::of("AD ES GI PT"),
    ),
    row(
        "British Isles",
        &["Wyspy Brytyjskie", "De Britiske Øer"],
        Members::of("GB GG IE IM JE"),
    ),
    row(
        "UK and Ireland",
        &["UK & Ireland", "UKI", "UK&I"],
        Members::of("GB IE"),
    ),
    row(
        "Western Balkans",
        &["Bałkany Zachodnie", "Vestbalkan"],
        Members::of("AL BA ME MK RS XK"),
    ),
    row(
        "Western Europe",
        &[
            "Europa Zachodnia",
            "Eropa Barat",
            "Eropah Barat",
            "ยุโรปตะวันตก",
            "Vesteuropa",
        ],
        WESTERN_EUROPE,
    ),
    row(
        "Central and Eastern Europe",
        &[
            "CEE",
            "Central & Eastern Europe",
            "Europa Środkowo-Wschodnia",
            "Central- og Østeuropa",
        ],
        CENTRAL_EASTERN_EUROPE,
    ),
    row("Europe", &["Europa", "Eropa", "Eropah", "ยุโรป"], EUROPE),
    row(
        "Caucasus",
        &["South Caucasus", "Kaukaz", "Kaukasus"],
        CAUCASUS,
    ),
    row(
        "Middle East",
        &[
            "Bliski Wschód",
            "Timur Tengah",
            "ตะวันออกกลาง",
            "Mellemøsten",
        ],
        MIDDLE_EAST,
    ),
    row(
        "GCC",
        &["Gulf Cooperation Council", "Gulf states", "Gulf"],
        Members::of("AE BH KW OM QA SA"),
    ),
    // Without Türkiye, Sudan and Mauritania, as most sales teams draw it.
    row(
        "MENA",
        &["Middle East and North Africa", "Middle East & North Africa"],
        Members::of("AE BH DZ EG EH IL IQ IR JO KW LB LY MA OM PS QA SA SY TN YE"),
    ),
    // M49's Western Asia comes whole, so that the Caucasus is nobody's gap.
    row(
        "EMEA",
        &[
            "Europe, Middle East and Africa",
            "Europe, the Middle East and Africa",
        ],
        EUROPE.and(MIDDLE_EAST).and(CAUCASUS).and(AFRICA),
    ),
    row("Africa", &["Afryka", "Afrika", "แอฟริกา"], AFRICA),
    row(
        "North Africa",
        &[
            "Northern Africa",
            "Afryka Północna",
            "Afrika Utara",
            "Nordafrika",
            "แอฟริกาเหนือ",
        ],
        NORTH_AFRICA,
    ),
    row(
        "Sub-Saharan Africa",
        &[
            "Subsaharan Africa",
            "Afryka Subsaharyjska",
            "Afrika Sub-Sahara",
        ],
        SUB_SAHARAN_AFRICA,
    ),
    row("Asia", &["Azja", "Asien", "เอเชีย"], ASIA),
    row(
        "Central Asia",
        &["Azja Środkowa", "Asia Tengah", "Centralasien", "เอเชียกลาง"],
        CENTRAL_ASIA,
    ),
    row(
        "East Asia",
        &["Azja Wschodnia", "Asia Timur", "Østasien", "เอเชียตะวันออก"],
        EAST_ASIA,
    ),
    row(
        "South Asia",
        &[
            "Azja Południowa",
            "Asia Selatan",
            "Sydasien",
            "เอเชียใต้",
            "SAARC",
        ],
        SOUTH_ASIA,
    ),
    row(
        "Southeast Asia",
        &[
            "South-East Asia",
            "South East Asia",
            "Azja Południowo-Wschodnia",
            "Asia Tenggara",
            "Sydøstasien",
            "เอเชียตะวันออกเฉียงใต้",
        ],
        SOUTHEAST_ASIA,
    ),
    row(
        "ASEAN",
        &["Association of Southeast Asian Nations", "อาเซียน"],
        SOUTHEAST_ASIA,
    ),
    // With South Asia, without Central Asia.
    row(
        "APAC",
        &[
            "Asia-Pacific",
            "Asia Pacific",
            "Asia and Pacific",
            "Azja i Pacyfik",
            "Asia Pasifik",
            "เอเชียแปซิฟิก",
        ],
        EAST_ASIA.and(SOUTHEAST_ASIA).and(SOUTH_ASIA).and(OCEANIA),
    ),
    row("Oceania", &["Oseania", "Oceanien", "โอเชียเนีย"], OCEANIA),
    row(
        "ANZ",
        &["Australia and New Zealand", "Australia & New Zealand"],
        Members::of("AU NZ"),
    ),
    // M49's Northern America; with Mexico it is USMCA.
    row(
        "North America",
        &[
            "Northern America",
            "Ameryka Północna",
            "Amerika Utara",
            "Nordamerika",
            "อเมริกาเหนือ",
        ],
        NORTH_AMERICA,
    ),
    row("USMCA", &["NAFTA"], Members::of("CA MX US")),
    row(
        "LATAM",
        &[
            "Latin America",
            "Latin America and the Caribbean",
            "Ameryka Łacińska",
            "Amerika Latin",
            "Latinamerika",
            "ละตินอเมริกา",
        ],
        LATIN_AMERICA,
    ),
    row(
        "Central America",
        &["Ameryka Środkowa", "Amerika Tengah", "Mellemamerika"],
        CENTRAL_AMERICA,
    ),
    row(
        "South America",
        &[
            "Ameryka Południowa",
            "Amerika Selatan",
            "Sydamerika",
            "อเมริกาใต้",
        ],
        SOUTH_AMERICA,
    ),
    row(
        "Caribbean",
        &["Karaiby", "Karibia", "Caribien", "แคริบเบียน"],
        CARIBBEAN,
    ),
    row(
        "Americas",
        &["AMER", "The Americas"],
        NORTH_AMERICA.and(LATIN_AMERICA),
    ),
    row(
        "G7",
        &["Group of Seven"],
        Members::of("CA DE FR GB IT JP US"),
    ),
];
