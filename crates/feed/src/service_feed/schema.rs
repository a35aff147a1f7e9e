//! The JSON Schema of the format. The objects come from their declarations in `wire` and the values are described here,
//! so the schema and the parser cannot drift apart.

use std::borrow::Cow;

use schemars::{Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Value, json};

use super::{
    FORMAT,
    shape::{Of, Shape},
    values::{
        Guard, Report,
        list::{List, Table},
        name::Named,
        number::{Count, Latitude, Longitude, Nth, Total, Weeks, Years},
        often::Often,
        translation::{ByLanguage, Fallback, Keywords, Links},
    },
    wire::{Anything, Feed, Format, Window},
};
use model::{
    area::{CountyCode, MunicipalityCode, RegionCode},
    country::Country,
    date::{Date, Weekday},
    facet::Facet,
    hours::{Hours, Time},
    identifier::{Code, Icon},
    link::Link,
    locale::Language,
    picture,
    question::QuestionKind,
    service::{ChannelKind, Cost, Form, Per, Referral, Registration, Scope, Status, Unit},
    text::Text,
};

/// The JSON Schema of a feed (draft 2020-12). It describes what to write; the parser accepts a little more, such as a
/// single value for a list of one.
pub fn schema() -> Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Of<Feed>>();
    schema.insert("title".into(), FORMAT.into());
    schema.to_value()
}

/// Declares the schema of types. A type with a name is in the schema once, under that name.
macro_rules! written {
    ($($type:ty $(as $name:literal)?: $schema:tt;)*) => {
        $(impl Shape for $type {
            fn is_inline() -> bool {
                Self::name().is_empty()
            }

            fn name() -> Cow<'static, str> {
                concat!($($name)?).into()
            }

            fn shape(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        })*
    };
}

const LANGUAGE: &str = "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$";
const LINK: &str = "^(https?://|mailto:|tel:|sms:)";

written! {
    Text as "Text": {
        "description": "A text: a string in the feed's language, or one string for each language.",
        "type": ["string", "object"],
        "propertyNames": { "pattern": LANGUAGE },
        "additionalProperties": { "type": ["string", "null"] },
    };
    Links as "Links": {
        "description": "A link, or one for each language.",
        "type": ["string", "object"],
        "pattern": LINK,
        "propertyNames": { "pattern": LANGUAGE },
        "additionalProperties": { "type": ["string", "null"], "pattern": LINK },
    };
    Keywords as "Keywords": {
        "description": "Words in the feed's language, or lists of words for each language.",
        "type": ["string", "array", "object"],
        "items": { "type": "string" },
        "propertyNames": { "pattern": LANGUAGE },
        "additionalProperties": { "type": "array", "items": { "type": "string" } },
    };
    Language as "Language": {
        "description": "A language tag (BCP 47), such as fi, sv, en or fse.",
        "type": "string",
        "pattern": LANGUAGE,
    };
    Country: { "description": "A code of two letters (ISO 3166-1).", "type": "string", "pattern": "^[A-Za-z]{2}$" };
    Fallback: {
        "type": "object",
        "propertyNames": { "pattern": LANGUAGE },
        "additionalProperties": { "type": "array", "items": { "type": "string", "pattern": LANGUAGE } },
    };
    Link as "Link": { "description": "A link with its scheme.", "type": "string", "pattern": LINK };
    Report: { "type": "string", "pattern": "^(https?://|mailto:)|@" };
    Date as "Date": { "description": "A day, such as 2026-12-31.", "type": "string", "format": "date" };
    Time as "Time": {
        "description": "A time of day, such as 09:00; 24:00 is the end of the day.",
        "type": "string",
        "pattern": "^([01]?[0-9]|2[0-4]):[0-5][0-9]$",
    };
    Format: { "const": FORMAT };
    String: { "type": "string" };
    Box<str>: { "type": "string" };
    bool: { "type": "boolean" };
    Anything: { "type": "object" };
    Guard: { "type": "boolean" };
    Code: { "type": "string" };
    Icon: { "type": "string", "enum": picture::NAMES };
    MunicipalityCode: { "type": "string", "pattern": "^[0-9]{3}$" };
    RegionCode: { "type": "string", "pattern": "^[0-9]{2}$" };
    CountyCode: { "type": "string", "pattern": "^[0-9]{2}$" };
    Latitude: { "type": "number", "minimum": -90, "maximum": 90 };
    Longitude: { "type": "number", "minimum": -180, "maximum": 180 };
    Years: { "type": "number", "minimum": 0 };
    Count: { "type": "integer", "minimum": 0, "maximum": 65535 };
    Total: { "type": "integer", "minimum": 0 };
    Weeks: { "type": "integer", "minimum": 1, "maximum": 255 };
    Nth: { "enum": [1, 2, 3, 4, 5, -1, -2, -3, -4, -5] };
}

macro_rules! named {
    ($($type:ident),*) => {
        written! { $($type: { "type": "string", "enum": <$type as Named>::NAMES };)* }
    };
}

named!(Cost, Form, Per, QuestionKind, Referral, Registration, Scope, Status, Unit, Weekday);

/// Declares the schema of names that are described one by one.
macro_rules! described {
    ($($type:ident),*) => {
        written! { $($type: { "type": "string", "oneOf": choices($type::NAMES, $type::DESCRIPTIONS) };)* }
    };
}

described!(ChannelKind, Facet);

fn choices(names: &[&str], descriptions: &[&str]) -> Value {
    let choice = |(name, description): (&&str, &&str)| json!({ "const": name, "description": description.trim() });
    names.iter().zip(descriptions).map(choice).collect()
}

impl Shape for Hours {
    fn name() -> Cow<'static, str> {
        "Hours".into()
    }

    fn shape(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Hours: a list, \"24/7\", or any other text, which is only shown.",
            "anyOf": [
                generator.subschema_for::<Of<List<Window>>>(),
                { "const": "24/7" },
                generator.subschema_for::<Of<Text>>(),
            ],
        })
    }
}

impl<T: Shape> Shape for List<T> {
    fn is_inline() -> bool {
        true
    }

    fn name() -> Cow<'static, str> {
        Cow::default()
    }

    fn shape(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": generator.subschema_for::<Of<T>>() })
    }
}

impl<T: Shape> Shape for Often<T> {
    fn is_inline() -> bool {
        true
    }

    fn name() -> Cow<'static, str> {
        Cow::default()
    }

    fn shape(generator: &mut SchemaGenerator) -> Schema {
        List::<T>::shape(generator)
    }
}

impl<T: Shape> Shape for ByLanguage<T> {
    fn is_inline() -> bool {
        true
    }

    fn name() -> Cow<'static, str> {
        Cow::default()
    }

    fn shape(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": { "pattern": LANGUAGE },
            "additionalProperties": generator.subschema_for::<Of<T>>(),
        })
    }
}

impl<T: Shape, const MOST: usize> Shape for Table<T, MOST> {
    fn is_inline() -> bool {
        true
    }

    fn name() -> Cow<'static, str> {
        Cow::default()
    }

    fn shape(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": generator.subschema_for::<Of<T>>() })
    }
}
