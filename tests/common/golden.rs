//! Compares text with a golden file, or rewrites the file when blessing.

use std::path::Path;

use super::{Outcome, is_blessing, write};

/// Lines shown around the first difference.
const CONTEXT: usize = 3;

/// Compares `actual` with the file at `path`; with `VPYC_BLESS=1` writes it instead.
pub fn compare(path: &Path, actual: &str) -> Outcome {
    if is_blessing() {
        if std::fs::read_to_string(path).is_ok_and(|old| old == actual) {
            return Ok(());
        }
        return write(path, actual.as_bytes());
    }
    let Ok(expected) = std::fs::read_to_string(path) else {
        return Err(format!("{} is missing; VPYC_BLESS=1 writes it:\n{actual}", path.display()));
    };
    if expected == actual {
        return Ok(());
    }
    Err(format!("differs from {}\n{}", path.display(), difference(&expected, actual)))
}

/// The first lines that differ, with what stands around them.
pub fn difference(expected: &str, actual: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[same..].iter().rev().zip(new[same..].iter().rev()).take_while(|(a, b)| a == b).count();
    let mut text = format!("first difference in line {}:\n", same + 1);
    let mut show = |sign: &str, lines: &[&str]| {
        for line in lines.iter().take(20) {
            let cut: String = line.chars().take(300).collect();
            text.push_str(&format!("{sign}{cut}\n"));
        }
        if lines.len() > 20 {
            text.push_str(&format!("{sign}… {} more lines\n", lines.len() - 20));
        }
    };
    show("  ", &old[same.saturating_sub(CONTEXT)..same]);
    show("- ", &old[same..old.len() - tail]);
    show("+ ", &new[same..new.len() - tail]);
    if old.len() == new.len() && same == old.len() {
        text.push_str("(only the end of the last line, or the bytes of a line end, differ)\n");
    }
    text
}

/// Whether `actual` matches a pattern text: `[..]` stands for anything in a line, a line `...` for any lines.
pub fn matches(pattern: &str, actual: &str) -> bool {
    let pattern: Vec<&str> = pattern.lines().collect();
    let actual: Vec<&str> = actual.lines().collect();
    lines_match(&pattern, &actual)
}

fn lines_match(pattern: &[&str], actual: &[&str]) -> bool {
    match (pattern.split_first(), actual.split_first()) {
        (None, None) => true,
        (None, Some(_)) => false,
        (Some((&"...", rest)), _) => (0..=actual.len()).any(|skipped| lines_match(rest, &actual[skipped..])),
        (Some(_), None) => false,
        (Some((line, rest)), Some((first, others))) => line_matches(line, first) && lines_match(rest, others),
    }
}

fn line_matches(pattern: &str, line: &str) -> bool {
    let Some((start, rest)) = pattern.split_once("[..]") else { return pattern == line };
    let Some(line) = line.strip_prefix(start) else { return false };
    (0..=line.len()).filter(|&i| line.is_char_boundary(i)).any(|i| line_matches(rest, &line[i..]))
}
