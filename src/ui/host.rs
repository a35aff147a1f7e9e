//! What the components ask of whatever runs them.

use std::{cell::RefCell, rc::Rc};

use finder::{
    engine::chunked::ServiceFile,
    loading::user_message::UserMessage,
    results::{groups::Shown, others::PageFiles},
    session::events::Effect,
};
use messages::{Messages, format::Format};
use model::locale::Language;

pub trait Host {
    fn perform(&self, effect: Effect);
    /// Announces a text to readers who do not see it change; an empty text takes back what was announced.
    fn announce(&self, text: &str, language: Language);
    /// Fetches again what could not be fetched.
    fn retry(&self);
    /// Fetches the part of the program that hears own words.
    fn load_words(&self);
    /// Whether the focus is on something in the finder.
    fn has_focus(&self) -> bool;
    /// Puts the focus on the heading if a rendering has removed what had it.
    fn mend_focus(&self);
    /// Tells the host page that something has failed.
    fn tell_failure(&self, message: UserMessage);
    /// Fetches the messages of a language and then shows them.
    fn choose_language(&self, language: Language);
    /// Fetches the messages of a language for use beside those that are shown.
    fn fetch_messages(&self, language: Language, take: Box<dyn FnOnce(Rc<Messages>)>);
    /// Fetches the files of large feeds that a page of results consists of, among those of other pages (`results::others`).
    fn fetch_page(&self, shown: Shown, files: Vec<ServiceFile>, known: Rc<RefCell<PageFiles>>);
    fn format(&self) -> &dyn Format;
}
