//! Keeps the browser's history and the session in step: a view that is opened adds an entry, and an entry that the reader
//! goes to brings its view up. Which number belongs to which view is decided by `finder::session::history`. Belongs to
//! the second part of the program.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use crate::{
    browser::{
        dom::{Listener, Timer},
        history,
    },
    ui::state::State,
};
use finder::session::{
    config::History,
    history::{Step, Trail, depth, moved},
};

/// Brings the history into step with the session. It is followed until this is dropped.
pub type Following = Rc<dyn Fn()>;

/// How long the browser may take to go back, in milliseconds.
const PATIENCE: i32 = 1_000;

thread_local! {
    /// Whether a finder of the page follows the history. There is one history, so the others leave it alone.
    static IS_FOLLOWED: Cell<bool> = const { Cell::new(false) };
}

struct Follower {
    state: State,
    trail: RefCell<Trail>,
    /// The number of the entry that the browser is on its way to, because it was told to.
    expected: Cell<Option<usize>>,
    /// Ends the waiting for it: a browser may refuse.
    timer: Cell<Option<Timer>>,
    listener: Cell<Option<Listener>>,
}

/// `None` where the page does not want it, or another finder has it.
pub fn follow(state: State) -> Option<Following> {
    let is_wanted = state.config.try_with_untracked(|config| config.history == History::On)?;
    if !is_wanted || IS_FOLLOWED.get() {
        return None;
    }
    let trail = state.session.try_with_untracked(Trail::new)?;
    IS_FOLLOWED.set(true);
    let follower = Rc::new(Follower {
        state,
        trail: RefCell::new(trail),
        expected: Cell::default(),
        timer: Cell::default(),
        listener: Cell::default(),
    });
    let listening = Rc::downgrade(&follower);
    follower.listener.set(Listener::start("popstate", move || {
        if let Some(follower) = listening.upgrade() {
            follower.arrive();
        }
    }));
    Some(Rc::new(move || follower.keep_step()))
}

impl Drop for Follower {
    fn drop(&mut self) {
        IS_FOLLOWED.set(false);
    }
}

impl Follower {
    /// Does for the history what the view that is up needs.
    fn keep_step(self: &Rc<Self>) {
        if self.expected.get().is_some() || history::is_left() {
            return;
        }
        let Some(depth) = self.depth() else { return };
        let entry = history::number();
        let step = match self.trail.try_borrow_mut() {
            Ok(mut trail) => trail.step(entry, depth),
            Err(_) => return,
        };
        // Where the browser refuses, the entries stay as they are, and the finder goes on without.
        let _ = match step {
            Step::Stay => None,
            Step::Push { mark, numbers } => mark.map_or(Some(()), history::mark).and_then(|()| push(numbers)),
            Step::Go(steps) => self.go_back(entry, steps),
            Step::Renumber(number) => history::mark(number),
        };
    }

    fn go_back(self: &Rc<Self>, from: Option<usize>, steps: usize) -> Option<()> {
        let to = from?.checked_sub(steps)?;
        history::go_back(steps)?;
        self.expected.set(Some(to));
        let waiting = Rc::downgrade(self);
        self.timer.set(Timer::start(PATIENCE, move || {
            if let Some(follower) = waiting.upgrade() {
                follower.expected.set(None);
            }
        }));
        Some(())
    }

    /// The browser has gone to another entry, by itself or because the reader wanted it.
    fn arrive(self: &Rc<Self>) {
        let expected = self.expected.take();
        drop(self.timer.take());
        // An entry of the page is the page's.
        let Some(number) = history::number().filter(|_| !history::is_left()) else { return };
        if expected != Some(number) {
            if let Ok(mut trail) = self.trail.try_borrow_mut() {
                trail.arrive(number);
            }
            self.move_to(number);
        }
        self.keep_step();
    }

    fn move_to(&self, number: usize) {
        let state = self.state;
        let (Some(catalogue), Some(config), Some(session)) =
            (state.catalogue_now(), state.config.try_get_untracked(), state.session.try_get_untracked())
        else {
            return;
        };
        let Some((session, effects)) = moved(&catalogue, &config, &session, number) else { return };
        state.session.set(session);
        let Some(host) = state.host() else { return };
        for effect in effects {
            host.perform(effect);
        }
    }

    /// `None` while there is no catalogue, and with it no view but the advice on safety.
    fn depth(&self) -> Option<usize> {
        let (state, catalogue) = (self.state, self.state.catalogue_now()?);
        Some(depth(&catalogue, &state.config.try_get_untracked()?, &state.session.try_get_untracked()?))
    }
}

fn push(mut numbers: std::ops::RangeInclusive<usize>) -> Option<()> {
    numbers.try_for_each(history::push)
}
