//! Within some crates the outermost modules are rooms in a row, of which each may name only those before it.

use crate::{
    modules::{Modules, Use},
    repository::expect_none,
    workspace::targets,
};

/// The file of a crate's root and its rooms.
const ROWS: [(&str, &[&str]); 2] =
    [("src/lib.rs", &["browser", "ui", "shell"]), ("crates/finder/src/lib.rs", &["engine", "session", "results"])];

#[test]
fn the_arrows_between_the_rooms_run_one_way() {
    let mut findings = Vec::new();
    for (root, rooms) in ROWS {
        let target = targets().find(|target| target.root() == root);
        let modules = target.unwrap_or_else(|| panic!("there is no {root}")).modules();
        let is_missing = |room: &&&str| !modules.paths().any(|path| path.room() == Some(**room));
        findings.extend(rooms.iter().filter(is_missing).map(|room| format!("{root}: there is no room {room}")));
        findings.extend(against(&modules.uses(), rooms));
    }
    expect_none(&findings);
}

/// Every name that is used from a room further on.
fn against(uses: &[Use], rooms: &[&str]) -> Vec<String> {
    let position = |name: Option<&str>| rooms.iter().position(|room| Some(*room) == name);
    uses.iter()
        .filter(|used| match (position(used.from.room()), position(used.to.room())) {
            (Some(from), Some(to)) => from < to,
            (None, _) | (_, None) => false,
        })
        .map(|used| {
            let row = rooms.join(" <- ");
            format!("{}: {} may not name {}::{} ({row})", used.place, used.from, used.to, used.name)
        })
        .collect()
}

#[test]
fn a_name_from_further_on_is_found() {
    let modules = Modules::of_texts(&[
        ("", "mod a; mod b; mod c;"),
        ("a", "use crate::b::B; use crate::other::O; mod inner { fn f() { crate::c::g() } }"),
        ("a::inner", "fn f() { crate::c::g() }"),
        ("b", "use crate::a::A; pub struct B;"),
        ("c", "use crate::{a, b}; fn g() {}"),
    ]);
    let found = against(&modules.uses(), &["a", "b", "c"]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].ends_with("a may not name b::B (a <- b <- c)"), "{found:?}");
    assert!(found[1].ends_with("a::inner may not name c::g (a <- b <- c)"), "{found:?}");
}
