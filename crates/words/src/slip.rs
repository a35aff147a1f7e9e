//! Slips of the finger.

/// Whether one letter too many, too few or wrong, or two in the wrong order, lie between two words. No letter is
/// compared twice, because words are compared by the ten thousand.
pub fn is_slip(left: &str, right: &str) -> bool {
    if left == right || left.len().abs_diff(right.len()) > 4 {
        return false;
    }
    let begin = left.chars().zip(right.chars()).take_while(|(left, right)| left == right).map(|(letter, _)| letter);
    let begin: usize = begin.map(char::len_utf8).sum();
    let (left, right) = (left.get(begin..).unwrap_or_default(), right.get(begin..).unwrap_or_default());
    let end = left.chars().rev().zip(right.chars().rev()).take_while(|(left, right)| left == right);
    let end: usize = end.map(|(letter, _)| letter.len_utf8()).sum();
    let middle = |word: &str| word.get(..word.len() - end).unwrap_or_default().chars().collect::<Vec<_>>();
    match (middle(left).as_slice(), middle(right).as_slice()) {
        ([], [_]) | ([_], [] | [_]) => true,
        ([one, two], [three, four]) => one == four && two == three,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// By trying every single slip.
    fn naive(left: &str, right: &str) -> bool {
        let left: Vec<char> = left.chars().collect();
        let right: Vec<char> = right.chars().collect();
        let without = |word: &[char], at: usize| [&word[..at], &word[at + 1..]].concat();
        let too_many = (0..left.len()).any(|at| without(&left, at) == right);
        let too_few = (0..right.len()).any(|at| without(&right, at) == left);
        let is_even = left.len() == right.len();
        let wrong = is_even && left.iter().zip(&right).filter(|(left, right)| left != right).count() == 1;
        let swapped = is_even
            && left != right
            && (1..left.len()).any(|at| {
                let mut other = left.clone();
                other.swap(at - 1, at);
                other == right
            });
        too_many || too_few || wrong || swapped
    }

    fn check(left: &str, right: &str, expected: bool) {
        assert_eq!((is_slip(left, right), is_slip(right, left)), (expected, expected), "{left} {right}");
    }

    #[test]
    fn one_slip_is_one_slip() {
        check("itsemurha", "itsemuhra", true);
        check("itsemurha", "itsemura", true);
        check("sjalvmord", "sjalmord", true);
        check("violence", "violense", true);
        check("помощь", "помошь", true);
        check("itsemurha", "itsemurha", false);
        check("itsemurha", "itesmuhra", false);
        check("", "", false);
    }

    proptest! {
        #[test]
        fn it_is_what_trying_every_slip_says(left in "[abä]{0,6}", right in "[abä]{0,6}") {
            prop_assert_eq!(is_slip(&left, &right), naive(&left, &right));
        }
    }
}
