//! The names in the text of one module: those it defines, those it imports, and every path that it writes out.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{
    Attribute, Ident, ImplItemFn, Item, ItemMod, ItemUse, Macro, Meta, Path, UseTree,
    visit::{self, Visit},
};

use super::tree::is_for_tests;

/// What the items of a module say, without those of its child modules and of tests.
#[derive(Default)]
pub struct Names {
    pub defined: BTreeSet<String>,
    /// What is imported or re-exported, by the name it has here.
    pub imported: BTreeMap<String, Vec<String>>,
    /// The modules of which everything is imported.
    pub globs: Vec<Vec<String>>,
    /// Each path where it is written.
    pub used: Vec<Used>,
}

/// A path as it is written out.
pub struct Used {
    pub path: Vec<String>,
    pub line: usize,
}

impl Names {
    pub fn of(items: &[Item]) -> Self {
        let mut names = Self::default();
        for item in items {
            if let (Some(ident), _) = head(item) {
                names.defined.insert(ident.to_string());
            }
            if let Item::Use(item) = item
                && !is_for_tests(&item.attrs)
            {
                names.import(Vec::new(), &item.tree);
            }
            names.visit_item(item);
        }
        names
    }

    fn import(&mut self, before: Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.import(with(before, &path.ident), &path.tree),
            UseTree::Name(name) if name.ident == "self" => {
                if let Some(last) = before.last().cloned() {
                    self.imported.insert(last, before);
                }
            }
            UseTree::Name(name) => {
                self.imported.insert(name.ident.to_string(), with(before, &name.ident));
            }
            UseTree::Rename(rename) => {
                self.imported.insert(rename.rename.to_string(), with(before, &rename.ident));
            }
            UseTree::Glob(_) => self.globs.push(before),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(before.clone(), tree)),
        }
    }

    fn use_tree(&mut self, before: Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.use_tree(with(before, &path.ident), &path.tree),
            UseTree::Name(name) if name.ident == "self" => self.push(before, name.ident.span()),
            UseTree::Name(name) => self.push(with(before, &name.ident), name.ident.span()),
            UseTree::Rename(rename) => self.push(with(before, &rename.ident), rename.ident.span()),
            UseTree::Glob(glob) => self.push(before, glob.star_token.spans[0]),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.use_tree(before.clone(), tree)),
        }
    }

    fn push(&mut self, path: Vec<String>, at: Span) {
        self.used.push(Used { path, line: at.start().line });
    }

    /// The paths among the words that a macro gets, which need not be Rust.
    fn words(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        let mut at = Span::call_site();
        for token in tokens {
            match &token {
                TokenTree::Ident(word) if path.is_empty() || colons == 2 => {
                    if path.is_empty() {
                        at = word.span();
                    }
                    path.push(word.to_string());
                    colons = 0;
                    continue;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' && !path.is_empty() && colons < 2 => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            self.end_of_path(&mut path, at);
            colons = 0;
            match token {
                TokenTree::Group(group) => self.words(group.stream()),
                TokenTree::Ident(word) => {
                    at = word.span();
                    path.push(word.to_string());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
        self.end_of_path(&mut path, at);
    }

    fn end_of_path(&mut self, path: &mut Vec<String>, at: Span) {
        if path.len() > 1 {
            self.push(std::mem::take(path), at);
        }
        path.clear();
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_for_tests(head(item).1) {
            visit::visit_item(self, item);
        }
    }

    /// Modules have names of their own.
    fn visit_item_mod(&mut self, _: &'ast ItemMod) {}

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.use_tree(Vec::new(), &item.tree);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        if !is_for_tests(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        if path.leading_colon.is_none()
            && let Some(first) = path.segments.first()
        {
            let names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.push(names, first.ident.span());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.visit_path(&call.path);
        self.words(call.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta {
            self.words(list.tokens.clone());
        }
        visit::visit_attribute(self, attribute);
    }
}

fn with(mut path: Vec<String>, name: &Ident) -> Vec<String> {
    path.push(name.to_string());
    path
}

/// The name and the attributes of an item that has them and is no module.
fn head(item: &Item) -> (Option<&Ident>, &[Attribute]) {
    match item {
        Item::Const(item) => (Some(&item.ident), &item.attrs),
        Item::Enum(item) => (Some(&item.ident), &item.attrs),
        Item::ExternCrate(item) => (None, &item.attrs),
        Item::Fn(item) => (Some(&item.sig.ident), &item.attrs),
        Item::ForeignMod(item) => (None, &item.attrs),
        Item::Impl(item) => (None, &item.attrs),
        Item::Macro(item) => (item.ident.as_ref(), &item.attrs),
        Item::Mod(item) => (None, &item.attrs),
        Item::Static(item) => (Some(&item.ident), &item.attrs),
        Item::Struct(item) => (Some(&item.ident), &item.attrs),
        Item::Trait(item) => (Some(&item.ident), &item.attrs),
        Item::TraitAlias(item) => (Some(&item.ident), &item.attrs),
        Item::Type(item) => (Some(&item.ident), &item.attrs),
        Item::Union(item) => (Some(&item.ident), &item.attrs),
        Item::Use(item) => (None, &item.attrs),
        // The parser may have more kinds of items in a later version.
        Item::Verbatim(_) | _ => (None, &[]),
    }
}
