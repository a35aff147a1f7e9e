//! A number as plural rules see it (Unicode TR35, "Plural Operand Meanings"). Knows whole numbers exactly;
//! of a fraction only that it is one, because the finder counts things.

/// The operands; the names are the standard's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PluralOperands {
    /// The absolute value.
    pub n: f64,
    /// Its whole part.
    pub i: u64,
    /// How many digits stand behind the point.
    pub v: usize,
    /// The same without zeros at the end.
    pub w: usize,
    /// These digits.
    pub f: u64,
    /// The same without zeros at the end.
    pub t: u64,
}

impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        if !number.is_finite() {
            return Err("not a number");
        }
        let n = number.abs();
        let i = n as u64;
        // One digit stands for them all: no rule of the finder's languages looks closer.
        let tenth = ((n - i as f64) * 10.0) as u64;
        let digits = usize::from(n != i as f64);
        Ok(Self { n, i, v: digits, w: digits, f: tenth, t: tenth })
    }
}
