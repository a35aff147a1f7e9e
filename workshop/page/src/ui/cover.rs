//! Is it any good? What the list covers, as pictures, and whom it leaves alone.

use leptos::prelude::*;
use workshop_protocol::{Bar, Coverage, Request, Section, Shape, Subject};

use super::StepHeading;
use crate::state::State;

/// So many names are listed before one asks for more.
const FEW: usize = 12;

#[component]
pub fn Cover(state: State) -> impl IntoView {
    state.ask(Request::Cover(true));
    on_cleanup(move || state.ask(Request::Cover(false)));
    let coverage = Memo::new(move |_| state.view.with(|view| view.coverage.clone()));
    let sections =
        move || coverage.get().sections.into_iter().map(|section| view! { <Picture state section/> }).collect_view();
    let names = |heading: &'static str, none: &'static str, of: fn(Coverage) -> Vec<String>| {
        let names = Signal::derive(move || of(coverage.get()));
        // Before the worker has answered nothing is said of what there is none.
        let is_none = move || coverage.with(|coverage| !coverage.sections.is_empty()) && names.with(Vec::is_empty);
        view! {
            <Names state heading names/>
            <Show when=is_none><p class="good">{state.text(none)}</p></Show>
        }
    };
    view! {
        <section class="cover">
            <StepHeading state name="cover-heading"/>
            <p class="lead">{state.text("cover-lead")}</p>
            <div class="lists">
                {names("cover-gaps", "cover-gaps-none", |coverage| coverage.gaps)}
                {names("cover-unreached", "cover-unreached-none", |coverage| coverage.unreached)}
                {names("cover-ending", "cover-ending-none", |coverage| coverage.ending)}
                {names("cover-old", "cover-old-none", |coverage| coverage.old)}
                <Untranslated state coverage/>
            </div>
            <div class="pictures">{sections}</div>
        </section>
    }
}

/// In how many places a text is missing, by language.
#[component]
fn Untranslated(state: State, coverage: Memo<Coverage>) -> impl IntoView {
    move || {
        let Coverage { sections, untranslated, .. } = coverage.get();
        match (sections.is_empty(), untranslated.is_empty()) {
            (true, _) => ().into_any(),
            (false, true) => view! { <p class="good">{state.text("cover-untranslated-none")}</p> }.into_any(),
            (false, false) => {
                let most = untranslated.iter().map(|(_, count)| *count).max().unwrap_or_default();
                let line = |(name, services)| bar(Bar { name, services, ..Bar::default() }, most);
                let lines = untranslated.into_iter().map(line).collect_view();
                view! {
                    <section class="names">
                        <h3>{state.text("cover-untranslated")}</h3>
                        <table class="bars"><tbody>{lines}</tbody></table>
                    </section>
                }
                .into_any()
            }
        }
    }
}

/// A heading with names below it; nothing where there are none.
#[component]
pub fn Names(state: State, heading: &'static str, names: Signal<Vec<String>>) -> impl IntoView {
    move || {
        let all = names.get();
        let (count, more) = (all.len(), all.len().saturating_sub(FEW));
        (count != 0).then(|| {
            let line = |name: String| view! { <li>{name}</li> };
            let first = all.iter().take(FEW).cloned().map(line).collect_view();
            let rest = all.into_iter().skip(FEW).map(line).collect_view();
            view! {
                <section class="names">
                    <h3>{state.with(heading, &[("count", count.into())])}</h3>
                    <ul>{first}</ul>
                    {(more != 0).then(|| view! {
                        <details>
                            <summary>{state.with("problems-more", &[("count", more.into())])}</summary>
                            <ul>{rest}</ul>
                        </details>
                    })}
                </section>
            }
        })
    }
}

/// Bars: how many services there are for each value, and regions on the map beside. What has none says so in words too.
#[component]
fn Picture(state: State, section: Section) -> impl IntoView {
    let name = match section.subject {
        Subject::Topics => "cover-topics",
        Subject::Regions => "cover-regions",
        Subject::Languages => "cover-languages",
        Subject::Forms => "cover-forms",
    };
    let Section { bars, unsaid, view_box, .. } = section;
    // Where no service says anything, a row of noughts would look like a fault in each.
    let is_said = bars.iter().any(|bar| bar.services != 0);
    let most = most(&bars);
    let has_map = view_box.is_some() && is_said;
    let map = view_box.filter(|_| is_said).map(|view_box| map(&bars, most, view_box));
    let rows = is_said.then(|| bars.into_iter().map(|one| bar(one, most)).collect_view());
    let table = rows.map(|rows| view! { <table class="bars"><tbody>{rows}</tbody></table> });
    let unsaid =
        (unsaid != 0).then(|| view! { <p class="quiet">{state.with("cover-unsaid", &[("count", unsaid.into())])}</p> });
    view! {
        <section class:with-map=has_map>
            <h3>{state.text(name)}</h3>
            {map}
            {table}
            {unsaid}
        </section>
    }
}

/// The most services that a bar has.
fn most(bars: &[Bar]) -> usize {
    bars.iter().map(|bar| bar.services).max().unwrap_or_default().max(1)
}

/// One row with its bar.
pub fn bar(Bar { name, level, services, .. }: Bar, most: usize) -> impl IntoView {
    view! {
        <tr class:none=services == 0>
            <th scope="row" class:below=level != 0>{name}</th>
            <td>
                <meter min="0" max=most.max(1) value=services aria-hidden="true"></meter>
                <span>{services}</span>
            </td>
        </tr>
    }
}

/// The regions, the darker the more services they have. The table beside says the same.
fn map(bars: &[Bar], most: usize, view_box: String) -> AnyView {
    let region = |bar: &Bar| {
        let Shape { outline, x, y } = bar.shape.clone()?;
        // Four shades for those that have some.
        let shade = (bar.services * 4).div_ceil(most);
        let title = format!("{}: {}", bar.name, bar.services);
        Some(view! {
            <g class=format!("shade-{shade}")>
                <title>{title}</title>
                <path d=outline></path>
                <text x=x y=y>{bar.services}</text>
            </g>
        })
    };
    view! { <svg class="map" viewBox=view_box aria-hidden="true">{bars.iter().filter_map(region).collect_view()}</svg> }
        .into_any()
}
