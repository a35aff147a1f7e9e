//! Puts the finder together: the element, and the instance behind each element, which fetches, mounts the components and
//! follows the attributes. What is asked and what is found is decided by the crate `finder`.

pub mod element;

mod console;
mod foreign;
mod history;
mod instance;
mod language;
mod second_part;
mod services;
