//! The feed's vocabulary: codes with labels and parents. Knows which code lies below which, not who uses it.

use std::collections::BTreeMap;

use super::{identifier::Code, text::Text};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    pub label: Text,
    pub hint: Text,
    pub parent: Option<Code>,
    pub sensitive: bool,
    /// Codes of other vocabularies that mean the same.
    pub same_as: Vec<Code>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms {
    terms: BTreeMap<Code, Term>,
    /// From a foreign code to the feed's own.
    aliases: BTreeMap<Code, Code>,
}

/// How deep a chain of parents is followed. Deeper chains, and circles, end there.
const DEPTH: usize = 16;

impl Terms {
    pub fn new(terms: BTreeMap<Code, Term>) -> Self {
        // One by one: collecting them would bring in a sorting of its own, 6 kB of WebAssembly.
        let mut aliases = BTreeMap::new();
        for (code, term) in &terms {
            for alias in term.same_as.iter().filter(|alias| !terms.contains_key(alias)) {
                aliases.insert(alias.clone(), code.clone());
            }
        }
        Self { terms, aliases }
    }

    /// Adds the terms of another feed; the first to define a code wins.
    pub fn merge(self, other: Terms) -> Self {
        let mut terms = self.terms;
        for (code, term) in other.terms {
            terms.entry(code).or_insert(term);
        }
        Self::new(terms)
    }

    pub fn get(&self, code: &Code) -> Option<&Term> {
        self.terms.get(self.resolve(code))
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Code, &Term)> {
        self.terms.iter()
    }

    /// The feed's own code for a code of another vocabulary; any other code is itself.
    pub fn resolve<'a>(&'a self, code: &'a Code) -> &'a Code {
        self.aliases.get(code).unwrap_or(code)
    }

    /// Whether `code` is `ancestor` or lies below it.
    pub fn is_within(&self, code: &Code, ancestor: &Code) -> bool {
        let ancestor = self.resolve(ancestor);
        self.with_ancestors(code).any(|known| known == ancestor)
    }

    /// The terms directly below `parent`, or those without a parent.
    pub fn children<'a>(&'a self, parent: Option<&'a Code>) -> impl Iterator<Item = &'a Code> {
        self.terms.iter().filter(move |(_, term)| term.parent.as_ref() == parent).map(|(code, _)| code)
    }

    /// The code itself, its parent, and so on upwards.
    pub fn with_ancestors<'a>(&'a self, code: &'a Code) -> impl Iterator<Item = &'a Code> {
        std::iter::successors(Some(self.resolve(code)), |code| {
            self.terms.get(*code)?.parent.as_ref().map(|parent| self.resolve(parent))
        })
        .take(DEPTH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(table: &[(&str, &str, &str)]) -> Terms {
        let optional = |text: &str| (!text.is_empty()).then(|| Code::new(text));
        Terms::new(
            table
                .iter()
                .map(|(code, parent, same_as)| {
                    let term = Term {
                        parent: optional(parent),
                        same_as: optional(same_as).into_iter().collect(),
                        ..Term::default()
                    };
                    (Code::new(code), term)
                })
                .collect(),
        )
    }

    #[test]
    fn a_code_lies_within_itself_and_its_ancestors() {
        let terms = terms(&[("a", "", "x:1"), ("a.b", "a", ""), ("a.b.c", "x:1", ""), ("d", "", "")]);
        let within = |code, ancestor| terms.is_within(&Code::new(code), &Code::new(ancestor));
        assert!(within("a", "a") && within("a.b", "a") && within("a.b.c", "a") && within("a.b", "x:1"));
        assert!(!within("a", "a.b") && !within("d", "a") && !within("unknown", "a"));
    }

    #[test]
    fn a_circle_of_parents_ends() {
        let terms = terms(&[("a", "b", ""), ("b", "a", "")]);
        assert!(terms.is_within(&Code::new("a"), &Code::new("b")));
        assert!(!terms.is_within(&Code::new("a"), &Code::new("c")));
    }
}
