//! Small sources: the tree they give, the codes they give, and where.

use super::{Parsed, codes, dump_ast, dump_tokens, parse};
use crate::diag::Diagnostics;
use crate::hir::Dialect;
use crate::source::SourceMap;

/// Parses on a stack as large as the compiler's own.
fn on_large_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::Builder::new().stack_size(256 << 20).spawn(work).expect("a thread").join().expect("no panic")
}

fn parse_text(text: &str, dialect: Option<Dialect>) -> (Parsed, Vec<String>) {
    let mut sources = SourceMap::default();
    let file = sources.add("test.py".into(), text.into());
    let mut diags = Diagnostics::default();
    let parsed = parse(file, &sources, dialect, &mut diags);
    let messages = diags
        .list()
        .iter()
        .map(|message| {
            let span = message.primary.as_ref().expect("a place").span;
            format!("{}:{} {}", sources.line(span), sources.column(span), message.code)
        })
        .collect();
    (parsed, messages)
}

/// The tree in vPython, ranges removed.
fn tree(text: &str) -> String {
    let (parsed, messages) = parse_text(text, None);
    assert!(messages.is_empty(), "{text}: {messages:?}");
    let dump = dump_ast(&parsed);
    dump.lines()
        .map(|line| {
            line.rsplit_once(' ').filter(|(_, range)| range.contains("..")).map_or(line, |(head, _)| head)
        })
        .collect::<Vec<_>>()
        .join("\n")
}

#[track_caller]
fn gives(text: &str, expected: &str) {
    let expected = expected
        .lines()
        .filter(|line| !line.is_empty())
        .map(|line| line.strip_prefix("        ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n");
    assert_eq!(tree(text), expected, "{text}");
}

/// Both sources have the same tree.
#[track_caller]
fn same(left: &str, right: &str) {
    let statement =
        |text: &str| tree(text).replace("PrintStatement,", "Call").replace("PrintStatement", "Call");
    assert_eq!(statement(left), statement(right), "{left} / {right}");
}

#[track_caller]
fn fails(text: &str, expected: &[&str]) {
    assert_eq!(parse_text(text, None).1, expected, "{text}");
}

#[track_caller]
fn fails3(text: &str, expected: &[&str]) {
    assert_eq!(parse_text(text, Some(Dialect::Python3)).1, expected, "{text}");
}

#[test]
fn print_statements() {
    same("print", "print()");
    same("print a, b", "print(a, b)");
    same("print a, b,", "print(a, b)");
    same("print (a), b", "print((a), b)");
    same("print (a) + b", "print((a) + b)");
    same("print \"x\" % y", "print(\"x\" % y)");
    same("print -1", "print(-1)");
    same("print [1]", "print([1])");
    same("print not x", "print(not x)");
    same("if x: print 1; print 2", "if x: print(1); print(2)");
    same("print lambda x: x, 2", "print(lambda x: x, 2)");
    same("class A: print 1", "class A: print(1)");
    same("try: print 1\nexcept E: print 2", "try: print(1)\nexcept E: print(2)");
    gives(
        "print (a, b)",
        "
        Expr
          Call
            Name print
            Name a
            Name b",
    );
    gives(
        "print 'a',",
        "
        Expr
          PrintStatement,
            Name print
            Str \"a\"",
    );
    gives(
        "print(a),",
        "
        Expr
          PrintStatement,
            Name print
            Name a",
    );
}

#[test]
fn print_as_a_name() {
    gives(
        "print = 3",
        "
        Assign
          Name print
          Int 3",
    );
    gives(
        "f = x.print",
        "
        Assign
          Name f
          Attribute print
            Name x",
    );
    gives(
        "from __future__ import print_function\nprint",
        "
        ImportFrom __future__: print_function
        Expr
          Name print",
    );
}

#[test]
fn native_calls() {
    gives(
        "x = native(->float) fabs(pi - x)",
        "
        Assign
          Name x
          NativeCall -> float
            Name fabs
            BinOp Sub
              Name pi
              Name x",
    );
    gives(
        "native MPI_Init(&argc, &a[1])",
        "
        Expr
          NativeCall
            Name MPI_Init
            AddressOf
              Name argc
            AddressOf
              Subscript
                Name a
                Int 1",
    );
    gives(
        "native f(native(->unsigned char*) g(1), b & c)",
        "
        Expr
          NativeCall
            Name f
            NativeCall -> unsigned char*
              Name g
              Int 1
            BinOp BitAnd
              Name b
              Name c",
    );
    gives(
        "native raise(3)",
        "
        Expr
          NativeCall
            Name raise
            Int 3",
    );
    gives(
        "native = 3\nnative(4)",
        "
        Assign
          Name native
          Int 3
        Expr
          Call
            Name native
            Int 4",
    );
}

#[test]
fn native_constants() {
    for text in ["x = native const(RATE)->float", "x = native(->float) const(RATE)"] {
        gives(
            text,
            "
        Assign
          Name x
          NativeCall -> float
            Name const
            Name RATE",
        );
    }
    gives(
        "x = native const(A)->char* + native const(B)->int * 2",
        "
        Assign
          Name x
          BinOp Add
            NativeCall -> char*
              Name const
              Name A
            BinOp Mult
              NativeCall -> int
                Name const
                Name B
              Int 2",
    );
}

#[test]
fn native_sizes_and_directives() {
    gives(
        "native include(sys/time)\nnative include(\"my/header.h\")\nnative pragma 'once'",
        "
        Include <sys/time.h>
        Include \"my/header.h\"
        Pragma \"once\"",
    );
    gives(
        "if native(->int) sizeof(element) == 4: pass",
        "
        If
          Compare Eq
            NativeCall -> int
              Name sizeof
              Name element
            Int 4
          body
            Pass",
    );
    gives(
        "x = native sizeof(unsigned long)",
        "
        Assign
          Name x
          NativeCall
            Name sizeof
            Str \"unsigned long\"",
    );
}

#[test]
fn python_2_spellings() {
    same("x = a <> 10L", "x = a != 10");
    gives(
        "f(a, async=True)",
        "
        Expr
          Call
            Name f
            Name a
            async=
              True",
    );
    same("try: pass\nexcept (A, B): pass", "try:\n  pass\nexcept (A, B):\n  pass");
    fails("raise E, 'x'", &["1:1 VPY0036"]);
    fails("try: pass\nexcept E, e: pass", &["2:9 VPY0037"]);
    fails("exec 'x'", &["1:1 VPY0035"]);
    fails("print >>f, x", &["1:1 VPY0038"]);
    fails("x = `y`", &["1:5 VPY0034"]);
    fails("x = 0777", &["1:5 VPY0033"]);
    fails("x = ur'a'", &["1:5 VPY0039"]);
    fails("def f(a, (b, c)): pass", &["1:10 VPY0040"]);
    fails("f = lambda a, (b, c): a", &["1:15 VPY0040"]);
    fails("print 'a', end=''", &["1:15 VPY0041"]);
}

#[test]
fn python_3_refuses_vpython() {
    fails3("print 'a', b", &["1:1 VPY0030"]);
    fails3("x = a <> 10L", &["1:7 VPY0031", "1:10 VPY0032"]);
    fails3("native f(1)\nnative g(2)", &["1:1 VPY0101"]);
    fails3("f(&x)", &["1:3 VPY0109"]);
    assert!(parse_text("# vpyc: library\nx = native f(&y)\n", Some(Dialect::Vpython)).1.is_empty());
    assert!(parse_text("x = print\n", Some(Dialect::Python3)).1.is_empty());
}

#[test]
fn settings() {
    let (parsed, _) = parse_text("#!/usr/bin/env vpyc\n# vpyc: std=python3\n", None);
    assert_eq!(parsed.dialect, Dialect::Python3);
    let (parsed, _) = parse_text("# vpyc: std=python3\n", Some(Dialect::Vpython));
    assert_eq!(parsed.dialect, Dialect::Vpython);
    let (parsed, _) = parse_text("'''doc'''\nfrom __future__ import division\n", None);
    assert!(parsed.future_division);
    assert_eq!(parsed.doc.as_deref(), Some("doc"));
    fails("# vpyc: std=epython\n", &["1:9 VPY0023"]);
    fails("def f():\n    from __future__ import division\n", &["2:5 VPY0024"]);
}

#[test]
fn f_strings() {
    gives(
        "f'{a['b']!r:>{w}}{{' 'c'",
        "
        Expr
          JoinedStr
            FormattedValue !r
              Subscript
                Name a
                Str \"b\"
              format
                JoinedStr
                  Str \">\"
                  FormattedValue
                    Name w
            Str \"{c\"",
    );
    gives(
        "f'{x = }'",
        "
        Expr
          JoinedStr
            Str \"x = \"
            FormattedValue !r
              Name x",
    );
    gives(
        "f'{native(->float) f(x):.2f}'",
        "
        Expr
          JoinedStr
            FormattedValue
              NativeCall -> float
                Name f
                Name x
              format
                JoinedStr
                  Str \".2f\"",
    );
    same("f'{f'{1}'}'", "f\"{f'{1}'}\"");
    fails("x = 1\ny = f'é{x +}'", &["2:12 VPY0016"]);
    fails("y = f'{x'", &["1:7 VPY0020"]);
    fails("y = f'}'", &["1:7 VPY0020"]);
}

#[test]
fn lexical_mistakes() {
    fails("x = $\ny = 'a\nz = 1", &["1:5 VPY0001", "2:5 VPY0002"]);
    fails("x = (1,\ny = 2\nprint(x", &["1:5 VPY0003", "3:6 VPY0003"]);
    fails("x = (1\ndef f(): pass", &["1:5 VPY0003"]);
    fails("x = (1]\ny = 2)", &["1:7 VPY0004", "2:6 VPY0004"]);
    fails("if x:\n\ty = 1\n        z = 1", &["3:1 VPY0005"]);
    fails("if x:\n    y = 1\n  z = 1", &["3:1 VPY0006"]);
    fails("x = 1\n  y = 2\nz = 1", &["2:1 VPY0007"]);
    fails("if x:\ny = 1\ndef f():", &["2:1 VPY0008", "3:9 VPY0008"]);
    fails("x = '\\x4'; y = '\\ud800'", &["1:6 VPY0009", "1:17 VPY0009"]);
    fails("x = 1__0 + 0b12", &["1:5 VPY0010"]);
    fails("x = \\ 1", &["1:5 VPY0011"]);
    fails("x = b'é'", &["1:7 VPY0021"]);
    fails("ﬁ = 1", &["1:1 VPY0001"]);
}

#[test]
fn grammar_mistakes() {
    fails("if x\n    y = = 1\nelse:\n    z", &["1:5 VPY0013", "2:9 VPY0012"]);
    fails("while x = 1:\n    pass", &["1:9 VPY0014"]);
    fails("f(a b)\nretrun x", &["1:5 VPY0015", "2:8 VPY0015"]);
    fails("x = \ny = (1 +)", &["1:4 VPY0016", "2:9 VPY0016"]);
    fails("class = 3\ndef for(): pass", &["1:1 VPY0017", "2:5 VPY0017"]);
    fails("x = 1\nelse:\n    y = 2\nelse if x:\n    y = 3", &["2:1 VPY0018", "4:1 VPY0012"]);
    fails(
        "x++\ny = a || b\nz = a && b\nw = !a",
        &["1:2 VPY0019", "2:7 VPY0019", "3:7 VPY0019", "4:5 VPY0019"],
    );
    fails("def f():\n    try:\n        x\n    y", &["2:5 VPY0025"]);
    fails(
        "def f():\n    x = = 1\n    if y z:\n        a b\n    return 1\nx y",
        &["2:9 VPY0012", "3:10 VPY0015", "4:11 VPY0015", "6:3 VPY0015"],
    );
}

#[test]
fn what_the_parser_lets_through() {
    fails(
        "f() = 1\n1 = 2\nNone = 3\na + 1 = 2\nf() += 1",
        &["1:1 VPY0050", "2:1 VPY0050", "3:1 VPY0050", "4:1 VPY0050", "5:1 VPY0050"],
    );
    fails(
        "del f()\nreturn\nyield 1\nbreak\nnonlocal x",
        &["1:5 VPY0051", "2:1 VPY0052", "3:1 VPY0053", "4:1 VPY0054", "5:1 VPY0055"],
    );
    fails("while x:\n    def f():\n        continue", &["3:9 VPY0054"]);
    fails("f(x for x in y, 1)\nf((x for x in y), 1)\nf(x for x in y)", &["1:3 VPY0060"]);
    fails("x = *y\n*x = y\nx = [*y]\n*x, = y\na, *b, *c = d", &["1:5 VPY0061", "2:1 VPY0061", "5:8 VPY0066"]);
    fails("def f(a):\n    global a", &["2:5 VPY0063"]);
    fails("x = 1e400\ny = f(lambda: (yield))", &[]);
    fails("&x = 1", &["1:1 VPY0050"]);
}

#[test]
fn limits() {
    on_large_stack(|| {
        let nested = |n: usize| format!("x = {}1{}\n", "(".repeat(n), ")".repeat(n));
        fails(&nested(1000), &[]);
        fails(&nested(1001), &["1:1005 VPY0501"]);
        fails(&format!("x = {}\n", "[".repeat(100_000)), &["1:1005 VPY0501"]);
        let chain = |n: usize| format!("x = {}\n", vec!["1"; n].join("+"));
        fails(&chain(5000), &[]);
        fails(&chain(100_000), &["1:10006 VPY0502"]);
        fails(&format!("x = {}1\n", "not ".repeat(100_000)), &["1:20005 VPY0502"]);
        let blocks: String = (0..150).map(|n| format!("{}if x:\n", " ".repeat(n))).collect();
        fails(&blocks, &["101:1 VPY0503"]);
        fails(&format!("if x: pass\n{}", "elif y: pass\n".repeat(1001)), &["1002:1 VPY0504"]);
        assert!(parse_text(&"x = = 1\n".repeat(1000), None).1.len() <= 50);
    });
}

#[test]
fn ranges_are_those_of_the_source() {
    let text = "é = native(->int) f(x) + 1\nprint é, 2\n";
    let (parsed, _) = parse_text(text, None);
    let dump = dump_ast(&parsed);
    assert!(dump.contains("NativeCall -> int 5..23"), "{dump}");
    assert!(dump.contains("PrintStatement 28..39"), "{dump}");
    let mut sources = SourceMap::default();
    let file = sources.add("t.py".into(), "print a".into());
    assert_eq!(
        dump_tokens(file, &sources, None, &mut Diagnostics::default()),
        "0..5 Name print\n5..5 Lpar\n6..7 Name a\n7..7 Rpar\n7..7 Newline\n"
    );
}

/// Each page of `explain/` that belongs here: its title, its wrong example gives its code and no other, its
/// right example gives none.
#[test]
fn explanations() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("explain");
    for (number, title) in codes::TITLES {
        let path = folder.join(format!("VPY{number:04}.md"));
        let page = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert_eq!(page.lines().next(), Some(format!("# VPY{number:04}: {title}").as_str()));
        let (wrong, right) = page.split_once("\nRight:\n").expect("both parts");
        if let Some(code) = block(wrong) {
            let found = parse_text(code, None).1;
            assert!(
                !found.is_empty() && found.iter().all(|m| m.ends_with(&format!("VPY{number:04}"))),
                "{number}: {found:?}"
            );
        }
        let found = parse_text(block(right).expect("a right example"), None).1;
        assert!(found.is_empty(), "{number}: {found:?}");
    }
}

/// The text of the first Python block.
fn block(text: &str) -> Option<&str> {
    text.split_once("```python\n")?.1.split_once("```").map(|(code, _)| code)
}
