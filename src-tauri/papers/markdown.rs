//! How does a paper become Markdown? Plain enough to be read as it is, and with every sign that Markdown
//! would read as markup set as text.

use crate::clean::cleaned;
use crate::model::{Alignment, Block, Column, Paper, Signature};

/// The paper as Markdown, as GitHub reads it.
#[must_use]
pub fn markdown(paper: &Paper) -> String {
    let paper = cleaned(paper);
    let mut parts = Vec::new();
    parts.extend(
        paper
            .draft
            .as_ref()
            .map(|draft| format!("> **{}**", safe(draft))),
    );
    parts.push(format!("# {}", safe(&paper.title)));
    if !paper.subtitle.is_empty() {
        parts.push(safe(&paper.subtitle));
    }
    parts.extend(paper.blocks.iter().map(block));
    if !paper.foot.is_empty() {
        parts.push("---".to_owned());
        parts.extend(paper.foot.iter().map(|foot| safe(foot)));
    }
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let mut text = parts.collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text, owner } => {
            let signs = if *level <= 1 { "##" } else { "###" };
            let owner = owner
                .as_ref()
                .map(|owner| format!(" ({})", safe(&owner.name)));
            format!("{signs} {}{}", safe(text), owner.unwrap_or_default())
        }
        Block::Paragraph(text) => safe(text),
        Block::Note(text) => emphasis("_", text),
        Block::Notice(text) => format!("> {}", emphasis("**", text)),
        Block::Sentences(sentences) => {
            let line = |one: &crate::Sentence| {
                let room = "  ".repeat(usize::from(one.depth));
                format!("{room}- {}", safe(&one.text))
            };
            sentences.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        Block::Facts(facts) => {
            let line = |(name, value): &(String, String)| {
                format!("- {}: {}", emphasis("**", name), safe(value))
            };
            facts.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        Block::Table { columns, rows } => table(columns, rows),
        Block::Changes(changes) => {
            let mut lines = Vec::new();
            for change in changes {
                lines.push(format!("- {}", emphasis("**", &change.what)));
                for (sign, text) in [("−", &change.before), ("+", &change.after)] {
                    lines.extend(
                        text.as_ref()
                            .map(|text| format!("  - `{sign}` {}", safe(text))),
                    );
                }
            }
            lines.join("\n")
        }
        Block::Signatures(sides) => sides.iter().map(signature).collect::<Vec<_>>().join("\n\n"),
        Block::Picture { alt, .. } => emphasis("_", alt),
    }
}

fn signature(side: &Signature) -> String {
    let mut lines = vec![emphasis("**", &side.side), String::new()];
    let signed = side.signed.iter();
    lines.extend(signed.map(|one| format!("- {} – {}", safe(&one.name), safe(&one.when))));
    if side.signed.is_empty() {
        lines.push(format!("- {}", safe(&side.missing)));
    }
    lines.join("\n")
}

fn table(columns: &[Column], rows: &[Vec<String>]) -> String {
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = vec![line(
        columns.iter().map(|column| safe(&column.head)).collect(),
    )];
    let rule = |column: &Column| match column.alignment {
        Alignment::Left => "---".to_owned(),
        Alignment::Right => "---:".to_owned(),
    };
    lines.push(line(columns.iter().map(rule).collect()));
    for row in rows {
        let cells = (0..columns.len()).map(|i| safe(row.get(i).map_or("", String::as_str)));
        lines.push(line(cells.collect()));
    }
    lines.join("\n")
}

/// Nothing is emphasised where there is nothing: the signs would be read as text, or as a rule.
fn emphasis(sign: &str, text: &str) -> String {
    let text = safe(text);
    if text.is_empty() {
        text
    } else {
        format!("{sign}{text}{sign}")
    }
}

/// The text with a stroke before each sign that would be read as markup.
fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    let numbered = text.find(|c: char| !c.is_ascii_digit());
    for (i, character) in text.char_indices() {
        let is_markup = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' | '@' => true,
            // Only in front of a line.
            '#' | '+' | '-' | '=' => i == 0,
            '.' | ')' => {
                let ends = text[i + 1..].chars().next().is_none_or(char::is_whitespace);
                (i > 0 && numbered == Some(i) && ends) || text[..i].ends_with("www")
            }
            // An address would become a link.
            ':' => text[i..].starts_with("://"),
            '!' => text[i..].starts_with("!["),
            _ => false,
        };
        if is_markup {
            safe.push('\\');
        }
        safe.push(character);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn signs_that_would_be_markup_are_text() {
        for (text, written) in [
            ("# no heading", "\\# no heading"),
            ("*b* _i_ `c`", "\\*b\\* \\_i\\_ \\`c\\`"),
            ("1. first", "1\\. first"),
            ("2026) x", "2026\\) x"),
            ("at least 1.5", "at least 1.5"),
            ("26.1% (306)", "26.1% (306)"),
            ("<script>", "\\<script\\>"),
            ("https://evil.example", "https\\://evil.example"),
            ("[x](y) ![z](w)", "\\[x\\](y) \\!\\[z\\](w)"),
            ("a | b", "a \\| b"),
            ("- x", "\\- x"),
            ("well-known", "well-known"),
            ("", ""),
        ] {
            assert_eq!(safe(text), written);
        }
    }
}
