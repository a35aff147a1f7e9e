//! Writing a file whole or not at all. A page that fetches the feed meanwhile gets the one before or the new one, and a
//! full disk, a fall or Ctrl+C leaves the one before. The crate tempfile makes the file beside it and removes it when
//! something fails.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::{Builder, NamedTempFile};

/// Writes a file, in the place of one that is there.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays one: what it leads to is replaced.
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&real).is_ok_and(|about| !about.is_file()) {
        // A device or a pipe has nothing to lose, and a folder says so itself.
        return fs::write(&real, bytes);
    }
    let mut file = beside(&real)?;
    file.write_all(bytes)?;
    // Without this a machine that loses its power may have the new name and none of the bytes.
    file.as_file().sync_all()?;
    file.persist(&real).map_err(|error| error.error)?;
    Ok(())
}

/// A file in the same folder, because a file can only be renamed within its disk. It is as open to others as the one
/// that it will replace: the server of a website is often another user.
fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let prefix = format!(".{name}.");
    let mut builder = Builder::new();
    builder.prefix(&prefix).suffix(".part");
    let before = fs::metadata(path).ok().map(|about| about.permissions());
    if let Some(permissions) = before.clone().or_else(usual) {
        builder.permissions(permissions);
    }
    let file = builder.tempfile_in(folder(path))?;
    if let Some(permissions) = before {
        // The mask of the process has narrowed them.
        file.as_file().set_permissions(permissions)?;
    }
    Ok(file)
}

fn folder(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.map_or_else(|| PathBuf::from("."), Path::to_owned)
}

/// Those of any new file: the mask of the process takes away what others may not.
#[cfg(unix)]
fn usual() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn usual() -> Option<fs::Permissions> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An empty folder of the test's own.
    fn folder_for(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("service-feed-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn nothing_but_the_file_is_left() {
        let folder = folder_for("whole");
        let path = folder.join("feed.json");
        write(&path, b"one").unwrap();
        write(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_file_stays_as_open_to_others_as_it_was_and_a_link_stays_a_link() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = folder_for("rights");
        let (path, link, usual) = (folder.join("feed.json"), folder.join("link.json"), folder.join("usual"));
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        write(&path, b"one").unwrap();
        fs::write(&usual, b"").unwrap();
        assert_eq!(mode(&path), mode(&usual));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
        symlink(&path, &link).unwrap();
        write(&link, b"two").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!((fs::read(&path).unwrap(), mode(&path)), (b"two".to_vec(), 0o664));
        fs::remove_dir_all(folder).unwrap();
    }
}
