//! The file that is being written, and the last feed in it that could be used.
//!
//! The file is looked at twice a second. A program that tells of changes would be one more dependency, and is not told
//! of those on a network drive or in a folder that is kept in step with another machine, which is where feeds often are.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, SystemTime},
};

use authoring::check::Checked;
use finder::engine::catalogue::Catalogue;
use model::date::Date;

use crate::{
    check::{Network, check},
    error::CommandError,
    files,
};

const LOOKED_AT_EVERY: Duration = Duration::from_millis(500);

/// The revision of a file that cannot be read.
const UNREADABLE: u64 = 0;

#[derive(Debug)]
pub struct Preview {
    path: PathBuf,
    today: Date,
    now: Mutex<Now>,
    changed: Condvar,
}

/// The state of the file.
#[derive(Debug, Clone)]
pub struct Now {
    /// The same for the same content.
    pub revision: u64,
    pub checked: Arc<Checked>,
    /// The last feed that could be used.
    pub served: Option<Served>,
}

#[derive(Debug, Clone)]
pub struct Served {
    pub revision: u64,
    pub bytes: Arc<[u8]>,
    pub catalogue: Arc<Catalogue>,
}

/// By what a change is seen without reading the file.
type Stamp = Option<(SystemTime, u64)>;

impl Preview {
    /// # Errors
    /// Where the file cannot be read. One that cannot be used is shown as such.
    pub fn read(path: PathBuf, today: Date) -> Result<Self, CommandError> {
        let now = look(&path, today, Ok(files::read(&path)?), None);
        Ok(Self { path, today, now: Mutex::new(now), changed: Condvar::new() })
    }

    pub fn now(&self) -> Now {
        self.lock().clone()
    }

    /// Waits until the state is another one than that of `revision`. `None` where the time is over before.
    pub fn after(&self, revision: u64, timeout: Duration) -> Option<Now> {
        let is_same = |now: &mut Now| now.revision == revision;
        let waited = self.changed.wait_timeout_while(self.lock(), timeout, is_same);
        let (now, _) = waited.unwrap_or_else(PoisonError::into_inner);
        (now.revision != revision).then(|| now.clone())
    }

    /// Follows the file for ever.
    pub fn watch(&self) {
        // What was written since it was read is found by the first look.
        let (mut read, mut before): (Stamp, Stamp) = (None, None);
        loop {
            thread::sleep(LOOKED_AT_EVERY);
            let stamp = self.stamp();
            // While a program still writes, two looks differ.
            if stamp == before && stamp != read {
                read = stamp;
                self.look();
            }
            before = stamp;
        }
    }

    fn look(&self) {
        let (before, read) = (self.now(), files::read(&self.path));
        // Checking takes a while, so it is not done for a file that was only saved once more.
        if read.as_ref().map_or(UNREADABLE, |bytes| revision(bytes)) != before.revision {
            let now = look(&self.path, self.today, read, before.served);
            *self.lock() = now;
            self.changed.notify_all();
        }
    }

    fn stamp(&self) -> Stamp {
        let metadata = fs::metadata(&self.path).ok()?;
        Some((metadata.modified().ok()?, metadata.len()))
    }

    /// The state is replaced as a whole, so it is right even after a thread has broken down.
    fn lock(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the file is now. `before` is what is served where it cannot be used.
fn look(path: &std::path::Path, today: Date, read: Result<Vec<u8>, CommandError>, before: Option<Served>) -> Now {
    let bytes = match read {
        Ok(bytes) => bytes,
        Err(error) => {
            let checked = Arc::new(check(path, Err(error.to_string()), today, Network::LeftAlone));
            return Now { revision: UNREADABLE, checked, served: before };
        }
    };
    let revision = revision(&bytes);
    let checked = Arc::new(check(path, Ok(bytes.clone()), today, Network::LeftAlone));
    let served = feed::parse(&bytes).ok().map(|parsed| Served {
        revision,
        bytes: bytes.into(),
        catalogue: Arc::new(Catalogue::new(vec![parsed.feed], today)),
    });
    Now { revision, checked, served: served.or(before) }
}

fn revision(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}
