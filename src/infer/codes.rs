//! The diagnostics of inference: types (03), Python that is not compiled (04), limits (05).

use crate::diag::Code;

macro_rules! codes {
    ($($name:ident = $n:literal, $title:literal;)*) => {
        $(#[doc = $title] pub const $name: Code = Code($n);)*
        /// All codes of this phase with their titles.
        pub const TITLES: &[(u16, &str)] = &[$(($n, $title)),*];
    };
}

codes! {
    NO_C_FORM = 110, "value that cannot be passed to C";
    NO_ADDRESS = 111, "value whose address C cannot use";
    C_FORMAT = 112, "C format does not fit the value";
    OPERANDS = 301, "operator does not fit its operands";
    NO_ATTRIBUTE = 302, "no such attribute";
    NOT_CALLABLE = 303, "value cannot be called";
    ARGUMENTS = 304, "arguments do not fit the function";
    NOT_ITERABLE = 305, "value cannot be iterated";
    NOT_INDEXABLE = 306, "value cannot be indexed";
    UNPACK = 307, "value cannot be unpacked";
    UNHASHABLE = 308, "value cannot be a key";
    NOT_EXCEPTION = 309, "not an exception";
    ARGUMENT_TYPE = 310, "argument has the wrong type";
    INDEX_TYPE = 311, "index has the wrong type";
    NOT_ASSIGNABLE = 312, "value cannot be changed this way";
    TOO_MANY_TYPES = 314, "types do not settle";
    FORMAT = 316, "format does not fit the value";
    UNSUPPORTED = 420, "part of Python that is not compiled";
    INT_RANGE = 510, "integer literal does not fit";
    OLD_DIVISION = 701, "`/` of ints floors";
    TUPLE_INDEX = 703, "tuple index out of range";
    CERTAIN_RAISE = 705, "exception that a broad handler catches";
    REVEAL = 790, "revealed type";
}
