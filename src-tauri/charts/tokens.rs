//! Which colours and sizes do charts share with the screens?
//!
//! The same names with the same values are in `ui/src/look/tokens.css`, held equal by a test. The
//! two side colours mean marketing and sales, and nothing else. The distance of their fills (CIE76) is
//! 130 in the light theme and 106 in the dark; with protanopia 120 and 97, deuteranopia 133 and 109,
//! tritanopia 91 and 88. Text reaches 4.5:1 on every ground it is drawn on, in both themes.

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
