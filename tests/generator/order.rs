//! Programs whose calls print and change variables, lists, dicts and objects, so that any other order of evaluation than
//! Python's shows in the output, and so does anything that is forgotten or kept when an exception arrives.

use super::rng::Rng;

/// What the programs call.
const PRELUDE: &str = r#"g = 1
xs = [1, 2, 3, 4, 5]
d = {1: 10, 2: 20, 3: 30}


class Box:
    def __init__(self, v):
        self.v = v
        self.w = [v, v + 1]

    def bump(self, n):
        self.v += n
        print("bump", n)
        return self.v


box = Box(3)


def f(n):
    print("f", n)
    return n % 7 + 1


def h(n):
    global g
    g = g + n % 3
    print("h", n, g)
    return g % 11


def m(n):
    xs[n % 5] = xs[n % 5] + 1
    print("m", n, xs)
    return xs[(n + 1) % 5] % 13


def e(n):
    d[n % 3 + 1] = d[n % 3 + 1] + n % 5
    print("e", n)
    return d[(n + 1) % 3 + 1] % 17


def pair(n):
    return n + 1, n + 2


def fail(n):
    if n % 2 == 0:
        raise ValueError("even %d" % n)
    return n


def gen(n):
    for i in range(n % 4 + 1):
        print("yield", i)
        yield i + n


"#;

const NAMES: [&str; 3] = ["a", "b", "c"];

/// A whole program.
pub fn program(seed: u64) -> String {
    let mut maker = Maker { rng: Rng::new(seed ^ 0x0de2), lines: Vec::new(), indent: 1, is_risky: false };
    for _ in 0..10 + maker.rng.below(8) {
        maker.statement(3);
    }
    let body = maker.lines.join("\n");
    format!(
        "{PRELUDE}def main(a, b, c):\n{body}\n    print(a, b, c, g, xs, d, box.v)\n    return a\n\n\nprint(main(3, 4, 5))\nprint(main(7, 2, 9))\n"
    )
}

struct Maker {
    rng: Rng,
    lines: Vec<String>,
    indent: usize,
    /// Whether parts of expressions may fail, each in its own way: which of two fails shows the order.
    is_risky: bool,
}

impl Maker {
    fn line(&mut self, text: &str) {
        self.lines.push(format!("{}{text}", "    ".repeat(self.indent)));
    }

    fn name(&mut self) -> &'static str {
        self.rng.pick::<&str>(&NAMES)
    }

    /// An expression of this depth at most.
    fn ex(&mut self, depth: usize) -> String {
        if depth == 0 || self.rng.one_in(8) {
            let (i, k) = (self.rng.below(5), self.rng.below(3));
            return match self.rng.below(8) {
                0 => self.rng.below(10).to_string(),
                1 => "g".to_owned(),
                2 => format!("xs[{i}]"),
                3 => format!("d[{}]", k + 1),
                4 => "box.v".to_owned(),
                5 => format!("box.w[{}]", i % 2),
                _ => self.name().to_owned(),
            };
        }
        let (p, q, r) = (self.ex(depth - 1), self.ex(depth - 1), self.ex(depth - 1));
        if self.is_risky && self.rng.one_in(2) {
            return match self.rng.below(9) {
                0 => format!("xs[{p} % 9]"),
                1 => format!("d[{p} % 6]"),
                2 => format!("({p} // ({q} % 3))"),
                3 => format!("({p} % ({q} % 3))"),
                4 => format!("fail({p})"),
                5 => format!("({p} % 100 << {q} % 5 - 1)"),
                6 => format!("int(str({p} % 50) + 'x' * ({q} % 2))"),
                7 => format!("ord(chr({p} % 90 + 33) * ({q} % 2 + 1))"),
                _ => format!("[{p}, {q}].index({r})"),
            };
        }
        match self.rng.below(18) {
            0 => format!("f({p})"),
            1 => format!("h({p})"),
            2 => format!("m({p})"),
            3 => format!("e({p})"),
            4..=6 => format!("({p} {} {q})", self.rng.pick(&["+", "-", "*", "&", "|", "^"])),
            7 => format!("({p} {} ({q} % 7 + 8))", self.rng.pick(&["//", "%"])),
            8 => format!("({p} if {q} < {r} else {})", self.ex(depth - 1)),
            9 => format!("({p} {} {q})", self.rng.pick(&["and", "or"])),
            10 => format!("xs[{p} % 5]"),
            11 => format!("d[{p} % 3 + 1]"),
            12 => format!("sum([{p}, {q}, {r}])"),
            13 => format!("max({p}, {q})"),
            14 => format!("box.bump({p})"),
            15 => format!("pair({p})[{}]", self.rng.below(2)),
            16 => format!("sum(gen({p}))"),
            _ => format!("len([{p}, {q}][:{r} % 3 + 1])"),
        }
    }

    /// The same, kept small enough to be stored again and again.
    fn small(&mut self, depth: usize) -> String {
        format!("({}) % 1000", self.ex(depth))
    }

    fn inside(&mut self, head: &str, first: Option<String>, statements: usize, depth: usize) {
        self.line(head);
        self.indent += 1;
        if let Some(first) = first {
            self.line(&first);
        }
        for _ in 0..statements {
            self.statement(depth);
        }
        self.indent -= 1;
    }

    fn statement(&mut self, depth: usize) {
        let n = self.name();
        let count = 1 + self.rng.below(2);
        match self.rng.below(if depth == 0 { 10 } else { 18 }) {
            0 | 1 => {
                let value = self.small(3);
                self.line(&format!("{n} = {value}"));
            }
            2 => {
                let (p, q) = (self.small(2), self.small(2));
                self.line(&format!("a, b = {p}, {q}"));
            }
            3 => {
                let (sign, value) = (*self.rng.pick(&["+=", "-=", "^="]), self.small(3));
                self.line(&format!("{n} {sign} {value}"));
            }
            4 => {
                let (at, value) = (self.ex(1), self.small(2));
                let sign = *self.rng.pick(&["=", "+="]);
                self.line(&format!("xs[{at} % 5] {sign} {value}"));
            }
            5 => {
                let (at, value) = (self.ex(1), self.small(2));
                let sign = *self.rng.pick(&["=", "+="]);
                self.line(&format!("d[{at} % 3 + 1] {sign} {value}"));
            }
            6 => {
                let (p, q) = (self.ex(2), self.ex(2));
                self.line(&format!("print({p}, {q})"));
            }
            7 => {
                let (sign, value) = (*self.rng.pick(&["=", "+="]), self.small(2));
                self.line(&format!("box.v {sign} {value}"));
            }
            8 => {
                let (p, q) = (self.ex(1), self.ex(1));
                let sign = *self.rng.pick(&["<", ">"]);
                self.line(&format!("print([k + {p} for k in xs if k {sign} {q}])"));
            }
            9 => {
                let (p, q, r) = (self.ex(1), self.ex(2), self.ex(1));
                self.line(&format!("t = ({p}, {q})"));
                self.line(&format!("print(t, t[0] < t[1] <= {r}, {n})"));
            }
            10 => {
                let (p, q) = (self.ex(2), self.ex(2));
                let sign = *self.rng.pick(&["<", ">", "==", "!="]);
                self.inside(&format!("if {p} {sign} {q}:"), None, count, depth - 1);
                if self.rng.one_in(2) {
                    self.inside("else:", None, 1, depth - 1);
                }
            }
            11 => {
                let turns = self.ex(1);
                let first = format!("{n} = ({n} + i{depth}) % 1000");
                self.inside(&format!("for i{depth} in range({turns} % 4):"), Some(first), count, depth - 1);
                if self.rng.one_in(3) {
                    let leave = *self.rng.pick(&["break", "continue"]);
                    self.indent += 1;
                    self.inside(&format!("if {n} > 500:"), Some(leave.to_owned()), 0, 0);
                    self.indent -= 1;
                }
            }
            12 => {
                let first = format!("{n} = ({n} * 3 + q) % 997");
                self.inside("for q in xs:", Some(first), 1, depth - 1);
            }
            13 => {
                let start = self.ex(1);
                let first = format!("{n} = ({n} + z) % 991");
                self.inside(&format!("for z in gen({start}):"), Some(first), 1, depth - 1);
            }
            14..=16 => {
                self.is_risky = true;
                let (value, head) = (self.small(3), self.rng.below(6));
                let (p, q) = (self.ex(2), self.ex(2));
                self.is_risky = false;
                let first = match head {
                    0 => format!("xs[{p}] = {q} % 1000"),
                    1 => format!("d[{p}] += {q} % 1000"),
                    2 => format!("print({p}, {q})"),
                    3 => format!("a, b = {p} % 1000, {q} % 1000"),
                    4 => format!("print({p} < {q})"),
                    _ => format!("{n} = {value}"),
                };
                self.inside("try:", Some(first), 0, 0);
                let caught = "print('failed', type(err).__name__, err, a, b, c, xs)";
                self.inside("except Exception as err:", Some(caught.to_owned()), 0, 0);
            }
            _ => {
                self.inside("try:", None, 1, depth - 1);
                let value = self.small(2);
                self.inside_more(&format!("{n} = fail({value})"), depth - 1);
                self.inside(
                    "except ValueError as err:",
                    Some("print('caught', err, a, b, c)".to_owned()),
                    0,
                    0,
                );
                if self.rng.one_in(3) {
                    let value = self.small(1);
                    self.inside("finally:", Some(format!("{n} = {value}")), 0, 0);
                }
            }
        }
    }

    /// More statements for the block just closed.
    fn inside_more(&mut self, first: &str, depth: usize) {
        self.indent += 1;
        self.line(first);
        self.statement(depth);
        self.indent -= 1;
    }
}
