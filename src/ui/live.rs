//! Values that the views follow. For each type of a signal, and of a memo, Leptos makes some two kilobytes of code, and the
//! finder follows a dozen types; so all of them are of one type, which holds anything, and what it holds is known here.

use std::{any::Any, marker::PhantomData, rc::Rc};

use leptos::prelude::{Effect, Get, GetUntracked, LocalStorage, RwSignal, Set, Track, UpdateUntracked};
use send_wrapper::SendWrapper;

/// A value that is followed. Where its owner is gone there is none any more.
pub struct Live<Value> {
    any: Anything,
    _value: PhantomData<fn() -> Value>,
}

type Anything = RwSignal<Rc<dyn Any>, LocalStorage>;

/// A value that is made of others and followed. It is made anew when one has changed that was read for it, and whoever
/// follows it is told only where it then differs.
pub struct Memo<Value> {
    any: Made,
    _value: PhantomData<fn() -> Value>,
}

type Held = SendWrapper<Rc<dyn Any>>;
type Made = leptos::prelude::Memo<Held>;
type Make = Box<dyn Fn(Option<Held>) -> (Held, bool) + Send + Sync>;

impl<Value> Clone for Live<Value> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Value> Copy for Live<Value> {}

impl<Value: Clone + 'static> Live<Value> {
    pub fn new(value: Value) -> Self {
        Self { any: made(Rc::new(value)), _value: PhantomData }
    }

    /// The value, which is followed from now on.
    pub fn try_get(self) -> Option<Value> {
        cloned(followed(self.any))
    }

    pub fn try_get_untracked(self) -> Option<Value> {
        cloned(now(self.any))
    }

    /// Looks at the value and follows it.
    pub fn try_with<Result>(self, look: impl FnOnce(&Value) -> Result) -> Option<Result> {
        followed(self.any)?.downcast_ref().map(look)
    }

    pub fn try_with_untracked<Result>(self, look: impl FnOnce(&Value) -> Result) -> Option<Result> {
        now(self.any)?.downcast_ref().map(look)
    }

    pub fn track(self) {
        self.any.track();
    }

    pub fn set(self, value: Value) {
        put(self.any, Rc::new(value));
    }

    /// Changes the value without anything being drawn again.
    pub fn set_quietly(self, value: Value) {
        put_quietly(self.any, Rc::new(value));
    }

    pub fn update(self, change: impl FnOnce(&mut Value)) {
        if let Some(mut value) = self.try_get_untracked() {
            change(&mut value);
            self.set(value);
        }
    }
}

/// For values of a view, which has nothing to lose once it is gone.
impl<Value: Clone + Default + 'static> Live<Value> {
    pub fn get(self) -> Value {
        self.try_get().unwrap_or_default()
    }

    pub fn get_untracked(self) -> Value {
        self.try_get_untracked().unwrap_or_default()
    }

    pub fn with<Result>(self, look: impl FnOnce(&Value) -> Result) -> Result {
        look(&self.get())
    }

    pub fn with_untracked<Result>(self, look: impl FnOnce(&Value) -> Result) -> Result {
        look(&self.get_untracked())
    }

    /// Changes the value without anything being drawn again.
    pub fn update_untracked<Result>(self, change: impl FnOnce(&mut Value) -> Result) -> Result {
        let mut value = self.get_untracked();
        let result = change(&mut value);
        self.set_quietly(value);
        result
    }
}

impl<Value> Clone for Memo<Value> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Value> Copy for Memo<Value> {}

impl<Value: Clone + Default + PartialEq + 'static> Memo<Value> {
    /// `make` gets the value of before.
    pub fn new(make: impl Fn(Option<&Value>) -> Value + 'static) -> Self {
        let make = SendWrapper::new(make);
        let step = move |before: Option<Held>| {
            let before = before.as_ref().and_then(|held| held.downcast_ref());
            let value = make(before);
            let differs = before != Some(&value);
            (SendWrapper::new(Rc::new(value) as Rc<dyn Any>), differs)
        };
        Self { any: memo(Box::new(step)), _value: PhantomData }
    }

    /// The value, which is followed from now on.
    pub fn get(self) -> Value {
        self.with(Value::clone)
    }

    /// Looks at the value and follows it.
    pub fn with<Result>(self, look: impl FnOnce(&Value) -> Result) -> Result {
        match remembered(self.any).as_ref().and_then(|held| held.downcast_ref()) {
            Some(value) => look(value),
            // Its owner is gone.
            None => look(&Value::default()),
        }
    }
}

/// Does something now and whenever a value has changed that was read for it, until the owner is gone.
pub fn follow(act: impl FnMut() + 'static) {
    act_again(Box::new(act));
}

fn cloned<Value: Clone + 'static>(value: Option<Rc<dyn Any>>) -> Option<Value> {
    value?.downcast_ref().cloned()
}

// What follows is compiled once and not for each type.

fn made(value: Rc<dyn Any>) -> Anything {
    RwSignal::new_local(value)
}

fn followed(any: Anything) -> Option<Rc<dyn Any>> {
    any.try_get()
}

fn now(any: Anything) -> Option<Rc<dyn Any>> {
    any.try_get_untracked()
}

fn put(any: Anything, value: Rc<dyn Any>) {
    any.try_set(value);
}

fn put_quietly(any: Anything, value: Rc<dyn Any>) {
    any.try_update_untracked(|held| *held = value);
}

fn memo(make: Make) -> Made {
    Made::new_owning(make)
}

fn remembered(made: Made) -> Option<Held> {
    made.try_get()
}

fn act_again(act: Box<dyn FnMut()>) {
    Effect::new(act);
}
