//! Taking the last assignment of HTML out of the glue. Knows how wasm-bindgen writes it; not who would call it.
//!
//! Leptos 0.8 empties an element with `innerHTML = ""` when a list of attributes that held `inner_html` is replaced
//! (tachys 0.2.19, `any_attribute.rs`). No list of ours holds one, so it is never called, but it stands in the glue,
//! and a page that enforces Trusted Types would forbid it. `replaceChildren()` empties an element just as well.

/// The glue without an assignment to `innerHTML`.
pub fn without_inner_html(glue: &str) -> String {
    let mut clean = String::with_capacity(glue.len());
    let mut rest = glue;
    while let Some(at) = rest.find(ASSIGNMENT) {
        let (before, after) = rest.split_at(at);
        let value = after.get(ASSIGNMENT.len()..).unwrap_or_default();
        let end = value.find(';').unwrap_or(value.len());
        clean.push_str(before);
        clean.push_str(".replaceChildren()");
        rest = value.get(end..).unwrap_or_default();
    }
    clean.push_str(rest);
    clean
}

const ASSIGNMENT: &str = ".innerHTML = ";

#[cfg(test)]
mod tests {
    use super::*;

    fn check(glue: &str, expected: &str) {
        assert_eq!(without_inner_html(glue), expected);
    }

    #[test]
    fn an_element_is_emptied_without_html() {
        check(
            "f: function(arg0, arg1, arg2) {\n arg0.innerHTML = getStringFromWasm0(arg1, arg2);\n},\ng: 1",
            "f: function(arg0, arg1, arg2) {\n arg0.replaceChildren();\n},\ng: 1",
        );
        check("nothing of the kind", "nothing of the kind");
    }
}
