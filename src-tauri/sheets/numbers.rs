//! How is a number of a workbook written? Days as ISO dates, hours as hours, numbers in their shortest form: what
//! the cell holds, neither more nor less digits than it has.

use std::fmt::Write;

use calamine::ExcelDateTime;

/// The largest number below which every whole one is exact: 2^53.
const EXACT: f64 = 9_007_199_254_740_992.0;
/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;
/// The last day that workbooks know, 9999-12-31, counted as those of 1900 do.
const LAST_DAY: f64 = 2_958_466.0;

/// Writes a number to `text`, in place of what is there.
pub(crate) fn number(value: f64, text: &mut String) {
    text.clear();
    let size = value.abs();
    let _ = if value.fract() == 0.0 && size < EXACT {
        write!(text, "{}", value as i64)
    } else if (1e-7..EXACT).contains(&size) {
        write!(text, "{value}")
    } else {
        // Whole digits would say more than the cell holds.
        write!(text, "{value:E}")
    };
}

/// Writes a day, a time or a duration to `text`, in place of what is there.
pub(crate) fn moment(moment: &ExcelDateTime, text: &mut String) {
    let value = moment.as_f64();
    if moment.is_duration() {
        return duration(value * DAY, text);
    }
    if !(0.0..LAST_DAY).contains(&value) {
        return number(value, text);
    }
    text.clear();
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let has_day = value >= 1.0;
    let has_time = !has_day || (hour, minute, second, milli) != (0, 0, 0, 0);
    if has_day {
        let _ = write!(text, "{year:04}-{month:02}-{day:02}");
    }
    if has_time {
        let between = if has_day { " " } else { "" };
        let _ = write!(text, "{between}{hour:02}:{minute:02}:{second:02}");
        parts_of_a_second(u64::from(milli), text);
    }
}

/// Writes so many milliseconds as hours, minutes and seconds: `255:10:10`.
fn duration(millis: f64, text: &mut String) {
    text.clear();
    if !millis.is_finite() || millis.abs() > EXACT {
        return number(millis / DAY, text);
    }
    let millis = millis.round() as i64;
    if millis < 0 {
        text.push('-');
    }
    let millis = millis.unsigned_abs();
    let seconds = millis / 1000;
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let _ = write!(text, "{hours:02}:{minutes:02}:{:02}", seconds % 60);
    parts_of_a_second(millis % 1000, text);
}

fn parts_of_a_second(millis: u64, text: &mut String) {
    if millis > 0 {
        let _ = write!(text, ".{millis:03}");
        while text.ends_with('0') {
            text.pop();
        }
    }
}

/// Writes a moment that is text in the file to `text`: `2021-01-01T10:10:10` as `2021-01-01 10:10:10`, and a day at
/// midnight as a day.
pub(crate) fn iso_moment(moment: &str, text: &mut String) {
    text.clear();
    let (day, time) = moment.split_once('T').unwrap_or((moment, ""));
    text.push_str(day);
    let is_midnight = time.strip_prefix("00:00:00").is_some_and(|rest| {
        let parts = rest.strip_prefix('.').unwrap_or(rest);
        parts.bytes().all(|byte| byte == b'0')
    });
    let is_said = !is_midnight || day.is_empty();
    if !time.is_empty() && is_said {
        if !day.is_empty() {
            text.push(' ');
        }
        text.push_str(time);
    }
}

/// Writes a duration that is text in the file, `PT10H10M10S`, to `text` as `10:10:10`; as it stands where it is
/// written in another way.
pub(crate) fn iso_duration(duration: &str, text: &mut String) {
    text.clear();
    match clock(duration) {
        Some((sign, hours, minutes, seconds)) => {
            let _ = write!(text, "{sign}{hours:02}:{minutes:02}:{seconds}");
        }
        None => text.push_str(duration),
    }
}

fn clock(duration: &str) -> Option<(&str, u64, u64, String)> {
    let (sign, rest) = match duration.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", duration),
    };
    let (hours, rest) = rest.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?;
    let (whole, parts) = seconds.split_once(['.', ',']).unwrap_or((seconds, ""));
    let whole: u64 = whole.parse().ok()?;
    let parts = parts.trim_end_matches('0');
    parts
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then_some(())?;
    let point = if parts.is_empty() { "" } else { "." };
    let seconds = format!("{whole:02}{point}{parts}");
    Some((sign, hours.parse().ok()?, minutes.parse().ok()?, seconds))
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    use super::*;

    #[test]
    fn a_number_has_the_digits_that_the_cell_holds() {
        let cases = [
            (15.0, "15"),
            (-0.0, "0"),
            (0.85, "0.85"),
            (44_333.920_000_000_006, "44333.920000000006"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (1e16, "1E16"),
            (12_345_678_901_234_567_890.0, "1.2345678901234567E19"),
            (-1.5e-9, "-1.5E-9"),
            (48_221_234_567.0, "48221234567"),
        ];
        for (value, written) in cases {
            let mut text = String::from("x");
            number(value, &mut text);
            assert_eq!(text, written);
            assert_eq!(text.parse::<f64>().unwrap(), value);
        }
    }

    #[test]
    fn days_and_hours_read_as_they_are_meant() {
        let cases = [
            (44_197.0, DateTime, false, "2021-01-01"),
            (
                44_197.423_726_851_85,
                DateTime,
                false,
                "2021-01-01 10:10:10",
            ),
            (42_735.0, DateTime, true, "2021-01-01"),
            (0.423_726_851_85, DateTime, false, "10:10:10"),
            (0.0, DateTime, false, "00:00:00"),
            (1.0, DateTime, false, "1900-01-01"),
            (61.0, DateTime, false, "1900-03-01"),
            (0.5 + 1.0 / DAY * 250.0, DateTime, false, "12:00:00.25"),
            (10.631_828_703_703_704, TimeDelta, false, "255:09:50"),
            (918_610.0 / 86_400.0, TimeDelta, false, "255:10:10"),
            (-0.5, TimeDelta, false, "-12:00:00"),
            (-3.0, DateTime, false, "-3"),
            (3e6, DateTime, false, "3000000"),
        ];
        for (value, kind, is_1904, written) in cases {
            let mut text = String::new();
            moment(&ExcelDateTime::new(value, kind, is_1904), &mut text);
            assert_eq!(text, written, "of {value}");
        }
    }

    #[test]
    fn moments_that_are_text_read_the_same() {
        let of = |text: &str| {
            let mut out = String::new();
            iso_moment(text, &mut out);
            out
        };
        assert_eq!(of("2021-01-01"), "2021-01-01");
        assert_eq!(of("2021-01-01T00:00:00.000"), "2021-01-01");
        assert_eq!(of("2021-01-01T10:10:10"), "2021-01-01 10:10:10");
        assert_eq!(of("10:10:10"), "10:10:10");
        let of = |text: &str| {
            let mut out = String::new();
            iso_duration(text, &mut out);
            out
        };
        assert_eq!(of("PT10H10M10S"), "10:10:10");
        assert_eq!(of("PT10H10M10.123456S"), "10:10:10.123456");
        assert_eq!(of("PT255H1M1,500S"), "255:01:01.5");
        assert_eq!(of("P1Y"), "P1Y");
    }
}
