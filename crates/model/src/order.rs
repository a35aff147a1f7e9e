//! A stable merge sort that is compiled once for all types. The sorts of the standard library are compiled anew for
//! each type and closure, 3 to 6 kB of WebAssembly each, and no list here is long enough to need them.

use std::cmp::Ordering;

/// The items in order. Equal items keep their order.
pub fn ordered<T>(items: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let goes_after = |left: usize, right: usize| match (items.get(left), items.get(right)) {
        (Some(Some(left)), Some(Some(right))) => compare(left, right) == Ordering::Greater,
        _ => false,
    };
    let positions = positions(items.len(), &goes_after);
    positions.into_iter().filter_map(|position| items.get_mut(position)?.take()).collect()
}

/// The first `most` of the items in the order that [`ordered`] gives them. Of very many items few are shown, and to order
/// all of them would hold up the page.
pub fn first<T>(most: usize, items: &mut dyn Iterator<Item = T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut first: Vec<T> = Vec::new();
    for item in items {
        let is_before = |known: &T| compare(known, &item) != Ordering::Greater;
        if first.len() < most || !first.last().is_none_or(is_before) {
            first.insert(first.partition_point(is_before), item);
            first.truncate(most);
        }
    }
    first
}

/// The positions below `count` in order: a merge sort from the bottom up.
fn positions(count: usize, goes_after: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut from: Vec<usize> = (0..count).collect();
    let mut width = 1;
    while width < count {
        let mut to = Vec::with_capacity(count);
        for pair in from.chunks(2 * width) {
            let (left, right) = pair.split_at(width.min(pair.len()));
            merge(left, right, goes_after, &mut to);
        }
        from = to;
        width *= 2;
    }
    from
}

fn merge(mut left: &[usize], mut right: &[usize], goes_after: &dyn Fn(usize, usize) -> bool, to: &mut Vec<usize>) {
    while let (Some((first, rest_left)), Some((second, rest_right))) = (left.split_first(), right.split_first()) {
        if goes_after(*first, *second) {
            to.push(*second);
            right = rest_right;
        } else {
            to.push(*first);
            left = rest_left;
        }
    }
    to.extend_from_slice(left);
    to.extend_from_slice(right);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items in proptest::collection::vec((0_u8..9, any::<u16>()), 0..200)) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(ordered(items, &|left, right| left.0.cmp(&right.0)), expected);
        }

        #[test]
        fn the_first_are_those_of_all(items in proptest::collection::vec((0_u8..9, any::<u16>()), 0..60), most in 0_usize..70) {
            let mut expected = ordered(items.clone(), &|left, right| left.0.cmp(&right.0));
            expected.truncate(most);
            prop_assert_eq!(first(most, &mut items.into_iter(), &|left, right| left.0.cmp(&right.0)), expected);
        }
    }
}
