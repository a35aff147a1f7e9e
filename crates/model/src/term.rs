//! The vocabulary of a feed: codes with labels and parents.

use super::{
    by_id::ById,
    identifier::{Code, Icon},
    locale::Language,
    text::Text,
};

/// A term of the vocabulary: what a code means.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    pub label: Text,
    pub hint: Text,
    pub parent: Option<Code>,
    pub sensitive: bool,
    /// Whether somebody with this topic may be in danger, so that help lines come first.
    pub urgent: bool,
    /// How people say it, each in its language.
    pub words: Box<[(Language, Box<str>)]>,
    /// Codes of other vocabularies with the same meaning.
    pub same_as: Vec<Code>,
    /// The picture beside it, where there is room.
    pub icon: Option<Icon>,
}

/// The vocabulary of a feed.
///
/// ```
/// use model::{
///     identifier::Code,
///     term::{Term, Terms},
/// };
///
/// let (grief, child) = (Code::new("topic:grief"), Code::new("topic:grief.child"));
/// let below = Term { parent: Some(grief.clone()), ..Term::default() };
/// let terms = Terms::new([(grief.clone(), Term::default()), (child.clone(), below)]);
/// assert!(terms.is_within(&child, &grief));
/// assert!(!terms.is_within(&grief, &child));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms {
    terms: ById<Code, Term>,
    /// From a code to the one that stands for both because they have the same meaning.
    aliases: ById<Code, Code>,
}

/// How many parents of a code are followed. Longer chains, and circles, end there.
const DEPTH: usize = 16;

impl Terms {
    /// If a code is defined twice, the last definition counts.
    pub fn new(terms: impl IntoIterator<Item = (Code, Term)>) -> Self {
        let mut joined = Self { terms: terms.into_iter().collect(), aliases: ById::default() };
        let mut same = Vec::new();
        for (code, term) in joined.terms.iter() {
            same.extend(term.same_as.iter().map(|alias| (code.clone(), alias.clone())));
        }
        for (code, alias) in &same {
            joined.join(code, alias);
        }
        for (_, alias) in &same {
            joined.shorten(alias);
        }
        joined
    }

    /// Makes the second code an alias of the first, also if the feed defines both. The first gets the parent of the
    /// second if it has none.
    fn join(&mut self, code: &Code, alias: &Code) {
        let (code, alias) = (self.shorten(code), self.shorten(alias));
        if code == alias {
            return;
        }
        let parent = self.terms.get(&alias).and_then(|term| term.parent.clone());
        if let Some(term) = self.terms.get_mut(&code).filter(|term| term.parent.is_none()) {
            term.parent = parent;
        }
        self.aliases.insert(alias, code);
    }

    /// The code that stands for all with the same meaning. From here on every code that was passed leads to it at once.
    fn shorten(&mut self, code: &Code) -> Code {
        let last = self.resolve(code).clone();
        let mut at = code.clone();
        while let Some(next) = self.aliases.get_mut(&at).filter(|next| **next != last) {
            at = std::mem::replace(next, last.clone());
        }
        last
    }

    /// Adds the terms of another feed. If both define a code, the first definition counts.
    pub fn merge(self, other: Terms) -> Self {
        if self.terms.is_empty() {
            return other;
        }
        let mut terms = self.terms;
        for (code, term) in other.terms {
            terms.insert_new(code, term);
        }
        Self::new(terms)
    }

    /// The term of a code, or the term with the same meaning.
    pub fn get(&self, code: &Code) -> Option<&Term> {
        self.terms.get(self.resolve(code))
    }

    /// Whether it, or a broader term, is something private.
    pub fn is_sensitive(&self, code: &Code) -> bool {
        self.with_ancestors(code).filter_map(|code| self.get(code)).any(|term| term.sensitive)
    }

    /// All terms in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = (&Code, &Term)> {
        self.terms.iter()
    }

    /// The code that stands for all with the same meaning: the one that the feed defines itself, where the other
    /// belongs to another vocabulary.
    pub fn resolve<'a>(&'a self, mut code: &'a Code) -> &'a Code {
        // `join` leads from one that is not an alias to another one that is not, so this ends.
        while let Some(same) = self.aliases.get(code) {
            code = same;
        }
        code
    }

    /// Whether `code` is `ancestor` or is below it.
    pub fn is_within(&self, code: &Code, ancestor: &Code) -> bool {
        let ancestor = self.resolve(ancestor);
        self.with_ancestors(code).any(|known| known == ancestor)
    }

    /// The term directly above. A term with the same meaning as its parent has none.
    pub fn parent(&self, code: &Code) -> Option<&Code> {
        let parent = self.terms.get(code)?.parent.as_ref()?;
        Some(self.resolve(parent)).filter(|above| *above != code)
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
        Terms::new(table.iter().map(|(code, parent, same_as)| {
            let same_as = optional(same_as).into_iter().collect();
            (Code::new(code), Term { parent: optional(parent), same_as, ..Term::default() })
        }))
    }

    #[test]
    fn a_code_lies_within_itself_and_its_ancestors() {
        let terms = terms(&[("a", "", "x:1"), ("a.b", "a", ""), ("a.b.c", "x:1", ""), ("d", "", "")]);
        let within = |code, ancestor| terms.is_within(&Code::new(code), &Code::new(ancestor));
        assert!(within("a", "a") && within("a.b", "a") && within("a.b.c", "a") && within("a.b", "x:1"));
        assert!(!within("a", "a.b") && !within("d", "a") && !within("unknown", "a"));
    }

    /// `expected` is read from left to right: whether the first lies within the second, and the other way round.
    fn check_within(table: &[(&str, &str, &str)], left: &str, right: &str, expected: (bool, bool)) {
        let terms = terms(table);
        let (left, right) = (Code::new(left), Code::new(right));
        let found = (terms.is_within(&left, &right), terms.is_within(&right, &left));
        assert_eq!(found, expected, "{left:?} {right:?} in {table:?}");
    }

    #[test]
    fn codes_that_mean_the_same_lie_within_each_other() {
        let one_side = [("a", "", "x:1"), ("a.b", "a", "x:2")];
        check_within(&one_side, "a", "x:1", (true, true));
        check_within(&one_side, "x:2", "x:1", (true, false));
        check_within(&one_side, "a.b", "x:1", (true, false));
        check_within(&one_side, "x:2", "a", (true, false));
        check_within(&one_side, "x:3", "a", (false, false));
        // Both vocabularies are defined, as where two feeds are shown together.
        let both = [("a", "", "x:1"), ("a.b", "a", ""), ("x:1", "x:0", ""), ("x:0", "", ""), ("x:11", "x:1", "")];
        check_within(&both, "a", "x:1", (true, true));
        check_within(&both, "x:11", "a", (true, false));
        check_within(&both, "a.b", "x:1", (true, false));
        check_within(&both, "a.b", "x:0", (true, false));
        check_within(&both, "x:11", "x:0", (true, false));
        let mutual = [("a", "", "b"), ("b", "", "a"), ("c", "", "b")];
        check_within(&mutual, "a", "b", (true, true));
        check_within(&mutual, "a", "c", (true, true));
        let circle = [("a", "b", "b"), ("b", "a", "c"), ("c", "", "a")];
        check_within(&circle, "a", "c", (true, true));
    }

    #[test]
    fn a_term_is_below_the_one_that_stands_for_its_parent() {
        let check = |table: &[(&str, &str, &str)], code: &str, expected: Option<&str>| {
            let (terms, code) = (terms(table), Code::new(code));
            assert_eq!(terms.parent(&code).map(Code::as_str), expected, "{code} in {table:?}");
        };
        let both = [("a", "", "x:1"), ("a.b", "a", ""), ("x:1", "", ""), ("x:11", "x:1", "")];
        check(&both, "a", None);
        check(&both, "a.b", Some("a"));
        check(&both, "x:11", Some("a"));
        check(&[("a", "", ""), ("a.b", "a", "a"), ("a.c", "a", "")], "a.b", None);
    }

    #[test]
    fn a_long_line_of_other_names_leads_to_its_end_at_once() {
        let names: Vec<_> = (0..100).map(|at| format!("t:{at:03}")).collect();
        let table: Vec<_> = names.windows(2).map(|pair| (pair[1].as_str(), "", pair[0].as_str())).collect();
        let terms = terms(&table);
        let last = Code::new("t:099");
        assert!(names.iter().all(|name| *terms.resolve(&Code::new(name)) == last));
        assert!(names[..99].iter().all(|name| terms.aliases.get(&Code::new(name)) == Some(&last)));
    }

    #[test]
    fn a_circle_of_parents_ends() {
        let terms = terms(&[("a", "b", ""), ("b", "a", "")]);
        assert!(terms.is_within(&Code::new("a"), &Code::new("b")));
        assert!(!terms.is_within(&Code::new("a"), &Code::new("c")));
    }
}
