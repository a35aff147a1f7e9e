//! The functions that JavaScript calls (`src/loader/foreign.js`), in a worker if possible. What is fetched and how it is
//! read is decided in `foreign`.
//!
//! Texts go in through `room` and come out at `answer`. There is no wasm-bindgen here: its glue would be as large as
//! the whole of foreign.js, and nothing but bytes is passed.

#![allow(unsafe_code, reason = "exporting a function by its name counts as unsafe")]

use std::cell::RefCell;

use feed::{service_feed::write, source::FetchError};
use foreign::{Gathering, Limits, Options, Wanted};
use model::{area::named_areas, date::Date, feed::Feed};

/// The state between the calls. JavaScript drops the whole module when it is done.
#[derive(Default)]
struct Kept {
    room: Vec<u8>,
    answer: Vec<u8>,
    address: String,
    options: Options,
    gathering: Option<Gathering>,
    feeds: Vec<Feed>,
}

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// Reserves memory for a text, and returns where to write it.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    KEPT.with_borrow_mut(|kept| {
        kept.room = vec![0; length];
        kept.room.as_mut_ptr()
    })
}

/// The address of the text whose length was returned last.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    KEPT.with_borrow(|kept| kept.answer.as_ptr())
}

/// In the room: today as `2026-12-31`, and all addresses that the host page names, one per line.
#[unsafe(no_mangle)]
pub extern "C" fn begin() {
    named_areas();
    KEPT.with_borrow_mut(|kept| {
        let text = kept.text();
        let mut lines = text.lines();
        kept.options = Options { today: lines.next().and_then(Date::parse), ..Options::default() };
        kept.gathering = Some(Gathering::new(Limits::OF_WIDGET, lines));
    });
}

/// In the room: the address of the feed whose first document comes next.
#[unsafe(no_mangle)]
pub extern "C" fn address() {
    KEPT.with_borrow_mut(|kept| kept.address = kept.text());
}

/// In the room: the first document of a feed.
#[unsafe(no_mangle)]
pub extern "C" fn first() {
    KEPT.with_borrow_mut(|kept| {
        let (address, document) = (std::mem::take(&mut kept.address), std::mem::take(&mut kept.room));
        if let Some(gathering) = &mut kept.gathering {
            gathering.begin(&address, document);
        }
    });
}

/// The document to fetch next, so many milliseconds after the beginning: the most bytes, the most milliseconds and the
/// milliseconds to wait before, one per line, and then its address: a feed has written that, and what it says in lines of
/// its own is not read. Empty if everything is here.
#[unsafe(no_mangle)]
pub extern "C" fn next(elapsed: u32) -> usize {
    KEPT.with_borrow_mut(|kept| {
        let wanted = kept.gathering.as_mut().and_then(|gathering| gathering.next(elapsed));
        let line =
            |Wanted { address, bytes, milliseconds, pause }| format!("{bytes}\n{milliseconds}\n{pause}\n{address}");
        kept.give(wanted.map(line).unwrap_or_default())
    })
}

/// In the room: the document that was to be fetched.
#[unsafe(no_mangle)]
pub extern "C" fn took() {
    KEPT.with_borrow_mut(|kept| {
        let document = std::mem::take(&mut kept.room);
        if let Some(gathering) = &mut kept.gathering {
            gathering.took(document);
        }
    });
}

/// The document could not be fetched: 0 for no answer, 1 for none in time, 2 for too large, or the status.
#[unsafe(no_mangle)]
pub extern "C" fn failed(reason: u32) {
    KEPT.with_borrow_mut(|kept| {
        if let Some(gathering) = &mut kept.gathering {
            gathering.failed(match reason {
                0 => FetchError::Unreachable,
                1 => FetchError::TimedOut,
                2 => FetchError::TooLarge,
                status => FetchError::Status(u16::try_from(status).unwrap_or_default()),
            });
        }
    });
}

/// The number of services so far.
#[unsafe(no_mangle)]
pub extern "C" fn records() -> usize {
    KEPT.with_borrow(|kept| kept.gathering.as_ref().map_or(0, Gathering::records))
}

/// Parses everything and returns the report (`feed::report::Report`).
#[unsafe(no_mangle)]
pub extern "C" fn read() -> usize {
    KEPT.with_borrow_mut(|kept| {
        let Some(gathering) = kept.gathering.take() else { return 0 };
        let (feeds, report) = gathering.parse(&kept.options);
        kept.feeds = feeds;
        kept.give(report.written())
    })
}

/// The next of the feeds, in the native format. Empty if there are no more.
#[unsafe(no_mangle)]
pub extern "C" fn feed() -> usize {
    KEPT.with_borrow_mut(|kept| {
        let feed = kept.feeds.pop();
        kept.give(feed.as_ref().map(write).unwrap_or_default())
    })
}

impl Kept {
    /// The content of the room, as text.
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.room).into_owned()
    }

    fn give(&mut self, text: String) -> usize {
        self.answer = text.into_bytes();
        self.answer.len()
    }
}
