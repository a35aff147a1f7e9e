//! Two sites of WordPress to try the plugin in: Debian's, which is the oldest that the plugin promises, and a newer one out of
//! a package of npm. Both keep their data in a file of SQLite.
//!
//! They are made once and kept in the cache; every test works on a copy.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha512};

use super::plugin::copy_folder;
use crate::{
    hash::Hash,
    paths::{Cache, Root},
    run,
    setup::apt,
};

/// Debian's package. Its themes are packages of their own, and some of its files are links into others.
const DEBIAN: &str = "wordpress";
const THEMES: &str = "^wordpress-theme-";
const LINKED: [&str; 2] = ["libjs-", "php-getid3"];

/// WordPress for browsers, of which the newest version and the files for SQLite are taken.
const BUILDS: &str = "@wp-playground/wordpress-builds@0.9.19";
const BUILDS_SHA512: &str = "dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==";
const NEWEST: &str = "wp-nightly";

/// What PHP must have, and the packages that have it.
const EXTENSIONS: [&str; 4] = ["pdo_sqlite", "mbstring", "dom", "Phar"];
const PHP_PACKAGES: [&str; 4] = ["php-cli", "php-sqlite3", "php-mbstring", "php-xml"];

/// The sites, without the plugin.
pub struct Sites {
    pub php: PathBuf,
    /// A folder with `debian` and `npm`.
    pub folder: PathBuf,
}

/// Makes the sites where they are not in the cache.
pub fn ensure(root: &Root, cache: &Cache) -> Result<Sites> {
    let _lock = cache.lock("wordpress")?;
    let php = php()?;
    let tests = root.join("integrations/wordpress/tests");
    let folder = cache.tool("wordpress", &recipe(&tests)?);
    if !folder.is_dir() {
        println!("WordPress is set up twice, about a minute");
        let workshop = cache.tool(".making", "wordpress");
        remove(&workshop)?;
        let made = workshop.join("sites");
        fs::create_dir_all(&made)?;
        let builds = builds(&workshop)?;
        debian(&workshop, &made.join("debian"))?;
        newer(&php, &builds, &made.join("npm"))?;
        for name in ["debian", "npm"] {
            install(&php, &tests, &builds, &made.join(name)).with_context(|| format!("the site of {name}"))?;
        }
        fs::rename(&made, &folder)?;
        remove(&workshop)?;
    }
    Ok(Sites { php, folder })
}

/// What the sites are made by, as a name: another recipe makes other sites.
fn recipe(tests: &Path) -> Result<String> {
    let mut all = format!("{DEBIAN} {THEMES} {LINKED:?} {BUILDS} {NEWEST}");
    for file in ["install.php", "request.php", "wp-config.php"] {
        all.push_str(&fs::read_to_string(tests.join(file))?);
    }
    Ok(Hash::of(all.as_bytes()).name("sites", ""))
}

fn php() -> Result<PathBuf> {
    let found = || run::find("php").filter(|php| has_extensions(php));
    if let Some(php) = found() {
        return Ok(php);
    }
    if !apt::is_here() {
        bail!("PHP with {} is needed", EXTENSIONS.join(", "));
    }
    apt::install(&PHP_PACKAGES).context("PHP is missing")?;
    found().with_context(|| format!("PHP lacks one of {}", EXTENSIONS.join(", ")))
}

fn has_extensions(php: &Path) -> bool {
    let there = run::output(Command::new(php).arg("-m")).unwrap_or_default();
    EXTENSIONS.iter().all(|wanted| there.lines().any(|line| line == *wanted))
}

/// The package of npm, unpacked as far as it is needed.
fn builds(workshop: &Path) -> Result<PathBuf> {
    let mut pack = run::node_program("npm");
    let name = run::output(pack.current_dir(workshop).args(["pack", "--silent", "--ignore-scripts", BUILDS]))
        .with_context(|| format!("{BUILDS} could not be had"))?;
    let archive = workshop.join(name.trim());
    let hash = BASE64_STANDARD.encode(Sha512::digest(fs::read(&archive)?));
    if hash != BUILDS_SHA512 {
        bail!("{BUILDS} is not what it was: sha512-{hash}");
    }
    let mut tar = Command::new("tar");
    tar.current_dir(workshop).arg("-xzf").arg(&archive);
    run::output(tar.args([
        &format!("package/src/wordpress/{NEWEST}.zip"),
        "package/src/sqlite-database-integration",
        &format!("package/public/{NEWEST}"),
    ]))?;
    fs::remove_file(archive)?;
    Ok(workshop.join("package"))
}

/// Debian's files without installing them: no other program of the machine changes, and no rights are needed.
fn debian(workshop: &Path, to: &Path) -> Result<()> {
    let (packages, unpacked) = (workshop.join("packages"), workshop.join("unpacked"));
    fs::create_dir_all(&packages)?;
    let names = debian_packages()?;
    apt::download(&names.iter().map(String::as_str).collect::<Vec<_>>(), &packages)
        .context("Debian's WordPress cannot be had")?;
    for entry in packages.read_dir()? {
        run::output(Command::new("dpkg-deb").arg("--extract").arg(entry?.path()).arg(&unpacked))?;
    }
    let wordpress = unpacked.join("usr/share/wordpress");
    // What leads out of what is unpacked, such as the configuration of a web server.
    run::output(Command::new("find").arg("-L").arg(&wordpress).args(["-type", "l", "-delete"]))?;
    copy_folder(&wordpress, to)
}

/// Which themes there are, and what has links, differs between the versions of Debian and Ubuntu.
fn debian_packages() -> Result<Vec<String>> {
    let depends = run::output(Command::new("apt-cache").args(["depends", "--important", DEBIAN]))
        .context("Debian's WordPress cannot be had")?;
    let themes = run::output(Command::new("apt-cache").args(["search", "--names-only", THEMES]))?;
    let mut names = vec![DEBIAN.to_owned()];
    names.extend(themes.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned));
    names.extend(linked_packages(&depends).map(str::to_owned));
    Ok(names)
}

fn linked_packages(depends: &str) -> impl Iterator<Item = &str> {
    let needed = depends.lines().filter_map(|line| line.trim().strip_prefix("Depends: "));
    needed.filter(|name| LINKED.iter().any(|start| name.starts_with(start)))
}

fn newer(php: &Path, builds: &Path, to: &Path) -> Result<()> {
    unzip(php, &builds.join(format!("src/wordpress/{NEWEST}.zip")), to)?;
    copy_folder(&builds.join("public").join(NEWEST), to)?;
    // It comes with a database, which is not ours.
    remove(&to.join("wp-content/database"))
}

fn unzip(php: &Path, archive: &Path, to: &Path) -> Result<()> {
    let code = "(new PharData($argv[1]))->extractTo($argv[2], null, true);";
    run::output(Command::new(php).args(["-r", code, "--"]).arg(archive).arg(to)).map(drop)
}

/// Gives a site its database and its users.
fn install(php: &Path, tests: &Path, builds: &Path, site: &Path) -> Result<()> {
    let content = site.join("wp-content");
    let unpacked = site.with_extension("sqlite");
    unzip(php, &builds.join("src/sqlite-database-integration/sqlite-database-integration.zip"), &unpacked)?;
    let inner = unpacked.read_dir()?.next().context("the files for SQLite are not there")??.path();
    copy_folder(&inner, &content.join("sqlite"))?;
    let template = fs::read_to_string(inner.join("db.copy"))?;
    let template = template.replace("'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", "__DIR__ . '/sqlite'");
    fs::write(content.join("db.php"), template.replace("{SQLITE_PLUGIN}", ""))?;
    remove(&unpacked)?;
    for folder in ["database", "plugins"] {
        fs::create_dir_all(content.join(folder))?;
    }
    fs::copy(tests.join("wp-config.php"), site.join("wp-config.php"))?;
    let version = run::output(Command::new(php).arg(tests.join("install.php")).arg(site))?;
    println!("WordPress {} is ready", version.lines().last().unwrap_or_default().trim());
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_links_is_found_among_what_wordpress_needs() {
        let depends = "wordpress\n |Depends: apache2\n  Depends: <httpd>\n  Depends: libjs-cropper\n  Depends: php-gd\n  Depends: php-getid3\n";
        assert_eq!(linked_packages(depends).collect::<Vec<_>>(), ["libjs-cropper", "php-getid3"]);
    }
}
