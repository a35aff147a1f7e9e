//! How the widget is compiled.

/// The two ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// For publishing: small, and slow to build.
    Release,
    /// For trying out: quick to build again.
    Dev,
}

impl Profile {
    /// The folder in which cargo puts what it compiles.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "debug",
        }
    }

    /// The profile that Trunk names in `TRUNK_PROFILE`.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "release" => Some(Self::Release),
            "debug" => Some(Self::Dev),
            _ => None,
        }
    }
}
