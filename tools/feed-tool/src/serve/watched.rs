//! The file that is being written, and how it is now.
//!
//! The file is looked at twice a second. A program that tells of changes would be one more dependency, and is not told
//! of those on a network drive or in a folder that is kept in step with another machine, which is where lists often are.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, SystemTime},
};

use crate::{error::CommandError, files};

const LOOKED_AT_EVERY: Duration = Duration::from_millis(500);

/// The file, and who waits for it.
#[derive(Debug)]
pub struct Watched {
    path: PathBuf,
    now: Mutex<Now>,
    changed: Condvar,
}

/// The state of the file.
#[derive(Debug, Clone)]
pub struct Now {
    /// The same for the same content.
    pub revision: u64,
    /// `None` while it cannot be read.
    pub bytes: Option<Arc<[u8]>>,
}

/// By what a change is seen without reading the file.
type Stamp = Option<(SystemTime, u64)>;

impl Watched {
    /// # Errors
    /// Where the file cannot be read.
    pub fn read(path: PathBuf) -> Result<Self, CommandError> {
        let now = Now::of(Some(files::read(&path)?));
        Ok(Self { path, now: Mutex::new(now), changed: Condvar::new() })
    }

    /// What the file is called, without its folder.
    pub fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
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
        let now = Now::of(files::read(&self.path).ok());
        // One that was only saved once more is the same.
        if now.revision != self.lock().revision {
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

impl Now {
    fn of(bytes: Option<Vec<u8>>) -> Self {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        Self { revision: hasher.finish(), bytes: bytes.map(Into::into) }
    }
}
