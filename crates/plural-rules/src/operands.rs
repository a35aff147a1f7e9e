//! A number in the parts by which plural rules tell numbers apart.
//!
//! The finder counts things, so a fraction is only known to be one: its digits are not exact.

/// The operands of Unicode TR35, "Plural Operand Meanings", under the names of that standard.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PluralOperands {
    /// The absolute value.
    pub n: f64,
    /// Its whole part.
    pub i: u64,
    /// How many digits there are behind the decimal point.
    pub v: usize,
    /// How many of them there are without the zeros at the end.
    pub w: usize,
    /// The digits behind the decimal point, as a number.
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
        // One digit is enough: no rule of the interface's languages looks at more.
        let tenth = ((n - i as f64) * 10.0) as u64;
        let digits = usize::from(n != i as f64);
        Ok(Self { n, i, v: digits, w: digits, f: tenth, t: tenth })
    }
}
