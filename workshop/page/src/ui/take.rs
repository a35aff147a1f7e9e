//! The last step: what is taken along, and the codes for a page.

use leptos::{prelude::*, task::spawn_local};
use workshop_protocol::{Code, CodeForm, Loss, Request, Settings, Take, Tongue};

use super::{StepHeading, live::Live, mend::Usable};
use crate::{desk, state::State};

#[component]
pub fn Taking(state: State) -> impl IntoView {
    let has_services = Memo::new(move |_| state.view.with(|view| view.is_usable && view.services != 0));
    let item = move |name: &'static str, needs: bool, what: fn(Tongue) -> Take| {
        let title = format!("take-{name}");
        view! {
            <li>
                <div>
                    <h4>{state.text(&title)}</h4>
                    <p>{state.text(&format!("{title}-text"))}</p>
                    {(name == "workbook").then(|| view! { <Losses state/> })}
                </div>
                <button
                    type="button"
                    class=if name == "all" { "button primary" } else { "button" }
                    disabled=move || needs && !has_services.get()
                    on:click=move |_| state.download(what(state.tongue.get_untracked()))
                >
                    {state.text("download")}
                    <span class="visually-hidden">" " {state.text(&title)}</span>
                </button>
            </li>
        }
    };
    view! {
        <section class="take">
            <StepHeading state name="take-heading"/>
            <p class="lead">{state.text("take-lead")}</p>
            <Usable state/>
            <section class="card">
                <h3>{state.text("addresses-heading")}</h3>
                <p class="quiet">{state.text("addresses-text")}</p>
                <Addresses state/>
            </section>
            <h3 class="above">{state.text("downloads-heading")}</h3>
            <ul class="takes">
                {item("all", true, Take::Everything)}
                {item("feed", true, |_| Take::Feed)}
                {item("workbook", false, |_| Take::Workbook)}
                {item("poster", true, Take::Poster)}
                {item("list", true, Take::List)}
                {item("texts", false, Take::Texts)}
            </ul>
            <Codes state/>
            <Live state/>
        </section>
    }
}

/// What is not in the workbook, before it is downloaded.
#[component]
fn Losses(state: State) -> impl IntoView {
    let line = move |loss: Loss| match loss {
        Loss::Looks => state.text("loss-looks"),
        Loss::Formulas(count) => state.with("loss-formulas", &[("count", count.into())]),
        Loss::Merged(count) => state.with("loss-merged", &[("count", count.into())]),
    };
    move || {
        let losses = state.view.with(|view| view.losses.clone());
        losses.into_iter().map(|loss| view! { <p class="quiet">{line(loss)}</p> }).collect_view()
    }
}

/// Where everything will be, and who answers for it.
#[component]
fn Addresses(state: State) -> impl IntoView {
    let field = move |(name, hint): (&'static str, &'static str),
                      kind: &'static str,
                      get: fn(&Settings) -> &String,
                      set: fn(&mut Settings, String)| {
        let id = format!("field-{name}");
        // What is being typed stays where another setting changes.
        let value = Memo::new(move |_| state.settings.with(|all| get(all).clone()));
        view! {
            <div class="field">
                <label for=id.clone()>{state.text(name)}</label>
                <input
                    id=id
                    type="text"
                    inputmode=kind
                    autocomplete="off"
                    placeholder=state.text(hint)
                    prop:value=move || value.get()
                    on:change=move |event| state.set(|settings| set(settings, event_target_value(&event)))
                />
            </div>
        }
    };
    view! {
        <div class="fields two">
            {field(("setting-base", "setting-base-hint"), "url", |all| &all.base, |all, text| all.base = text)}
            {field(("setting-page", "setting-page-hint"), "url", |all| &all.page, |all, text| all.page = text)}
            {field(("setting-association", "setting-association-hint"), "text", |all| &all.association, |all, text| all.association = text)}
            {field(("setting-email", "setting-email-hint"), "email", |all| &all.email, |all, text| all.email = text)}
        </div>
    }
}

/// The codes, each to be copied.
#[component]
fn Codes(state: State) -> impl IntoView {
    let codes = Memo::new(move |_| state.view.with(|view| view.codes.clone()));
    let name = |form: CodeForm| match form {
        CodeForm::Script => "code-script",
        CodeForm::Element => "code-element",
        CodeForm::Pinned => "code-pinned",
        CodeForm::Shortcode => "code-shortcode",
        CodeForm::Npm => "code-npm",
        CodeForm::Frame => "code-frame",
    };
    let one = move |Code { form, text }: Code| {
        let copied = text.clone();
        let copy = move |_| {
            let text = copied.clone();
            spawn_local(async move {
                let is_copied = desk::copy(&text).await.is_ok();
                if is_copied {
                    state.keep(|unsaved| unsaved.is_settings = false);
                }
                let name = if is_copied { "copied" } else { "copied-not" };
                state.news.set(state.text(name));
            });
        };
        view! {
            <li>
                <div class="row">
                    <h4>{state.text(name(form))}</h4>
                    <button type="button" class="button small" on:click=copy>
                        {state.text("copy")}
                        <span class="visually-hidden">" " {state.text(name(form))}</span>
                    </button>
                </div>
                <pre tabindex="0" role="region" aria-label=state.text(name(form))><code>{text}</code></pre>
            </li>
        }
    };
    view! {
        <section class="codes">
            <h3 class="above">{state.text("codes-heading")}</h3>
            <p>{state.text("codes-text")}</p>
            <ul>{move || codes.get().into_iter().map(one).collect_view()}</ul>
            <button type="button" class="button small" on:click=move |_| state.download(Take::Codes(state.tongue.get_untracked()))>
                {state.text("codes-download")}
            </button>
        </section>
    }
}

/// Says the worker which version of the finder there is, for the pinned code.
pub fn begin(state: State) {
    spawn_local(async move {
        if let Ok(facts) = desk::finder_facts().await {
            let facts: Vec<String> = facts.as_string().unwrap_or_default().lines().map(str::to_owned).collect();
            if let [version, integrity] = facts.as_slice() {
                state.settings.update(|all| (all.version, all.integrity) = (version.clone(), integrity.clone()));
                state.ask(Request::Set(Box::new(state.settings.get_untracked())));
            }
        }
    });
}
