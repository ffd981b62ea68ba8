//! The diagnostics of name resolution, imports and lowering.

use crate::diag::Code;

/// Arguments that a native form cannot have.
pub const NATIVE_ARGUMENTS: Code = Code(113);
/// A name that nothing defines.
pub const UNDEFINED_NAME: Code = Code(201);
/// A variable read where nothing can have been assigned to it.
pub const UNBOUND: Code = Code(202);
/// No module of that name.
pub const NO_MODULE: Code = Code(203);
/// The module has no such name.
pub const NO_SUCH_MEMBER: Code = Code(204);
/// Modules that need each other's names before they exist.
pub const IMPORT_CYCLE: Code = Code(205);
/// `global` or `nonlocal` that cannot be meant.
pub const BAD_SCOPE: Code = Code(206);
/// Something that is not a class in the bases of a class.
pub const BAD_BASE: Code = Code(207);
/// Bases whose order contradicts itself.
pub const BAD_MRO: Code = Code(208);
/// `super()` outside a method.
pub const BAD_SUPER: Code = Code(209);

/// `async` and `await` in a wrong place.
pub const ASYNC: Code = Code(401);
/// `eval`, `exec`, `globals` …
pub const DYNAMIC_BUILTIN: Code = Code(402);
/// `metaclass=` and other class keywords.
pub const METACLASS: Code = Code(403);
/// A module of Python's library, or a name of one, that is not there.
pub const REFUSED_MODULE: Code = Code(406);
/// `type X = …`, `def f[T]`.
pub const TYPE_SYNTAX: Code = Code(407);
/// A class derived from `list`, `int` …
pub const BUILTIN_BASE: Code = Code(408);
/// A name of `typing`, `dataclasses` … as a value.
pub const TYPING_VALUE: Code = Code(409);
/// Options of `@dataclass` and `field` that are not compiled.
pub const DATACLASS: Code = Code(410);
/// Registrations of `singledispatch` whose class is computed.
pub const METHOD_DECORATOR: Code = Code(411);
/// `namedtuple` and `Enum` made from computed values.
pub const COMPUTED_CLASS: Code = Code(412);
/// `super` other than as `super().name`.
pub const SUPER_VALUE: Code = Code(413);
/// `__setattr__`, `__get__` and other methods behind every access.
pub const HOOK: Code = Code(416);

/// A class with `__del__`.
pub const FINALIZER: Code = Code(702);
/// Examples in docstrings, which nothing runs.
pub const DOCTEST: Code = Code(704);

/// Each code's title.
pub const TITLES: &[(u16, &str)] = &[
    (113, "arguments that a native form cannot have"),
    (201, "undefined name"),
    (202, "a variable is used before it has a value"),
    (203, "module not found"),
    (204, "the module has no such name"),
    (205, "import cycle"),
    (206, "`global` or `nonlocal` does not fit"),
    (207, "the base of a class is not a class"),
    (208, "no consistent order of base classes"),
    (209, "`super()` outside a method"),
    (401, "`async` or `await` in a wrong place"),
    (402, "a built-in that needs an interpreter is not compiled"),
    (403, "a metaclass that changes classes is not compiled"),
    (406, "a part of Python's library that is not compiled"),
    (407, "type parameters and `type` statements are not compiled"),
    (408, "deriving from a built-in type is not compiled"),
    (409, "a name that exists only for type checkers is used as a value"),
    (410, "a `dataclass` option is not compiled"),
    (411, "a method decorator is not compiled"),
    (412, "a class made from computed values is not compiled"),
    (413, "`super` as a value is not compiled"),
    (416, "a method that Python calls at every access is not compiled"),
    (702, "`__del__` is never called"),
    (704, "examples in docstrings are not run"),
];
