//! How many arguments the built-in functions and methods take that CPython has written in C, and its words for another
//! number.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// Functions and methods by the form of the complaint and the numbers that they take: `0` for no arguments, `1` for
/// exactly one, `least-most` for those that call themselves by their names, `least~most` for those that count what is
/// given in brackets. The first column names the type; functions have none.
const ARITY: &[(&str, &str)] = &[
    (
        "",
        "abs:1 all:1 any:1 ascii:1 bin:1 bool:0-1 bytearray:0~3 bytes:0~3 callable:1 chr:1 complex:0~2 dict:0-1 \
         dir:0-1 divmod:2-2 filter:2-2 float:0-1 format:1-2 frozenset:0-1 getattr:2-3 hasattr:2-2 hash:1 hex:1 id:1 \
         input:0-1 int:0~2 isinstance:2-2 issubclass:2-2 iter:1-2 len:1 list:0-1 max:1-99 min:1-99 next:1-2 oct:1 ord:1 range:1-3 \
         repr:1 reversed:1-1 set:0-1 setattr:3-3 slice:1-3 sorted:1-1 str:0~3 tuple:0-1",
    ),
    (
        "str",
        "capitalize:0 casefold:0 center:1-2 count:1~3 encode:0~2 endswith:1~3 expandtabs:0~1 find:1~3 format_map:1 \
         index:1~3 isalnum:0 isalpha:0 isascii:0 isdecimal:0 isdigit:0 isidentifier:0 islower:0 isnumeric:0 \
         isprintable:0 isspace:0 istitle:0 isupper:0 join:1 ljust:1-2 lower:0 lstrip:0-1 partition:1 removeprefix:1 \
         removesuffix:1 replace:2-3 rfind:1~3 rindex:1~3 rjust:1-2 rpartition:1 rsplit:0~2 rstrip:0-1 split:0~2 \
         splitlines:0~1 startswith:1~3 strip:0-1 swapcase:0 title:0 translate:1 upper:0 zfill:1",
    ),
    (
        "bytes",
        "capitalize:0 center:1-2 count:1~3 decode:0~2 endswith:1~3 expandtabs:0~1 find:1~3 hex:0~2 index:1~3 \
         isalnum:0 isalpha:0 isascii:0 isdigit:0 islower:0 isspace:0 istitle:0 isupper:0 join:1 ljust:1-2 lower:0 \
         lstrip:0-1 partition:1 removeprefix:1 removesuffix:1 replace:2-3 rfind:1~3 rindex:1~3 rjust:1-2 \
         rpartition:1 rsplit:0~2 rstrip:0-1 split:0~2 splitlines:0~1 startswith:1~3 strip:0-1 swapcase:0 title:0 \
         upper:0 zfill:1",
    ),
    ("bytearray", "append:1 clear:0 copy:0 extend:1 insert:2-2 pop:0-1 remove:1 reverse:0"),
    ("list", "append:1 clear:0 copy:0 count:1 extend:1 index:1-3 insert:2-2 pop:0-1 remove:1 reverse:0"),
    ("tuple", "count:1 index:1-3"),
    (
        "dict",
        "clear:0 copy:0 fromkeys:1-2 get:1-2 items:0 keys:0 pop:1-2 popitem:0 setdefault:1-2 update:0-1 values:0",
    ),
    (
        "set",
        "add:1 clear:0 copy:0 discard:1 isdisjoint:1 issubset:1 issuperset:1 pop:0 remove:1 symmetric_difference:1 \
         symmetric_difference_update:1",
    ),
    ("frozenset", "copy:0 isdisjoint:1 issubset:1 issuperset:1 symmetric_difference:1"),
    ("int", "as_integer_ratio:0 bit_count:0 bit_length:0 conjugate:0"),
    ("float", "as_integer_ratio:0 conjugate:0 fromhex:1 hex:0 is_integer:0"),
    ("range", "count:1 index:1"),
    ("complex", "conjugate:0"),
    ("generator", "send:1 close:0"),
];

/// What the rows say of each function, by the type and the name: every call is checked.
static NUMBERS: LazyLock<FxHashMap<(&str, &str), &str>> = LazyLock::new(|| {
    let entries =
        ARITY.iter().flat_map(|(class, row)| row.split_ascii_whitespace().map(move |entry| (*class, entry)));
    entries
        .filter_map(|(class, entry)| entry.split_once(':').map(|(name, form)| ((class, name), form)))
        .collect()
});

/// What a row says of a function.
fn numbers(class: &str, name: &str) -> Option<&'static str> {
    NUMBERS.get(&(class, name)).copied()
}

/// The least and the greatest number of positional arguments of a built-in function or, with a class, a method.
pub(super) fn limits(class: &str, name: &str) -> Option<(usize, usize)> {
    let numbers = numbers(class, name)?;
    match numbers.split_once(['-', '~']) {
        Some((least, most)) => Some((least.parse().ok()?, most.parse().ok()?)),
        None => numbers.parse().ok().map(|n| (n, n)),
    }
}

/// CPython's words for a number of arguments that a built-in function or method does not take; `None` if it takes them
/// or is not known.
pub(super) fn miscount(class: &str, name: &str, given: usize) -> Option<String> {
    if (class, name) == ("list", "sort") && given > 0 {
        return Some("sort() takes no positional arguments".to_owned());
    }
    if class.is_empty()
        && let Some(text) = named_miscount(name, given)
    {
        return Some(text);
    }
    let (least, most) = limits(class, name)?;
    if (least..=most).contains(&given) {
        return None;
    }
    let form = numbers(class, name)?;
    let full = if class.is_empty() { name.to_owned() } else { format!("{class}.{name}") };
    let limit = if given < least { least } else { most };
    let s = if limit == 1 { "" } else { "s" };
    let bound = match given < least {
        _ if least == most => "",
        true => "at least ",
        false => "at most ",
    };
    Some(match form {
        "0" => format!("{full}() takes no arguments ({given} given)"),
        "1" => format!("{full}() takes exactly one argument ({given} given)"),
        _ if form.contains('~') => format!("{name}() takes {bound}{limit} argument{s} ({given} given)"),
        _ => format!("{name} expected {bound}{limit} argument{s}, got {given}"),
    })
}

/// The same for the functions that name the parameter that got nothing.
fn named_miscount(name: &str, given: usize) -> Option<String> {
    let (needed, most): (&[&str], usize) = match name {
        "pow" => (&["base", "exp"], 3),
        "round" => (&["number"], 2),
        "enumerate" => (&["iterable"], 2),
        "sum" => (&["iterable"], 2),
        "open" => (&["file"], 8),
        "type" if !matches!(given, 1 | 3) => return Some("type() takes 1 or 3 arguments".to_owned()),
        "sorted" if given > 1 => return Some(format!("sorted expected 1 argument, got {given}")),
        "map" if given < 2 => return Some("map() must have at least two arguments.".to_owned()),
        _ => return None,
    };
    match needed.get(given) {
        Some(_) if name == "sum" => Some("sum() takes at least 1 positional argument (0 given)".to_owned()),
        Some(missing) => Some(format!("{name}() missing required argument '{missing}' (pos {})", given + 1)),
        None => (given > most).then(|| format!("{name}() takes at most {most} arguments ({given} given)")),
    }
}
