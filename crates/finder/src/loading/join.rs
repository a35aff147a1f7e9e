//! Waiting for several futures at the same time, without the weight of a crate for it.

use std::{future::poll_fn, pin::Pin, task::Poll};

/// Waits for all of the futures at the same time, and returns their outputs in the order of the futures.
pub async fn join_all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let mut running: Vec<Running<F>> = futures.into_iter().map(|future| Running::Waiting(Box::pin(future))).collect();
    poll_fn(|context| {
        let mut waiting = false;
        for one in &mut running {
            if let Running::Waiting(future) = one {
                match future.as_mut().poll(context) {
                    Poll::Ready(output) => *one = Running::Done(output),
                    Poll::Pending => waiting = true,
                }
            }
        }
        if waiting { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    let output = |one| match one {
        Running::Done(output) => Some(output),
        Running::Waiting(_) => None,
    };
    running.into_iter().filter_map(output).collect()
}

/// A future, or its output.
enum Running<F: Future> {
    Waiting(Pin<Box<F>>),
    Done(F::Output),
}
