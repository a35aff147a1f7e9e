//! Rules of the repository that no compiler checks. Each finding names the file, the line and how to mend it.

#[cfg(test)]
mod arrows;
#[cfg(test)]
mod attributes;
#[cfg(test)]
mod circles;
#[cfg(test)]
mod dependencies;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod fluent;
#[cfg(test)]
mod handbook;
#[cfg(test)]
mod locales;
#[cfg(test)]
mod manifests;
#[cfg(test)]
mod modules;
#[cfg(test)]
mod purity;
#[cfg(test)]
mod repository;
#[cfg(test)]
mod requirements;
#[cfg(test)]
mod rooms;
#[cfg(test)]
mod sources;
#[cfg(test)]
mod styles;
#[cfg(test)]
mod wcag;
#[cfg(test)]
mod workspace;
