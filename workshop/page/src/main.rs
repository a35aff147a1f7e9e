//! The page of the workshop: it draws the view of the worker, and asks it to do what its reader does. `texts` are its words,
//! `desk` is what it has of the browser, `state` what is seen, and `ui` draws it; each names only those before it.

mod desk;
mod state;
mod texts;
mod ui;

fn main() {
    leptos::mount::mount_to_body(ui::App);
}
