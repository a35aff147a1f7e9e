//! Where on the earth a place is.

/// A point in WGS 84, as maps and telephones give it. The parts are whole numbers of hundred-thousandths of a degree,
/// which is about a metre, so that points can be compared and are written as they were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Coordinates {
    latitude: i32,
    longitude: i32,
}

/// The latitude of the pole and the longitude of the date line, in degrees.
pub const LIMITS: [f64; 2] = [90.0, 180.0];

const PARTS: f64 = 100_000.0;

/// The distance between two centres of towns is about right, so a street need not be exact.
const HUNDREDTH: i32 = 1_000;

impl Coordinates {
    /// `None` beyond the poles or the date line, and for what is no number.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let [pole, line] = LIMITS;
        let is_on_earth = latitude.abs() <= pole && longitude.abs() <= line;
        let parts = |degrees: f64| (degrees * PARTS).round_ties_even() as i32;
        is_on_earth.then(|| Self { latitude: parts(latitude), longitude: parts(longitude) })
    }

    /// Latitude and longitude in degrees.
    pub fn degrees(self) -> [f64; 2] {
        [self.latitude, self.longitude].map(|parts| f64::from(parts) / PARTS)
    }

    /// Latitude and longitude in hundredths of a degree, which is about a kilometre.
    pub fn hundredths(self) -> [i32; 2] {
        [self.latitude, self.longitude].map(|parts| parts.div_euclid(HUNDREDTH))
    }

    /// The point with no more digits than `hundredths` gives.
    pub fn coarse(self) -> Self {
        let [latitude, longitude] = self.hundredths().map(|parts| parts * HUNDREDTH);
        Self { latitude, longitude }
    }

    /// The point that `hundredths` returned. `None` beyond the poles or the date line.
    pub fn of_hundredths([latitude, longitude]: [i32; 2]) -> Option<Self> {
        let is_on_earth = latitude.abs() <= 9_000 && longitude.abs() <= 18_000;
        is_on_earth.then(|| Self { latitude: latitude * HUNDREDTH, longitude: longitude * HUNDREDTH })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_not_on_earth_is_none() {
        for (latitude, longitude) in
            [(90.1, 0.0), (-90.1, 0.0), (0.0, 180.1), (0.0, -180.1), (f64::NAN, 0.0), (0.0, f64::INFINITY)]
        {
            assert_eq!(Coordinates::new(latitude, longitude), None, "{latitude} {longitude}");
        }
        for (latitude, longitude) in [(90.0, 180.0), (-90.0, -180.0), (60.45148, 22.26869), (0.0, 0.0)] {
            let found = Coordinates::new(latitude, longitude).map(Coordinates::degrees);
            assert_eq!(found, Some([latitude, longitude]));
        }
    }

    #[test]
    fn a_coarse_point_is_south_west_of_its_own() {
        for (latitude, expected) in [(60.459, 6045), (60.45, 6045), (-0.001, -1), (-1.0, -100)] {
            let point = Coordinates::new(latitude, 0.0).unwrap();
            assert_eq!(point.hundredths(), [expected, 0], "{latitude}");
            assert_eq!(point.coarse().hundredths(), [expected, 0], "{latitude}");
        }
    }

    proptest! {
        #[test]
        fn degrees_are_kept_as_they_are_written(latitude in -9_000_000..=9_000_000, longitude in -18_000_000..=18_000_000) {
            let point = Coordinates { latitude, longitude };
            let [north, east] = point.degrees();
            prop_assert_eq!(Coordinates::new(north, east), Some(point));
            prop_assert_eq!(point.coarse().coarse(), point.coarse());
        }
    }
}
