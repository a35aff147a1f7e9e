//! Fetches a file of a directory.

use std::time::Duration;

use authoring::import::File;
use ureq::Agent;

use crate::error::CommandError;

/// How long an answer may take, all of it.
const TIMEOUT: Duration = Duration::from_secs(300);
/// The most that an answer may have, in bytes.
const LARGEST: u64 = 256 * 1024 * 1024;

pub fn is_address(place: &str) -> bool {
    place.starts_with("https://") || place.starts_with("http://")
}

/// What is at an address, under the name by which it is told of there.
///
/// # Errors
/// Where the server does not give it, with the reason.
pub fn fetch(address: &str) -> Result<File, CommandError> {
    let failed = |error: ureq::Error| CommandError::Fetch { address: address.to_owned(), reason: error.to_string() };
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(TIMEOUT))
        .user_agent(concat!("service-feed/", env!("CARGO_PKG_VERSION")))
        .build()
        .into();
    let mut answer = agent.get(address).call().map_err(failed)?;
    let bytes = answer.body_mut().with_config().limit(LARGEST).read_to_vec().map_err(failed)?;
    Ok(File { name: name(address).to_owned(), bytes })
}

/// The last part of the path, such as `services.csv`, which may say what it is.
fn name(address: &str) -> &str {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    path.rsplit('/').find(|part| !part.is_empty()).unwrap_or(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_that_of_the_file() {
        for (address, expected) in [
            ("https://a.example/b/services.csv?page=1/2", "services.csv"),
            ("https://a.example/", "a.example"),
            ("https://a.example/open/?q", "open"),
        ] {
            assert_eq!(name(address), expected, "{address}");
        }
    }
}
