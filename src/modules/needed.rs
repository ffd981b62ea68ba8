//! Which parts of the library a program can name. The others are not even read: most programs use a small part of
//! it, and reading it all takes longer than compiling them.
//!
//! A part is a top-level statement of a library module, or a method. It is needed when a name that it binds stands
//! anywhere in the program's own text or in a needed part; what a name means is not looked at. The phases after
//! this one look for parts by their names too (the class of a literal, the function behind an operator): when one
//! of those is missing, it is [asked for](LeftOut::asks), and the program is loaded again with it.

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::library::library_module;
use crate::hir::LeftOut;

/// One part of a library module.
struct Part {
    /// Bytes of the module's text: whole lines.
    range: Range<usize>,
    binds: Binds,
    /// The text there; a class without its methods.
    text: &'static str,
    /// The part it is in: a method's class.
    class: Option<usize>,
    needed: bool,
    /// Whether it is the class of a built-in type: its methods are named without it.
    is_type: bool,
    /// Whether it is a class that inherits methods.
    has_bases: bool,
}

enum Binds {
    /// Whatever it is, it stays.
    Unknown,
    Name(&'static str),
    /// A method that operators call or that derived classes must have: it is needed without being named.
    Operator(&'static str),
    /// `from module import names`, `import module`.
    Import(&'static str, Vec<&'static str>),
}

/// What names of the language lead to that phases would have to ask for.
const IMPLIED: &[(&str, &[&str])] = &[
    ("getattr", &["__no_attribute__"]),
    ("setattr", &["__unknown_attribute__"]),
    ("hasattr", &["__lacks_attribute__"]),
    ("exit", &["SystemExit", "_exit", "_exit_now"]),
    ("quit", &["SystemExit", "_exit", "_exit_now"]),
    ("contextmanager", &["__in_context__"]),
    ("math", &["_operator_float"]),
    ("dataclass", &["__as_dict_value__", "__as_made_value__", "__as_tuple_value__", "__Field__"]),
];

/// The parts of the library that a program can name.
#[derive(Default)]
pub(super) struct Needed {
    modules: BTreeMap<&'static str, Vec<Part>>,
    /// Names of parts that are wanted, whether or not there is such a part in what is read.
    names: FxHashSet<&'static str>,
}

impl Needed {
    /// Finds what `names` can lead to in the library modules that a program loads, and in those that these import.
    pub(super) fn by<'m>(names: FxHashSet<&'m str>, modules: impl Iterator<Item = &'m str>) -> Self {
        let mut names = names;
        // Where errors are caught, those of the language itself are needed without being named.
        let catches = names.contains("try");
        let mut needed = Self::default();
        let mut waiting: Vec<&str> = modules.collect();
        loop {
            while let Some(module) = waiting.pop() {
                let Some((module, text)) = library_module(module) else { continue };
                if needed.modules.contains_key(module) {
                    continue;
                }
                let parts = parts(text, module == "builtins" || module.starts_with('_'));
                // They make up the built-in types.
                waiting.extend(parts.iter().filter_map(|part| match part.binds {
                    Binds::Import(module, _) if module.starts_with('_') => Some(module),
                    _ => None,
                }));
                needed.modules.insert(module, parts);
            }
            for (name, implied) in IMPLIED {
                if names.contains(name) {
                    names.extend(*implied);
                }
            }
            let mut grown = false;
            let used: FxHashSet<&str> = needed
                .modules
                .iter()
                .filter(|(_, parts)| parts.iter().any(|p| p.needed && matches!(p.binds, Binds::Name(_))))
                .map(|(name, _)| *name)
                .collect();
            for parts in needed.modules.values_mut() {
                for n in 0..parts.len() {
                    let part = &parts[n];
                    if part.needed || part.class.is_some_and(|class| !parts[class].needed) {
                        continue;
                    }
                    let wanted = match &part.binds {
                        Binds::Unknown | Binds::Operator(_) => true,
                        Binds::Name(name) => {
                            names.contains(*name)
                                || part.is_type && names_method(parts, n, &names)
                                || catches && part.class.is_none() && is_exception(name)
                        }
                        // What built-in types are made of stands in modules that only the library imports.
                        Binds::Import(module, bound) => {
                            bound.iter().any(|name| names.contains(*name))
                                || module.starts_with('_') && used.contains(module)
                        }
                    };
                    if wanted {
                        if let Binds::Import(module, _) = &part.binds {
                            waiting.push(module);
                        }
                        words(part.text, &mut |word| {
                            names.insert(word);
                        });
                        parts[n].needed = true;
                        grown = true;
                    }
                }
            }
            if !grown && waiting.is_empty() {
                break;
            }
        }
        let of_parts = needed.modules.values().flatten().filter_map(Part::name);
        needed.names = of_parts.filter(|name| names.contains(name)).collect();
        needed
    }

    /// The bytes of a module's text that are not needed, in order.
    pub(super) fn holes(&self, module: &str) -> Vec<Range<usize>> {
        let mut holes: Vec<Range<usize>> = Vec::new();
        for part in self
            .modules
            .get(module.replace('.', "/").as_str())
            .into_iter()
            .flatten()
            .filter(|part| !part.needed)
        {
            match holes.last_mut() {
                Some(last) if last.end == part.range.start => last.end = part.range.end,
                _ => holes.push(part.range.clone()),
            }
        }
        holes
    }

    /// The names of what is not needed. A method of a class that nobody names has a name that may be wanted elsewhere.
    pub(super) fn left_out(&self) -> LeftOut {
        let parts = self.modules.values().flatten().filter(|part| !part.needed);
        let names = parts.filter_map(Part::name).filter(|name| !self.names.contains(name));
        let mut classes = FxHashMap::default();
        for parts in self.modules.values() {
            for (n, class) in
                parts.iter().enumerate().filter(|(_, part)| part.is_plain_type() && !part.needed)
            {
                let methods = parts[n + 1..].iter().take_while(|part| part.class == Some(n));
                let names = methods.filter_map(|part| match part.binds {
                    Binds::Name(name) | Binds::Operator(name) => Some(name),
                    Binds::Import(..) | Binds::Unknown => None,
                });
                classes.extend(class.name().map(|name| (name, names.collect())));
            }
        }
        LeftOut::new(names, classes)
    }
}

impl Part {
    /// The name by which it can be asked for.
    fn name(&self) -> Option<&'static str> {
        match self.binds {
            Binds::Name(name) => Some(name),
            Binds::Import(..) | Binds::Operator(_) | Binds::Unknown => None,
        }
    }

    /// Whether it is the class of a built-in type whose methods all stand in it.
    fn is_plain_type(&self) -> bool {
        self.is_type && !self.has_bases
    }

    /// Whether it is needed as soon as the class is that it is in.
    fn stays(&self) -> bool {
        matches!(self.binds, Binds::Unknown | Binds::Operator(_))
    }
}

/// Whether one of the methods of the class with a number is named.
fn names_method(parts: &[Part], class: usize, names: &FxHashSet<&str>) -> bool {
    let methods = parts[class + 1..].iter().take_while(|part| part.class == Some(class));
    methods.filter_map(Part::name).any(|name| names.contains(name))
}

/// Cuts a module's text into its parts. Only the library's own style of writing is understood: four spaces, and no
/// strings over several lines but with three double quotes.
fn parts(text: &'static str, has_types: bool) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut class = None;
    let (mut in_text, mut decorated) = (false, false);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let was_in_text = in_text;
        in_text ^= line.matches("\"\"\"").count() % 2 == 1;
        let statement = line.trim_start_matches(' ');
        let indent = line.len() - statement.len();
        let begins = statement.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '@' | '"'))
            && !["else", "elif", "except", "finally"].iter().any(|word| statement.starts_with(word));
        let is_part = begins && !was_in_text && (indent == 0 || indent == 4 && class.is_some());
        if is_part && !decorated {
            if indent == 0 {
                class = None;
            }
            parts.push(Part {
                range: at..at,
                binds: Binds::Unknown,
                text: "",
                class,
                needed: false,
                is_type: false,
                has_bases: false,
            });
        }
        decorated = is_part && statement.starts_with('@') || decorated && !is_part;
        if is_part && !decorated {
            let number = parts.len() - 1;
            if let Some(part) = parts.last_mut() {
                part.binds = binds(statement, part.class.is_some());
                let name = statement.strip_prefix("class ").unwrap_or_default();
                part.is_type = has_types && name.starts_with(|first: char| first.is_ascii_lowercase());
                part.has_bases = name.contains('(');
            }
            if indent == 0 && statement.starts_with("class ") {
                class = Some(number);
            }
        }
        if let Some(part) = parts.last_mut() {
            part.range.end = start;
        }
    }
    for part in &mut parts {
        part.text = &text[part.range.clone()];
        // Classes that lack it have no objects.
        if let (Binds::Name(name), true) = (&part.binds, part.text.contains("@abstractmethod")) {
            part.binds = Binds::Operator(name);
        }
    }
    // A class needs something in it.
    for n in 1..parts.len() {
        let Some(class) = parts[n].class.filter(|class| n == class + 1) else { continue };
        if !parts.iter().any(|part| part.class == Some(class) && part.stays()) {
            parts[n].binds = Binds::Unknown;
        }
    }
    parts
}

/// What a statement binds, by its first line.
fn binds(statement: &'static str, is_method: bool) -> Binds {
    let end_of_name =
        |text: &str| text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    for keyword in ["def ", "async def ", "class "] {
        if let Some(rest) = statement.strip_prefix(keyword) {
            let name = &rest[..end_of_name(rest)];
            let is_operator = is_method && name.starts_with("__");
            return if is_operator { Binds::Operator(name) } else { Binds::Name(name) };
        }
    }
    if is_method {
        return Binds::Unknown;
    }
    let imported = |names: &'static str| {
        let names = names.split(',').map(|name| name.split_whitespace().last().unwrap_or_default());
        names.collect::<Vec<_>>()
    };
    if let Some((module, names)) =
        statement.strip_prefix("from ").and_then(|rest| rest.split_once(" import "))
    {
        return if names.trim() == "*" { Binds::Unknown } else { Binds::Import(module, imported(names)) };
    }
    if let Some(rest) = statement.strip_prefix("import ") {
        let module = rest.split_whitespace().next().unwrap_or_default();
        return Binds::Import(module, imported(rest));
    }
    let name = &statement[..end_of_name(statement)];
    let rest = statement[name.len()..].trim_start();
    if !name.is_empty() && rest.starts_with('=') { Binds::Name(name) } else { Binds::Unknown }
}

fn is_exception(class: &str) -> bool {
    ["Error", "Exception", "Exit", "Interrupt", "Iteration", "Warning"].iter().any(|end| class.ends_with(end))
}

/// Finds the names in a program's own text, also those that are strings: `setattr(module, "name", value)`.
pub(super) fn names_in<'t>(text: &'t str, found: &mut dyn FnMut(&'t str)) {
    words(text, found);
    text.split(['"', '\'']).for_each(found);
}

/// Finds the names in a text, without those in comments and strings; what f-strings show counts.
fn words<'t>(text: &'t str, found: &mut dyn FnMut(&'t str)) {
    let bytes = text.as_bytes();
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
    let mut at = 0;
    let mut prefix = "";
    while at < bytes.len() {
        let start = at;
        match bytes[at] {
            b'#' => at += bytes[at..].iter().position(|b| *b == b'\n').unwrap_or(bytes.len() - at),
            b'"' | b'\'' => {
                at = end_of_string(bytes, at);
                if prefix.contains(['f', 'F']) {
                    for word in text[start..at].split(|c: char| !c.is_alphanumeric() && c != '_') {
                        found(word);
                    }
                }
            }
            byte if is_word(byte) => {
                at += bytes[at..].iter().position(|b| !is_word(*b)).unwrap_or(bytes.len() - at);
                let word = &text[start..at];
                let is_prefix = at - start <= 2 && matches!(bytes.get(at), Some(b'"' | b'\''));
                if is_prefix {
                    prefix = word;
                    continue;
                }
                found(word);
            }
            _ => at += 1,
        }
        prefix = "";
    }
}

/// Where a string that begins at a quote ends.
fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let quote = bytes[start];
    let long = bytes[start..].starts_with(&[quote; 3]);
    let mut at = start + if long { 3 } else { 1 };
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'\n' if !long => return at,
            byte if byte == quote && !long => return at + 1,
            byte if byte == quote && bytes[at..].starts_with(&[quote; 3]) => return at + 3,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;
    use crate::embedded::MODULES;
    use crate::source::SourceMap;
    use crate::syntax;

    /// Every part of the library is whole lines that are Python without what stands around them.
    #[test]
    fn parts_stand_alone() {
        for (path, text) in MODULES {
            let parts = parts(text, false);
            assert_eq!(parts.last().map_or(0, |part| part.range.end), text.len(), "{path}");
            for n in 0..parts.len() {
                let class = parts[n].class.unwrap_or(n);
                let kept = |(m, part): (usize, &Part)| {
                    let stays = part.class == Some(class) && part.stays();
                    (m == n || m == class || n == class && stays).then(|| &text[part.range.clone()])
                };
                let alone: String = parts.iter().enumerate().filter_map(kept).collect();
                let (mut sources, mut diags) = (SourceMap::default(), Diagnostics::default());
                let file = sources.add((*path).into(), alone);
                syntax::parse(file, &sources, None, &mut diags);
                assert!(!diags.has_errors(), "{path}: {}", &text[parts[n].range.clone()]);
            }
        }
    }

    #[test]
    fn words_of_strings_are_none() {
        let mut found = Vec::new();
        words("a = f(b'c', \"\"\"d\n\"e\"\"\") # g\nh.i = f'{j}' + 'k\\'l'", &mut |word| found.push(word));
        found.retain(|word| !word.is_empty());
        assert_eq!(found, ["a", "f", "h", "i", "j"]);
    }
}
