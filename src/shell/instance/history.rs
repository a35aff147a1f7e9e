//! The browser's history, for one finder: followed while the element is in the page, once the second part is there.

use super::Instance;

impl Instance {
    /// Brings the history into step with the view that is up.
    pub(super) fn follow_history(&self) {
        let begun = || self.second_part.get().and_then(|contents| (contents.follow_history)(self.state));
        let following = self.history.take().or_else(begun);
        // Kept before it is called: a page may have replaced what it calls, and take the element away there.
        self.history.set(following.clone());
        if let Some(follow) = following {
            follow();
        }
    }

    /// The same, where the page may have changed its mind.
    pub(super) fn follow_history_anew(&self) {
        drop(self.history.take());
        self.follow_history();
    }
}
