//! Which colours and sizes do charts share with the screens?
//!
//! The same names with the same values are in `ui/src/look/tokens.css`, held equal by a test. The
//! two side colours mean marketing and sales, and nothing else. The distance of their fills (CIE76) is
//! 130 in the light theme and 106 in the dark; with protanopia 120 and 97, deuteranopia 133 and 109,
//! tritanopia 91 and 88. The series colours keep 22 from each other and from what they are compared with, for
//! all of these, and the steps of the scale 6; on paper printed grey the sides differ by 31 in lightness, the
//! series by 14. A test simulates it. Text reaches 4.5:1 on every ground it is drawn on, in both themes.

/// A colour: its custom property, its value in the light theme and in the dark theme.
pub type Token = (&'static str, &'static str, &'static str);

/// The ground of cards and charts.
pub const SURFACE: Token = ("--lp-surface", "#ffffff", "#161b22");
/// The ground of the window, behind the cards.
pub const PAGE: Token = ("--lp-page", "#f5f6f8", "#0f1318");
/// Text.
pub const TEXT: Token = ("--lp-text", "#161b22", "#eef1f5");
/// Text of second rank.
pub const TEXT_QUIET: Token = ("--lp-text-quiet", "#545d6a", "#a7b0bc");
/// Rules and borders.
pub const LINE: Token = ("--lp-line", "#d3d8df", "#3a424d");
/// Borders that carry meaning, such as those of the rates.
pub const LINE_STRONG: Token = ("--lp-line-strong", "#7f8995", "#717c89");
/// Marketing: filled bars, and text and rules on the surface and on the page.
pub const MARKETING: Token = ("--lp-marketing", "#1f5fd0", "#6ea6ff");
/// A tint of marketing, behind text.
pub const MARKETING_SOFT: Token = ("--lp-marketing-soft", "#d9e6fb", "#1d3357");
/// Sales: text and rules on the surface and on the page.
pub const SALES: Token = ("--lp-sales", "#b35400", "#f2994a");
/// Sales: filled bars. An amber dark enough for text on white would be brown on a projector.
pub const SALES_FILL: Token = ("--lp-sales-fill", "#d9730d", "#f2994a");
/// Text on a fill of sales.
pub const ON_SALES_FILL: Token = ("--lp-on-sales-fill", "#161b22", "#0d1117");
/// A tint of sales, behind text.
pub const SALES_SOFT: Token = ("--lp-sales-soft", "#fbe5d0", "#4a2d14");
/// Visitors whom nobody knows by name yet: neither side's.
pub const ANONYMOUS: Token = ("--lp-anonymous", "#66707d", "#9aa4b1");
/// A tint of anonymous, behind text.
pub const ANONYMOUS_SOFT: Token = ("--lp-anonymous-soft", "#e3e6ea", "#2b323b");
/// Text on a fill of marketing or anonymous, and on the dark sales colour.
pub const ON_SIDE: Token = ("--lp-on-side", "#ffffff", "#0d1117");

/// What must be told apart and belongs to no side, in this order; they also differ in lightness.
pub const SERIES: [Token; 4] = [
    ("--lp-series-1", "#1d2630", "#eef1f5"),
    ("--lp-series-2", "#8a2f86", "#a457a8"),
    ("--lp-series-3", "#0f854a", "#53ac71"),
    ("--lp-series-4", "#a3951a", "#d9c84a"),
];

/// From little to much, with the colour of text on each: neither side's, and ordered by lightness alone,
/// so that nobody needs to see colours, and paper may be grey.
pub const SCALE: [Token; 6] = [
    ("--lp-scale-1", "#e9f2f1", "#1f2c31"),
    ("--lp-scale-2", "#c4dfdb", "#1f4a4a"),
    ("--lp-scale-3", "#96c8c0", "#236563"),
    ("--lp-scale-4", "#63aca2", "#62bdb2"),
    ("--lp-scale-5", "#27776f", "#a0e2d8"),
    ("--lp-scale-6", "#0d4f49", "#d8f7f1"),
];
/// Text on the first three of the scale.
pub const ON_SCALE_LOW: Token = ("--lp-on-scale-low", "#161b22", "#eef1f5");
/// Text on the fourth.
pub const ON_SCALE_MIDDLE: Token = ("--lp-on-scale-middle", "#161b22", "#0d1117");
/// Text on the last two.
pub const ON_SCALE_HIGH: Token = ("--lp-on-scale-high", "#ffffff", "#0d1117");

/// Every colour, for the comparison with the style sheet.
pub const TOKENS: &[Token] = &[
    SURFACE,
    PAGE,
    TEXT,
    TEXT_QUIET,
    LINE,
    LINE_STRONG,
    MARKETING,
    MARKETING_SOFT,
    SALES,
    SALES_FILL,
    ON_SALES_FILL,
    SALES_SOFT,
    ANONYMOUS,
    ANONYMOUS_SOFT,
    ON_SIDE,
    SERIES[0],
    SERIES[1],
    SERIES[2],
    SERIES[3],
    SCALE[0],
    SCALE[1],
    SCALE[2],
    SCALE[3],
    SCALE[4],
    SCALE[5],
    ON_SCALE_LOW,
    ON_SCALE_MIDDLE,
    ON_SCALE_HIGH,
];

/// What is another colour on white paper than in the light theme: dark enough for a thin line, and the
/// two sides apart also where the printer knows no colours.
pub const ON_PAPER: &[(&str, &str)] = &[
    (PAGE.0, "#ffffff"),
    (TEXT.0, "#000000"),
    (TEXT_QUIET.0, "#3a424d"),
    (LINE.0, "#c3c9d1"),
    (LINE_STRONG.0, "#5d6772"),
    (MARKETING.0, "#123c8a"),
    (SALES.0, "#7f3b00"),
    (SALES_FILL.0, "#cf7719"),
    (ON_SALES_FILL.0, "#000000"),
    (ANONYMOUS.0, "#5b6570"),
    (SERIES[0].0, "#11161c"),
    (SERIES[1].0, "#7a2877"),
    (SERIES[2].0, "#128048"),
    (SERIES[3].0, "#a3951a"),
];

/// A font size: its custom property and its pixels at the normal text size, 16 being 1 rem.
pub type SizeToken = (&'static str, u32);

/// Notes.
pub const SIZE_SMALL: SizeToken = ("--lp-size-small", 13);
/// Labels and table cells.
pub const SIZE_TABLE: SizeToken = ("--lp-size-table", 14);
/// Running text and names.
pub const SIZE_BASE: SizeToken = ("--lp-size-base", 16);
/// Figures that carry a screen.
pub const SIZE_LARGE: SizeToken = ("--lp-size-large", 20);
/// Titles.
pub const SIZE_TITLE: SizeToken = ("--lp-size-title", 25);
/// What a room reads from its last row.
pub const SIZE_DISPLAY: SizeToken = ("--lp-size-display", 31);

/// Every font size, for the comparison with the style sheet.
pub const SIZES: &[SizeToken] = &[
    SIZE_SMALL,
    SIZE_TABLE,
    SIZE_BASE,
    SIZE_LARGE,
    SIZE_TITLE,
    SIZE_DISPLAY,
];
