//! From the file of a crate's root to all its modules: which file each is in, as the compiler looks for it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use syn::{Attribute, Expr, Item, ItemMod, Lit, Meta};

use super::{Module, ModulePath, names::Names};
use crate::repository::shown;

type Tree = BTreeMap<ModulePath, Module>;

/// # Panics
/// Where a file is missing or is no Rust: the compiler then says more.
pub fn parse(root: &Path) -> Tree {
    let folder = root.parent().unwrap().to_owned();
    let mut tree = Tree::new();
    add_file(&mut tree, ModulePath::default(), root, folder);
    tree
}

/// Whether only tests compile what has these attributes.
pub fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("cfg") => {
            let condition = list.tokens.to_string();
            condition == "test" || condition == "any (test , feature = \"testing\")"
        }
        Meta::List(_) | Meta::NameValue(_) => false,
    })
}

/// `folder` is where the compiler looks for the modules that the file names.
fn add_file(tree: &mut Tree, path: ModulePath, file: &Path, folder: PathBuf) {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    add(tree, path, &Place { file, folder }, &parsed.items);
}

/// Where the items of a module stand, and where its child modules are looked for.
struct Place<'a> {
    file: &'a Path,
    folder: PathBuf,
}

fn add(tree: &mut Tree, path: ModulePath, place: &Place, items: &[Item]) {
    for child in children(items) {
        let name = child.ident.to_string();
        let path = path.child(&name);
        match (&child.content, path_attribute(&child.attrs)) {
            (Some((_, items)), _) => {
                add(tree, path, &Place { file: place.file, folder: place.folder.join(&name) }, items);
            }
            (None, Some(named)) => {
                let file = place.file.parent().unwrap().join(named);
                let folder = file.parent().unwrap().to_owned();
                add_file(tree, path, &file, folder);
            }
            (None, None) => {
                let beside = place.folder.join(format!("{name}.rs"));
                let folder = place.folder.join(&name);
                let file = if beside.is_file() { beside } else { folder.join("mod.rs") };
                add_file(tree, path, &file, folder);
            }
        }
    }
    tree.insert(path, Module { file: shown(place.file), names: Names::of(items) });
}

fn children(items: &[Item]) -> impl Iterator<Item = &ItemMod> {
    let modules = items.iter().filter_map(|item| if let Item::Mod(module) = item { Some(module) } else { None });
    modules.filter(|module| !is_for_tests(&module.attrs))
}

/// The file that `#[path = "…"]` names.
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        if let Meta::NameValue(pair) = &attribute.meta
            && pair.path.is_ident("path")
            && let Expr::Lit(literal) = &pair.value
            && let Lit::Str(text) = &literal.lit
        {
            return Some(text.value());
        }
        None
    })
}

/// The same from texts by the paths of their modules.
#[cfg(test)]
pub fn of_texts(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::new();
    for (path, text) in files {
        let path =
            path.split("::").filter(|name| !name.is_empty()).fold(ModulePath::default(), |path, name| path.child(name));
        let items = syn::parse_file(text).unwrap().items;
        tree.insert(path, Module { file: "a.rs".to_owned(), names: Names::of(&items) });
    }
    tree
}
