//! The second step: what is wrong stands at its place, and is mended there.

use leptos::prelude::*;
use workshop_protocol::{OperationName, Request};

use super::{StepHeading, problems::Problems, table::TableView};
use crate::{
    state::{State, Step, to_mend},
    texts::Value,
};

#[component]
pub fn Mend(state: State) -> impl IntoView {
    let summary = move || {
        let (left, services) = state.view.with(|view| (to_mend(view), view.services));
        state.with("mend-summary", &[("left", left.into()), ("services", services.into())])
    };
    view! {
        <section class="mend">
            <StepHeading state name="mend-heading"/>
            <p class="lead">{summary}</p>
            <ColumnsAgain state/>
            <Usable state/>
            <Problems state/>
            <TableView state/>
            <Operations state/>
        </section>
    }
}

/// A list with headings of its own may be asked about once more.
#[component]
fn ColumnsAgain(state: State) -> impl IntoView {
    let again = move |_| state.ask_then(Request::AskColumns, move || state.go(Step::Columns));
    view! {
        <Show when=move || state.view.with(|view| view.is_own)>
            <p>
                <button type="button" class="link" on:click=again>{state.text("columns-again")}</button>
            </p>
        </Show>
    }
}

/// What has to be said in red before anything is taken along.
#[component]
pub fn Usable(state: State) -> impl IntoView {
    let warning = move || {
        state.view.with(|view| {
            let (now, before) = (view.services, view.services_before);
            let values = [("now", Value::from(now)), ("before", Value::from(before))];
            match () {
                () if !view.is_usable || now == 0 => Some(state.text("warning-empty")),
                // A fifth of the services.
                () if now * 5 < before * 4 => Some(state.with("warning-smaller", &values)),
                () => None,
            }
        })
    };
    move || warning().map(|words| view! { <p class="bad" role="alert">{words}</p> })
}

/// What was done, each of which can be taken back.
#[component]
fn Operations(state: State) -> impl IntoView {
    let operations = Memo::new(move |_| state.view.with(|view| view.operations.clone()));
    let name = move |name: &OperationName, cells: usize| match name {
        OperationName::Typed => state.text("operation-typed"),
        OperationName::Mended(what) => {
            state.with("operation-mended", &[("what", Value::from(what.as_str())), ("count", cells.into())])
        }
        OperationName::Named => state.text("operation-named"),
        OperationName::Line => state.text("operation-line"),
    };
    let list = move || {
        let all = operations.get();
        let lines = all.into_iter().enumerate().rev().map(move |(at, operation)| {
            let is_undone = operation.is_undone;
            let changes = operation.changes.into_iter().map(|(place, before, after)| {
                view! {
                    <li>
                        <span class="place">{place}</span>
                        " "
                        <del>{before}</del>
                        " → "
                        <ins>{after}</ins>
                    </li>
                }
            });
            let undo = move |_| state.ask(Request::Undo { operation: at, is_undone: !is_undone });
            view! {
                <li class:undone=is_undone>
                    <div class="row">
                        <span>{name(&operation.name, operation.cells)}</span>
                        <button type="button" class="button small" on:click=undo>
                            {state.text(if is_undone { "operation-redo" } else { "operation-undo" })}
                        </button>
                    </div>
                    <ul>{changes.collect_view()}</ul>
                </li>
            }
        });
        lines.collect_view()
    };
    let count =
        move || operations.with(|all| all.iter().filter(|one| !one.is_undone).map(|one| one.cells).sum::<usize>());
    view! {
        <Show when=move || operations.with(|all| !all.is_empty())>
            <section class="operations">
                <h3>{move || state.with("operations-heading", &[("count", count().into())])}</h3>
                <ol reversed>{list}</ol>
            </section>
        </Show>
    }
}
