//! The objects of the format, each declared once: its keys, their types, and what they mean. The parser and the JSON
//! Schema are both generated from these declarations.

mod channel;
mod feed;
mod opening;
mod question;
mod service;

pub use channel::{Address, Channel, Coordinates, Window};
pub use feed::{Feed, Helpline, Organization, Term};
pub use opening::{Opening, OpeningOption, OpeningPeriod, OpeningTexts};
pub use question::{Choice, Question};
pub use service::{Age, Area, Limit, Service};
#[cfg(feature = "schema")]
pub use {feed::Format, service::Anything};

use super::reading::Reading;

/// The keys of an object of the format.
pub trait Keys {
    const KEYS: &'static [&'static str];
}

/// An object of the format whose values were parsed.
pub trait Record: Sized {
    /// The record in the model.
    type Model;

    /// `None` if it is of no use; `reading`, which is at the object, then contains a problem.
    fn into_model(self, reading: &mut Reading) -> Option<Self::Model>;
}

/// Declares an object of the format: a struct in which everything may be absent, how it is parsed, and, with the
/// feature `schema`, its JSON Schema. The word after `else` says what becomes of an object without a required value.
/// The keys under `apart` are parsed elsewhere, because more must be known for that, or never.
macro_rules! wire {
    (
        $(#[doc = $doc:literal])*
        $name:ident else $outcome:ident {
            $($(#[doc = $field_doc:literal])* $($required:ident)? $key:literal $field:ident: $type:ty,)*
        }
        apart {
            $($(#[doc = $apart_doc:literal])* $($apart_required:ident)? $apart_key:literal: $apart_type:ty,)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug)]
        pub struct $name {
            $($(#[doc = $field_doc])* pub $field: Option<<$type as Read>::Model>,)*
        }

        impl Keys for $name {
            const KEYS: &'static [&'static str] = &[$($key,)* $($apart_key,)*];
        }

        impl Read for $name {
            type Model = <$name as Record>::Model;

            fn read(value: Value, reading: &mut Reading) -> Option<Self::Model> {
                if !reading.is_object(value, Outcome::$outcome) {
                    return None;
                }
                let mut found = [None; Self::KEYS.len()];
                value.find(Self::KEYS, &mut found);
                // In the order of the keys; those that are parsed elsewhere come last.
                let [$($field,)* ..] = found;
                let record = Self { $($field: reading.take::<$type>($field, $key),)* };
                $($(
                    if record.$field.is_none() {
                        reading.$required($key, Outcome::$outcome);
                    }
                )?)*
                record.into_model(reading)
            }
        }

        wire! {
            schema $name, [$($doc),*], {
                $([$($required)?] $key: $type, [$($field_doc),*];)*
                $([$($apart_required)?] $apart_key: $apart_type, [$($apart_doc),*];)*
            }
        }
    };
    // An object that is parsed elsewhere as a whole.
    (
        $(#[doc = $doc:literal])*
        $name:ident apart {
            $($(#[doc = $field_doc:literal])* $key:literal: $type:ty,)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug)]
        pub enum $name {}

        wire! { schema $name, [$($doc),*], { $([] $key: $type, [$($field_doc),*];)* } }
    };
    (schema $name:ident, [$($doc:literal),*], {
        $([$($required:ident)?] $key:literal: $type:ty, [$($field_doc:literal),*];)*
    }) => {
        // Every type that a declaration names exists, also without the schema.
        const _: ($(Option<$type>,)*) = ($(None::<$type>,)*);

        #[cfg(feature = "schema")]
        impl crate::service_feed::shape::Shape for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn shape(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut object = crate::service_feed::shape::Object::new(&[$($doc),*], generator);
                $(object.property::<$type>($key, &[$($field_doc),*], &[$(stringify!($required))?]);)*
                object.finish()
            }
        }
    };
}

use wire;
