//! A feed of twice the size may cost twice the time, not four times, whatever it has very much of.
//!
//! What is measured is how long the processor works for this thread, so other programs beside the test disturb it little,
//! and what is compared is the quickest of some tries.

#![allow(clippy::expect_used)]

use cpu_time::ThreadTime;
use service_finder_fuzz::growth::{SHAPES, STAGES, Shape, work};

/// Each time that the feed doubles, the work may take so many times as long: twice, and what the processor's caches lose.
const MOST: f64 = 2.5;

/// What tables that grow by steps may cost beside that, once. What grows with the square is beyond it after two doublings.
const STEP: f64 = 2.0;

/// Quicker work is not looked at: of it nothing can be measured, and it harms nobody. In milliseconds.
const QUICK: f64 = 2.0;

/// A shape is tried with twice as many until one of its stages takes so long, or there are so many.
const LONG: f64 = 60.0;
const MANY: usize = 500_000;
const FEWEST: usize = 2_000;

/// How often each feed is tried, and how often again where it seems too slow.
const TRIES: usize = 2;
const MORE_TRIES: usize = 6;

type Times = [f64; STAGES.len()];

#[test]
fn twice_the_feed_takes_at_most_two_and_a_half_times_as_long() {
    let slow: Vec<_> = SHAPES.iter().filter_map(too_slow).collect();
    assert!(slow.is_empty(), "the work grows faster than the feed:\n{}", slow.join("\n"));
}

/// The stage that grows too fast, in words, with what it took for each feed.
///
/// It has to take too long for two feeds after one another, the second twice as large. Memory that a busy system gives
/// slowly makes a table cost more once, where it outgrows what the process has; what grows with the square is further
/// beyond what is allowed each time.
fn too_slow((name, feed): &Shape) -> Option<String> {
    // For each stage, how long it may take, and whether the feed before took too long.
    let mut allowed: [Option<f64>; STAGES.len()] = Default::default();
    let mut was_slow = [false; STAGES.len()];
    let mut seen: [String; STAGES.len()] = Default::default();
    let mut count = FEWEST;
    loop {
        let feed = feed(count);
        let slow = |times: &Times| {
            let mut slow = allowed.iter().zip(times).map(|(most, time)| most.is_some_and(|most| most < *time));
            [(); STAGES.len()].map(|()| slow.next().unwrap_or_default())
        };
        let mut times = quickest(&feed, [f64::MAX; STAGES.len()], TRIES);
        if slow(&times).contains(&true) {
            // Something else may have held the machine.
            times = quickest(&feed, times, MORE_TRIES);
        }
        let is_slow = slow(&times);
        for (seen, time) in seen.iter_mut().zip(times) {
            seen.push_str(&format!(" {time:.1} ms for {count},"));
        }
        if let Some(at) = is_slow.iter().zip(was_slow).position(|(now, before)| *now && before) {
            return Some(format!("{name}, {}:{}", STAGES.get(at)?, seen.get(at)?));
        }
        for (allowed, time) in allowed.iter_mut().zip(times) {
            *allowed = allowed.map(|allowed| allowed * MOST).or((QUICK < time).then_some(STEP * MOST * time));
        }
        was_slow = is_slow;
        count *= 2;
        let is_enough = MANY < count || times.into_iter().any(|time| LONG < time);
        if is_enough && !was_slow.contains(&true) {
            return None;
        }
    }
}

/// How long each stage takes at best, in milliseconds.
fn quickest(feed: &str, mut best: Times, tries: usize) -> Times {
    for _ in 0..tries {
        let (mut at, mut begun) = (0, ThreadTime::now());
        work(feed.as_bytes(), &mut |_| {
            let milliseconds = begun.elapsed().as_secs_f64() * 1_000.0;
            if let Some(known) = best.get_mut(at) {
                *known = known.min(milliseconds);
            }
            at += 1;
            begun = ThreadTime::now();
        });
    }
    best
}
