//! Which month does a name mean, and which day does a month begin with?

use jiff::civil::Date;

/// Years of months: beyond them it is another calendar, or no year.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// The first day of a month: "2026-03", "2026/03", "03/2026", "03.2026", "March 2026", "Mar 2026",
/// "2026 March", with the name in one of the six languages. A year of two digits is none.
pub(super) fn first_of_month(cell: &str) -> Option<Date> {
    let (one, other) = cell.split_once(['-', '/', '.', ' '])?;
    let (one, other) = (one.trim(), other.trim());
    let found = match (year(one), year(other)) {
        (Some(year), None) => (year, month(other)?),
        (None, Some(year)) => (year, month(one)?),
        _ => return None,
    };
    Date::new(found.0, found.1, 1).ok()
}

fn year(text: &str) -> Option<i16> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = digits.then(|| text.parse().ok()).flatten()?;
    YEARS.contains(&year).then_some(year)
}

fn month(text: &str) -> Option<i8> {
    if !text.is_empty() && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().filter(|month| (1..=12).contains(month));
    }
    named(&lead::fold(text))
}

/// The month of a folded name, with or without a dot behind it.
pub(super) fn named(name: &str) -> Option<i8> {
    let name = name.trim_end_matches('.');
    let at = MONTHS
        .iter()
        .position(|names| names.split(' ').any(|one| one == name));
    at.map(|at| at as i8 + 1)
}

/// The folded names of each month, those of Thailand shortened without their last dot: English, Polish (alone
/// and in a date), Indonesian, Thai, Malay, Danish.
pub(super) const MONTHS: [&str; 12] = [
    "january jan styczeń stycznia sty januari มกราคม ม.ค januar",
    "february feb luty lutego lut februari กุมภาพันธ์ ก.พ februar pebruari",
    "march mar marzec marca maret มีนาคม มี.ค mac marts mrt",
    "april apr kwiecień kwietnia kwi เมษายน เม.ย",
    "may maj maja mei พฤษภาคม พ.ค",
    "june jun czerwiec czerwca cze juni มิถุนายน มิ.ย",
    "july jul lipiec lipca lip juli กรกฎาคม ก.ค julai",
    "august aug sierpień sierpnia sie agustus สิงหาคม ส.ค ogos agu ags agt",
    "september sep sept wrzesień września wrz กันยายน ก.ย",
    "october oct październik października paź oktober ตุลาคม ต.ค okt",
    "november nov listopad listopada lis พฤศจิกายน พ.ย nopember",
    "december dec grudzień grudnia gru desember ธันวาคม ธ.ค disember des dis",
];

/// The folded names of the days of the week, whole and shortened.
const WEEKDAYS: &str = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri \
     sat sun poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob nd niedz senin selasa \
     rabu kamis jumat jum'at sabtu minggu sen sel rab kam jum sab min isnin khamis jumaat ahad isn kha jmt ahd \
     mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor tors fre lør søn \
     วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ \
     จ อ พ พฤ ศ ส อา";

/// Whether a folded word names a day of the week.
pub(super) fn is_weekday(word: &str) -> bool {
    let word = word.trim_end_matches('.').trim_end_matches("ที่");
    !word.is_empty() && WEEKDAYS.split(' ').any(|one| one == word)
}
