//! Rules of the repository that no compiler knows. Each finding names the file, the line
//! and the mend.

#[cfg(test)]
mod dependencies;
#[cfg(test)]
mod fluent;
#[cfg(test)]
mod locales;
#[cfg(test)]
mod purity;
#[cfg(test)]
mod repository;
#[cfg(test)]
mod requirements;
#[cfg(test)]
mod sources;
#[cfg(test)]
mod styles;
