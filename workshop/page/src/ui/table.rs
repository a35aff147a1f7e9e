//! The list as a table, with its problems marked. Cells are reached by the arrow keys from the first one or from a marked
//! one, and typed in after Enter.

use leptos::{ev, prelude::*, web_sys::Element};
use wasm_bindgen::JsCast;
use workshop_protocol::{Cell, Request, Row, Severity, Table};

use super::problems::CellProblems;
use crate::{
    desk,
    state::{State, cell_id},
    texts::Value,
};

#[component]
pub fn TableView(state: State) -> impl IntoView {
    let table = Memo::new(move |_| state.view.with(|view| view.table.clone()));
    view! {
        <section class="sheet">
            <Tabs state/>
            <Tools state table/>
            <CellProblems state/>
            <Grid state table/>
            <p class="quiet">{move || state.text("table-keys")}</p>
            <Pages state table/>
        </section>
    }
}

/// The sheets.
#[component]
fn Tabs(state: State) -> impl IntoView {
    let sheets = Memo::new(move |_| state.view.with(|view| (view.sheets.clone(), view.table.place.sheet)));
    let tabs = move || {
        let (sheets, current) = sheets.get();
        let tab = |(at, sheet): (usize, workshop_protocol::Sheet)| {
            let badge = (sheet.problems != 0).then(|| view! { <span class="badge">{sheet.problems}</span> });
            let name = if sheet.name.is_empty() { state.text("sheet-unnamed") } else { sheet.name };
            view! {
                <li>
                    <button
                        type="button"
                        aria-current=(at == current).then_some("true")
                        on:click=move |_| state.place(|place| { place.sheet = at; place.page = 0; })
                    >
                        {name}
                        {badge}
                    </button>
                </li>
            }
        };
        sheets.into_iter().enumerate().map(tab).collect_view()
    };
    view! { <ul class="tabs" aria-label=move || state.text("sheets")>{tabs}</ul> }
}

/// What helps to find the way in the table.
#[component]
fn Tools(state: State, table: Memo<Table>) -> impl IntoView {
    let next = move |is_back: bool| state.ask(Request::Next { from: state.cell.get_untracked(), is_back });
    view! {
        <div class="row tools">
            <button type="button" class="button small" on:click=move |_| next(false)>{move || state.text("next-problem")}</button>
            <button type="button" class="button small plain" on:click=move |_| next(true)>{move || state.text("last-problem")}</button>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || table.with(|table| table.place.only_marked)
                    on:change=move |_| state.place(|place| { place.only_marked = !place.only_marked; place.page = 0; })
                />
                {move || state.text("only-marked")}
            </label>
        </div>
    }
}

/// The cell that an event comes from.
fn cell_of(event: &ev::Event) -> Option<(usize, usize, usize)> {
    let element: Element = event.target()?.dyn_into().ok()?;
    let id = element.closest("[data-cell]").ok()??.get_attribute("data-cell")?;
    let mut parts = id.split('-').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?))
}

/// The cell that is so many rows and columns further on the page.
fn neighbour(table: &Table, cell: (usize, usize, usize), by: (isize, isize)) -> Option<(usize, usize, usize)> {
    let (sheet, row, column) = cell;
    let rows: Vec<_> = [table.heading_row].into_iter().chain(table.rows.iter().map(|row| row.row)).collect();
    let columns: Vec<_> = table.headings.iter().map(|heading| heading.column).collect();
    let moved = |all: &[usize], at: usize, by: isize| {
        let place = all.iter().position(|known| *known == at)?;
        all.get(place.checked_add_signed(by)?.min(all.len() - 1)).copied()
    };
    Some((sheet, moved(&rows, row, by.0)?, moved(&columns, column, by.1)?))
}

fn on_key(state: State, table: Memo<Table>, event: &ev::KeyboardEvent) {
    if state.is_typing.get_untracked() {
        return;
    }
    let Some(cell) = cell_of(event.as_ref()) else { return };
    let by = match event.key().as_str() {
        "ArrowDown" => (1, 0),
        "ArrowUp" => (-1, 0),
        "ArrowRight" => (0, 1),
        "ArrowLeft" => (0, -1),
        "Home" => (0, -isize::try_from(cell.2).unwrap_or_default()),
        "End" => (0, 10_000),
        "PageDown" => (10, 0),
        "PageUp" => (-10, 0),
        "Enter" | "F2" => {
            event.prevent_default();
            return type_in(state, cell);
        }
        _ => return,
    };
    event.prevent_default();
    if let Some((sheet, row, column)) = table.with_untracked(|table| neighbour(table, cell, by)) {
        state.cell.set(Some((sheet, row, column)));
        desk::focus(&cell_id(sheet, row, column));
    }
}

fn type_in(state: State, cell: (usize, usize, usize)) {
    state.cell.set(Some(cell));
    state.is_typing.set(true);
    desk::focus("typing");
}

#[component]
fn Grid(state: State, table: Memo<Table>) -> impl IntoView {
    let typing = Memo::new(move |_| state.cell.get().filter(|_| state.is_typing.get()));
    let click = move |event: ev::MouseEvent| {
        if let Some(cell) = cell_of(event.as_ref())
            && typing.get_untracked() != Some(cell)
        {
            type_in(state, cell);
        }
    };
    let key = move |event: ev::KeyboardEvent| match event.key().as_str() {
        "F8" => {
            event.prevent_default();
            state.is_typing.set(false);
            state.ask(Request::Next { from: state.cell.get_untracked(), is_back: event.shift_key() });
        }
        _ => on_key(state, table, &event),
    };
    let severities =
        Memo::new(move |_| state.view.with(|view| view.groups.iter().map(|group| group.severity).collect::<Vec<_>>()));
    let drawn = move || {
        let (table, typing, severities) = (table.get(), typing.get(), severities.get());
        let sheet = table.place.sheet;
        let entry = table.rows.first().map(|row| row.row);
        let heading = table.headings.iter().map(|heading| {
            let at = (sheet, table.heading_row, heading.column);
            let drawn = view! {
                <span class="letters" aria-hidden="true">{heading.letters.clone()}</span>
                {cell_view(state, at, &heading.cell, &severities, typing, false)}
            };
            // A column without a heading has no head that could be read out.
            match heading.cell.text.is_empty() {
                true => view! { <td>{drawn}</td> }.into_any(),
                false => view! { <th scope="col">{drawn}</th> }.into_any(),
            }
        });
        let rows = table.rows.iter().map(|Row { row, cells }| {
            let columns = table.headings.iter().map(|heading| heading.column);
            let cells = cells.iter().zip(columns).enumerate().map(|(number, (cell, column))| {
                let is_entry = number == 0 && Some(*row) == entry;
                view! { <td>{cell_view(state, (sheet, *row, column), cell, &severities, typing, is_entry)}</td> }
            });
            view! { <tr><th scope="row">{row + 1}</th>{cells.collect_view()}</tr> }
        });
        view! {
            <table>
                <thead><tr><th scope="col"><span class="visually-hidden">{state.text("row")}</span></th>{heading.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        }
    };
    let label = move || {
        let name = state.view.with(|view| view.sheets.get(view.table.place.sheet).map(|sheet| sheet.name.clone()));
        state.with("table-label", &[("name", Value::from(name.unwrap_or_default()))])
    };
    view! {
        <div class="scroll" role="region" tabindex="0" aria-label=label on:click=click on:keydown=key>{drawn}</div>
    }
}

/// A cell: a field where it is typed in, a button where something is wrong, else its text.
fn cell_view(
    state: State,
    at: (usize, usize, usize),
    cell: &Cell,
    severities: &[Severity],
    typing: Option<(usize, usize, usize)>,
    is_entry: bool,
) -> AnyView {
    let (sheet, row, column) = at;
    let data = format!("{sheet}-{row}-{column}");
    if typing == Some(at) {
        return view! { <div data-cell=data class="cell typing"><Field state at text=cell.text.clone()/></div> }
            .into_any();
    }
    let worst = cell.marks.iter().filter_map(|(group, _)| severities.get(*group).copied());
    let class = match worst.min_by_key(|severity| *severity as u8) {
        Some(Severity::Error) => "cell error",
        Some(Severity::Warning) => "cell warning",
        Some(Severity::Advice) => "cell advice",
        None => "cell",
    };
    let (id, text) = (cell_id(sheet, row, column), cell.text.clone());
    let is_changed = cell.is_changed;
    if cell.marks.is_empty() {
        let index = if is_entry { "0" } else { "-1" };
        return view! { <div data-cell=data id=id class=class class:changed=is_changed tabindex=index>{text}</div> }
            .into_any();
    }
    let problem = state.text("cell-has-problem");
    let shown = if text.is_empty() { "–".to_owned() } else { text };
    view! {
        <button type="button" data-cell=data id=id class=class class:changed=is_changed>
            {shown}
            <span class="visually-hidden">{problem}</span>
        </button>
    }
    .into_any()
}

/// The one field in which is typed. What stands in it holds when it is left; Escape leaves it as it was.
#[component]
fn Field(state: State, at: (usize, usize, usize), text: String) -> impl IntoView {
    let (sheet, row, column) = at;
    let before = text.clone();
    let typed = StoredValue::new(text.clone());
    let finish = move |is_kept: bool| {
        if !state.is_typing.try_get_untracked().unwrap_or_default() {
            return;
        }
        state.is_typing.set(false);
        let text = typed.get_value();
        if is_kept && text != before {
            state.ask(Request::Type { sheet, row, column, text });
        } else {
            desk::focus(&cell_id(sheet, row, column));
        }
    };
    let (left, keyed) = (finish.clone(), finish);
    let key = move |event: ev::KeyboardEvent| match event.key().as_str() {
        "Enter" if !event.shift_key() => {
            event.prevent_default();
            event.stop_propagation();
            keyed(true);
        }
        "Escape" => {
            event.stop_propagation();
            keyed(false);
        }
        _ => {}
    };
    let rows = (text.chars().count() / 30 + text.lines().count()).clamp(1, 8);
    view! {
        <textarea
            id="typing"
            rows=rows
            spellcheck="false"
            aria-label=move || state.text("typing-label")
            aria-describedby="cell-problems"
            prop:value=text
            on:input=move |event| typed.set_value(event_target_value(&event))
            on:keydown=key
            on:blur=move |_| left(true)
        ></textarea>
    }
}

/// The pages of a long sheet.
#[component]
fn Pages(state: State, table: Memo<Table>) -> impl IntoView {
    let words = move || {
        let table = table.get();
        let first = table.place.page * 200 + 1;
        let values = [
            ("first", Value::from(first)),
            ("last", Value::from(first + table.rows.len() - 1)),
            ("all", Value::from(table.rows_in_all)),
        ];
        state.with("pages", &values)
    };
    let turn = move |by: isize| {
        state.place(|place| place.page = place.page.saturating_add_signed(by));
    };
    view! {
        <Show when=move || table.with(|table| 1 < table.pages)>
            <div class="row pages">
                <button type="button" class="button small" disabled=move || table.with(|table| table.place.page == 0) on:click=move |_| turn(-1)>
                    {move || state.text("page-before")}
                </button>
                <p>{words}</p>
                <button
                    type="button"
                    class="button small"
                    disabled=move || table.with(|table| table.pages <= table.place.page + 1)
                    on:click=move |_| turn(1)
                >
                    {move || state.text("page-after")}
                </button>
            </div>
        </Show>
    }
}
