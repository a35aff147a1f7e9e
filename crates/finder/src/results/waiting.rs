//! Which files of large feeds have to be fetched for what is shown, and whether they have arrived.

use super::hit::Hit;
use crate::engine::{catalogue::Catalogue, chunked::ServiceFile};
use model::{chunks::Presence, identifier::ServiceId};

/// The files of the services that are shown, without those that were asked for before.
pub fn files_of_hits<'a>(catalogue: &Catalogue, hits: impl Iterator<Item = &'a Hit>) -> Vec<ServiceFile> {
    unasked(catalogue, hits.filter_map(|hit| catalogue.file_of(hit.position)))
}

/// The files of the services that are shown.
pub fn all_files_of_hits<'a>(catalogue: &Catalogue, hits: impl Iterator<Item = &'a Hit>) -> Vec<ServiceFile> {
    hits.filter_map(|hit| catalogue.file_of(hit.position)).collect()
}

/// The files by which services are found by their names, without those that were asked for before.
pub fn files_of_names(catalogue: &Catalogue) -> Vec<ServiceFile> {
    unasked(catalogue, catalogue.files_of_names().into_iter())
}

/// The files that are needed next for the services with these identifiers, without those that were asked for before. As
/// long as it is not known where the services are, these are the files of names.
pub fn files_of_ids(catalogue: &Catalogue, ids: &[ServiceId]) -> Vec<ServiceFile> {
    if are_here(catalogue, ids) {
        return Vec::new();
    }
    if catalogue.presence_of_names() != Presence::Here {
        return files_of_names(catalogue);
    }
    unasked(catalogue, positions(catalogue, ids).filter_map(|position| catalogue.file_of(position)))
}

/// Whether the services with these identifiers have arrived. Those that no feed contains are not waited for.
pub fn presence_of_ids(catalogue: &Catalogue, ids: &[ServiceId]) -> Presence {
    if are_here(catalogue, ids) {
        return Presence::Here;
    }
    let names = catalogue.presence_of_names();
    if names != Presence::Here {
        return names;
    }
    let presences = || positions(catalogue, ids).map(|position| catalogue.presence(position));
    // What can be tried again is reported before what is on its way.
    let missing = presences().find(|presence| *presence == Presence::Missing);
    missing.or_else(|| presences().find(|presence| *presence != Presence::Here)).unwrap_or(Presence::Here)
}

fn are_here(catalogue: &Catalogue, ids: &[ServiceId]) -> bool {
    ids.iter().all(|id| catalogue.find_service(id).is_some())
}

fn positions<'a>(catalogue: &'a Catalogue, ids: &'a [ServiceId]) -> impl Iterator<Item = usize> + 'a {
    ids.iter().filter_map(|id| catalogue.position(id))
}

/// The files that nobody has asked for, each once.
pub fn unasked(catalogue: &Catalogue, files: impl Iterator<Item = ServiceFile>) -> Vec<ServiceFile> {
    let is_unasked = |file: ServiceFile| {
        file.find(catalogue).is_some_and(|(chunks, number)| chunks.presence(number) == Presence::Elsewhere)
    };
    let mut unasked = Vec::new();
    for file in files {
        if is_unasked(file) && !unasked.contains(&file) {
            unasked.push(file);
        }
    }
    unasked
}
