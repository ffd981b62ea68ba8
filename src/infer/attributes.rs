//! What attributes CPython's built-in types have, names with two underscores left out: an attribute that is
//! not here raises AttributeError there as well.

/// Names of types and of their attributes.
const ATTRIBUTES: &[(&str, &str)] = &[
    (
        "int",
        "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real \
         to_bytes",
    ),
    ("float", "as_integer_ratio conjugate fromhex hex imag is_integer real"),
    (
        "bool",
        "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real \
         to_bytes",
    ),
    ("complex", "conjugate imag real"),
    (
        "str",
        "capitalize casefold center count encode endswith expandtabs find format format_map index \
         isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable \
         isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix \
         removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines \
         startswith strip swapcase title translate upper zfill",
    ),
    (
        "bytes",
        "capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha \
         isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans \
         partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip \
         split splitlines startswith strip swapcase title translate upper zfill",
    ),
    (
        "bytearray",
        "append capitalize center clear copy count decode endswith expandtabs extend find fromhex \
         hex index insert isalnum isalpha isascii isdigit islower isspace istitle isupper join \
         ljust lower lstrip maketrans partition pop remove removeprefix removesuffix replace \
         reverse rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip \
         swapcase title translate upper zfill",
    ),
    ("list", "append clear copy count extend index insert pop remove reverse sort"),
    ("tuple", "count index"),
    ("dict", "clear copy fromkeys get items keys pop popitem setdefault update values"),
    (
        "set",
        "add clear copy difference difference_update discard intersection intersection_update \
         isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update \
         union update",
    ),
    ("frozenset", "copy difference intersection isdisjoint issubset issuperset symmetric_difference union"),
    ("range", "count index start step stop"),
    ("NoneType", ""),
    ("generator", "close gi_code gi_frame gi_running gi_suspended gi_yieldfrom send throw"),
];

/// Whether values of a built-in type certainly have no attribute of this name.
pub(super) fn lacks(type_name: &str, name: &str) -> bool {
    !name.starts_with("__")
        && ATTRIBUTES
            .iter()
            .find(|(known, _)| *known == type_name)
            .is_some_and(|(_, names)| !names.split(' ').any(|n| n == name))
}

/// Whether the attributes of a built-in type are known.
pub(super) fn is_known(type_name: &str) -> bool {
    ATTRIBUTES.iter().any(|(known, _)| *known == type_name)
}
