//! How does a paper become a page for a browser? One file that asks for nothing else, light, with a style
//! for the printer.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::clean::cleaned;
use crate::letters::FONTS;
use crate::model::{Alignment, Block, Change, Form, Paper, Sentence, Signature, Tint};

/// The paper as HTML.
#[must_use]
pub fn html(paper: &Paper) -> String {
    let paper = cleaned(paper);
    let mut has_thai = false;
    paper
        .clone()
        .each_text(&mut |text| has_thai |= text.contains(is_thai));
    let mut page = Page {
        text: String::new(),
        has_thai,
    };
    page.head(&paper);
    page.line(&format!(
        "<body class=\"{}\">",
        match paper.form {
            Form::Pages => "pages",
            Form::Card => "card",
        }
    ));
    if let Some(draft) = &paper.draft {
        page.line(&format!("<p class=\"draft\">{}</p>", safe(draft)));
    }
    page.line("<main>");
    page.line(&format!("<h1>{}</h1>", safe(&paper.title)));
    if !paper.subtitle.is_empty() {
        page.line(&format!(
            "<p class=\"subtitle\">{}</p>",
            safe(&paper.subtitle)
        ));
    }
    for block in &paper.blocks {
        page.block(block);
    }
    page.line("</main>");
    page.line("<footer>");
    for foot in &paper.foot {
        page.line(&format!("<p>{}</p>", safe(foot)));
    }
    page.line("</footer>");
    page.line("</body>");
    page.line("</html>");
    page.text
}

/// The text as HTML, so that nothing in it is read as markup.
fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(character),
        }
    }
    safe
}

fn tint(tint: Tint) -> &'static str {
    match tint {
        Tint::Marketing => "marketing",
        Tint::Sales => "sales",
        Tint::Both => "both",
    }
}

/// Thai letters, which not every machine has: a page that has none of them brings none.
fn thai_letters() -> String {
    let of_weight = [(400, FONTS[1]), (600, FONTS[3])].map(|(weight, bytes)| {
        let data = STANDARD.encode(bytes);
        format!(
            "@font-face {{ font-family: \"Noto Sans Thai\"; font-weight: {weight}; src: \
             url(data:font/ttf;base64,{data}); }}"
        )
    });
    of_weight.join("\n")
}

fn is_thai(character: char) -> bool {
    ('\u{e00}'..='\u{e7f}').contains(&character)
}

/// The picture with the letters it needs: an image has none of its page's.
fn with_letters(svg: &str) -> Cow<'_, str> {
    match svg.split_once('>').filter(|_| svg.contains(is_thai)) {
        None => Cow::Borrowed(svg),
        Some((open, rest)) => {
            let letters = thai_letters();
            Cow::Owned(format!("{open}><style>{letters}</style>{rest}"))
        }
    }
}

struct Page {
    text: String,
    has_thai: bool,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn head(&mut self, paper: &Paper) {
        let colours = &paper.colours;
        self.line("<!DOCTYPE html>");
        self.line(&format!("<html lang=\"{}\">", safe(&paper.language)));
        self.line("<head>");
        self.line("<meta charset=\"utf-8\">");
        self.line(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
             style-src 'unsafe-inline'; img-src data:; font-src data:\">",
        );
        self.line("<meta name=\"viewport\" content=\"width=device-width\">");
        self.line("<meta name=\"generator\" content=\"Leadpact\">");
        self.line(&format!("<title>{}</title>", safe(&paper.title)));
        self.line("<style>");
        self.line(&format!(
            ":root {{ --text: {}; --quiet: {}; --line: {}; --marketing: {}; --marketing-soft: {}; \
             --sales: {}; --sales-soft: {}; }}",
            safe(&colours.text),
            safe(&colours.quiet),
            safe(&colours.line),
            safe(&colours.marketing),
            safe(&colours.marketing_soft),
            safe(&colours.sales),
            safe(&colours.sales_soft),
        ));
        if self.has_thai {
            self.line(&thai_letters());
        }
        self.text.push_str(include_str!("paper.css"));
        self.line("</style>");
        self.line("</head>");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, owner } => {
                let tag = if *level <= 1 { "h2" } else { "h3" };
                match owner {
                    None => self.line(&format!("<{tag}>{}</{tag}>", safe(text))),
                    Some(owner) => self.line(&format!(
                        "<{tag} class=\"owned {}\">{} <small>{}</small></{tag}>",
                        tint(owner.tint),
                        safe(text),
                        safe(&owner.name)
                    )),
                }
            }
            Block::Paragraph(text) => self.line(&format!("<p>{}</p>", safe(text))),
            Block::Note(text) => self.line(&format!("<p class=\"note\">{}</p>", safe(text))),
            Block::Notice(text) => self.line(&format!("<p class=\"notice\">{}</p>", safe(text))),
            Block::Sentences(sentences) => self.sentences(sentences),
            Block::Facts(facts) => {
                self.line("<dl>");
                for (name, value) in facts {
                    self.line(&format!("<dt>{}</dt><dd>{}</dd>", safe(name), safe(value)));
                }
                self.line("</dl>");
            }
            Block::Table { columns, rows } => {
                self.line("<table>");
                let class = |alignment| match alignment {
                    Alignment::Left => "",
                    Alignment::Right => " class=\"figure\"",
                };
                let heads = columns.iter().map(|column| {
                    let class = class(column.alignment);
                    format!("<th scope=\"col\"{class}>{}</th>", safe(&column.head))
                });
                self.line(&format!(
                    "<thead><tr>{}</tr></thead>",
                    heads.collect::<String>()
                ));
                self.line("<tbody>");
                for row in rows {
                    let cells = columns.iter().enumerate().map(|(i, column)| {
                        let text = row.get(i).map_or("", String::as_str);
                        format!("<td{}>{}</td>", class(column.alignment), safe(text))
                    });
                    self.line(&format!("<tr>{}</tr>", cells.collect::<String>()));
                }
                self.line("</tbody>");
                self.line("</table>");
            }
            Block::Changes(changes) => self.changes(changes),
            Block::Signatures(sides) => self.signatures(sides),
            Block::Picture { svg, alt } => {
                // As an image, so that nothing a picture might hold is run.
                let data = STANDARD.encode(with_letters(svg).as_bytes());
                self.line(&format!(
                    "<p class=\"picture\"><img src=\"data:image/svg+xml;base64,{data}\" alt=\"{}\"></p>",
                    safe(alt)
                ));
            }
        }
    }

    fn sentences(&mut self, sentences: &[Sentence]) {
        let mut open = 0;
        for sentence in sentences {
            let wanted = usize::from(sentence.depth) + 1;
            while open > wanted {
                self.line("</li></ul>");
                open -= 1;
            }
            if open == wanted {
                self.line("</li>");
            }
            while open < wanted {
                self.line(if open + 1 < wanted {
                    "<ul><li>"
                } else {
                    "<ul>"
                });
                open += 1;
            }
            self.line(&format!("<li>{}", safe(&sentence.text)));
        }
        for _ in 0..open {
            self.line("</li></ul>");
        }
    }

    fn changes(&mut self, changes: &[Change]) {
        for change in changes {
            self.line(&format!(
                "<p class=\"change\"><b>{}</b>",
                safe(&change.what)
            ));
            if let Some(before) = &change.before {
                self.line(&format!("<del>− {}</del>", safe(before)));
            }
            if let Some(after) = &change.after {
                self.line(&format!("<ins>+ {}</ins>", safe(after)));
            }
            self.line("</p>");
        }
    }

    fn signatures(&mut self, sides: &[Signature; 2]) {
        self.line("<div class=\"signatures\">");
        for side in sides {
            self.line(&format!("<section class=\"{}\">", tint(side.tint)));
            self.line(&format!("<h3>{}</h3>", safe(&side.side)));
            for one in &side.signed {
                self.line(&format!(
                    "<p><b>{}</b><br>{}</p>",
                    safe(&one.name),
                    safe(&one.when)
                ));
            }
            if side.signed.is_empty() {
                self.line(&format!("<p class=\"note\">{}</p>", safe(&side.missing)));
            }
            self.line("</section>");
        }
        self.line("</div>");
    }
}
