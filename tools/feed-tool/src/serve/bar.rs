//! The bar: what is wrong with the file, and why the next question is the next one. It is a page of its own without
//! any script, in which answers are given by a form and stand in the address.

use authoring::wording::word;
use maud::{DOCTYPE, Markup, html};

use super::{
    preview::Now,
    question::{Asked, Candidate, Given, Next, Turn, turn},
};
use crate::{check::sum, speech::in_english};

/// So many problems are shown.
const MOST: usize = 100;

/// Of a question and of the answer to it, in the address.
const QUESTION: &str = "question";
const ANSWER: &str = "answer";

/// The page for the answers in the query of its address.
pub fn page(now: &Now, query: &str) -> String {
    let given = given(query);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Problems and questions" }
                link rel="stylesheet" href="bar.css";
            }
            body {
                (problems(now))
                @if let Some(served) = &now.served {
                    (why(&turn(&served.catalogue, &given), &given, served.catalogue.language.as_str()))
                }
            }
        }
    };
    page.into_string()
}

fn problems(now: &Now) -> Markup {
    let checked = &now.checked;
    let more = checked.findings.len().saturating_sub(MOST);
    html! {
        h1 { (checked.file) ": " span.fine[checked.findings.is_empty()] { (in_english(|texts| sum(&checked.findings, texts))) } }
        @if !checked.usable {
            p role="alert" class="error" {
                "The file cannot be used as it is. "
                @if now.served.is_some() { "The finder shows the last one that could." }
                @else { "The finder appears when it is mended." }
            }
        }
        ol {
            @for found in checked.findings.iter().take(MOST) {
                @let (severity, wording, location) = (found.severity.as_str(), word(found), found.location.to_string());
                li {
                    span class=(severity) { (severity) } ": " (wording.message) ". To mend it: " (wording.mend.unwrap_or_default()) "."
                    span.place {
                        @if let Some(position) = found.position() {
                            "line " (position.line) ", column " (position.column) " "
                        }
                        @if !location.is_empty() { code { (location) } }
                    }
                }
            }
        }
        @if more != 0 { p { (more) " more; see them all with: service-feed check " (checked.file) } }
    }
}

/// `language` is that of the feed's words.
fn why(turn: &Turn, given: &Given, language: &str) -> Markup {
    html! {
        h2 { "Why this question?" }
        p {
            "This is computed anew for answers that you give here. The bar does not see what is answered in the finder."
        }
        @if !turn.asked.is_empty() {
            ol lang=(language) { @for Asked { question, answer } in &turn.asked { li { (question) " – " (answer) } } }
        }
        @for (question, _) in &turn.unknown {
            p { "An answer to the question \"" (question) "\" was left out: the feed has it no longer." }
        }
        p { (turn.why) }
        @if !turn.candidates.is_empty() { (candidates(turn, language)) }
        @if let Some(next) = &turn.next { (form(next, given, language)) }
        @if !given.is_empty() { p { a href="bar" { "Begin again" } } }
    }
}

fn candidates(turn: &Turn, language: &str) -> Markup {
    let next = turn.next.as_ref().map(|next| &next.id);
    html! {
        table {
            thead { tr {
                th scope="col" { "Question" } th scope="col" { "Halvings" } th scope="col" { "Effort" }
                th scope="col" { "Worth" }
            } }
            tbody {
                @for Candidate { id, text, narrowing, effort, worth } in &turn.candidates {
                    tr aria-current=[(Some(id) == next).then_some("true")] {
                        td lang=(language) { (text) }
                        td.number { (format!("{narrowing:.2}")) }
                        td.number { (format!("{effort:.1}")) }
                        td.number { (format!("{worth:.2}")) }
                    }
                }
            }
        }
        p {
            "One halving: an answer is expected to leave half of the services. Effort: 1 is one choice out of several. \
             Worth: halvings for the effort, with the questions that it opens where that is more."
        }
    }
}

/// The answers that were given stay in the form, so that the address has all of them.
fn form(next: &Next, given: &Given, language: &str) -> Markup {
    html! {
        form action="bar" {
            @for (question, answer) in given {
                input type="hidden" name=(QUESTION) value=(question);
                input type="hidden" name=(ANSWER) value=(answer.as_deref().unwrap_or_default());
            }
            input type="hidden" name=(QUESTION) value=(next.id);
            p {
                label for="answer" { "Next: " span lang=(language) { (next.text) } } br;
                select #answer name=(ANSWER) {
                    @for (value, label, left) in &next.answers {
                        option value=(value) { (label) " (" (left) ")" }
                    }
                    option value="" { "I don't know" }
                }
            }
            button { "Answer" }
        }
    }
}

/// Pairs of a question and an answer; an empty answer is one that is not known.
fn given(query: &str) -> Given {
    let mut given = Given::new();
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        match (&*key, given.last_mut()) {
            (QUESTION, _) => given.push((value.into_owned(), None)),
            (ANSWER, Some((_, answer))) => *answer = Some(value.into_owned()).filter(|value| !value.is_empty()),
            _ => {}
        }
    }
    given
}
