//! How does a key become a sentence?
//!
//! A message is looked up in the reader's language, then in English; English then also writes the
//! numbers and chooses the plural, so that the sentence agrees with itself. A key that neither has
//! comes back between `⟦ ⟧`: seen at once, in a place where a panic would help nobody.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use crate::dates::Dates;
use crate::figures::Figures;
use crate::lists::Lists;
use crate::{Arg, Locale, catalogue};

/// Everything the program can say in one language. A handle: copying it costs nothing.
#[derive(Clone, Copy)]
pub struct Words {
    tongue: &'static Tongue,
}

impl Words {
    /// The words of a language, read from its catalogue once per process.
    #[must_use]
    pub fn of(locale: Locale) -> Self {
        Self {
            tongue: tongue(locale),
        }
    }

    /// The language in which these words are said.
    #[must_use]
    pub fn locale(self) -> Locale {
        self.tongue.locale
    }

    /// The message of a key (`test-is`, or `import-file.tooltip` for an attribute) with its
    /// variables filled in.
    ///
    /// Falls back to English, and to `⟦key⟧` when English has no such key either. A variable that
    /// is not given is shown by its name, `{$field}`; one too many does no harm.
    #[must_use]
    pub fn say(self, key: &str, args: &[(&str, Arg)]) -> String {
        self.tongue
            .formatted(key, args)
            .or_else(|| tongue(Locale::En).formatted(key, args))
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// Whether `say` knows the key, in this language or in English.
    #[must_use]
    pub fn knows(self, key: &str) -> bool {
        self.tongue.pattern(key).is_some() || tongue(Locale::En).pattern(key).is_some()
    }

    /// A count with the language's grouping: `12,480`.
    #[must_use]
    pub fn integer(self, value: u64) -> String {
        self.tongue.figures.integer(value)
    }

    /// A number with at most three decimals, trailing zeros dropped; `–` for what is not finite.
    #[must_use]
    pub fn number(self, value: f64) -> String {
        self.tongue.figures.number(value)
    }

    /// A sum of money without its currency: two decimals, none where it is whole: `1,250.90`. `–` for what is not
    /// finite.
    #[must_use]
    pub fn amount(self, value: f64) -> String {
        self.tongue.figures.amount(value)
    }

    /// A rate, 1.0 being the whole, as per cent with at most one decimal: `37.4%`.
    ///
    /// Never rounded to none or all: such rates read `<0.1%` and `>99.9%`. `–` for what is not
    /// finite, such as a rate over nothing.
    #[must_use]
    pub fn percent(self, rate: f64) -> String {
        self.tongue.figures.percent(rate)
    }

    /// An amount in the minor units of a currency (cents), with the currency's ISO 4217 code, since
    /// "$" alone does not say whose dollar: `EUR 18,000.00`.
    #[must_use]
    pub fn money(self, minor: i64, currency: &str) -> String {
        self.tongue.figures.money(minor, currency)
    }

    /// A day with its month named: `12 Oct 2026`. The year is Gregorian in Thai too.
    #[must_use]
    pub fn date(self, day: Date) -> String {
        self.tongue.dates.named_month(day)
    }

    /// A day in digits: `12/10/2026`, `12.10.2026`.
    #[must_use]
    pub fn date_numeric(self, day: Date) -> String {
        self.tongue.dates.numeric(day)
    }

    /// A month with its year: `Oct 2026`. The year is Gregorian in Thai too.
    #[must_use]
    pub fn month(self, year: i16, month: i8) -> String {
        self.tongue.dates.month(year, month)
    }

    /// "a, b and c"; empty for no items.
    #[must_use]
    pub fn list_and<T: AsRef<str>>(self, items: &[T]) -> String {
        self.tongue.lists.and(items)
    }

    /// "a, b or c"; empty for no items.
    #[must_use]
    pub fn list_or<T: AsRef<str>>(self, items: &[T]) -> String {
        self.tongue.lists.or(items)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.tongue.locale).finish()
    }
}

struct Tongue {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    figures: Figures,
    dates: Dates,
    lists: Lists,
}

static TONGUES: [LazyLock<Tongue>; Locale::ALL.len()] = [
    LazyLock::new(|| Tongue::of(Locale::En)),
    LazyLock::new(|| Tongue::of(Locale::Id)),
    LazyLock::new(|| Tongue::of(Locale::Th)),
    LazyLock::new(|| Tongue::of(Locale::Pl)),
    LazyLock::new(|| Tongue::of(Locale::Ms)),
    LazyLock::new(|| Tongue::of(Locale::Da)),
];

fn tongue(locale: Locale) -> &'static Tongue {
    &TONGUES[locale.index()]
}

impl Tongue {
    fn of(locale: Locale) -> Self {
        Self::reading(locale, catalogue(locale))
    }

    fn reading(locale: Locale, source: &str) -> Self {
        let language = locale
            .code()
            .parse::<LanguageIdentifier>()
            .unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks would end up in files and in comparisons; the six languages all run
        // from left to right.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(written_number));
        // The parts of a catalogue that parse are used; a test keeps the rest empty.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Self {
            locale,
            bundle,
            figures: Figures::of(locale),
            dates: Dates::of(locale),
            lists: Lists::of(locale),
        }
    }

    fn pattern(&self, key: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        match key.split_once('.') {
            None => self.bundle.get_message(key)?.value(),
            Some((id, name)) => Some(self.bundle.get_message(id)?.get_attribute(name)?.value()),
        }
    }

    fn formatted(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.pattern(key)?;
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| (*name, arg.to_fluent()))
            .collect();
        // An error here is a variable not given, which the text itself already shows.
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&args), &mut errors)
                .into_owned(),
        )
    }
}

/// Writes the numbers of a message in the language of its catalogue; text stays as it is.
fn written_number<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    memoizer
        .with_try_get_threadsafe::<MessageFigures, _, _>((), |figures| {
            figures.0.between(
                number.value,
                number.options.minimum_fraction_digits.unwrap_or(0),
                number.options.maximum_fraction_digits.unwrap_or(3),
            )
        })
        .ok()
}

struct MessageFigures(Figures);

impl Memoizable for MessageFigures {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        let locale = Locale::from_code(language.language.as_str()).unwrap_or(Locale::En);
        Ok(Self(Figures::of(locale)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Tongue, Words};
    use crate::{Arg, Locale};

    #[test]
    fn a_message_that_a_language_lacks_is_said_in_english_with_its_numbers() {
        let tongue = Tongue::reading(Locale::Da, "stage-won = Vundet\n");
        let words = Words {
            tongue: Box::leak(Box::new(tongue)),
        };
        assert_eq!(words.say("stage-won", &[]), "Vundet");
        assert_eq!(words.say("stage-opportunity", &[]), "Opportunity");
        let args = [("n", Arg::from(12_480_u64))];
        assert_eq!(words.say("unit-leads", &args), "12,480 leads");
    }
}
