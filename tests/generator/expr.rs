//! Expressions that give numbers and truth values.

use super::{Generator, LIMIT, Ty, WIDEST};

/// An expression and the bound on its absolute value.
pub type Bounded = (String, f64);

impl Generator {
    /// An expression of this type whose value may be stored in a variable.
    pub fn value(&mut self, ty: Ty) -> String {
        match ty {
            Ty::Int => {
                let number = self.int(3);
                self.stored(number)
            }
            Ty::Float => {
                let number = self.float(3);
                self.stored_float(number)
            }
            Ty::Bool => self.truth(2),
            Ty::Str => self.text_stored(),
            Ty::Ints => self.ints(2),
            Ty::Floats => self.floats(),
            Ty::Strs => self.strs(),
            Ty::Grid => self.grid(),
            Ty::Pair => self.pair(),
            Ty::Pairs => self.pairs(),
            Ty::Dict => self.dict(),
        }
    }

    /// Brings a number below the limit of variables.
    pub fn stored(&mut self, (text, bound): Bounded) -> String {
        if bound <= LIMIT {
            return text;
        }
        match self.rng.below(3) {
            0 => format!("({text}) % 1000003"),
            1 => format!("({text}) % -9973"),
            _ => format!("max(-1000, min(1000, {text}))"),
        }
    }

    fn stored_float(&mut self, (text, bound): Bounded) -> String {
        if bound <= LIMIT {
            return text;
        }
        if self.rng.one_in(2) {
            format!("({text}) % 977.5")
        } else {
            format!("max(-500.25, min(500.25, {text}))")
        }
    }

    fn int_atom(&mut self) -> Bounded {
        if !self.rng.one_in(3)
            && let Some(name) = self.var(Ty::Int, false)
        {
            return (name, LIMIT);
        }
        let value = match self.rng.below(6) {
            0 => self.rng.between(-3, 3),
            1 => self.rng.between(-100, 100),
            2 => self.rng.between(1000, 99_999),
            _ => self.rng.between(0, 20),
        };
        let text = if value < 0 { format!("({value})") } else { value.to_string() };
        (text, value.unsigned_abs() as f64)
    }

    /// An int that is not zero, as a divisor.
    fn divisor(&mut self, depth: usize) -> Bounded {
        if self.rng.one_in(2) {
            let value = *self.rng.pick(&[1, 2, 3, 7, 10, 16, 1000, -1, -2, -5, -10]);
            let text = if value < 0 { format!("({value})") } else { value.to_string() };
            return (text, f64::from(value).abs());
        }
        let (text, bound) = self.int(depth);
        (format!("({text} | 1)"), 2.0 * bound + 1.0)
    }

    /// An int expression.
    pub fn int(&mut self, depth: usize) -> Bounded {
        if depth == 0 {
            return self.int_atom();
        }
        let deeper = depth - 1;
        match self.rng.below(22) {
            0..=2 => self.chain(),
            3 => self.product(deeper),
            4 | 5 => {
                let ((a, bound), (b, _)) = (self.int(deeper), self.divisor(deeper));
                (format!("({a}) // {b}"), bound + 1.0)
            }
            6 | 7 => {
                let ((a, _), (b, bound)) = (self.int(deeper), self.divisor(deeper));
                (format!("({a}) % {b}"), bound)
            }
            8 => {
                let ((a, x), (b, y)) = (self.int(deeper), self.int(deeper));
                let operator = *self.rng.pick(&["&", "|", "^"]);
                (format!("(({a}) {operator} ({b}))"), 2.0 * x.max(y) + 2.0)
            }
            9 => {
                let (a, bound) = self.int(deeper);
                let shift = self.rng.below(9);
                if bound * 256.0 < WIDEST && self.rng.one_in(2) {
                    return (format!("(({a}) << {shift})"), bound * 256.0);
                }
                (format!("(({a}) >> {shift})"), bound + 1.0)
            }
            10 => {
                let (a, bound) = self.int(deeper);
                let form = *self.rng.pick(&["-", "~", "abs"]);
                (format!("{form}({a})"), bound + 1.0)
            }
            11 => {
                let (a, bound) = self.int(deeper);
                let power = *self.rng.pick(&[0, 1, 2, 2, 3]);
                let raised = bound.max(1.0).powi(power);
                if raised < WIDEST { (format!("({a}) ** {power}"), raised) } else { (a, bound) }
            }
            12 => {
                let ((a, x), (b, y), test) = (self.int(deeper), self.int(deeper), self.truth(deeper));
                (format!("({a} if {test} else {b})"), x.max(y))
            }
            13 | 14 => {
                let ((a, x), (b, y)) = (self.int(deeper), self.int(deeper));
                let name = *self.rng.pick(&["min", "max"]);
                (format!("{name}({a}, {b})"), x.max(y))
            }
            15 => (format!("int({})", self.truth(deeper)), 1.0),
            16 => {
                let ((a, x), (b, y)) = (self.int(deeper), self.divisor(deeper));
                let part = self.rng.below(2);
                (format!("divmod({a}, {b})[{part}]"), x.max(y) + 1.0)
            }
            17 if self.theme.types.contains(&Ty::Float) => {
                let (a, bound) = self.float(deeper);
                let name = *self.rng.pick(&["int", "round"]);
                if bound < 1e15 { (format!("{name}({a})"), bound + 1.0) } else { self.int_atom() }
            }
            18 => self.call(Ty::Int).map_or_else(|| self.int_atom(), |text| (text, LIMIT)),
            _ => self.int_of_container(deeper).unwrap_or_else(|| self.int_atom()),
        }
    }

    /// Atoms joined by `+`, `-` and `*` without parentheses.
    pub fn chain(&mut self) -> Bounded {
        let (mut text, mut sum) = (String::new(), 0.0);
        for i in 0..2 + self.rng.below(3) {
            if i > 0 {
                text.push_str(if self.rng.one_in(2) { " + " } else { " - " });
            }
            let (a, mut bound) = self.int_atom();
            text.push_str(&a);
            if self.rng.one_in(3) {
                let (b, factor) = self.int_atom();
                text.push_str(&format!(" * {b}"));
                bound *= factor;
            }
            sum += bound;
        }
        (format!("({text})"), sum)
    }

    fn product(&mut self, deeper: usize) -> Bounded {
        let ((a, x), (b, y)) = (self.int(deeper), self.int(deeper));
        if x * y < WIDEST {
            return (format!("({a}) * ({b})"), x * y);
        }
        if x + y < WIDEST { (format!("({a}) - ({b})"), x + y) } else { (a, x) }
    }

    fn int_of_container(&mut self, deeper: usize) -> Option<Bounded> {
        match self.ty() {
            Ty::Ints => {
                let name = self.var(Ty::Ints, false)?;
                Some(match self.rng.below(6) {
                    0 => (format!("len({name})"), 10_000.0),
                    1 => (format!("sum({name})"), LIMIT * 10_000.0),
                    2 => (format!("(max({name}) if {name} else -1)"), LIMIT),
                    3 => (format!("{name}.count({})", self.int(deeper).0), 10_000.0),
                    _ => {
                        let (index, _) = self.int(deeper);
                        (format!("({name}[({index}) % len({name})] if {name} else 0)"), LIMIT)
                    }
                })
            }
            Ty::Grid => {
                let name = self.var(Ty::Grid, false)?;
                Some((format!("sum([len(row) for row in {name}])"), 10_000.0))
            }
            Ty::Str => {
                let name = self.var(Ty::Str, false)?;
                let part = self.text_literal();
                Some(match self.rng.below(5) {
                    0 => (format!("len({name})"), 10_000.0),
                    1 => (format!("{name}.find({part})"), 10_000.0),
                    2 => (format!("{name}.count({part})"), 10_000.0),
                    3 => (format!("(ord({name}[0]) if {name} else 0)"), 1_200_000.0),
                    _ => (format!("len({})", self.text(deeper)), 100_000.0),
                })
            }
            Ty::Pair => self.var(Ty::Pair, false).map(|name| (format!("{name}[0]"), LIMIT)),
            Ty::Pairs => {
                let name = self.var(Ty::Pairs, false)?;
                Some((format!("sum([a for a, _ in {name}])"), LIMIT * 1000.0))
            }
            Ty::Dict => {
                let name = self.var(Ty::Dict, false)?;
                let key = self.text(1);
                Some((format!("{name}.get({key}, {})", self.rng.below(10)), LIMIT))
            }
            Ty::Strs => self.var(Ty::Strs, false).map(|name| (format!("len({name})"), 10_000.0)),
            Ty::Int | Ty::Float | Ty::Bool | Ty::Floats => None,
        }
    }

    pub fn float_atom(&mut self) -> Bounded {
        if !self.rng.one_in(3)
            && let Some(name) = self.var(Ty::Float, false)
        {
            return (name, LIMIT);
        }
        let text = *self.rng.pick(&[
            "0.0",
            "1.0",
            "0.5",
            "2.25",
            "0.1",
            "3.14159",
            "1e-3",
            "100.0",
            "1234.5678",
            "7e2",
            "0.3333333333333333",
        ]);
        (text.to_string(), 1300.0)
    }

    /// A float expression; never infinite, never nan.
    pub fn float(&mut self, depth: usize) -> Bounded {
        if depth == 0 {
            return self.float_atom();
        }
        let deeper = depth - 1;
        match self.rng.below(14) {
            0..=2 => {
                let ((a, x), (b, y)) = (self.float(deeper), self.float(deeper));
                let operator = *self.rng.pick(&["+", "-"]);
                (format!("({a} {operator} {b})"), x + y)
            }
            3 | 4 => {
                let ((a, x), (b, y)) = (self.float(deeper), self.float(deeper));
                (format!("{a} * {b}"), x * y)
            }
            5 => {
                let ((a, x), (b, _)) = (self.float(deeper), self.float(deeper));
                (format!("{a} / (abs({b}) + 0.5)"), x * 2.0)
            }
            6 => {
                let ((a, x), (b, y)) = (self.float(deeper), self.float(deeper));
                let operator = *self.rng.pick(&["//", "%"]);
                (format!("(({a}) {operator} (abs({b}) + 0.5))"), 2.0 * x + y + 2.0)
            }
            7 => {
                let ((a, x), (b, _)) = (self.int(deeper), self.divisor(deeper));
                (format!("({a}) / {b}"), x)
            }
            8 => {
                let (a, bound) = self.int(deeper);
                (format!("float({a})"), bound)
            }
            9 => {
                let ((a, x), (b, y)) = (self.float(deeper), self.int(deeper));
                let operator = *self.rng.pick(&["+", "-"]);
                (format!("({a} {operator} ({b}))"), x + y)
            }
            10 => {
                let ((a, x), (b, y), test) = (self.float(deeper), self.float(deeper), self.truth(deeper));
                (format!("({a} if {test} else {b})"), x.max(y))
            }
            11 => {
                let (a, bound) = self.float(deeper);
                let form = *self.rng.pick(&["-", "abs", "+"]);
                (format!("{form}({a})"), bound)
            }
            12 => match self.var(Ty::Floats, false) {
                Some(name) => {
                    let (index, _) = self.int(deeper);
                    (format!("({name}[({index}) % len({name})] if {name} else 0.25)"), LIMIT)
                }
                None => self.float_atom(),
            },
            _ => self.call(Ty::Float).map_or_else(|| self.float_atom(), |text| (text, LIMIT)),
        }
    }

    /// A truth value.
    pub fn truth(&mut self, depth: usize) -> String {
        if depth == 0 {
            return match self.var(Ty::Bool, false) {
                Some(name) if self.rng.one_in(2) => name,
                _ => format!("{} < {}", self.int_atom().0, self.int_atom().0),
            };
        }
        let deeper = depth - 1;
        let comparison = *self.rng.pick(&["<", "<=", ">", ">=", "==", "!="]);
        match self.rng.below(9) {
            0 => format!("({} and {})", self.truth(deeper), self.truth(deeper)),
            1 => format!("({} or {})", self.truth(deeper), self.truth(deeper)),
            2 => format!("(not {})", self.truth(deeper)),
            3 if self.theme.types.contains(&Ty::Float) => {
                let other = if self.rng.one_in(2) { self.float(deeper).0 } else { self.int(deeper).0 };
                format!("({} {comparison} {other})", self.float(deeper).0)
            }
            4 if self.theme.types.contains(&Ty::Str) => {
                let (a, b) = (self.text(deeper), self.text(deeper));
                match self.rng.below(3) {
                    0 => format!("({} in {a})", self.text_literal()),
                    1 => format!("({a}).startswith({b})"),
                    _ => format!("({a} {comparison} {b})"),
                }
            }
            5 if self.theme.types.contains(&Ty::Ints) => match self.var(Ty::Ints, false) {
                Some(name) if self.rng.one_in(2) => format!("({} in {name})", self.int(deeper).0),
                Some(name) => format!("({name} {comparison} {})", self.ints(1)),
                None => "True".to_string(),
            },
            6 => format!("({} <= {} < {})", self.int(0).0, self.int(deeper).0, self.int(deeper).0),
            _ => format!("({} {comparison} {})", self.int(deeper).0, self.int(deeper).0),
        }
    }

    /// A call of a function with this result, if there is one.
    pub fn call(&mut self, result: Ty) -> Option<String> {
        let fitting: Vec<_> = self.functions.iter().filter(|f| f.result == result).cloned().collect();
        if fitting.is_empty() || self.loops > 1 {
            return None;
        }
        let function = self.rng.pick(&fitting).clone();
        // Arguments call nothing: the work of a snippet must not explode.
        let functions = std::mem::take(&mut self.functions);
        let arguments: Vec<String> = function.params.iter().map(|ty| self.value(*ty)).collect();
        self.functions = functions;
        Some(format!("{}({})", function.name, arguments.join(", ")))
    }
}
