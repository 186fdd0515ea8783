//! What speaks for two rows being one person, and what against it? Kept as a set of bits of a link,
//! told as values.

/// What speaks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum For {
    /// The same e-mail address, whatever its case.
    SameEmail,
    /// Addresses that lead to the same mailbox: the provider ignores what differs.
    SameMailbox,
    /// The same telephone number, with its calling code and extension.
    SamePhone,
    /// The same page of a person.
    SameProfile,
    /// The same record id, also where it stands in another column.
    SameId,
    /// The same name, whatever the order of its words.
    SameName,
    /// The same name but for a slip of the pen, or with a name more.
    AlikeName,
    /// The same name where one writes only a first letter.
    Initials,
    /// One name is a part of the other.
    PartOfName,
    /// The same given name.
    SameGivenName,
    /// The same company, legal forms aside.
    SameCompany,
    /// A company of nearly the same name.
    AlikeCompany,
    /// The same domain of a company.
    SameDomain,
}

/// What speaks against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Against {
    /// Another name.
    OtherName,
    /// Another family name.
    OtherFamilyName,
    /// Other personal e-mail addresses at the same company's domain.
    OtherEmailThere,
    /// Another telephone number.
    OtherPhone,
    /// Another page of a person.
    OtherProfile,
    /// Another company.
    OtherCompany,
    /// Another domain of a company.
    OtherDomain,
    /// So many others may be called so there that it is chance.
    OftenCalledSo,
    /// Another row of the group speaks against it.
    OtherInGroup,
}

impl For {
    /// Every reason, the strongest first.
    pub const ALL: [Self; 13] = [
        Self::SameEmail,
        Self::SameMailbox,
        Self::SamePhone,
        Self::SameProfile,
        Self::SameId,
        Self::SameName,
        Self::AlikeName,
        Self::Initials,
        Self::PartOfName,
        Self::SameGivenName,
        Self::SameCompany,
        Self::AlikeCompany,
        Self::SameDomain,
    ];
    /// The name in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SameEmail => "same-email",
            Self::SameMailbox => "same-mailbox",
            Self::SamePhone => "same-phone",
            Self::SameProfile => "same-profile",
            Self::SameId => "same-id",
            Self::SameName => "same-name",
            Self::AlikeName => "alike-name",
            Self::Initials => "initials",
            Self::PartOfName => "part-of-name",
            Self::SameGivenName => "same-given-name",
            Self::SameCompany => "same-company",
            Self::AlikeCompany => "alike-company",
            Self::SameDomain => "same-domain",
        }
    }
}

impl Against {
    /// Every reason.
    pub const ALL: [Self; 9] = [
        Self::OtherName,
        Self::OtherFamilyName,
        Self::OtherEmailThere,
        Self::OtherPhone,
        Self::OtherProfile,
        Self::OtherCompany,
        Self::OtherDomain,
        Self::OftenCalledSo,
        Self::OtherInGroup,
    ];
    /// The name in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OtherName => "other-name",
            Self::OtherFamilyName => "other-family-name",
            Self::OtherEmailThere => "other-email-there",
            Self::OtherPhone => "other-phone",
            Self::OtherProfile => "other-profile",
            Self::OtherCompany => "other-company",
            Self::OtherDomain => "other-domain",
            Self::OftenCalledSo => "often-called-so",
            Self::OtherInGroup => "other-in-group",
        }
    }
}

/// Reasons of both kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Reasons {
    why: u16,
    against: u16,
}

impl Reasons {
    pub(super) fn add(&mut self, reason: For) {
        self.why |= 1 << reason as u16;
    }

    pub(super) fn speak_against(&mut self, reason: Against) {
        self.against |= 1 << reason as u16;
    }

    pub(super) fn join(&mut self, other: Self) {
        self.why |= other.why;
        self.against |= other.against;
    }

    pub(super) fn has(self, reason: For) -> bool {
        self.why >> reason as u16 & 1 == 1
    }

    pub(super) fn why(self) -> Vec<For> {
        let mut all = For::ALL.to_vec();
        all.retain(|&reason| self.has(reason));
        all
    }

    pub(super) fn against(self) -> Vec<Against> {
        let mut all = Against::ALL.to_vec();
        all.retain(|&reason| self.against >> reason as u16 & 1 == 1);
        all
    }
}
