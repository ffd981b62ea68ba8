//! What a module compiled apart offers to the units that import it: a list of symbols, each with the form of its
//! type. A form is a hash that two types share exactly when values of one can be used as values of the other.

use std::fmt::Write;

/// What other units can use of a module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// Functions, variables and exceptions.
    pub items: Vec<Item>,
    /// Whether exceptions keep the arguments they were made with.
    pub keeps_args: bool,
    /// Why the module can only be compiled together with what imports it, if so.
    pub only_source: Option<String>,
}

/// One thing of a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// C name; empty for exceptions.
    pub symbol: String,
    /// Module, Python name and place in the source: `fastcalc.f@12`.
    pub id: String,
    /// The form of its type.
    pub form: u64,
    /// Its type as a Python user writes it.
    pub shown: String,
}

/// Kinds of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// Initialises the module.
    Init,
    /// A function or method.
    Function,
    /// A module-level or class-level variable.
    Variable,
    /// A variable of the library that the module uses.
    Library,
    /// An exception class that the module raises.
    Exception,
}

const KINDS: [(ItemKind, &str); 5] = [
    (ItemKind::Init, "init"),
    (ItemKind::Function, "function"),
    (ItemKind::Variable, "variable"),
    (ItemKind::Library, "library"),
    (ItemKind::Exception, "exception"),
];

impl Interface {
    /// The item of a kind with an id.
    #[must_use]
    pub fn find(&self, kind: ItemKind, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.kind == kind && item.id == id)
    }

    /// The C name of the function that initialises the module.
    #[must_use]
    pub fn init(&self) -> Option<&str> {
        self.items.iter().find(|item| item.kind == ItemKind::Init).map(|item| item.symbol.as_str())
    }

    /// The text of the section: a line for each item.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        if let Some(why) = &self.only_source {
            let _ = writeln!(text, "only-source\t{why}");
        }
        if self.keeps_args {
            text.push_str("keeps-args\n");
        }
        for Item { kind, symbol, id, form, shown } in &self.items {
            let kind = KINDS.iter().find(|(known, _)| known == kind).map_or("", |(_, word)| word);
            let _ = writeln!(text, "{kind}\t{symbol}\t{id}\t{form:016x}\t{shown}");
        }
        text
    }

    /// Reads what [`Interface::to_text`] wrote; `None` if it is something else.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let mut read = Interface::default();
        for line in text.lines() {
            let mut parts = line.split('\t');
            match parts.next()? {
                "only-source" => read.only_source = Some(parts.next()?.to_owned()),
                "keeps-args" => read.keeps_args = true,
                word => {
                    let (kind, _) = *KINDS.iter().find(|(_, known)| *known == word)?;
                    let symbol = parts.next()?.to_owned();
                    let id = parts.next()?.to_owned();
                    let form = u64::from_str_radix(parts.next()?, 16).ok()?;
                    let shown = parts.next()?.to_owned();
                    read.items.push(Item { kind, symbol, id, form, shown });
                }
            }
        }
        Some(read)
    }
}

/// A hash that is the same in every run and on every machine (FNV-1a).
#[must_use]
pub fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let item = |kind, form| Item {
            kind,
            symbol: "m_f".into(),
            id: "m.f@3".into(),
            form,
            shown: "f(x: int) -> list[int]".into(),
        };
        let items = vec![item(ItemKind::Function, u64::MAX), item(ItemKind::Exception, 0)];
        let full = Interface { items, keeps_args: true, only_source: Some("it must".into()) };
        assert_eq!(Interface::from_text(&full.to_text()), Some(full));
        assert_eq!(Interface::from_text("").unwrap(), Interface::default());
        assert_eq!(Interface::from_text("nonsense\t1"), None);
        assert_eq!(Interface::from_text("function\tm_f\tm.f@3\txyz\tf()"), None);
    }
}
