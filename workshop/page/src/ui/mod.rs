//! What is drawn: the frame of the page, and the step that is up.

mod bring;
mod columns;
mod cover;
mod live;
mod looks;
mod mend;
mod preview;
mod problems;
mod table;
mod take;
mod why;

use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use workshop_protocol::{Stage, Tongue};

use crate::{
    desk,
    state::{State, Step, to_mend},
    texts::Value,
};

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let wanted = [desk::asked("lang"), desk::language()];
    let state = State::new(wanted.iter().find_map(|tag| Tongue::parse(tag)).unwrap_or_default());
    begin(state);
    take::begin(state);
    let feed = desk::asked("feed");
    if !feed.is_empty() {
        bring::fetch(state, feed.clone());
        follow(state, feed);
    }
    Effect::new(move |_| desk::speak(state.tongue.get().tag()));
    move || {
        // Everything is drawn anew in another language.
        state.tongue.track();
        view! { <Page state/> }
    }
}

#[component]
fn Page(state: State) -> impl IntoView {
    let step = move || match state.step.get() {
        Step::Bring => view! { <bring::Bring state/> }.into_any(),
        Step::Columns => view! { <columns::Columns state/> }.into_any(),
        Step::Mend => view! { <mend::Mend state/> }.into_any(),
        Step::Cover => view! { <cover::Cover state/> }.into_any(),
        Step::Looks => view! { <looks::LooksView state/> }.into_any(),
        Step::Try => view! { <preview::Try state/> }.into_any(),
        Step::Take => view! { <take::Taking state/> }.into_any(),
    };
    view! {
        <Top state/>
        <main class:wide=move || state.is_open() data-step=move || step_name(state.step.get())>
            <Steps state/>
            <div class="work">
                <Trouble state/>
                {step}
            </div>
            <Show when=move || state.is_open()>
                <preview::Preview state/>
            </Show>
            <Show when=move || state.is_open() && state.step.get() == Step::Try>
                <why::WhyView state/>
            </Show>
            <Onward state/>
        </main>
        <p class="visually-hidden" role="status">{move || state.news.get()}</p>
        <footer><p>{state.text("promise")}</p></footer>
    }
}

/// Connects the worker with the state.
fn begin(state: State) {
    let on_step = Closure::new(move |step: String| {
        if state.busy.get_untracked().is_some() {
            state.busy.set(Some(step));
        }
    });
    let on_followed = Closure::new(move |followed: String| state.follow(&followed));
    desk::begin(state.tongue.get_untracked().tag(), &on_step, &on_followed);
    // They are called as long as the page is there.
    on_step.forget();
    on_followed.forget();
}

/// Opens the list anew when it is saved elsewhere; where it is worked on here, it is asked first.
fn follow(state: State, address: String) {
    let tell = Closure::new(move || {
        if state.view.with_untracked(|view| view.operations.is_empty()) {
            bring::fetch_again(state, address.clone());
        } else {
            state.is_outdated.set(true);
        }
    });
    desk::watch(&tell);
    tell.forget();
}

/// The name of the page, and its languages.
#[component]
fn Top(state: State) -> impl IntoView {
    let speak = move |tongue: Tongue| {
        state.tongue.set(tongue);
        state.ask(workshop_protocol::Request::Speak(tongue));
        desk::focus(tongue.tag());
    };
    let languages = Tongue::ALL.map(|tongue| {
        view! {
            <button
                type="button"
                id=tongue.tag()
                lang=tongue.tag()
                aria-pressed=move || (state.tongue.get() == tongue).to_string()
                on:click=move |_| speak(tongue)
            >
                {tongue.own_name()}
            </button>
        }
    });
    let opened = move || {
        let (file, services) = state.view.with(|view| (view.file.clone(), view.services));
        let values = [("file", Value::from(file)), ("services", services.into())];
        state.is_open().then(|| view! { <p class="opened">{state.with("opened", &values)}</p> })
    };
    let handbook = format!("../guide/{}/workshop.html", state.tongue.get_untracked().tag());
    view! {
        <header>
            <h1>{move || state.text("name")}</h1>
            {opened}
            <a class="help" href=handbook target="_blank" rel="noopener">{state.text("help")}</a>
            <div class="languages" role="group" aria-label=move || state.text("languages")>
                {languages.collect_view()}
            </div>
        </header>
    }
}

fn step_name(step: Step) -> &'static str {
    match step {
        Step::Bring => "bring",
        Step::Columns => "columns",
        Step::Mend => "mend",
        Step::Try => "try",
        Step::Cover => "cover",
        Step::Looks => "looks",
        Step::Take => "take",
    }
}

/// The steps, of which all but the first need a list.
#[component]
fn Steps(state: State) -> impl IntoView {
    let left = Memo::new(move |_| state.view.with(to_mend));
    let step = move |step: Step| {
        let is_off = move || step != Step::Bring && !state.is_open();
        let is_current = move || state.step.get() == step || (step, state.step.get()) == (Step::Mend, Step::Columns);
        let count = move || {
            (step == Step::Mend && state.is_open() && left.get() != 0)
                .then(|| view! { <span class="badge">{left.get()}</span> })
        };
        view! {
            <li>
                <button
                    type="button"
                    disabled=is_off
                    aria-current=move || is_current().then_some("step")
                    on:click=move |_| state.go(step)
                >
                    <span class="step-name">{move || state.text(&format!("step-{}", step_name(step)))}</span>
                    {count}
                </button>
            </li>
        }
    };
    view! {
        <nav aria-label=move || state.text("steps")>
            <ol>{[Step::Bring, Step::Mend, Step::Try, Step::Cover, Step::Looks, Step::Take].map(step).collect_view()}</ol>
        </nav>
    }
}

/// What goes on, and what was not done.
#[component]
fn Trouble(state: State) -> impl IntoView {
    let what = move |step: String| {
        let name = match step.as_str() {
            "parsing" => "busy-reading",
            "services" => "busy-services",
            "questions" => "busy-questions",
            _ => "busy",
        };
        state.text(name)
    };
    let busy = move || {
        state.busy.get().map(|step| {
            view! {
                <div class="busy">
                    <progress aria-label=what(step.clone())></progress>
                    <p>{what(step)}</p>
                    <button type="button" on:click=move |_| desk::cancel()>{state.text("cancel")}</button>
                </div>
            }
        })
    };
    let refused = move || match state.view.with(|view| view.stage.clone()) {
        Stage::Refused(reason) => Some(reason),
        Stage::Empty | Stage::Columns | Stage::Open => state.view.with(|view| view.refused.clone()),
    };
    let outdated = move || {
        state.is_outdated.get().then(|| {
            let open = move |_| bring::fetch_again(state, desk::asked("feed"));
            view! {
                <p class="bad">{state.text("saved-elsewhere")}</p>
                <button type="button" class="button" on:click=open>{state.text("saved-elsewhere-open")}</button>
            }
        })
    };
    view! {
        {busy}
        <div role="status">{outdated}</div>
        <div role="alert" id="refused" tabindex="-1">
            {move || state.trouble.get().map(|reason| view! { <p class="bad">{trouble(state, &reason)}</p> })}
            {move || refused().map(|reason| view! { <p class="bad">{reason}</p> })}
        </div>
    }
}

/// Why something was not done, in words.
fn trouble(state: State, reason: &str) -> String {
    match reason {
        "late" | "cancelled" | "fallen" | "large" | "unreachable" | "part" => state.text(&format!("trouble-{reason}")),
        status if status.len() == 3 && status.bytes().all(|digit| digit.is_ascii_digit()) => {
            state.with("trouble-status", &[("status", Value::from(status))])
        }
        other => state.with("trouble-other", &[("reason", Value::from(other))]),
    }
}

/// Leads to the step that comes next.
#[component]
fn Onward(state: State) -> impl IntoView {
    let next = move || match state.step.get() {
        Step::Mend => Some(Step::Try),
        Step::Try => Some(Step::Cover),
        Step::Cover => Some(Step::Looks),
        Step::Looks => Some(Step::Take),
        Step::Bring | Step::Columns | Step::Take => None,
    };
    let button = move |to: Step| {
        let name = state.text(&format!("step-{}", step_name(to)));
        view! {
            <p class="onward">
                <button type="button" class="button primary" on:click=move |_| state.go(to)>
                    {state.with("onward", &[("step", Value::from(name))])}
                </button>
            </p>
        }
    };
    move || next().filter(|_| state.is_open()).map(button)
}

/// The heading of a step.
#[component]
fn StepHeading(state: State, name: &'static str) -> impl IntoView {
    view! { <h2 id="step-heading" tabindex="-1">{move || state.text(name)}</h2> }
}
