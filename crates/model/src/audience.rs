//! The two kinds of audiences. A service may state both, such as "for close persons" and "for women", and each is judged
//! apart: to say that one is a close person says nothing about being a woman.

use crate::{identifier::Code, term::Terms};

/// What an audience is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AudienceKind {
    /// For whom the reader asks: for themselves, for somebody close, or in their work.
    Role,
    /// Who the person is who gets the service.
    Group,
}

/// The audience of services that professionals use in their own work. A feed may have other codes below it.
pub const PROFESSIONAL: &str = "role:professional";

/// The audience of those who need help themselves.
pub const CLIENT: &str = "role:client";

/// The answer of a professional who looks for a client. It counts as [`CLIENT`], because the services are the client's.
pub const REFERRED: &str = "role:client.referred";

impl AudienceKind {
    /// A code is a role if it begins with `role:`.
    ///
    /// ```
    /// use model::{audience::AudienceKind, identifier::Code, term::Terms};
    ///
    /// let kind = |code| AudienceKind::of(&Code::new(code), &Terms::default());
    /// assert_eq!(kind("role:client"), AudienceKind::Role);
    /// assert_eq!(kind("group:women"), AudienceKind::Group);
    /// ```
    pub fn of(code: &Code, terms: &Terms) -> Self {
        if terms.resolve(code).as_str().starts_with("role:") { Self::Role } else { Self::Group }
    }
}

/// The broadest role above a code, or the code itself. `None` for a group that lies below no role.
///
/// A group below a role narrows that role alone: "for close persons, and for clients who are bereaved parents" asks
/// nothing of a close person.
pub fn branch<'a>(code: &'a Code, terms: &'a Terms) -> Option<&'a Code> {
    terms.with_ancestors(code).filter(|code| AudienceKind::of(code, terms) == AudienceKind::Role).last()
}
