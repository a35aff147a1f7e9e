//! From a path in the text of a module to the module that it leads to.

use std::collections::BTreeMap;

use super::{Module, ModulePath};

type Tree = BTreeMap<ModulePath, Module>;

/// Imports may lead to imports, and in code that does not compile they may lead in a circle.
const MOST_IMPORTS: usize = 16;

/// Where a path leads.
pub struct Place {
    /// The module that defines the name.
    pub module: ModulePath,
    /// The name in it; none where the path is that of the module.
    pub item: Option<String>,
}

/// Finds where the paths of a crate lead.
pub struct Resolver<'a> {
    tree: &'a Tree,
    /// The modules of this crate of which a module imports everything.
    globs: BTreeMap<&'a ModulePath, Vec<ModulePath>>,
}

impl<'a> Resolver<'a> {
    pub fn new(tree: &'a Tree) -> Self {
        let plain = Self { tree, globs: BTreeMap::new() };
        let targets = |path: &ModulePath, module: &Module| {
            let targets = module.names.globs.iter().filter_map(|glob| plain.resolve(path, glob));
            targets.filter(|place| place.item.is_none()).map(|place| place.module).collect()
        };
        let globs = tree.iter().map(|(path, module)| (path, targets(path, module))).collect();
        Self { tree, globs }
    }

    /// None where it leads out of the crate, or where the name is made in the text itself, such as a type parameter.
    pub fn resolve(&self, from: &ModulePath, path: &[String]) -> Option<Place> {
        self.start(from, path, MOST_IMPORTS)
    }

    fn start(&self, from: &ModulePath, path: &[String], imports: usize) -> Option<Place> {
        let (first, mut rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.walk(ModulePath::default(), rest, imports),
            "self" => self.walk(from.clone(), rest, imports),
            "super" => {
                let mut module = from.parent()?;
                while let Some(("super", more)) = rest.split_first().map(|(name, more)| (name.as_str(), more)) {
                    module = module.parent()?;
                    rest = more;
                }
                self.walk(module, rest, imports)
            }
            _ => self.step(from, path, imports),
        }
    }

    /// Follows the names from a module inwards. A name that nobody defines there is taken for one that a macro makes.
    fn walk(&self, module: ModulePath, path: &[String], imports: usize) -> Option<Place> {
        match path.first() {
            None => Some(Place { module, item: None }),
            Some(name) => {
                self.step(&module, path, imports).or_else(|| Some(Place { item: Some(name.clone()), module }))
            }
        }
    }

    /// Follows a name that a module has as a child, defines or imports.
    fn step(&self, module: &ModulePath, path: &[String], imports: usize) -> Option<Place> {
        let (name, rest) = path.split_first()?;
        let names = &self.tree.get(module)?.names;
        let child = module.child(name);
        if self.tree.contains_key(&child) {
            return self.walk(child, rest, imports);
        }
        if names.defined.contains(name) {
            return Some(Place { module: module.clone(), item: Some(name.clone()) });
        }
        let imports = imports.checked_sub(1)?;
        if let Some(import) = names.imported.get(name) {
            let path: Vec<_> = import.iter().chain(rest).cloned().collect();
            return self.start(module, &path, imports);
        }
        let mut globs = self.globs.get(module).into_iter().flatten();
        globs.find_map(|target| self.step(target, path, imports))
    }
}
