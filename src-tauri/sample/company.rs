//! Which company is number `id`? Companies come in blocks with the people who work there, so that
//! any company and any person can be made alone. Invariant: no two ids share a domain.

use crate::{
    country::{Country, countries},
    language::{Language, fill, languages},
    person::Seat,
    random::{Stream, Topic},
    weights::Persona,
};

/// People of this many rows share the companies of a block.
pub(crate) const BLOCK_ROWS: u64 = 500;
/// One company of each row's own, then those that several people of the block may share.
pub(crate) const BLOCK_COMPANIES: u64 = BLOCK_ROWS + SHARED;
const SHARED: u64 = 60;
/// Of the shared ones, so many have at most ten employees.
const SHARED_SMALL: u64 = 18;

/// The number of employees from which the agreed definition wants a company.
pub(crate) const AGREED_SIZE: u32 = 11;

/// Who works there decides how few there may be.
#[derive(Clone, Copy)]
enum Class {
    /// A small company that one leading person is known of, perhaps its only one.
    Led,
    Small,
    SharedSmall,
    Larger,
    SharedLarger,
}

/// A company as it is, whatever the rows of its people tell.
pub(crate) struct Company {
    pub(crate) id: u64,
    pub(crate) language: usize,
    pub(crate) country: &'static Country,
    pub(crate) industry: usize,
    pub(crate) employees: u32,
    form: &'static str,
    word: &'static str,
    family: &'static str,
    ending: &'static str,
    has_tag: bool,
}

impl Company {
    /// The company of row `row` alone.
    pub(crate) fn own_of(row: u64) -> u64 {
        row / BLOCK_ROWS * BLOCK_COMPANIES + row % BLOCK_ROWS
    }

    /// One of the companies several people of the row's block work at.
    pub(crate) fn shared_by(row: u64, larger: bool, draw: &mut Stream) -> u64 {
        let (first, n) = if larger {
            (SHARED_SMALL, SHARED - SHARED_SMALL)
        } else {
            (0, SHARED_SMALL)
        };
        let slot = BLOCK_ROWS + first + draw.below(n as usize) as u64;
        row / BLOCK_ROWS * BLOCK_COMPANIES + slot
    }

    pub(crate) fn of(seed: u64, id: u64) -> Self {
        let mut draw = Stream::of(seed, Topic::Company, id);
        let slot = id % BLOCK_COMPANIES;
        let (language, class) = if slot < BLOCK_ROWS {
            let seat = Seat::of(seed, id / BLOCK_COMPANIES * BLOCK_ROWS + slot);
            let class = match seat.persona {
                _ if seat.larger => Class::Larger,
                Persona::Leading => Class::Led,
                _ => Class::Small,
            };
            (seat.language, class)
        } else if slot < BLOCK_ROWS + SHARED_SMALL {
            (Seat::language(&mut draw), Class::SharedSmall)
        } else {
            (Seat::language(&mut draw), Class::SharedLarger)
        };
        let words: &'static Language = &languages()[language];
        let (places, shares) = countries(language);
        let industry = draw.weigh(&[15, 7, 4, 13, 11, 9, 8, 8, 7, 6, 7, 5]);
        let family = draw.below(words.families.len());
        let country = &places[draw.weigh(shares)];
        Self {
            id,
            language,
            country,
            industry,
            employees: employees(&mut draw, class),
            form: draw.pick(&words.companies),
            word: draw.pick(&words.trades[industry]),
            family: words
                .families
                .get(family)
                .map_or("", |(written, _)| written),
            ending: draw.pick(country.endings),
            has_tag: draw.chance(550),
        }
    }

    /// True where the company is as large as was agreed.
    pub(crate) fn is_agreed_size(&self) -> bool {
        self.employees >= AGREED_SIZE
    }

    pub(crate) fn city(&self, seed: u64) -> &'static str {
        Stream::of(seed, Topic::Company, !self.id).pick(self.country.cities)
    }

    pub(crate) fn push_name(&self, out: &mut String, seed: u64) {
        let mut name = String::with_capacity(16);
        push_stem(&mut name, seed, self.id);
        fill(out, self.form, |key| match key {
            "n" => &name,
            "w" => self.word,
            "e" => self.ending,
            _ => self.family,
        });
    }

    /// The domain is invented and stays so: `.example` belongs to nobody.
    pub(crate) fn push_domain(&self, out: &mut String, seed: u64) {
        const TAGS: [&str; 12] = [
            "-software",
            "-finance",
            "-bank",
            "-retail",
            "-machinery",
            "-foods",
            "-logistics",
            "-build",
            "-hotels",
            "-care",
            "-media",
            "-consulting",
        ];
        let start = out.len();
        push_stem(out, seed, self.id);
        out[start..].make_ascii_lowercase();
        let again = self.id / STEMS;
        if again > 0 {
            out.push_str(&(again + 1).to_string());
        }
        if self.has_tag {
            out.push_str(TAGS[self.industry]);
        }
        out.push_str(".example");
    }
}

/// Writes a school's name; schools are not companies of the story and have no row there.
pub(crate) fn push_school(out: &mut String, seed: u64, language: &'static Language, number: u64) {
    let mut name = String::with_capacity(16);
    push_stem(&mut name, seed, number);
    let form = Stream::of(seed, Topic::Company, !number).pick(&language.schools);
    fill(out, form, |_| &name);
}

const STEMS: u64 = 64 * 32 * 32;

/// A coined name; ids of the same `id / STEMS` all have different ones.
fn push_stem(out: &mut String, seed: u64, id: u64) {
    const FIRST: [&str; 64] = [
        "Nor", "Vel", "Bal", "Kar", "Mar", "Tor", "Lum", "Sol", "Fen", "Gal", "Hav", "Jun", "Kel",
        "Lor", "Mel", "Nav", "Osk", "Pel", "Quin", "Ros", "Sal", "Tal", "Ulm", "Var", "Wes", "Yar",
        "Zel", "Bren", "Cal", "Dor", "Ed", "Fal", "Grim", "Hol", "Ist", "Jas", "Kol", "Lin", "Mir",
        "Nim", "Olm", "Pri", "Rav", "Sten", "Tren", "Urb", "Vin", "Wald", "Yel", "Zor", "Ark",
        "Bor", "Cor", "Dal", "Esk", "Frey", "Glen", "Hul", "Jor", "Kam", "Lan", "Mon", "Ner",
        "Pal",
    ];
    const MIDDLE: [&str; 32] = [
        "a", "e", "i", "o", "an", "en", "in", "on", "ar", "er", "or", "al", "el", "il", "ol",
        "avi", "eta", "ora", "eli", "amo", "ina", "edi", "oka", "abe", "iso", "elu", "iri", "ove",
        "ate", "ego", "ida", "umi",
    ];
    const LAST: [&str; 32] = [
        "tek", "dia", "nex", "ra", "la", "na", "via", "lis", "don", "ver", "mar", "tis", "ron",
        "max", "sen", "lin", "tor", "vik", "nia", "rex", "lux", "gard", "hus", "port", "stad",
        "mont", "berg", "field", "dal", "ko", "za", "bis",
    ];
    let place = id % STEMS;
    // Odd factors and a shift down keep sixteen bits one to one and stir the upper ones.
    let place = place.wrapping_mul(40_503).wrapping_add(seed) & 0xFFFF;
    let place = (place ^ (place >> 7)).wrapping_mul(27_361) & 0xFFFF;
    let place = (place ^ (place >> 9)) as usize;
    out.push_str(FIRST[place >> 10]);
    out.push_str(MIDDLE[(place >> 5) & 31]);
    out.push_str(LAST[place & 31]);
}

fn employees(draw: &mut Stream, class: Class) -> u32 {
    let (least, most) = match class {
        Class::Led => [(1, 1), (2, 4), (5, 10)][draw.weigh(&[40, 33, 27])],
        Class::Small => [(2, 4), (5, 10)][draw.weigh(&[45, 55])],
        Class::SharedSmall => (4, 10),
        Class::Larger => {
            [(11, 50), (51, 200), (201, 1000), (1001, 9000)][draw.weigh(&[50, 30, 15, 5])]
        }
        Class::SharedLarger => {
            [(11, 50), (51, 200), (201, 1000), (1001, 40_000)][draw.weigh(&[20, 35, 30, 15])]
        }
    };
    // The lower of two draws, since in each class the smaller companies are more.
    draw.between(least, most).min(draw.between(least, most)) as u32
}
