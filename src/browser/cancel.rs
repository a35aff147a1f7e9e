//! Cancels background work and aborts its requests.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use web_sys::AbortController;

/// Background work of which only the latest counts. What is under way when this is dropped is cancelled.
#[derive(Default)]
pub struct Work(RefCell<Option<Token>>);

/// What a piece of work holds, to ask whether it is still wanted.
#[derive(Clone, Default)]
pub struct Token(Rc<Inner>);

#[derive(Default)]
struct Inner {
    cancelled: Cell<bool>,
    requests: RefCell<Vec<AbortController>>,
}

impl Work {
    /// Begins a new piece and cancels the one before.
    pub fn begin(&self) -> Token {
        let token = Token::default();
        self.replace(Some(token.clone()));
        token
    }

    pub fn stop(&self) {
        self.replace(None);
    }

    pub fn is_under_way(&self) -> bool {
        self.0.try_borrow().is_ok_and(|token| token.is_some())
    }

    fn replace(&self, token: Option<Token>) {
        let before = match self.0.try_borrow_mut() {
            Ok(mut kept) => std::mem::replace(&mut *kept, token),
            Err(_) => token,
        };
        if let Some(before) = before {
            before.cancel();
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Token {
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.get()
    }

    /// What aborts a new request. `None` where the browser has no such thing, or the work is not wanted any more.
    pub fn request(&self) -> Option<AbortController> {
        if self.is_cancelled() {
            return None;
        }
        let controller = AbortController::new().ok()?;
        self.0.requests.try_borrow_mut().ok()?.push(controller.clone());
        Some(controller)
    }

    /// Has a request not aborted any more, because its answer has been read: a page that has wrapped `fetch` may still be
    /// reading its copy of the answer, and would get an error.
    pub fn finished(&self, request: &AbortController) {
        if let Ok(mut requests) = self.0.requests.try_borrow_mut() {
            requests.retain(|other| other != request);
        }
    }

    fn cancel(&self) {
        self.0.cancelled.set(true);
        // Nothing is borrowed while the browser is called: it may call back into this.
        let requests = self.0.requests.try_borrow_mut().map(|mut requests| std::mem::take(&mut *requests));
        for request in requests.into_iter().flatten() {
            request.abort();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_latest_piece_of_work_is_wanted() {
        let work = Work::default();
        assert!(!work.is_under_way());
        let first = work.begin();
        let second = work.begin();
        assert!(first.is_cancelled() && !second.is_cancelled() && work.is_under_way());
        work.stop();
        assert!(second.is_cancelled() && !work.is_under_way());
        let third = work.begin();
        drop(work);
        assert!(third.is_cancelled());
    }
}
