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
    ("object", ""),
    ("generator", "close gi_code gi_frame gi_running gi_suspended gi_yieldfrom send throw"),
];

/// Names of classes of the library and of their attributes, in the same form.
const LIBRARY: &[(&str, &str)] = &[
    ("OrderedDict", "clear copy fromkeys get items keys move_to_end pop popitem setdefault update values"),
    (
        "defaultdict",
        "clear copy default_factory fromkeys get items keys pop popitem setdefault update values",
    ),
    (
        "Counter",
        "clear copy elements fromkeys get items keys most_common pop popitem setdefault subtract \
         total update values",
    ),
    (
        "deque",
        "append appendleft clear copy count extend extendleft index insert maxlen pop popleft remove \
         reverse rotate",
    ),
    (
        "date",
        "ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar isoformat \
         isoweekday max min month replace resolution strftime timetuple today toordinal weekday year",
    ),
    (
        "time",
        "dst fold fromisoformat hour isoformat max microsecond min minute replace resolution second \
         strftime tzinfo tzname utcoffset",
    ),
    (
        "datetime",
        "astimezone combine ctime date day dst fold fromisocalendar fromisoformat fromordinal \
         fromtimestamp hour isocalendar isoformat isoweekday max microsecond min minute month now \
         replace resolution second strftime strptime time timestamp timetuple timetz today toordinal \
         tzinfo tzname utcfromtimestamp utcnow utcoffset utctimetuple weekday year",
    ),
    ("timedelta", "days max microseconds min resolution seconds total_seconds"),
    (
        "Fraction",
        "as_integer_ratio conjugate denominator from_decimal from_float imag limit_denominator \
         numerator real",
    ),
    (
        "Decimal",
        "adjusted as_integer_ratio as_tuple canonical compare compare_signal compare_total \
         compare_total_mag conjugate copy_abs copy_negate copy_sign exp fma from_float imag \
         is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal \
         is_zero ln log10 logb logical_and logical_invert logical_or logical_xor max max_mag min \
         min_mag next_minus next_plus next_toward normalize number_class quantize radix real \
         remainder_near rotate same_quantum scaleb shift sqrt to_eng_string to_integral \
         to_integral_exact to_integral_value",
    ),
    ("OSError", "add_note args characters_written errno filename filename2 strerror with_traceback"),
    ("StopIteration", "add_note args value with_traceback"),
    ("SystemExit", "add_note args code with_traceback"),
    ("ImportError", "add_note args msg name path with_traceback"),
    ("AttributeError", "add_note args name obj with_traceback"),
    ("NameError", "add_note args name with_traceback"),
    ("UnicodeDecodeError", "add_note args encoding end object reason start with_traceback"),
    ("UnicodeEncodeError", "add_note args encoding end object reason start with_traceback"),
    (
        "SyntaxError",
        "add_note args end_lineno end_offset filename lineno msg offset print_file_and_line text \
         with_traceback",
    ),
    ("BaseException", "add_note args with_traceback"),
];

/// Whether objects of a class of the library certainly have no attribute of this name, of a class that is known.
pub(crate) fn library_lacks(class: &str, name: &str) -> Option<bool> {
    let (_, names) = LIBRARY.iter().find(|(known, _)| *known == class)?;
    Some(!name.starts_with('_') && !names.split_whitespace().any(|known| known == name))
}

/// Whether values of a built-in type certainly have no attribute of this name.
pub(crate) fn lacks(type_name: &str, name: &str) -> bool {
    !name.starts_with("__")
        && ATTRIBUTES
            .iter()
            .find(|(known, _)| *known == type_name)
            .is_some_and(|(_, names)| !names.split(' ').any(|n| n == name))
}

/// Whether the attributes of a built-in type are known.
pub(crate) fn is_known(type_name: &str) -> bool {
    ATTRIBUTES.iter().any(|(known, _)| *known == type_name)
}

/// The methods with two underscores that all objects have.
const OF_OBJECT: &str = "class delattr dir doc eq format ge getattribute getstate gt hash init init_subclass le lt ne new \
    reduce reduce_ex repr setattr sizeof str subclasshook";

/// Names of types and of their further methods with two underscores, those left out.
const SPECIAL: &[(&str, &str)] = &[
    (
        "int",
        "abs add and bool ceil divmod float floor floordiv getnewargs index int invert lshift mod mul neg \
         or pos pow radd rand rdivmod rfloordiv rlshift rmod rmul ror round rpow rrshift rshift rsub \
         rtruediv rxor sub truediv trunc xor",
    ),
    (
        "float",
        "abs add bool ceil divmod float floor floordiv getformat getnewargs int mod mul neg pos pow radd \
         rdivmod rfloordiv rmod rmul round rpow rsub rtruediv sub truediv trunc",
    ),
    (
        "bool",
        "abs add and bool ceil divmod float floor floordiv getnewargs index int invert lshift mod mul neg \
         or pos pow radd rand rdivmod rfloordiv rlshift rmod rmul ror round rpow rrshift rshift rsub \
         rtruediv rxor sub truediv trunc xor",
    ),
    ("complex", "abs add bool complex getnewargs mul neg pos pow radd rmul rpow rsub rtruediv sub truediv"),
    ("str", "add contains getitem getnewargs iter len mod mul rmod rmul"),
    ("bytes", "add bytes contains getitem getnewargs iter len mod mul rmod rmul"),
    ("bytearray", "add alloc contains delitem getitem iadd imul iter len mod mul rmod rmul setitem"),
    ("list", "add class_getitem contains delitem getitem iadd imul iter len mul reversed rmul setitem"),
    ("tuple", "add class_getitem contains getitem getnewargs iter len mul rmul"),
    ("dict", "class_getitem contains delitem getitem ior iter len or reversed ror setitem"),
    ("set", "and class_getitem contains iand ior isub iter ixor len or rand ror rsub rxor sub xor"),
    ("frozenset", "and class_getitem contains iter len or rand ror rsub rxor sub xor"),
    ("range", "bool contains getitem iter len reversed"),
    ("NoneType", "bool"),
    ("object", ""),
    ("generator", "del iter name next qualname"),
];

/// What an exception has beyond an object.
const OF_EXCEPTION: &str = "__cause__ __context__ __setstate__ __suppress_context__ __traceback__ add_note args \
    with_traceback";

/// `__word__` of each word.
pub(crate) fn dunders(words: &str) -> impl Iterator<Item = String> {
    words.split_whitespace().map(|word| format!("__{word}__"))
}

/// What `dir` says of values of a built-in type.
pub(crate) fn all_of(type_name: &str) -> Option<Vec<String>> {
    let find =
        |table: &[(&str, &'static str)]| table.iter().find(|(known, _)| *known == type_name).map(|(_, n)| *n);
    let mut names: Vec<String> = find(ATTRIBUTES)?.split_whitespace().map(str::to_owned).collect();
    names.extend(dunders(OF_OBJECT).chain(dunders(find(SPECIAL)?)));
    names.sort();
    Some(names)
}

/// What `dir` says of any object of a class of the program, beyond what its classes define.
pub(crate) fn of_object(is_exception: bool, has_dict: bool) -> Vec<String> {
    let mut names: Vec<String> = dunders(OF_OBJECT).collect();
    names.push("__module__".to_owned());
    if has_dict {
        names.extend(["__dict__".to_owned(), "__weakref__".to_owned()]);
    }
    if is_exception {
        names.extend(OF_EXCEPTION.split_whitespace().map(str::to_owned));
    }
    names
}

/// Whether values of some built-in type have an attribute of this name, names with two underscores left out.
pub(crate) fn is_of_built_in(name: &str) -> bool {
    ATTRIBUTES.iter().any(|(_, names)| names.split(' ').any(|known| known == name))
}
