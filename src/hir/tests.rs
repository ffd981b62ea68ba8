//! Small sources, lowered and printed.

use super::print::print;
use super::{Dialect, Program};
use crate::diag::Diagnostics;
use crate::modules::load_sources;
use crate::options::Options;
use crate::source::SourceMap;

const BUILTINS: &str = "
class BaseException:
    def __init__(self, *args): self.args = args
class Exception(BaseException): pass
class ValueError(Exception): pass
class ImportError(Exception): pass
class ModuleNotFoundError(ImportError): pass
class NotImplementedError(Exception): pass
def abs(x): return x if x >= 0 else -x
def __as_dict_value__(x): return x
def __as_tuple_value__(x): return x
def __as_made_value__(x, make): return x
class __Field__: pass
";

fn load_as(dialect: Dialect, modules: &[(&str, &str)]) -> (Program, Vec<String>) {
    let mut sources = SourceMap::default();
    let mut diags = Diagnostics::default();
    let options = Options { dialect: Some(dialect), ..Options::default() };
    let mut all = modules.to_vec();
    all.push(("builtins", BUILTINS));
    let mut program = load_sources(&all, &options, &mut sources, &mut diags);
    if let Some(builtins) = program.builtins {
        program.modules[builtins].is_library = true;
    }
    let messages = diags
        .list()
        .iter()
        .map(|d| {
            let line = d.primary.as_ref().map_or(0, |p| sources.line(p.span));
            format!("{}:{line}: {}", d.code, d.message)
        })
        .collect();
    (program, messages)
}

/// The printed form of a program without errors.
fn hir(text: &str) -> String {
    let (program, messages) = load_as(Dialect::Python3, &[("main", text)]);
    assert_eq!(messages, Vec::<String>::new());
    print(&program)
}

fn errors(text: &str) -> Vec<String> {
    load_as(Dialect::Python3, &[("main", text)]).1
}

#[track_caller]
fn has(text: &str, parts: &[&str]) {
    let printed = hir(text);
    for part in parts {
        assert!(printed.contains(part), "no `{part}` in\n{printed}");
    }
}

#[track_caller]
fn lacks(text: &str, parts: &[&str]) {
    let printed = hir(text);
    for part in parts {
        assert!(!printed.contains(part), "`{part}` in\n{printed}");
    }
}

#[test]
fn a_reused_name_is_another_variable() {
    has(
        "def f():\n x = 1\n print(x)\n x = 'a'\n print(x)\n",
        &["x.v0 = 1", "print(x.v0)", "x.v1 = \"a\"", "print(x.v1)"],
    );
}

#[test]
fn a_loop_joins_its_variables() {
    let text = "def f(n):\n x = 0\n while n:\n  x = x + 1\n  n = n - 1\n return x\n";
    has(text, &["x.v1 = 0", "x.v1 = (x.v1 + 1)", "return x.v1"]);
}

#[test]
fn a_branch_that_leaves_does_not_join() {
    let text = "def f(n):\n if n:\n  x = 1\n else:\n  raise ValueError()\n return x\n";
    lacks(text, &["maybe unbound", "?"]);
}

#[test]
fn a_variable_of_one_branch_is_checked() {
    has("def f(n):\n if n: x = 1\n return x\n", &["maybe unbound x", "return x.v1?"]);
}

#[test]
fn while_true_is_left_by_break_only() {
    lacks("def f():\n while True:\n  x = 1\n  if x: break\n return x\n", &["maybe unbound"]);
}

#[test]
fn handlers_see_every_assignment_of_the_body() {
    let text = "def f():\n x = 0\n try:\n  x = 1\n  f()\n  x = 'a'\n except ValueError:\n  print(x)\n";
    has(text, &["x.v0 = 0", "x.v0 = 1", "x.v0 = \"a\"", "print(x.v0)"]);
}

#[test]
fn finally_is_passed_on_the_way_out() {
    let text =
        "def f(n):\n for i in n:\n  try:\n   break\n  finally:\n   z = 1\n else:\n  z = 2\n return z\n";
    lacks(text, &["?"]);
}

#[test]
fn a_name_that_cannot_be_bound_is_an_error() {
    assert_eq!(errors("def f():\n print(x)\n x = 1\n"), ["VPY0202:2: `x` is used before it has a value"]);
    assert_eq!(
        errors("def f():\n for i in [1]:\n  x += i\n"),
        ["VPY0202:3: `x` is used before it has a value"]
    );
    assert_eq!(errors("f(1)\ndef f(x): return x\n"), ["VPY0202:1: `f` is used before it has a value"]);
    assert_eq!(
        errors("print(a)\na = 1\ndef f(): return a\n"),
        ["VPY0202:1: `a` is used before it has a value"]
    );
}

#[test]
fn vpython_hoists_functions() {
    let (_, messages) = load_as(Dialect::Vpython, &[("main", "print(f(1))\ndef f(x): return x\n")]);
    assert_eq!(messages, Vec::<String>::new());
}

#[test]
fn undefined_names_have_suggestions() {
    assert_eq!(errors("print(lenght)\n"), ["VPY0201:1: `lenght` is not defined"]);
    assert_eq!(errors("print(eval('1'))\n"), ["VPY0402:1: `eval` needs an interpreter and is not compiled"]);
}

#[test]
fn names_of_the_main_module_that_no_function_uses_are_local() {
    has("x = 1\ny = 2\ndef f(): return y\nprint(x)\n", &["x.v0 = 1", "y.g", "global y"]);
    lacks("x = 1\ny = 2\ndef f(): return y\nprint(x)\n", &["global x"]);
}

#[test]
fn an_ordinary_program_checks_no_global() {
    let text = "N = 3\nclass A:\n def go(self): return N + helper()\ndef helper(): return M\nM = 1\ndef main():\n global total\n total = 0\n print(A().go(), total)\nif __name__ == '__main__': main()\n";
    let printed = hir(text);
    assert!(!printed.replace("total.g", "").contains("N.g0 maybe unbound"), "{printed}");
    assert!(!printed.contains("global M.g3 maybe unbound"), "{printed}");
}

#[test]
fn a_global_that_comes_too_late_is_checked() {
    has("def f(): return late\nf()\nlate = 1\n", &["global late.g1 maybe unbound"]);
}

#[test]
fn closures_capture() {
    let text = "def f(n):\n k = 0\n def up():\n  nonlocal k\n  k += n\n up()\n return k\n";
    has(text, &["captured n.v0 by value", "captured k.v1 shared", "k.v1^f"]);
}

#[test]
fn nonlocal_may_come_before_the_owner_binds() {
    has("def f():\n def g():\n  nonlocal x\n  x = 1\n x = 0\n g()\n return x\n", &["captured x.v0 shared"]);
    assert_eq!(
        errors("def f():\n nonlocal x\n x = 1\n"),
        ["VPY0206:2: no enclosing function has a variable `x`"]
    );
}

#[test]
fn loop_variables_of_defaults_are_captured_by_value() {
    has("fs = [lambda x, i=i: x + i for i in range(3)]\n", &["i.v1 = <lambda>.i.v", "captured <lambda>.i"]);
}

#[test]
fn class_names_are_invisible_to_methods() {
    assert_eq!(errors("class A:\n k = 1\n def f(self): return k\n"), ["VPY0201:3: `k` is not defined"]);
    has("class A:\n __k = 1\n def f(self): return self.__k\n", &["attr _A__k", "self.v0._A__k"]);
}

#[test]
fn walrus_binds_outside_the_comprehension() {
    has("def f(n):\n a = [y := i for i in n]\n return y\n", &["(y.v", "return y.v"]);
}

#[test]
fn properties_and_super() {
    let text = "class A:\n def __init__(self): self.x = 1\n @property\n def y(self): return self.x\n @y.setter\n def y(self, v): self.x = v\nclass B(A):\n def __init__(self):\n  super().__init__()\n";
    has(text, &["getter y = ", "setter y = ", "field x", "super(c", ").__init__()"]);
}

#[test]
fn data_classes_are_written_out() {
    let text = "from dataclasses import dataclass, field\n@dataclass(order=True)\nclass P:\n x: int\n y: list = field(default_factory=list)\n z: int = 3\n";
    has(
        text,
        &[
            "z.v3: int = 3",
            "list() if (y.v2 is None) else y.v2",
            "P(x={self.v0.x!r}, y={self.v0.y!r}, z=",
            "method __lt__",
        ],
    );
}

#[test]
fn named_tuples_and_enumerations() {
    has(
        "from collections import namedtuple\ndef TypeError(text): pass\nP = namedtuple('P', 'x y')\n",
        &["named tuple (x, y)", "method __iter__"],
    );
    has(
        "from enum import Enum, auto\nclass C(Enum):\n A = auto()\n B = auto()\n",
        &["Enum", "class C.g0 = c0", "C.A.g"],
    );
}

#[test]
fn match_becomes_tests() {
    let text = "def f(p):\n match p:\n  case [a, *r] if a: return r\n  case {'k': 1, **rest}: return rest\n  case _: return 0\n";
    has(
        text,
        &[
            "isinstance(subject.v1, (list, tuple, range))",
            "(len(subject.v1) >= 1)",
            "(\"k\" in subject.v1)",
            "return 0",
        ],
    );
}

#[test]
fn with_becomes_try() {
    let text = "def f(m):\n with m as x:\n  y = x\n return y\n";
    has(text, &["manager.v1.__enter__()", "manager.v1.__exit__(None, None, None)", "raise"]);
    lacks(text, &["?"]);
}

#[test]
fn modules_are_resolved() {
    let modules = [
        ("main", "import a, pkg.sub\nfrom a import f as g, K\nprint(a.f(1), g(2), K, pkg.sub.x, pkg.y)\n"),
        ("a", "K = 1\ndef f(x): return x\n"),
        ("pkg", "from .sub import x as y\n"),
        ("pkg.sub", "x = 3\n"),
    ];
    let (program, messages) = load_as(Dialect::Python3, &modules);
    assert_eq!(messages, Vec::<String>::new());
    let printed = print(&program);
    assert!(printed.contains("print(f.g2(1), f.g2(2), K.g"), "{printed}");
}

#[test]
fn harmful_import_circles_are_named() {
    let modules =
        [("main", "import a\n"), ("a", "from b import y\nx = 1\n"), ("b", "from a import x\ny = 1\n")];
    let (_, messages) = load_as(Dialect::Python3, &modules);
    assert_eq!(messages, ["VPY0205:1: `x` of `a` is imported before it exists"]);
    let harmless =
        [("main", "import a\n"), ("a", "import b\nx = 1\n"), ("b", "import a\ndef f(): return a.x\n")];
    assert_eq!(load_as(Dialect::Python3, &harmless).1, Vec::<String>::new());
}

#[test]
fn modules_that_may_be_missing() {
    has("try:\n import fastthing\nexcept ImportError:\n fastthing = None\n", &["raise ModuleNotFoundError"]);
    assert_eq!(errors("import nothere\n"), ["VPY0203:1: there is no module `nothere`"]);
    assert_eq!(errors("import numpy as np\n"), ["VPY0406:1: Python's module `numpy` is not compiled"]);
}

#[test]
fn annotations_are_read() {
    let text = "from typing import Optional\nclass A: pass\ndef f(a: 'A | None', b: Optional[int], c: dict[str, list[float]]) -> tuple[int, ...]: return (1,)\n";
    has(text, &["a.v0: A.c0 | None", "b.v1: int | None", "c.v2: dict[str, list[float]]", "-> tuple...[int]"]);
}
