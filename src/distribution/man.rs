//! The manual page: `packaging/vpyc.1` with the options filled in.

use crate::cli::Entry;

/// The page for these options.
pub fn page(entries: &[Entry]) -> String {
    let mut options = String::new();
    let mut heading = "";
    for entry in entries {
        if entry.heading != heading {
            heading = entry.heading;
            options.push_str(&format!(".SS {heading}\n"));
        }
        let value = entry.value.as_ref().map(|name| format!(" \\fI{}\\fR", escaped(name)));
        let value = value.unwrap_or_default();
        let names: Vec<String> =
            entry.names.iter().map(|name| format!("\\fB{}\\fR{value}", escaped(name))).collect();
        options.push_str(&format!(".TP\n{}\n{}", names.join(", "), escaped(&entry.help)));
        if !entry.values.is_empty() {
            options.push_str(&format!(": {}", escaped(&entry.values.join(", "))));
        }
        options.push_str(".\n");
    }
    include_str!("../../packaging/vpyc.1")
        .replace("@OPTIONS@\n", &options)
        .replace("@VERSION@", env!("CARGO_PKG_VERSION"))
}

/// Text that roff shows as it is.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    // A line that starts with a dot or an apostrophe would be a command.
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli;

    #[test]
    fn all_options_are_in_the_page() {
        let page = page(&cli::entries());
        for entry in cli::entries() {
            for name in entry.names {
                assert!(page.contains(&format!("\\fB{}\\fR", escaped(&name))), "{name}");
            }
        }
        assert!(!page.contains("@OPTIONS@") && !page.contains("@VERSION@"));
    }

    #[test]
    fn nothing_is_taken_for_a_command() {
        assert_eq!(escaped(".so a\\b -x"), "\\&.so a\\eb \\-x");
    }
}
