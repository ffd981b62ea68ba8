//! "Did you mean": the candidate a misspelt name most likely stands for.

/// No name is suggested that differs by more.
const MOST: usize = 3;

/// The candidate nearest to `name`, if it is near enough to be a likely slip of the pen. Of equally near
/// ones the first.
pub fn suggest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let length = name.chars().count();
    let allowed = match length {
        0..=1 => 0,
        2..=4 => 1,
        5..=8 => 2,
        _ => MOST,
    };
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        // A name that starts with a dot is the compiler's own.
        if candidate == name || candidate.starts_with('.') {
            continue;
        }
        let near = if candidate.eq_ignore_ascii_case(name) { 0 } else { distance(name, candidate, MOST) };
        if (near <= allowed || near == 0) && best.is_none_or(|(least, _)| near < least) {
            best = Some((near, candidate));
        }
    }
    best.map(|(_, candidate)| candidate.to_string())
}

/// Edit distance (insert, delete, replace, swap of neighbours), or more than `limit`.
fn distance(a: &str, b: &str, limit: usize) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let replace = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = replace.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let names = ["count", "append", "Point", "x"];
        assert_eq!(suggest("cuont", names), Some("count".into()));
        assert_eq!(suggest("apend", names), Some("append".into()));
        assert_eq!(suggest("point", names), Some("Point".into()));
        assert_eq!(suggest("y", names), None);
        assert_eq!(suggest("total", names), None);
        assert_eq!(suggest("", names), None);
    }
}
