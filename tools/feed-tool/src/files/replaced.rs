//! What is kept of a file before another one takes its place: a list that has lost many services was probably not meant
//! to, and the one before is then all that somebody has.

use std::{
    fs,
    path::{Path, PathBuf},
};

use authoring::{
    import::{File, count_services},
    wording::Message,
};

use super::read;
use crate::error::CommandError;

/// The file before, where it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub path: PathBuf,
    /// How many services it has; `None` where that is not known.
    pub services: Option<usize>,
}

impl Kept {
    /// Why there is a file more than was asked for. The new one has so many services.
    pub fn message(&self, services: usize) -> Message {
        let path = self.path.display().to_string();
        match self.services {
            Some(before) => Message::new("kept").with("path", path).with("before", before).with("after", services),
            None => Message::new("kept-uncounted").with("path", path),
        }
    }
}

/// Keeps the file that is about to be replaced by one of so many services, where more than a fifth of its services
/// would be gone or it is something else. Where it is as good as the new one, nothing is kept.
///
/// # Errors
/// Where it cannot be kept. Then it must not be replaced.
pub fn keep_before(path: &Path, services: usize) -> Result<Option<Kept>, CommandError> {
    if !fs::metadata(path).is_ok_and(|about| about.is_file()) {
        return Ok(None);
    }
    let bytes = read(path)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    let before = count_services(File::new(&path.display().to_string(), bytes.clone()));
    if before.is_some_and(|before| !is_loss(before, services)) {
        return Ok(None);
    }
    let kept = free_name(path);
    super::write(&kept, &bytes)?;
    Ok(Some(Kept { path: kept, services: before }))
}

/// Whether more than a fifth is gone.
fn is_loss(before: usize, after: usize) -> bool {
    after * 5 < before * 4
}

/// `feed.json.bak`; where an older one is kept there, `feed.json.2.bak` and so on, because that may be the better one.
fn free_name(path: &Path) -> PathBuf {
    let named = |end: String| {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    let first = named(".bak".to_owned());
    let others = (2..).map(|number| named(format!(".{number}.bak")));
    std::iter::once(first).chain(others).find(|path| !path.exists()).unwrap_or_else(|| named(".bak".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_a_fifth_is_a_loss() {
        for (before, after, expected) in
            [(10, 8, false), (10, 7, true), (5, 4, false), (4, 3, true), (1, 0, true), (0, 0, false), (3, 9, false)]
        {
            assert_eq!(is_loss(before, after), expected, "{before} {after}");
        }
    }
}
