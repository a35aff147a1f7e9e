//! Tests of the map: every region appears once, no two overlap, neighbours are those of the country, and each region is
//! large enough for a finger.

use std::collections::BTreeSet;

use super::{
    super::{ALAND, areas},
    *,
};

type Point = (i32, i32);

/// Which regions have a common border on land: Statistics Finland, municipalities of 2026. Åland has none.
const NEIGHBOURS: &[(u8, &[u8])] = &[
    (1, &[2, 5, 7, 8]),
    (2, &[4, 5, 6]),
    (4, &[6, 14, 15]),
    (5, &[6, 7]),
    (6, &[7, 13, 14]),
    (7, &[8, 10, 13]),
    (8, &[9, 10]),
    (9, &[10, 12]),
    (10, &[11, 12, 13]),
    (11, &[12, 13, 17, 18]),
    (12, &[18]),
    (13, &[14, 16, 17]),
    (14, &[15, 16]),
    (15, &[16]),
    (16, &[17]),
    (17, &[18, 19]),
];

/// The width in pixels at which the map is smallest, on a phone of 320 px.
const LEAST_WIDTH: f64 = 270.0;

/// WCAG 2.2, 2.5.8.
const TARGET: f64 = 24.0;

fn corners(shape: &Shape) -> Vec<Point> {
    let numbers: Vec<i32> = shape.corners.split(' ').map(|number| number.parse().unwrap()).collect();
    assert_eq!(numbers.len() % 2, 0, "{shape:?}");
    numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect()
}

fn edges(shape: &Shape) -> Vec<(Point, Point)> {
    let corners = corners(shape);
    (0..corners.len()).map(|at| (corners[at], corners[(at + 1) % corners.len()])).collect()
}

/// Whether a point lies within, by counting the edges on one side of it. For points on no edge.
fn holds(shape: &Shape, (x, y): (f64, f64)) -> bool {
    let crossed = edges(shape).into_iter().filter(|((x1, y1), (x2, y2))| {
        let [x1, y1, x2, y2] = [*x1, *y1, *x2, *y2].map(f64::from);
        (y < y1) != (y < y2) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
    });
    crossed.count() % 2 == 1
}

fn distance((x, y): (f64, f64), (from, to): (Point, Point)) -> f64 {
    let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(f64::from);
    let length = (x2 - x1).powi(2) + (y2 - y1).powi(2);
    let share = (((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length).clamp(0.0, 1.0);
    (x - x1 - share * (x2 - x1)).hypot(y - y1 - share * (y2 - y1))
}

/// Whether two shapes have an edge, or a part of one, in common.
fn touch(one: &Shape, other: &Shape) -> bool {
    edges(one).into_iter().any(|first| edges(other).into_iter().any(|second| overlap(first, second)))
}

fn overlap((a, b): (Point, Point), (c, d): (Point, Point)) -> bool {
    let cross = |p: Point| (b.0 - a.0) * (p.1 - a.1) - (b.1 - a.1) * (p.0 - a.0);
    let along = |p: Point| (b.0 - a.0) * (p.0 - a.0) + (b.1 - a.1) * (p.1 - a.1);
    let (first, last) = (along(c).min(along(d)), along(c).max(along(d)));
    cross(c) == 0 && cross(d) == 0 && first.max(0) < last.min(along(b))
}

#[test]
fn every_region_is_drawn_once() {
    let drawn: Vec<_> = SHAPES.iter().map(|shape| shape.region).collect();
    let known: Vec<_> = areas().regions.iter().map(|(code, _)| *code).collect();
    assert_eq!(drawn, known);
}

#[test]
fn neighbours_in_the_country_are_neighbours_on_the_map() {
    let expected: BTreeSet<_> =
        NEIGHBOURS.iter().flat_map(|(one, others)| others.iter().map(|other| (*one, *other))).collect();
    let mut found = BTreeSet::new();
    for (at, one) in SHAPES.iter().enumerate() {
        found.extend(
            SHAPES[at + 1..].iter().filter(|other| touch(one, other)).map(|other| (one.region.0, other.region.0)),
        );
    }
    assert_eq!(found, expected);
}

#[test]
fn no_place_belongs_to_two_regions_and_there_are_no_gaps_between_them() {
    // Not on the grid, so that no place is on an edge.
    let samples = |from: i32, to: i32| (from * 2..to * 2).map(|at| f64::from(at) / 2.0 + 0.101);
    for y in samples(-1, 45) {
        let mut mainland = Vec::new();
        for x in samples(-3, 29) {
            let here: Vec<_> = SHAPES.iter().filter(|shape| holds(shape, (x, y))).collect();
            assert!(here.len() < 2, "{x} {y}: {here:?}");
            mainland.extend(here.first().filter(|shape| shape.region != ALAND).map(|_| x));
        }
        // From below the two arms of Lapland to the south coast, the country is in one piece from west to east.
        if (3.0..38.0).contains(&y) {
            assert!(mainland.windows(2).all(|pair| pair[1] - pair[0] < 0.6), "a gap at {y}: {mainland:?}");
        }
    }
}

#[test]
fn every_region_has_room_for_a_finger_around_its_middle() {
    let width: f64 = VIEW_BOX.split(' ').nth(2).unwrap().parse().unwrap();
    for shape in &SHAPES {
        let middle = (f64::from(shape.middle.0), f64::from(shape.middle.1));
        assert!(holds(shape, middle), "{shape:?}");
        let room = edges(shape).into_iter().map(|edge| distance(middle, edge)).fold(f64::INFINITY, f64::min);
        assert!(TARGET <= 2.0 * room * LEAST_WIDTH / width, "{shape:?}: {room}");
    }
}

#[test]
fn the_whole_map_is_within_its_box() {
    let sides: Vec<i32> = VIEW_BOX.split(' ').map(|number| number.parse().unwrap()).collect();
    for (x, y) in SHAPES.iter().flat_map(corners) {
        assert!(sides[0] < x && x < sides[0] + sides[2] && sides[1] < y && y < sides[1] + sides[3], "{x} {y}");
    }
}
