//! What is written in the catalogues?
//!
//! The files are part of the program, so a message is there or the build fails. Reading them as
//! data serves the tests that keep the languages, the code and the screens in step.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

use crate::Locale;

/// The Fluent source of a language, as in `locales/<code>.ftl`.
#[must_use]
pub const fn catalogue(locale: Locale) -> &'static str {
    match locale {
        Locale::En => include_str!("../../locales/en.ftl"),
        Locale::Id => include_str!("../../locales/id.ftl"),
        Locale::Th => include_str!("../../locales/th.ftl"),
        Locale::Pl => include_str!("../../locales/pl.ftl"),
        Locale::Ms => include_str!("../../locales/ms.ftl"),
        Locale::Da => include_str!("../../locales/da.ftl"),
    }
}

/// The keys a language has itself, without those it falls back to English for.
///
/// An attribute is a key of its own: `import-file.tooltip`.
#[must_use]
pub fn keys(locale: Locale) -> BTreeSet<String> {
    variables(locale).into_keys().collect()
}

/// The variables that each key of a language asks for, in any of its plural forms.
#[must_use]
pub fn variables(locale: Locale) -> BTreeMap<String, BTreeSet<String>> {
    let resource = match parser::parse(catalogue(locale)) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut by_key = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        if let Some(pattern) = &message.value {
            by_key.insert(message.id.name.to_owned(), variables_of(pattern));
        }
        for attribute in &message.attributes {
            let key = format!("{}.{}", message.id.name, attribute.id.name);
            by_key.insert(key, variables_of(&attribute.value));
        }
    }
    by_key
}

fn variables_of(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect_from_pattern(pattern, &mut found);
    found
}

fn collect_from_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_from_expression(expression, found);
        }
    }
}

fn collect_from_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_from_inline(inline, found),
        Expression::Select { selector, variants } => {
            collect_from_inline(selector, found);
            for variant in variants {
                collect_from_pattern(&variant.value, found);
            }
        }
    }
}

fn collect_from_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_from_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            collect_from_arguments(arguments, found);
        }
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => {
            collect_from_arguments(arguments, found);
        }
        _ => {}
    }
}

fn collect_from_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    for argument in &arguments.positional {
        collect_from_inline(argument, found);
    }
    for argument in &arguments.named {
        collect_from_inline(&argument.value, found);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::parser;

    use super::{catalogue, variables};
    use crate::{Locale, Words};

    #[test]
    fn every_catalogue_is_well_formed() {
        for locale in Locale::ALL {
            if let Err((_, errors)) = parser::parse(catalogue(locale)) {
                panic!("locales/{}.ftl: {errors:?}", locale.code());
            }
        }
    }

    #[test]
    fn no_key_is_said_twice() {
        for locale in Locale::ALL {
            let mut seen = BTreeSet::new();
            for line in catalogue(locale).lines() {
                let starts_a_message = line.starts_with(|first: char| first.is_ascii_alphabetic());
                let key = line.split('=').next().unwrap_or_default().trim();
                assert!(
                    !starts_a_message || seen.insert(key),
                    "locales/{}.ftl: {key}",
                    locale.code()
                );
            }
        }
    }

    #[test]
    fn every_language_has_the_same_keys_with_the_same_variables() {
        let english = variables(Locale::En);
        for locale in Locale::ALL {
            let own = variables(locale);
            let file = format!("locales/{}.ftl", locale.code());
            for key in english.keys().chain(own.keys()) {
                assert_eq!(own.get(key), english.get(key), "{file}: {key}");
            }
        }
    }

    #[test]
    fn each_language_is_called_by_its_own_name_in_every_language() {
        for locale in Locale::ALL {
            let words = Words::of(locale);
            for other in Locale::ALL {
                let key = format!("language-{}", other.code());
                assert_eq!(words.say(&key, &[]), other.own_name(), "{locale:?}");
            }
        }
    }
}
