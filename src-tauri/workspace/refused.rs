//! Why is a file that is no plain text not read, as a person is told?

use sheets::Refusal;

use crate::Code;

/// The code of a refusal.
pub(crate) fn code(refusal: &Refusal) -> Code {
    match refusal {
        Refusal::Protected => Code::FileProtected,
        Refusal::Damaged(_) => Code::FileDamaged,
        Refusal::TooLarge(_) => Code::FileTooLarge,
        Refusal::NeedsMemory => Code::FileNeedsMemory,
        Refusal::WithoutTable => Code::FileWithoutTable,
        Refusal::Markup => Code::FileMarkup,
        Refusal::Empty => Code::FileEmpty,
        Refusal::TableAbsent(_) => Code::TableAbsent,
        Refusal::Unreadable(_) => Code::FileUnreadable,
    }
}

/// What it is about: the file called `name`, and what the code does not say.
pub(crate) fn detail(name: &str, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Damaged(why) | Refusal::TooLarge(why) | Refusal::Unreadable(why) => {
            format!("{name}: {why}")
        }
        Refusal::TableAbsent(names) => format!("{name}: {}", names.join(", ")),
        Refusal::Protected
        | Refusal::NeedsMemory
        | Refusal::WithoutTable
        | Refusal::Markup
        | Refusal::Empty => name.to_owned(),
    }
}
