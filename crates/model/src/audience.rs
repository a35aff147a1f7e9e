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
    pub const ALL: [Self; 2] = [Self::Role, Self::Group];

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

    /// Whether a stated code says something about this kind. A group may lie below a role: "bereaved parents" below
    /// "clients" says that it is for clients and for nobody else.
    pub fn is_told_by(self, code: &Code, terms: &Terms) -> bool {
        match self {
            Self::Role => terms.with_ancestors(code).any(|code| Self::of(code, terms) == Self::Role),
            Self::Group => Self::of(code, terms) == Self::Group,
        }
    }
}
