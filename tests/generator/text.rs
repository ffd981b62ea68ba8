//! Expressions that give strings and containers.

use super::{Generator, LIMIT, Ty};

const LITERALS: &[&str] = &[
    "''",
    "'a'",
    "'abc'",
    "'Hello, World'",
    "' x '",
    "'12'",
    "'a,b,,c'",
    "\"it's\"",
    "'tab\\tnew\\n'",
    "'\\\\'",
    "'aaaa'",
    "'Z'",
    "'the quick brown fox'",
    "'%d {} %%'",
    "'\\x00'",
    "'é'",
    "'naïve ünï'",
    "'日本語'",
    "'𝄞 clef'",
];

impl Generator {
    pub fn text_literal(&mut self) -> String {
        (*self.rng.pick(LITERALS)).to_string()
    }

    /// A string for a variable: not longer than a line.
    pub fn text_stored(&mut self) -> String {
        let text = self.text(2);
        if self.rng.one_in(3) { format!("({text})[-30:]") } else { format!("({text})[:40]") }
    }

    fn text_atom(&mut self) -> String {
        match self.var(Ty::Str, false) {
            Some(name) if !self.rng.one_in(3) => name,
            _ => self.text_literal(),
        }
    }

    fn slice(&mut self) -> String {
        let bound = |generator: &mut Self| {
            if generator.rng.one_in(3) { String::new() } else { generator.rng.between(-6, 8).to_string() }
        };
        let (low, high) = (bound(self), bound(self));
        match self.rng.below(3) {
            0 => format!("[{low}:{high}:{}]", self.rng.pick(&["1", "2", "3", "-1", "-2"])),
            _ => format!("[{low}:{high}]"),
        }
    }

    /// A string.
    pub fn text(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.text_atom();
        }
        let deeper = depth - 1;
        match self.rng.below(14) {
            0 | 1 => format!("({} + {})", self.text(deeper), self.text(deeper)),
            2 => format!("({}) * ({} & 3)", self.text(deeper), self.int(1).0),
            3 => format!("str({})", self.int(deeper).0),
            4 => format!("({}){}", self.text(deeper), self.slice()),
            5 | 6 => {
                let method = *self.rng.pick(&[
                    "upper",
                    "lower",
                    "strip",
                    "title",
                    "swapcase",
                    "capitalize",
                    "lstrip",
                    "rstrip",
                ]);
                // Case rules beyond ASCII belong to the Unicode tables, tested elsewhere.
                format!("'{}'.{method}()", self.rng.pick(&["aB c", "  pad ", "XyZ", "m1x3d", ""]))
            }
            7 => format!(
                "({}).replace({}, {})",
                self.text(deeper),
                self.rng.pick(&["'a'", "'l'", "'é'", "', '"]),
                self.text_literal()
            ),
            8 => {
                let method = *self.rng.pick(&["center", "ljust", "rjust", "zfill"]);
                format!("({}).{method}({})", self.text_atom(), self.rng.below(12))
            }
            9 => format!("({} if {} else {})", self.text(deeper), self.truth(deeper), self.text(deeper)),
            10 => match self.var(Ty::Strs, false) {
                Some(name) => format!("{}.join({name})", self.text_literal()),
                None => format!("repr({})", self.text_atom()),
            },
            11 => match self.var(Ty::Pair, false) {
                Some(name) => format!("{name}[1]"),
                None => format!("''.join(sorted({}))", self.text_atom()),
            },
            12 => self.call(Ty::Str).unwrap_or_else(|| self.text_atom()),
            _ => self.formatted(),
        }
    }

    /// A formatted string, in one of the three ways.
    pub fn formatted(&mut self) -> String {
        // Before Python 3.12 an f-string cannot hold its own quote or a backslash: plain arithmetic only.
        let number = self.chain().0;
        if self.theme.types.contains(&Ty::Float) && self.rng.one_in(2) {
            let value = format!("{} * {}", self.float_atom().0, self.float_atom().0);
            let spec = *self.rng.pick(&[
                ".2f", "8.3f", ".0f", "e", ".3e", "g", ".4g", "+.1f", "010.2f", "<9.2f", "^9.1f", ">9.1f",
                "%", ".1%", "_<8.2f",
            ]);
            return match self.rng.below(3) {
                0 if !spec.contains(['%', '<', '>', '^', '_']) => format!("('%{spec}' % ({value}))"),
                1 => format!("'{{:{spec}}}'.format({value})"),
                _ => format!("f'{{{value}:{spec}}}'"),
            };
        }
        match self.rng.below(7) {
            0 => {
                let spec = *self.rng.pick(&["d", "5d", "05d", "+d", "-6d", "x", "X", "o", "i"]);
                format!("('%{spec}' % ({number}))")
            }
            1 => {
                let spec = *self.rng.pick(&[
                    "", "d", "6d", "06d", "+d", "<6d", ">6d", "^7d", "x", "#x", "b", "#b", "o", "X", ",d",
                    "*^9d", "_d",
                ]);
                format!("f'{{{number}:{spec}}}'")
            }
            2 => {
                let spec = *self.rng.pick(&["", "<8", ">8", "^8", ".3", "*^10", "_<5.2"]);
                let name = self.var(Ty::Str, false).unwrap_or_else(|| "number".to_string());
                if name == "number" {
                    "f'{\"abc\":>6}'".to_string()
                } else {
                    format!("f'[{{{name}:{spec}}}]'")
                }
            }
            3 => format!("'{{}} and {{!r}}'.format({number}, {})", self.text_atom()),
            4 => format!("('%s|%5s|%-5s' % ({number}, {}, {}))", self.text_atom(), self.text_atom()),
            5 => format!("'{{1}}{{0}}{{1:>4}}'.format({number}, {})", self.rng.below(100)),
            _ => format!("f'{{{number}}}, {{{number} < {}}}'", self.chain().0),
        }
    }

    /// A list of ints.
    pub fn ints(&mut self, depth: usize) -> String {
        let name = self.var(Ty::Ints, false);
        let form = if depth == 0 { 0 } else { self.rng.below(9) };
        match (form, name) {
            (1, Some(name)) => format!("{name}{}", self.slice()),
            (2, Some(name)) => format!("({name} + {})[:30]", self.ints(depth - 1)),
            (3, Some(name)) => format!("sorted({name})"),
            (4, Some(name)) => {
                let item = self.fresh("n");
                let value = self.with_loop_int(&item, |g| g.value(Ty::Int));
                let test = self.with_loop_int(&item, |g| g.truth(1));
                format!("[{value} for {item} in {name} if {test}]")
            }
            (5, _) => {
                let item = self.fresh("n");
                let value = self.with_loop_int(&item, |g| g.value(Ty::Int));
                format!("[{value} for {item} in range({})]", self.rng.below(9))
            }
            (6, _) => {
                let (low, high) = (self.rng.between(-5, 5), self.rng.between(-5, 15));
                format!("list(range({low}, {high}, {}))", self.rng.pick(&["1", "2", "3", "-1", "-2"]))
            }
            (7, _) => format!("[{}] * {}", self.value(Ty::Int), self.rng.below(5)),
            (8, Some(name)) => format!("list(reversed({name}))"),
            _ => {
                // One at least: what an empty list holds is a question for other tests.
                let items: Vec<String> = (0..1 + self.rng.below(5)).map(|_| self.value(Ty::Int)).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }

    fn with_loop_int(&mut self, name: &str, make: impl FnOnce(&mut Self) -> String) -> String {
        self.vars.push(super::Var { name: name.to_string(), ty: Ty::Int, is_fixed: true });
        self.loops += 1;
        let text = make(self);
        self.loops -= 1;
        self.vars.retain(|v| v.name != name);
        text
    }

    /// A list of floats.
    pub fn floats(&mut self) -> String {
        match self.var(Ty::Floats, false) {
            Some(name) if self.rng.one_in(3) => format!("{name}{}", self.slice()),
            Some(name) if self.rng.one_in(3) => format!("sorted({name})"),
            Some(name) if self.rng.one_in(3) => format!("[x * 0.5 for x in {name} if x < {LIMIT:.1}]"),
            _ => {
                let items: Vec<String> = (0..1 + self.rng.below(4)).map(|_| self.value(Ty::Float)).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }

    /// A list of strings.
    pub fn strs(&mut self) -> String {
        match (self.rng.below(5), self.var(Ty::Strs, false)) {
            (0, Some(name)) => format!("{name}{}", self.slice()),
            (1, Some(name)) => format!("sorted({name})"),
            (2, _) => format!("({}).split({})", self.text_atom(), self.rng.pick(&["", "','", "'a'", "' '"])),
            (3, _) => format!("[str(k) for k in range({})]", self.rng.below(6)),
            _ => {
                let items: Vec<String> = (0..1 + self.rng.below(4)).map(|_| self.text_stored()).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }

    /// A list of lists of ints.
    pub fn grid(&mut self) -> String {
        match (self.rng.below(4), self.var(Ty::Grid, false)) {
            (0, Some(name)) => format!("[row[:] for row in {name}]"),
            (1, Some(name)) => format!("{name}{}", self.slice()),
            (2, _) => format!(
                "[[i * j % 7 for j in range({})] for i in range({})]",
                1 + self.rng.below(4),
                1 + self.rng.below(4)
            ),
            _ => {
                let rows: Vec<String> = (0..1 + self.rng.below(3)).map(|_| self.ints(1)).collect();
                format!("[{}]", rows.join(", "))
            }
        }
    }

    pub fn pair(&mut self) -> String {
        format!("({}, {})", self.value(Ty::Int), self.text_stored())
    }

    pub fn pairs(&mut self) -> String {
        match (self.rng.below(4), self.var(Ty::Pairs, false)) {
            (0, Some(name)) => format!("sorted({name})"),
            (1, Some(name)) => format!("[(a + 1, b) for a, b in {name} if a < {}]", self.rng.below(1000)),
            (2, _) => format!("[(k, 's' * k) for k in range({})]", 1 + self.rng.below(5)),
            _ => {
                let items: Vec<String> = (0..1 + self.rng.below(3)).map(|_| self.pair()).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }

    pub fn dict(&mut self) -> String {
        match self.rng.below(3) {
            0 => format!("{{str(k): k * {} for k in range({})}}", self.rng.below(9), 1 + self.rng.below(5)),
            _ => {
                let items: Vec<String> = (0..1 + self.rng.below(4))
                    .map(|_| format!("{}: {}", self.text_literal(), self.value(Ty::Int)))
                    .collect();
                format!("{{{}}}", items.join(", "))
            }
        }
    }
}
