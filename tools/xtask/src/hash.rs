//! Hashes of what is published: the names of files that follow their content, and what a browser holds a file to.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256, Sha384};

/// How many letters of a hash stand in a name: 96 bits, so no two contents meet by chance or by trying.
const IN_NAME: usize = 16;

/// What a file holds, as SHA-256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hash(String);

impl Hash {
    pub fn of(content: &[u8]) -> Self {
        Self(BASE64_STANDARD.encode(Sha256::digest(content)))
    }

    /// The hash alone, in Base64.
    pub fn base64(&self) -> &str {
        &self.0
    }

    /// `stem-<hash><ending>`: a file that may be cached for ever changes its name with its content. Letters that mean
    /// something in addresses are `_`; `src/glue/core.js` makes the names of the languages in the same way.
    pub fn name(&self, stem: &str, ending: &str) -> String {
        let short: String =
            self.0.chars().take(IN_NAME).map(|it| if it.is_ascii_alphanumeric() { it } else { '_' }).collect();
        format!("{stem}-{short}{ending}")
    }

    /// As W3C Subresource Integrity writes it.
    pub fn integrity(&self) -> String {
        format!("sha256-{}", self.0)
    }
}

/// What a host page holds the loader to: the longer hash that integrity is mostly written with.
pub fn integrity_of_loader(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_that_are_published() {
        // FIPS 180-4: of no bytes, and of "abc".
        assert_eq!(Hash::of(b"").integrity(), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        let abc = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(integrity_of_loader(b"abc"), abc);
    }

    #[test]
    fn the_name_follows_the_content_and_fits_into_an_address() {
        assert_eq!(Hash::of(b"").name("fi", ".ftl"), "fi-47DEQpj8HBSa__TI.ftl");
        assert_ne!(Hash::of(b"a").name("fi", ""), Hash::of(b"b").name("fi", ""));
    }
}
