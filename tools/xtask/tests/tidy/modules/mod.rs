//! The modules of a crate and the names that each of them uses of the others, read with the parser `syn`.
//!
//! What only tests compile is left out. Re-exports are followed, so that a name counts for the module that defines it.

mod names;
mod resolve;
mod tree;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::Path,
};

use names::Names;
use resolve::Resolver;

/// The path of a module from the root of its crate; that of the root is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ModulePath(Vec<String>);

/// The modules of one crate, which is a library, a program, a test or a benchmark.
pub struct Modules(BTreeMap<ModulePath, Module>);

/// A module as it is written.
struct Module {
    /// The file as it is shown in findings.
    file: String,
    names: Names,
}

/// A module uses a name of another module of its crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    pub from: ModulePath,
    pub to: ModulePath,
    /// What is used; `*` is the module itself.
    pub name: String,
    /// `file:line` of the first place.
    pub place: String,
}

impl Modules {
    /// Parses a crate from the file of its root.
    pub fn parse(root: &Path) -> Self {
        Self(tree::parse(root))
    }

    #[cfg(test)]
    pub fn of_texts(files: &[(&str, &str)]) -> Self {
        Self(tree::of_texts(files))
    }

    /// All modules.
    pub fn paths(&self) -> impl Iterator<Item = &ModulePath> {
        self.0.keys()
    }

    /// Each name once that a module uses of another, in the order of the modules.
    pub fn uses(&self) -> Vec<Use> {
        let resolver = Resolver::new(&self.0);
        let mut found = Vec::new();
        for (from, module) in &self.0 {
            let mut seen = BTreeSet::new();
            for used in &module.names.used {
                let Some(place) = resolver.resolve(from, &used.path) else { continue };
                let name = place.item.unwrap_or_else(|| "*".to_owned());
                if place.module != *from && seen.insert((place.module.clone(), name.clone())) {
                    let line = format!("{}:{}", module.file, used.line);
                    found.push(Use { from: from.clone(), to: place.module, name, place: line });
                }
            }
        }
        found
    }
}

impl ModulePath {
    pub fn child(&self, name: &str) -> Self {
        let mut path = self.0.clone();
        path.push(name.to_owned());
        Self(path)
    }

    pub fn parent(&self) -> Option<Self> {
        self.0.split_last().map(|(_, rest)| Self(rest.to_owned()))
    }

    /// The outermost module it lies in, which is itself where it lies in the root.
    pub fn room(&self) -> Option<&str> {
        self.0.first().map(String::as_str)
    }

    /// The two modules that lie side by side and hold these two; none where one of them holds the other.
    pub fn side_by_side(&self, other: &Self) -> Option<(Self, Self)> {
        let common = self.0.iter().zip(&other.0).take_while(|(own, others)| own == others).count();
        let until = |path: &Self| path.0.get(..=common).map(|names| Self(names.to_owned()));
        Some((until(self)?, until(other)?))
    }
}

impl fmt::Display for ModulePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { f.write_str("crate") } else { f.write_str(&self.0.join("::")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &[&str]) {
        let modules = Modules::of_texts(files);
        let uses: Vec<_> =
            modules.uses().iter().map(|used| format!("{} -> {} {}", used.from, used.to, used.name)).collect();
        assert_eq!(uses, expected);
    }

    #[test]
    fn names_are_found_in_use_lines_and_in_code() {
        check(
            &[
                ("", "mod a; mod b; mod c { pub mod d; }"),
                ("a", "use crate::b::{self, B as Other, inner::*};\nfn f() { b::g(); super::c::d::h(); }"),
                ("b", "fn g() -> crate::c::d::D {}"),
                ("c", "pub mod d;"),
                ("c::d", "struct D; fn h() {}"),
            ],
            &["a -> b *", "a -> b B", "a -> b inner", "a -> b g", "a -> c::d h", "b -> c::d D"],
        );
    }

    #[test]
    fn names_are_found_within_macros_and_attributes() {
        check(
            &[
                ("", "mod a; mod b;"),
                ("a", "fn f() { view! { <p>{ crate::b::one(x) }</p> } }\n#[option(parser = super::b::two)] struct S;"),
                ("b", "fn one() {} fn two() {} macro_rules! m { () => { $crate::a::f() } }"),
            ],
            &["a -> b one", "a -> b two", "b -> a f"],
        );
    }

    #[test]
    fn a_name_belongs_to_the_module_that_defines_it() {
        check(
            &[
                ("", "mod a; mod b; pub use b::inner::Made;"),
                ("a", "use crate::{Made, b::{Thing, Deep}}; use super::b; fn f() { b::Thing::new(); }"),
                ("b", "pub mod inner; pub use inner::Thing; pub use self::inner::*;"),
                ("b::inner", "pub struct Thing; pub struct Deep; pub struct Made;"),
            ],
            &[
                "crate -> b::inner Made",
                "a -> b::inner Made",
                "a -> b::inner Thing",
                "a -> b::inner Deep",
                "a -> b *",
                "b -> b::inner Thing",
                "b -> b::inner *",
            ],
        );
    }

    #[test]
    fn other_crates_own_names_and_tests_are_left_out() {
        check(
            &[
                ("", "mod a; mod b;"),
                ("a", "use model::b::B; use std::fmt; fn f<T: fmt::Debug>() { T::b(); g() } fn g() {}"),
                (
                    "b",
                    "#[cfg(test)] use crate::a::f; #[cfg(test)] mod tests { use crate::a::g; } #[test] fn t() { crate::a::f() }",
                ),
            ],
            &[],
        );
    }

    #[test]
    fn modules_side_by_side_are_the_first_that_differ() {
        let path = |text: &str| ModulePath(text.split("::").map(str::to_owned).collect());
        let sides = |one: &str, other: &str| path(one).side_by_side(&path(other));
        assert_eq!(sides("a::b::c", "a::d"), Some((path("a::b"), path("a::d"))));
        assert_eq!(sides("a", "b::c"), Some((path("a"), path("b"))));
        assert_eq!(sides("a", "a::b"), None);
    }
}
