//! Completions for shells. They are written here and not by a library because the options that are words after
//! one dash (`-mf`, `-march`) are known to no library.

use crate::cli::Entry;

/// What the word after an option is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nothing,
    File,
    Folder,
    /// One of the values listed.
    Listed,
    /// Anything.
    Free,
}

fn kind(entry: &Entry) -> Kind {
    match entry.value.as_deref() {
        _ if !entry.values.is_empty() => Kind::Listed,
        None => Kind::Nothing,
        Some("FILE") => Kind::File,
        Some("DIR") => Kind::Folder,
        Some(_) => Kind::Free,
    }
}

/// For bash.
pub fn bash(entries: &[Entry]) -> String {
    let mut cases = String::new();
    let mut case = |names: &[String], action: &str| {
        cases.push_str(&format!(
            "        {})\n            {action}\n            return ;;\n",
            names.join("|")
        ));
    };
    let names_of = |wanted: Kind| -> Vec<String> {
        entries.iter().filter(|e| kind(e) == wanted).flat_map(|e| e.names.clone()).collect()
    };
    case(&names_of(Kind::File), "COMPREPLY=($(compgen -f -- \"$word\"))");
    case(&names_of(Kind::Folder), "COMPREPLY=($(compgen -d -- \"$word\"))");
    for entry in entries.iter().filter(|e| kind(e) == Kind::Listed) {
        case(&entry.names, &format!("COMPREPLY=($(compgen -W \"{}\" -- \"$word\"))", entry.values.join(" ")));
    }
    case(&names_of(Kind::Free), "COMPREPLY=()");
    let all: Vec<&str> = entries.iter().flat_map(|e| &e.names).map(String::as_str).collect();
    format!(
        r#"# bash completion for vpyc

_vpyc() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}"
    # bash takes `--std=x` for three words.
    if [[ $word == "=" ]]; then
        word=""
    elif [[ $before == "=" ]]; then
        before="${{COMP_WORDS[COMP_CWORD-2]}}"
    fi
    compopt -o filenames 2> /dev/null
    case "$before" in
{cases}    esac
    if [[ $word == -* ]]; then
        compopt +o filenames 2> /dev/null
        COMPREPLY=($(compgen -W "{}" -- "$word"))
    else
        COMPREPLY=($(compgen -f -X '!*.py' -- "$word") $(compgen -d -- "$word"))
    fi
}}
complete -F _vpyc vpyc
"#,
        all.join(" ")
    )
}

/// For zsh.
pub fn zsh(entries: &[Entry]) -> String {
    let mut specs = String::new();
    for entry in entries {
        let help = entry.help.replace('[', "\\[").replace(']', "\\]").replace('\'', "'\\''");
        let action = match kind(entry) {
            Kind::Nothing => String::new(),
            Kind::File => ":file:_files".into(),
            Kind::Folder => ":folder:_files -/".into(),
            Kind::Listed => format!(":value:({})", entry.values.join(" ")),
            Kind::Free => ":value: ".into(),
        };
        for name in &entry.names {
            // An option may stand more than once; a long one takes its value after `=` too.
            let equals = if name.starts_with("--") && kind(entry) != Kind::Nothing { "=" } else { "" };
            specs.push_str(&format!("    '*{name}{equals}[{help}]{action}' \\\n"));
        }
    }
    format!("#compdef vpyc\n\n_arguments -S \\\n{specs}    '*:source file:_files -g \"*.py\"'\n")
}

/// For fish.
pub fn fish(entries: &[Entry]) -> String {
    let mut text = String::from("# fish completion for vpyc\n\ncomplete -c vpyc -f\n");
    text.push_str("complete -c vpyc -k -x -a '(__fish_complete_suffix .py)'\n");
    for entry in entries {
        let mut line = String::from("complete -c vpyc");
        for name in &entry.names {
            let plain = name.trim_start_matches('-');
            // `-s` a letter, `-o` a word after one dash, `-l` a word after two.
            let flag = match (name.starts_with("--"), plain.len()) {
                (true, _) => "-l",
                (false, 1) => "-s",
                (false, _) => "-o",
            };
            line.push_str(&format!(" {flag} {plain}"));
        }
        match kind(entry) {
            Kind::Nothing => {}
            Kind::File => line.push_str(" -r -F"),
            Kind::Folder => line.push_str(" -x -a '(__fish_complete_directories)'"),
            Kind::Listed => line.push_str(&format!(" -x -a '{}'", entry.values.join(" "))),
            Kind::Free => line.push_str(" -x"),
        }
        let help = entry.help.replace('\\', "\\\\").replace('\'', "\\'");
        text.push_str(&format!("{line} -d '{help}'\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli;

    #[test]
    fn every_option_is_in_every_shell() {
        let entries = cli::entries();
        let (bash, zsh, fish) = (bash(&entries), zsh(&entries), fish(&entries));
        for name in entries.iter().flat_map(|entry| &entry.names) {
            assert!(bash.contains(name), "bash: {name}");
            assert!(zsh.contains(&format!("'*{name}")), "zsh: {name}");
            assert!(fish.contains(&format!(" {} ", name.trim_start_matches('-'))), "fish: {name}");
        }
        assert!(bash.contains("-march|--machine-arch") && bash.contains("microblaze"));
    }
}
