//! A schematic map of the regions, drawn on a coarse grid. It shows which regions are neighbours and roughly where they
//! are. The small regions of the south are drawn larger than they are, so that a finger can touch them.

use super::RegionCode;

/// The shape of a region, in units of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    pub region: RegionCode,
    /// The corners, `x y x y …`, as SVG expects them in a path after its first `M`.
    pub corners: &'static str,
    /// A point well within the shape, x and y.
    pub middle: (i8, i8),
}

/// The `viewBox` of the map in SVG: the least x and y, width and height. The y axis points south.
pub const VIEW_BOX: &str = "-3 -1 32 46";

/// Every region once, in the order of the codes.
pub const SHAPES: [Shape; 19] = [
    shape(1, "10 38 14 37 17 37 18 40 14 42 9 44 10 41", (13, 40)),
    shape(2, "5 35 8 34 10 34 10 38 10 41 7 42 4 39", (7, 38)),
    shape(4, "4 29 6 29 8 30 8 34 5 35 3 33", (6, 32)),
    shape(5, "10 34 14 33 14 37 10 38", (12, 36)),
    shape(6, "8 30 13 28 14 31 14 33 10 34 8 34", (11, 31)),
    shape(7, "14 31 16 31 18 33 17 37 14 37 14 33", (16, 34)),
    shape(8, "18 33 20 34 22 38 21 40 18 40 17 37", (19, 37)),
    shape(9, "20 34 24 30 26 31 25 34 22 38", (23, 34)),
    shape(10, "16 31 17 27 22 27 24 30 20 34 18 33", (20, 30)),
    shape(11, "16 22 18 19 22 20 21 24 22 27 17 27", (19, 23)),
    shape(12, "22 20 25 17 28 22 27 27 26 31 24 30 22 27 21 24", (24, 24)),
    shape(13, "13 28 12 25 14 22 16 22 17 27 16 31 14 31", (15, 27)),
    shape(14, "6 29 7 26 10 23 12 25 13 28 8 30", (9, 27)),
    shape(15, "4 29 3 25 6 21 9 20 10 23 7 26 6 29", (6, 24)),
    shape(16, "9 20 11 18 14 22 12 25 10 23", (12, 22)),
    shape(17, "11 18 13 14 14 10 23 8 24 12 19 13 18 19 16 22 14 22", (15, 16)),
    shape(18, "19 13 24 12 25 17 22 20 18 19", (22, 16)),
    shape(19, "14 10 12 10 11 6 8 3 5 1 6 0 9 2 12 3 14 0 18 0 19 3 22 6 23 8", (16, 5)),
    shape(21, "-2 38 0 37 2 38 2 40 0 41 -2 40", (0, 39)),
];

const fn shape(code: u8, corners: &'static str, middle: (i8, i8)) -> Shape {
    Shape { region: RegionCode(code), corners, middle }
}

#[cfg(test)]
mod tests;
