//! HSDS as a tabular package: a folder or an archive of tables, one for each kind of record, with or without a
//! `datapackage.json` that lists them (docs.openreferral.org; versions 1.1 to 3.1). The tables are put together by their
//! identifiers to the records that the same standard has as JSON, and the reader of those does the rest.

mod table;
mod tree;

use serde_json::{Value, json};

use super::{File, Imported, Options, detection, documents};
use crate::{
    AuthoringError,
    unread::{Full, archive},
};
use table::{Table, tables};

/// The name of the file that lists the tables of a package.
const DESCRIPTION: &str = "datapackage.json";

/// The files that are in archives, in the place of the archives. Workbooks are archives too, and stay.
///
/// # Errors
/// Where an archive is broken or unpacks to more than a directory has.
pub fn unpacked(files: Vec<File>) -> Result<Vec<File>, AuthoringError> {
    let mut all = Vec::new();
    for file in files {
        if !archive::is_archive(&file.bytes) || detection::format_of(&file).is_some() {
            all.push(file);
            continue;
        }
        match archive::unpack(&file.bytes, &is_data) {
            Err(archive::ArchiveError::TooLarge) => {
                return Err(AuthoringError::TooLarge { file: file.name, full: Full::Bytes });
            }
            Err(archive::ArchiveError::Broken(_)) => all.push(file),
            // What it is then is said of the archive.
            Ok(found) if found.is_empty() => all.push(file),
            Ok(found) => {
                let within = |name: &str| format!("{}/{name}", file.name);
                all.extend(found.iter().map(|(name, bytes)| File { name: within(name), bytes: bytes.clone() }));
            }
        }
    }
    Ok(all)
}

/// Whether a file of an archive may be of a directory. Apple's archives have a shadow of each file.
fn is_data(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let is_shadow = name.contains("__MACOSX") || stem(name).starts_with('.');
    ["csv", "tsv", "json", "jsonld", "ndjson"].contains(&ending.as_str()) && !is_shadow
}

/// The last part of a path.
fn stem(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// Whether the files are the tables of a directory in HSDS. The template of the finder has a table of services too, so
/// the headings decide: those of HSDS refer to other tables by `organization_id` and the like.
pub fn is_directory(files: &[File]) -> bool {
    let is_table = |file: &&File| stem(&file.name).eq_ignore_ascii_case("services.csv") || is_described(files, file);
    files.iter().filter(is_table).any(|file| table::refers_to_others(&file.bytes))
        && files.iter().all(|file| table::is_text(file) || stem(&file.name).eq_ignore_ascii_case(DESCRIPTION))
}

/// Whether the description of the package says that this is its table of services.
fn is_described(files: &[File], file: &File) -> bool {
    described(files).iter().any(|(path, name)| name == "services" && stem(path) == stem(&file.name))
}

/// The paths of the tables that the description lists, with their names.
fn described(files: &[File]) -> Vec<(String, String)> {
    let description = files.iter().find(|file| stem(&file.name).eq_ignore_ascii_case(DESCRIPTION));
    let Some(package) = description.and_then(|file| serde_json::from_slice::<Value>(&file.bytes).ok()) else {
        return Vec::new();
    };
    let text = |resource: &Value, key: &str| Some(resource.get(key)?.as_str()?.to_lowercase());
    let resources = package.get("resources").and_then(Value::as_array).cloned().unwrap_or_default();
    resources.iter().filter_map(|resource| Some((text(resource, "path")?, text(resource, "name")?))).collect()
}

/// Reads the tables as one directory.
pub fn import(files: Vec<File>, options: &Options) -> Result<Imported, AuthoringError> {
    let described = described(&files);
    let name =
        files.iter().map(|file| file.name.clone()).find(|name| stem(name).to_lowercase().starts_with("services"));
    let name = name.or_else(|| files.first().map(|file| file.name.clone())).unwrap_or_default();
    let (tables, notes) = tables(&files, &described)?;
    let services = tree::services(&tables);
    let document = File::new(&name, json!({ "contents": services }).to_string());
    let mut imported = documents::foreign(foreign::Format::Hsds, vec![document], options);
    imported.findings.splice(0..0, notes);
    Ok(imported)
}

/// The table of a name.
fn find<'a>(tables: &'a [Table], names: &[&str]) -> Option<&'a Table> {
    names.iter().find_map(|name| tables.iter().find(|table| table.name == *name))
}

#[cfg(test)]
mod tests;
