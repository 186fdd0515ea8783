//! Is a picture alone one page whose words can be copied, sharp at any size?

use super::read_pdf::texts_of_pages;
use crate::{PaperError, PicturePage, picture_pdf};

const SAYS: [&str; 3] = ["Połowa MQL staje się SQL", "ตั้งแต่เวอร์ชัน 3 ดีขึ้น", "28.2%"];

fn svg() -> String {
    let texts = SAYS.iter().enumerate().map(|(no, text)| {
        let y = 40 + no * 40;
        format!("<text x=\"20\" y=\"{y}\" font-size=\"20\" font-family=\"Inter, Noto Sans Thai\">{text}</text>")
    });
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"360\" viewBox=\"0 0 640 360\">\
         <rect width=\"640\" height=\"360\" fill=\"#ffffff\"/>{}</svg>",
        texts.collect::<String>()
    )
}

fn page(svg: &str) -> PicturePage<'_> {
    PicturePage {
        svg,
        title: "Half of all MQLs become SQLs within 23 days",
        alt: "",
        language: "pl",
    }
}

#[test]
fn a_picture_is_one_page_of_its_size_whose_words_can_be_copied() {
    let bytes = picture_pdf(&page(&svg())).unwrap();
    let pages = texts_of_pages(&bytes);
    assert_eq!(pages.len(), 1);
    let said: String = pages.concat().concat().split_whitespace().collect();
    for text in SAYS {
        let text: String = text.split_whitespace().collect();
        assert!(said.contains(&text), "{text} in {said}");
    }
    let raw = String::from_utf8_lossy(&bytes);
    assert!(
        raw.contains("/MediaBox[0 0 480 270]"),
        "{}",
        raw.contains("/MediaBox")
    );
    for part in ["/Lang(pl)", "/S/Figure"] {
        assert!(raw.contains(part), "{part}");
    }
    assert!(
        !raw.contains("/Subtype/Image"),
        "lines and letters, not dots"
    );
    assert!(!raw.contains("CreationDate"), "the clock is not read");
}

#[test]
fn the_same_picture_gives_the_same_bytes_and_none_is_refused() {
    assert_eq!(picture_pdf(&page(&svg())), picture_pdf(&page(&svg())));
    assert!(matches!(
        picture_pdf(&page("no picture")),
        Err(PaperError::Picture(_))
    ));
}
