//! Small drawings beside the options of a question, by name. They are some of the Lucide icons, which have the ISC
//! licence (`pictures/LICENSE`): one set, so that all have the same line, and only what can be seen over a shoulder
//! without telling or frightening anybody. To add one, put its file from `lucide-static` into `pictures/`; `feeds/README.md`
//! lists the names.

use crate::{
    identifier::{Code, Icon},
    service::ChannelKind,
    term::Terms,
};

/// A drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    /// One line for all of it, as SVG writes a path, to be stroked and not filled.
    pub line: &'static str,
}

/// The `viewBox` of every picture in SVG.
pub const VIEW_BOX: &str = "0 0 24 24";

/// The names of all pictures, in order.
pub use drawn::NAMES;

mod drawn {
    include!(concat!(env!("OUT_DIR"), "/pictures.rs"));
}

impl Picture {
    /// `None` where no picture has the name.
    pub fn named(icon: &Icon) -> Option<Self> {
        Self::of(icon.as_str())
    }

    /// The picture of a term. What is sensitive has none: others might see it.
    pub fn of_term(terms: &Terms, code: &Code) -> Option<Self> {
        let icon = terms.get(code)?.icon.as_ref()?;
        if terms.is_sensitive(code) { None } else { Self::named(icon) }
    }

    /// Ways to make contact have pictures of their own.
    pub fn of_channel(kind: ChannelKind) -> Option<Self> {
        Self::of(match kind {
            ChannelKind::Phone => "phone",
            ChannelKind::Sms => "message-square",
            ChannelKind::WhatsApp => "message-circle",
            ChannelKind::Chat => "messages-square",
            ChannelKind::Video => "video",
            ChannelKind::Email => "mail",
            ChannelKind::Web => "globe",
            ChannelKind::Form => "clipboard-pen",
            ChannelKind::Visit => "map-pin",
            ChannelKind::Post => "mailbox",
            ChannelKind::App => "smartphone",
        })
    }

    fn of(name: &str) -> Option<Self> {
        let at = NAMES.binary_search(&name).ok()?;
        drawn::LINES.get(at).map(|line| Self { line })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::Term;

    #[test]
    fn a_name_has_one_drawing_that_keeps_to_its_box() {
        assert!(NAMES.is_sorted());
        assert_eq!(NAMES.len(), drawn::LINES.len());
        for name in NAMES {
            let line = Picture::named(&Icon::new(name)).unwrap().line;
            assert!(line.starts_with('M'), "{name}: {line}");
            let strange = line.chars().find(|letter| !"MmLlHhVvCcSsQqTtAaZz0123456789.- ,".contains(*letter));
            assert_eq!(strange, None, "{name}: {line}");
        }
        for unknown in ["", "Sun", "no-picture", "sun "] {
            assert_eq!(Picture::of(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn shapes_become_paths() {
        // A circle, a rectangle with round corners, and paths that begin where they say.
        assert_eq!(Picture::of("clock").unwrap().line, "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM12 6v6l4 2");
        let video = "M0 0m16 13 5.223 3.482a.5.5 0 0 0 .777-.416V7.87a.5.5 0 0 0-.752-.432L16 10.5\
            M4 6h10a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2z";
        assert_eq!(Picture::of("video").unwrap().line, video);
    }

    #[test]
    fn what_is_sensitive_has_no_picture() {
        let term = |icon: &str, sensitive, parent: Option<&str>| Term {
            icon: Some(Icon::new(icon)),
            sensitive,
            parent: parent.map(Code::new),
            ..Term::default()
        };
        let terms = Terms::new([
            (Code::new("a"), term("sun", false, None)),
            (Code::new("b"), term("sun", true, None)),
            (Code::new("b.c"), term("sun", false, Some("b"))),
            (Code::new("d"), term("no-picture", false, None)),
            (Code::new("e"), Term::default()),
        ]);
        let has = |code: &&str| Picture::of_term(&terms, &Code::new(code)).is_some();
        assert_eq!(["a", "b", "b.c", "d", "e", "f"].iter().copied().filter(has).collect::<Vec<_>>(), ["a"]);
    }

    #[test]
    fn every_way_to_make_contact_has_a_picture() {
        let without = ChannelKind::ALL.iter().filter(|kind| Picture::of_channel(**kind).is_none());
        assert_eq!(without.collect::<Vec<_>>(), [&ChannelKind::Phone; 0]);
    }

    #[test]
    fn the_names_are_told_to_those_who_write_feeds() {
        let told = include_str!("../../../feeds/README.md");
        let missing: Vec<_> = NAMES.iter().filter(|name| !told.contains(&format!("`{name}`"))).collect();
        assert_eq!(missing, [&""; 0]);
    }
}
