//! Which argument reaches which parameter: Python's rules, decided at compile time. Used by inference
//! and, with the same result, by the lowering to Olympus.

use crate::hir::{Func, Param, ParamKind, Program};
use crate::types::TyId;

/// An argument as inference sees it.
#[derive(Clone, Copy)]
pub struct Actual {
    /// Its type.
    pub ty: TyId,
    /// Whether it is `*value`.
    pub star: bool,
}

impl Actual {
    /// A plain argument.
    #[must_use]
    pub fn plain(ty: TyId) -> Self {
        Actual { ty, star: false }
    }
}

/// How many positional arguments an argument stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    /// One.
    One,
    /// `*tuple` of known length.
    Known(usize),
    /// `*list`: as many as the call needs; checked at run time.
    Any,
}

/// Where a parameter's value comes from. Argument numbers count positional arguments as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Argument `n`.
    Arg(usize),
    /// Item of the starred tuple argument `n`.
    TupleItem(usize, usize),
    /// Item of the starred list argument `n`, if it is long enough; else this. Without an else the list must be:
    /// see [`list_limits`].
    ListItem(usize, usize, Option<Box<Source>>),
    /// Keyword argument `n`.
    Keyword(usize),
    /// The default.
    Default,
    /// `*args`: these, as a tuple of known length.
    Rest(Vec<Source>),
    /// `*args`: these, then the items of the starred list from the given position on.
    RestList(Vec<Source>, usize, usize),
    /// The item of this name in the dict of the keyword argument `n` (`**dict`), else the default.
    Spread(usize),
    /// `**kwargs`: these keyword arguments, and what is left of a `**dict`.
    KeywordRest(Vec<usize>, Option<usize>),
}

/// The sources of all parameters.
pub type Bound = Vec<Source>;

/// Binds arguments to the parameters of a function. `keywords` are the names of the keyword arguments.
///
/// # Errors
/// The text of Python's `TypeError` without the function's name.
pub fn bind(func: &Func, widths: &[Width], keywords: &[&str]) -> Result<Bound, String> {
    let mut positional: Vec<Source> = Vec::new();
    let mut many: Option<usize> = None;
    for (n, width) in widths.iter().enumerate() {
        match width {
            Width::One if many.is_none() => positional.push(Source::Arg(n)),
            Width::Known(count) if many.is_none() => {
                positional.extend((0..*count).map(|i| Source::TupleItem(n, i)))
            }
            Width::Any if many.is_none() => many = Some(n),
            // A call puts what follows a starred list into that list.
            _ => {}
        }
    }
    let mut next = positional.into_iter();
    let mut taken = vec![false; keywords.len()];
    // The parser refuses `f(a=1, a=2)`; `**{"a": 2}` may say a name once more.
    let repeats =
        |n: &usize| keywords[*n] != super::keywords::SPREAD && keywords[..*n].contains(&keywords[*n]);
    if let Some(n) = (0..keywords.len()).find(repeats) {
        return Err(format!("{REPEATED} '{}'", keywords[n]));
    }
    let spread = keywords.iter().position(|k| *k == super::keywords::SPREAD);
    if let Some(at) = spread {
        taken[at] = true;
    }
    let mut bound = Vec::with_capacity(func.params.len());
    let mut from_list = 0;
    // A starred list reaches no parameter behind one that has a keyword argument.
    let mut in_reach = true;
    let (mut missing, mut missing_keywords) = (Vec::new(), Vec::new());
    for param in &func.params {
        let keyword = keywords.iter().position(|k| *k == param.name);
        match param.kind {
            ParamKind::PositionalOnly | ParamKind::Normal => {
                if let Some(source) = next.next() {
                    if let Some(at) = keyword
                        && param.kind == ParamKind::Normal
                    {
                        taken[at] = true;
                        return Err(format!("got multiple values for argument '{}'", param.name));
                    }
                    bound.push(source);
                } else if let (Some(at), ParamKind::Normal) = (keyword, param.kind) {
                    taken[at] = true;
                    in_reach = false;
                    bound.push(Source::Keyword(at));
                } else if let (Some(list), true) = (many, in_reach) {
                    let otherwise = match spread {
                        Some(at) if param.kind == ParamKind::Normal => Some(Source::Spread(at)),
                        _ => param.default.is_some().then_some(Source::Default),
                    };
                    bound.push(Source::ListItem(list, from_list, otherwise.map(Box::new)));
                    from_list += 1;
                } else if let (Some(at), ParamKind::Normal) = (spread, param.kind) {
                    bound.push(Source::Spread(at));
                } else if param.default.is_some() {
                    bound.push(Source::Default);
                } else {
                    missing.push(format!("'{}'", param.name));
                    bound.push(Source::Default);
                }
            }
            ParamKind::Star => {
                let rest: Vec<Source> = next.by_ref().collect();
                bound.push(match many {
                    Some(list) => Source::RestList(rest, list, from_list),
                    None => Source::Rest(rest),
                });
                in_reach = false;
            }
            ParamKind::KeywordOnly => match keyword {
                Some(at) => {
                    taken[at] = true;
                    bound.push(Source::Keyword(at));
                }
                None if spread.is_some() => bound.push(Source::Spread(spread.unwrap_or(0))),
                None if param.default.is_some() => bound.push(Source::Default),
                None => {
                    missing_keywords.push(format!("'{}'", param.name));
                    bound.push(Source::Default);
                }
            },
            ParamKind::StarStar => {
                let rest: Vec<usize> = (0..keywords.len()).filter(|n| !taken[*n]).collect();
                for n in &rest {
                    taken[*n] = true;
                }
                bound.push(Source::KeywordRest(rest, spread));
            }
        }
    }
    if let Some(n) = taken.iter().position(|t| !t) {
        return Err(unexpected(func, keywords[n], keywords));
    }
    if next.next().is_some() {
        return Err(too_many(func, widths, &bound));
    }
    if !missing.is_empty() {
        return Err(absent("positional", &missing));
    }
    if !missing_keywords.is_empty() {
        return Err(absent("keyword-only", &missing_keywords));
    }
    Ok(bound)
}

/// CPython's words for a name that two keyword arguments have; the name follows.
const REPEATED: &str = "got multiple values for keyword argument";

/// CPython's message for arguments that do not go with the parameters of a function, from the text that [`bind`] gives:
/// two keyword arguments of one name are seen before the function is known, which then has its module before its name.
#[must_use]
pub fn complaint(program: &Program, func: &Func, text: &str) -> String {
    if text.starts_with(REPEATED) {
        return format!("{}() {text}", called(program, func));
    }
    let name = &func.qualname;
    // Named tuples are made by their `__new__`.
    let is_named = func.class.is_some_and(|class| program.classes[class].named_tuple.is_some());
    match name.strip_suffix("__init__") {
        Some(class) if is_named => format!("{class}__new__() {text}"),
        _ => format!("{name}() {text}"),
    }
}

/// A function's name with that of its module.
#[must_use]
pub fn called(program: &Program, func: &Func) -> String {
    format!("{}.{}", program.module_name(func.module), func.qualname)
}

/// CPython's words for a keyword argument that no parameter takes.
fn unexpected(func: &Func, keyword: &str, names: &[&str]) -> String {
    let positional = func.params.iter().filter(|p| p.kind == ParamKind::PositionalOnly);
    let given: Vec<&str> = positional.map(|p| p.name.as_str()).filter(|name| names.contains(name)).collect();
    if given.contains(&keyword) {
        let given = given.join(", ");
        return format!("got some positional-only arguments passed as keyword arguments: '{given}'");
    }
    format!("got an unexpected keyword argument '{keyword}'")
}

/// CPython's words for more positional arguments than parameters.
fn too_many(func: &Func, widths: &[Width], bound: &[Source]) -> String {
    let positional: Vec<&Param> = func
        .params
        .iter()
        .filter(|p| matches!(p.kind, ParamKind::PositionalOnly | ParamKind::Normal))
        .collect();
    let most = positional.len();
    let least = positional.iter().filter(|p| p.default.is_none()).count();
    let takes = if least == most { most.to_string() } else { format!("from {least} to {most}") };
    let s = |n: usize| if n == 1 { "" } else { "s" };
    let takes_plural = if least == most { s(most) } else { "s" };
    let given: usize = widths.iter().map(|w| if let Width::Known(n) = w { *n } else { 1 }).sum();
    let is_keyword = |(p, source): &(&Param, &Source)| {
        p.kind == ParamKind::KeywordOnly && matches!(source, Source::Keyword(_))
    };
    let keywords = func.params.iter().zip(bound).filter(is_keyword).count();
    let mut text = format!("takes {takes} positional argument{takes_plural} but {given}");
    if keywords > 0 {
        text.push_str(&format!(
            " positional argument{} (and {keywords} keyword-only argument{})",
            s(given),
            s(keywords)
        ));
    }
    text.push_str(if given == 1 && keywords == 0 { " was given" } else { " were given" });
    text
}

/// CPython's words for arguments that are missing.
fn absent(kind: &str, names: &[String]) -> String {
    let plural = if names.len() == 1 { "" } else { "s" };
    let list = match names {
        [one] => one.clone(),
        [a, b] => format!("{a} and {b}"),
        [init @ .., last] => format!("{}, and {last}", init.join(", ")),
        [] => String::new(),
    };
    format!("missing {} required {kind} argument{plural}: {list}", names.len())
}

/// How long a starred list may be: what a call must check when it runs.
#[derive(Debug, PartialEq, Eq)]
pub struct ListLimits {
    /// Which argument the list is.
    pub list: usize,
    /// Positional arguments before it.
    pub before: usize,
    /// The least number of positional arguments.
    pub least: usize,
    /// The greatest, unless an `*args` takes the rest.
    pub most: Option<usize>,
    /// Names of the parameters that the list fills.
    pub names: Vec<String>,
    /// The parameter behind them that has a keyword argument.
    pub taken: Option<String>,
    /// How many positional parameters may be left out.
    pub defaults: usize,
}

/// The limits of the starred list of a call, unless any length will do.
#[must_use]
pub fn list_limits(func: &Func, widths: &[Width], bound: &[Source]) -> Option<ListLimits> {
    let list = widths.iter().position(|width| *width == Width::Any)?;
    let before: usize = widths[..list].iter().map(|w| if let Width::Known(n) = w { *n } else { 1 }).sum();
    let is_positional = |kind| matches!(kind, ParamKind::PositionalOnly | ParamKind::Normal);
    let positional: Vec<_> = func.params.iter().zip(bound).filter(|(p, _)| is_positional(p.kind)).collect();
    let filled = |wanted: fn(&Option<Box<Source>>) -> bool| {
        positional.iter().filter(|(_, s)| matches!(s, Source::ListItem(_, _, other) if wanted(other))).count()
    };
    let reached = before + filled(|_| true);
    let taken = positional.get(reached).map(|(param, _)| param.name.to_string());
    let takes_rest = bound.iter().any(|source| matches!(source, Source::RestList(..)));
    let names = positional.iter().filter(|(_, source)| matches!(source, Source::ListItem(..)));
    let limits = ListLimits {
        list,
        before,
        least: before + filled(Option::is_none),
        most: (!takes_rest || taken.is_some()).then_some(reached),
        names: names.map(|(param, _)| param.name.to_string()).collect(),
        taken,
        defaults: positional.iter().filter(|(param, _)| param.default.is_some()).count(),
    };
    (limits.most.is_some() || limits.least > before).then_some(limits)
}
