//! The code blocks of a Markdown page.

/// A fenced block.
pub struct Fence {
    /// What stands behind the opening fence: `python wrong`.
    pub info: String,
    /// The last line of text before it: `Wrong:`.
    pub before: String,
    /// The line of the page where its first line stands, from 1.
    pub line: usize,
    /// Its text.
    pub body: String,
}

/// All fenced blocks in order.
pub fn fences(text: &str) -> Vec<Fence> {
    let mut found = Vec::new();
    let mut open: Option<Fence> = None;
    let mut before = String::new();
    for (i, line) in text.lines().enumerate() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => {
                let (info, before) = (info.trim().to_string(), std::mem::take(&mut before));
                open = Some(Fence { info, before, line: i + 2, body: String::new() });
            }
            (Some(_), Some(_)) => found.extend(open.take()),
            (Some(fence), None) => {
                fence.body.push_str(line);
                fence.body.push('\n');
            }
            (None, None) if line.trim().is_empty() => {}
            (None, None) => before = line.to_string(),
        }
    }
    found
}
