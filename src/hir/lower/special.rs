//! Names that only type checkers and decorators use: `typing`, `dataclasses`, `enum`, `abc` … They are
//! recognised by their import and never become values.

use super::Unit;
use crate::syntax::ast;

/// Modules that exist for their special names alone.
pub const MODULES: &[&str] =
    &["typing", "typing_extensions", "dataclasses", "enum", "abc", "__future__", "collections.abc"];

/// Special names of modules that are otherwise ordinary.
pub const NAMES: &[(&str, &str)] = &[
    ("functools", "wraps"),
    ("functools", "total_ordering"),
    ("functools", "cached_property"),
    ("functools", "partialmethod"),
    ("functools", "singledispatch"),
    ("functools", "singledispatchmethod"),
    ("collections", "namedtuple"),
    ("collections", "abc"),
    ("types", "BuiltinFunctionType"),
    ("types", "BuiltinMethodType"),
    ("types", "CoroutineType"),
    ("types", "EllipsisType"),
    ("types", "FunctionType"),
    ("types", "GeneratorType"),
    ("types", "LambdaType"),
    ("types", "MethodType"),
    ("types", "ModuleType"),
    ("types", "NoneType"),
    ("types", "NotImplementedType"),
];

/// What `from module import *` brings of the modules that exist for their special names alone.
const PUBLIC: &[(&str, &str)] = &[
    (
        "typing",
        "Annotated Any Callable ClassVar Concatenate Final ForwardRef Generic Literal Optional ParamSpec \
         Protocol Tuple Type TypeVar TypeVarTuple Union AbstractSet ByteString Container ContextManager \
         Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence \
         MutableSet Sequence Sized ValuesView Awaitable AsyncIterator AsyncIterable Coroutine Collection \
         AsyncGenerator AsyncContextManager Reversible SupportsAbs SupportsBytes SupportsComplex \
         SupportsFloat SupportsIndex SupportsInt SupportsRound ChainMap Counter Deque Dict DefaultDict List \
         OrderedDict Set FrozenSet NamedTuple TypedDict Generator BinaryIO IO Match Pattern TextIO AnyStr \
         assert_type assert_never cast clear_overloads dataclass_transform final get_args get_origin \
         get_overloads get_type_hints is_typeddict LiteralString Never NewType no_type_check \
         no_type_check_decorator NoReturn NotRequired overload ParamSpecArgs ParamSpecKwargs Required \
         reveal_type runtime_checkable Self Text TYPE_CHECKING TypeAlias TypeGuard Unpack",
    ),
    (
        "dataclasses",
        "dataclass field Field FrozenInstanceError InitVar KW_ONLY MISSING fields asdict astuple \
         make_dataclass replace is_dataclass",
    ),
    (
        "enum",
        "EnumType EnumMeta Enum IntEnum StrEnum Flag IntFlag ReprEnum auto unique verify member \
         nonmember FlagBoundary STRICT CONFORM EJECT KEEP global_flag_repr global_enum_repr global_str \
         global_enum EnumCheck CONTINUOUS NAMED_FLAGS UNIQUE pickle_by_global_name pickle_by_enum_name",
    ),
    ("abc", "ABC ABCMeta abstractmethod abstractproperty abstractclassmethod abstractstaticmethod"),
    (
        "collections.abc",
        "Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable Iterable Iterator Generator \
         Reversible Sized Container Callable Collection Set MutableSet Mapping MutableMapping MappingView \
         KeysView ItemsView ValuesView Sequence MutableSequence ByteString",
    ),
];

/// Whether an otherwise ordinary module has special names.
pub(crate) fn has_names(module: &str) -> bool {
    NAMES.iter().any(|(m, _)| *m == module)
}

/// The special names that `from module import *` brings.
pub(crate) fn public_names(module: &str) -> impl Iterator<Item = &'static str> {
    let own = PUBLIC.iter().find(|(m, _)| *m == module).map_or("", |(_, names)| names);
    let others = NAMES.iter().filter(move |(m, name)| *m == module && *name != "abc").map(|(_, name)| *name);
    own.split_whitespace().chain(others)
}

/// The library module whose classes stand for built-in types in the bases of a class: there each name
/// begins with `_`.
pub(crate) const BASES: &str = "_bases";

/// Whether a base of a class is written as a built-in type that can be one.
pub(crate) fn is_built_in_base(base: &ast::Expr) -> bool {
    match base {
        ast::Expr::Name(n) => {
            matches!(n.id.as_str(), "list" | "dict" | "set" | "int" | "float" | "str" | "tuple")
        }
        ast::Expr::Subscript(s) => is_built_in_base(&s.value),
        _ => false,
    }
}

/// The library module with the groups of exceptions.
pub(crate) const GROUPS: &str = "_groups";

/// The library module with the classes of `collections.abc` that give methods to what is derived from them.
pub(crate) const ABSTRACT: &str = "_abc";

/// Those classes.
const ABSTRACT_CLASSES: &[&str] =
    &["Iterator", "Sequence", "MutableSequence", "Mapping", "MutableMapping", "Set", "MutableSet"];

/// Whether a base of a class is written as the attribute of a module that such a class is.
pub(crate) fn may_be_abstract_class(base: &ast::Expr) -> bool {
    match base {
        ast::Expr::Attribute(a) => ABSTRACT_CLASSES.contains(&a.attr.as_str()),
        ast::Expr::Subscript(s) => may_be_abstract_class(&s.value),
        _ => false,
    }
}

/// Whether the name is that of an abstract class which the library module has, in a module that may be asked for it.
pub(crate) fn is_abstract_class(module: &str, name: &str) -> bool {
    matches!(module, "collections.abc" | "typing" | "typing_extensions") && ABSTRACT_CLASSES.contains(&name)
}

/// The class of values that a special name means where a value is wanted: `types.FunctionType`, `enum.Enum`.
pub(super) fn class_of_values(module: &str, name: &str) -> Option<&'static str> {
    Some(match (module, name) {
        ("types", "FunctionType" | "LambdaType") => "function",
        ("types", "BuiltinFunctionType" | "BuiltinMethodType") => "builtin_function_or_method",
        ("types", "MethodType") => "method",
        ("types", "ModuleType") => "module",
        ("types", "GeneratorType") => "generator",
        ("types", "CoroutineType") => "coroutine",
        ("types", "NoneType") => "NoneType",
        ("types", "EllipsisType") => "ellipsis",
        ("types", "NotImplementedType") => "NotImplementedType",
        ("enum", "Enum") => "Enum",
        ("enum", "IntEnum") => "IntEnum",
        ("enum", "Flag") => "Flag",
        ("enum", "IntFlag") => "IntFlag",
        _ => return None,
    })
}

/// Whether `from module import name` is special.
pub(crate) fn is_special(module: &str, name: &str) -> bool {
    MODULES.contains(&module) || NAMES.contains(&(module, name))
}

/// Whether a unit imports something special from a module.
pub(super) fn uses(unit: &Unit, module: &str) -> bool {
    unit.specials.values().any(|(m, _)| m == module)
}

/// The special thing an expression names, as module and name.
pub(super) fn special<'u>(unit: &'u Unit, expr: &'u ast::Expr) -> Option<(&'u str, &'u str)> {
    match expr {
        ast::Expr::Name(n) => {
            let (module, name) = unit.specials.get(n.id.as_str())?;
            (!name.is_empty()).then_some((module.as_str(), name.as_str()))
        }
        ast::Expr::Attribute(a) => {
            if let ast::Expr::Attribute(inner) = &*a.value
                && inner.attr.as_str() == "abc"
                && matches!(&*inner.value, ast::Expr::Name(n)
                    if unit.specials.get(n.id.as_str()).is_some_and(|(m, _)| m == "collections"))
            {
                return Some(("collections.abc", &a.attr));
            }
            let ast::Expr::Name(n) = &*a.value else { return None };
            let (module, name) = unit.specials.get(n.id.as_str())?;
            (name.is_empty() && is_special(module, &a.attr)).then_some((module.as_str(), a.attr.as_str()))
        }
        _ => None,
    }
}

/// Whether the expression is the special thing `name`, whatever module it came from.
pub(super) fn is_named(unit: &Unit, expr: &ast::Expr, name: &str) -> bool {
    special(unit, expr).is_some_and(|(_, n)| n == name)
}

/// `TYPE_CHECKING`: false when a program runs.
pub(crate) fn is_type_checking(test: &ast::Expr) -> bool {
    match test {
        ast::Expr::Name(n) => n.id.as_str() == "TYPE_CHECKING",
        ast::Expr::Attribute(a) => a.attr.as_str() == "TYPE_CHECKING",
        _ => false,
    }
}

/// `@overload` declarations, which only describe.
pub(super) fn is_overload(unit: &Unit, def: &ast::StmtFunctionDef) -> bool {
    def.decorator_list.iter().any(|d| is_named(unit, d, "overload"))
}

/// Whether a decorator makes a property by another name than `property`, which `from enum import *` leaves as it is.
pub(super) fn is_property(unit: &Unit, decorator: &ast::Expr) -> bool {
    matches!(special(unit, decorator), Some(("enum", "property") | ("abc", "abstractproperty")))
}

/// The decorators that do something at run time.
pub(super) fn user_decorators<'u>(
    unit: &'u Unit,
    decorators: &'u [ast::Expr],
) -> impl Iterator<Item = &'u ast::Expr> {
    decorators.iter().filter(move |d| {
        let head = match d {
            ast::Expr::Call(call) => &*call.func,
            other => other,
        };
        special(unit, head).is_none() || is_property(unit, d)
    })
}

/// What `X = …` means if it only names a type: the type's expression, or `None` inside for type variables.
pub(super) fn type_alias<'u>(
    unit: &'u Unit,
    assign: &'u ast::StmtAssign,
) -> Option<(&'u str, Option<&'u ast::Expr>)> {
    let [ast::Expr::Name(target)] = assign.targets.as_slice() else { return None };
    match &*assign.value {
        ast::Expr::Call(call) => {
            let (_, name) = special(unit, &call.func)?;
            match name {
                "TypeVar" | "ParamSpec" | "TypeVarTuple" => Some((&target.id, None)),
                _ => None,
            }
        }
        ast::Expr::Subscript(subscript) => {
            let is_type = special(unit, &subscript.value)
                .is_some_and(|(m, _)| m.starts_with("typing") || m == "collections.abc")
                || matches!(&*subscript.value, ast::Expr::Name(n)
                    if matches!(n.id.as_str(), "list" | "dict" | "set" | "tuple" | "frozenset"));
            is_type.then_some((target.id.as_str(), Some(&*assign.value)))
        }
        _ => None,
    }
}

/// Whether a text has the form of a name.
pub(super) fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}
