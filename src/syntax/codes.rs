//! The numbers of everything this folder can complain about. `explain/VPYnnnn.md` has a page for each.
//!
//! | block     | what                                             |
//! |-----------|--------------------------------------------------|
//! | 0001–0029 | text that is not Python                          |
//! | 0030–0049 | Python 2 spellings that are not accepted         |
//! | 0050–0079 | well-formed text that Python refuses all the same |
//! | 0101–0119 | `native` and `&`                                 |
//! | 0501–0509 | limits                                           |

use crate::diag::Code;

macro_rules! codes {
    ($($name:ident = $number:literal, $title:literal;)*) => {
        $(#[doc = $title] pub const $name: Code = Code($number);)*
        /// Every code of this folder with its title, in order of the numbers.
        pub const TITLES: &[(u16, &str)] = &[$(($number, $title)),*];
    };
}

codes! {
    INVALID_CHARACTER = 1, "invalid character";
    UNTERMINATED_STRING = 2, "unterminated string";
    NEVER_CLOSED = 3, "bracket was never closed";
    STRAY_BRACKET = 4, "closing bracket without a partner";
    MIXED_TABS = 5, "tabs and spaces disagree";
    BAD_UNINDENT = 6, "unindent to a level that does not exist";
    UNEXPECTED_INDENT = 7, "unexpected indent";
    MISSING_BLOCK = 8, "missing indented block";
    BAD_ESCAPE = 9, "bad escape in a string";
    BAD_NUMBER = 10, "malformed number";
    STRAY_BACKSLASH = 11, "backslash inside a line";
    UNEXPECTED_TOKEN = 12, "unexpected token";
    MISSING_COLON = 13, "missing `:`";
    ASSIGNMENT_IN_EXPRESSION = 14, "`=` where a value is wanted";
    MISSING_OPERATOR = 15, "two values side by side";
    MISSING_EXPRESSION = 16, "missing expression";
    KEYWORD_AS_NAME = 17, "keyword used as a name";
    STRAY_CLAUSE = 18, "clause without its statement";
    FOREIGN_OPERATOR = 19, "operator of another language";
    BAD_FSTRING = 20, "malformed f-string";
    NON_ASCII_BYTES = 21, "bytes literal with a non-ASCII character";
    MIXED_BYTES = 22, "bytes and text literals side by side";
    UNKNOWN_SETTING = 23, "unknown `# vpyc:` setting";
    BAD_FUTURE = 24, "misplaced or unknown `__future__` import";
    LONELY_TRY = 25, "`try` without `except` or `finally`";

    PRINT_WITHOUT_PARENTHESES = 30, "missing parentheses in a call of `print`";
    DIAMOND = 31, "`<>` is Python 2";
    LONG_SUFFIX = 32, "`L` suffix is Python 2";
    OLD_OCTAL = 33, "octal number with a bare leading zero";
    BACKTICKS = 34, "backticks are Python 2";
    EXEC_STATEMENT = 35, "`exec` statement";
    RAISE_COMMA = 36, "`raise` with a comma";
    EXCEPT_COMMA = 37, "`except` with a comma";
    PRINT_CHEVRON = 38, "`print >>`";
    UR_STRING = 39, "`ur` string prefix";
    TUPLE_PARAMETER = 40, "tuple as a parameter";
    PRINT_STATEMENT_KEYWORD = 41, "keyword argument in a print statement";

    BAD_TARGET = 50, "assignment to something that cannot be assigned";
    BAD_DELETE = 51, "`del` of something that cannot be deleted";
    RETURN_OUTSIDE = 52, "`return` outside a function";
    YIELD_OUTSIDE = 53, "`yield` outside a function";
    LOOP_CONTROL_OUTSIDE = 54, "`break` or `continue` outside a loop";
    NONLOCAL_AT_MODULE = 55, "`nonlocal` at module level";
    DUPLICATE_PARAMETER = 56, "parameter name used twice";
    DEFAULT_ORDER = 57, "parameter without a default after one with a default";
    KEYWORD_REPEATED = 58, "keyword argument repeated";
    POSITIONAL_AFTER_KEYWORD = 59, "positional argument after a keyword argument";
    BARE_GENERATOR = 60, "generator expression needs its own parentheses";
    STARRED_MISUSE = 61, "`*` where nothing can be unpacked";
    BARE_STAR = 62, "`*` without parameters after it";
    SCOPE_CONFLICT = 63, "name is used before or beside its `global` or `nonlocal`";
    BAD_ANNOTATION_TARGET = 65, "annotation on something that is not one variable";
    TWO_STARS = 66, "two starred names in one assignment";
    BARE_EXCEPT_ORDER = 67, "bare `except:` is not the last";
    STAR_IMPORT_INSIDE = 68, "`import *` inside a function or class";
    UNREACHABLE_CASE = 69, "case that makes the next ones unreachable";
    DUPLICATE_CAPTURE = 70, "pattern binds a name twice or not everywhere";

    NATIVE_IN_PYTHON3 = 101, "`native` in a Python 3 file";
    BAD_INCLUDE = 102, "malformed `native include`";
    BAD_PRAGMA = 103, "malformed `native pragma`";
    NATIVE_WITHOUT_CALL = 104, "`native` without a call";
    BAD_NATIVE_TYPE = 105, "malformed type of a native call";
    BAD_CONST = 106, "malformed `native const`";
    NATIVE_WITHOUT_ARROW = 107, "`->` missing in `native(->type)`";
    BAD_ADDRESS = 108, "`&` of something that has no address";
    ADDRESS_IN_PYTHON3 = 109, "prefix `&` in a Python 3 file";

    BRACKETS_TOO_DEEP = 501, "brackets nested too deep";
    EXPRESSION_TOO_DEEP = 502, "expression too deep";
    INDENTATION_TOO_DEEP = 503, "indentation too deep";
    TOO_MANY_CLAUSES = 504, "too many `elif` clauses";
    FILE_TOO_LARGE = 505, "source file too large";
}
