//! The problems, those that are the same together: all of them are mended by one button, or one by one, or left.

use leptos::prelude::*;
use workshop_protocol::{Group, Problem, Request, Severity};

use crate::state::State;

/// So many groups are shown before one asks for more.
const FEW: usize = 8;

#[component]
pub fn Problems(state: State) -> impl IntoView {
    let groups = Memo::new(move |_| state.view.with(|view| view.groups.clone()));
    let is_all = RwSignal::new(false);
    let of = move |wanted: fn(&Group) -> bool| {
        groups.get().into_iter().enumerate().filter(move |(_, group)| wanted(group)).collect::<Vec<_>>()
    };
    let urgent = move || of(|group| !group.is_left && group.severity != Severity::Advice);
    let others = move || of(|group| group.is_left || group.severity == Severity::Advice);
    let shown = move || {
        let most = if is_all.get() { usize::MAX } else { FEW };
        urgent().into_iter().take(most).map(|(at, group)| view! { <GroupView state at group/> }).collect_view()
    };
    let more = move || {
        let hidden = urgent().len().saturating_sub(FEW);
        (hidden != 0 && !is_all.get()).then(|| {
            view! {
                <button type="button" class="button plain" on:click=move |_| is_all.set(true)>
                    {state.with("problems-more", &[("count", hidden.into())])}
                </button>
            }
        })
    };
    view! {
        <section class="problems" aria-label=move || state.text("problems")>
            <ol class="groups">{shown}</ol>
            {more}
            <Show when=move || !others().is_empty()>
                <details>
                    <summary>{move || state.with("problems-advice", &[("count", others().len().into())])}</summary>
                    <ol class="groups">
                        {move || others().into_iter().map(|(at, group)| view! { <GroupView state at group/> }).collect_view()}
                    </ol>
                </details>
            </Show>
        </section>
    }
}

/// One group with its buttons.
#[component]
fn GroupView(state: State, at: usize, group: Group) -> impl IntoView {
    let Group { severity, message, outcome, mend, mendable, is_left, count, problems, .. } = group;
    let class = match severity {
        Severity::Error => "group error",
        Severity::Warning => "group warning",
        Severity::Advice => "group advice",
    };
    let word = match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Advice => "severity-advice",
    };
    let only = problems.first().filter(|_| count == 1).cloned();
    let written = problems.iter().find_map(|problem| problem.mended.clone());
    let all = (1 < mendable).then(|| {
        view! {
            <button type="button" class="button small primary" on:click=move |_| state.ask(Request::Mend { group: at, only: None })>
                {state.with("mend-all", &[("count", mendable.into())])}
            </button>
        }
    });
    let one = (mendable == 1 && count == 1).then(|| {
        view! {
            <button type="button" class="button small primary" on:click=move |_| state.ask(Request::Mend { group: at, only: None })>
                {match &written {
                    Some(text) => state.with("mend-one", &[("text", text.as_str().into())]),
                    None => state.text("mend-it"),
                }}
            </button>
        }
    });
    let leave = move |_| state.ask(Request::Leave { group: at, is_left: !is_left });
    let places = (only.is_none() && !problems.is_empty()).then(|| view! { <Places state at problems count/> });
    view! {
        <li class=class>
            <p class="message">
                <span class="severity">{state.text(word)}</span>
                " "
                <strong>{message}</strong>
                {outcome.map(|outcome| view! { " " <span class="quiet">"(" {outcome} ")"</span> })}
            </p>
            {mend.map(|mend| view! { <p class="how">{mend}</p> })}
            <div class="row">
                {only.map(|problem| view! { <PlaceButton state problem/> })}
                {all}
                {one}
                <button type="button" class="button small plain" on:click=leave>
                    {state.text(if is_left { "leave-not" } else { "leave" })}
                </button>
            </div>
            {places}
        </li>
    }
}

/// The places of a group, each with its own mend.
#[component]
fn Places(state: State, at: usize, problems: Vec<Problem>, count: usize) -> impl IntoView {
    let hidden = count.saturating_sub(problems.len());
    let lines = problems.into_iter().enumerate().map(move |(number, problem)| {
        let mend = problem.mended.clone().map(|text| {
            let only = Some(number);
            view! {
                <button type="button" class="button small" on:click=move |_| state.ask(Request::Mend { group: at, only })>
                    {state.with("mend-one", &[("text", text.into())])}
                </button>
            }
        });
        let content = problem.content.clone();
        view! { <li class="row"><PlaceButton state problem/> <span class="quiet">{content}</span> {mend}</li> }
    });
    view! {
        <details>
            <summary>{state.with("places", &[("count", count.into())])}</summary>
            <ul>{lines.collect_view()}</ul>
            {(hidden != 0).then(|| view! { <p class="quiet">{state.with("places-more", &[("count", hidden.into())])}</p> })}
        </details>
    }
}

/// Leads to the cell.
#[component]
fn PlaceButton(state: State, problem: Problem) -> impl IntoView {
    match problem.at {
        Some(cell @ (sheet, row, _)) => view! {
            <button
                type="button"
                class="link place"
                on:click=move |_| {
                    state.cell.set(Some(cell));
                    state.is_typing.set(false);
                    let place = state.view.with_untracked(|view| view.table.place);
                    state.ask(Request::Show(workshop_protocol::Place { sheet, row: Some(row), ..place }));
                }
            >
                {problem.location}
            </button>
        }
        .into_any(),
        None => view! { <span class="place">{problem.location}</span> }.into_any(),
    }
}

/// What is wrong with the cell that is looked at.
#[component]
pub fn CellProblems(state: State) -> impl IntoView {
    let found = Memo::new(move |_| {
        let cell = state.cell.get();
        state.view.with(|view| {
            let groups = view.groups.iter().enumerate();
            let here =
                groups.flat_map(|(at, group)| group.problems.iter().enumerate().map(move |found| (at, group, found)));
            let here = here.filter(|(_, _, (_, problem))| cell.is_some() && problem.at == cell);
            here.map(|(at, group, (number, problem))| (at, number, group.clone(), problem.mended.clone()))
                .collect::<Vec<_>>()
        })
    });
    let lines = move || {
        let line = |(at, number, group, mended): (usize, usize, Group, Option<String>)| {
            let mend = mended.map(|text| {
                let only = Some(number);
                view! {
                    <button type="button" class="button small primary" on:click=move |_| state.ask(Request::Mend { group: at, only })>
                        {state.with("mend-one", &[("text", text.into())])}
                    </button>
                }
            });
            let count = group.mendable;
            let all = (1 < count).then(|| {
                view! {
                    <button type="button" class="button small" on:click=move |_| state.ask(Request::Mend { group: at, only: None })>
                        {state.with("mend-all", &[("count", count.into())])}
                    </button>
                }
            });
            view! {
                <div class="cell-problem">
                    <p><strong>{group.message}</strong> " " {group.mend}</p>
                    <div class="row">{mend} {all}</div>
                </div>
            }
        };
        found.get().into_iter().map(line).collect_view()
    };
    view! { <div id="cell-problems" class:empty=move || found.with(Vec::is_empty)>{lines}</div> }
}
