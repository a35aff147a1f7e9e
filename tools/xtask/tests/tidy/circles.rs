//! No two modules of a crate use each other: the modules that lie side by side, each with all that lies in it, have
//! arrows in one direction only. A parent and its child are apart, for a parent shows what its children make.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    modules::{ModulePath, Use},
    repository::expect_none,
    workspace::{self, Target},
};

#[test]
fn no_two_modules_use_each_other() {
    let findings: Vec<_> = workspace::targets().flat_map(circles_of).collect();
    expect_none(&findings);
}

fn circles_of(target: &Target) -> Vec<String> {
    let uses = target.modules().uses();
    circles(&uses).iter().map(|circle| format!("{}: {}", target.root(), told(circle, &uses))).collect()
}

/// The circles, each as the modules it consists of.
fn circles(uses: &[Use]) -> Vec<BTreeSet<ModulePath>> {
    let mut arrows: BTreeMap<ModulePath, BTreeSet<ModulePath>> = BTreeMap::new();
    for (from, to) in uses.iter().filter_map(|used| used.from.side_by_side(&used.to)) {
        arrows.entry(from).or_default().insert(to);
    }
    let reached: BTreeMap<_, _> = arrows.keys().map(|from| (from, reached(from, &arrows))).collect();
    let mut circles: Vec<BTreeSet<ModulePath>> = Vec::new();
    for (from, others) in &reached {
        let is_back = |other: &&ModulePath| reached.get(*other).is_some_and(|back| back.contains(*from));
        let circle: BTreeSet<ModulePath> = others.iter().filter(is_back).cloned().collect();
        if !circle.is_empty() && !circles.contains(&circle) {
            circles.push(circle);
        }
    }
    circles
}

/// Every module that the arrows lead to, and not the one they start from unless they lead back.
fn reached(from: &ModulePath, arrows: &BTreeMap<ModulePath, BTreeSet<ModulePath>>) -> BTreeSet<ModulePath> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(next) = waiting.pop() {
        for to in arrows.get(next).into_iter().flatten() {
            if reached.insert(to.clone()) {
                waiting.push(to);
            }
        }
    }
    reached
}

/// The circle with every name that ties it.
fn told(circle: &BTreeSet<ModulePath>, uses: &[Use]) -> String {
    let names: Vec<_> = circle.iter().map(ToString::to_string).collect();
    let mut text =
        format!("{} use each other; move what ties them into one of them or into a third:", names.join(", "));
    let is_tie = |used: &&Use| {
        used.from.side_by_side(&used.to).is_some_and(|(from, to)| circle.contains(&from) && circle.contains(&to))
    };
    for used in uses.iter().filter(is_tie) {
        text.push_str(&format!("\n    {}: {} uses {}::{}", used.place, used.from, used.to, used.name));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> ModulePath {
        text.split("::").fold(ModulePath::default(), |path, name| path.child(name))
    }

    #[track_caller]
    fn check(arrows: &[(&str, &str)], expected: &[&[&str]]) {
        let uses: Vec<_> = arrows
            .iter()
            .map(|(from, to)| Use { from: path(from), to: path(to), name: "N".to_owned(), place: "a.rs:1".to_owned() })
            .collect();
        let found: Vec<Vec<_>> =
            circles(&uses).iter().map(|circle| circle.iter().map(ToString::to_string).collect()).collect();
        assert_eq!(found, expected);
        for circle in circles(&uses) {
            assert!(told(&circle, &uses).contains("\n    a.rs:1: "), "{}", told(&circle, &uses));
        }
    }

    #[test]
    fn circles_are_found_at_every_depth() {
        check(&[("a", "b"), ("b", "c")], &[]);
        check(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")], &[&["a", "b", "c"]]);
        check(&[("a::x", "b::y"), ("b::z", "a::w")], &[&["a", "b"]]);
        check(&[("r::a", "r::b::c"), ("r::b", "r::a"), ("a", "r")], &[&["r::a", "r::b"]]);
    }

    #[test]
    fn a_parent_and_its_child_are_apart() {
        check(&[("a", "a::b"), ("a::b", "a"), ("a::b::c", "a")], &[]);
    }
}
