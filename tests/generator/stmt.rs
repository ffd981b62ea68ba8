//! Statements and functions.

use super::{Function, Generator, Ty, Var};

/// No deeper than this many loops.
const LOOPS: usize = 2;
/// No deeper than this many blocks.
const BLOCKS: usize = 4;

impl Generator {
    /// Some statements, ending with the variables as they were before.
    pub fn body(&mut self, count: usize) {
        for _ in 0..2 + self.rng.below(3) {
            self.declare();
        }
        for _ in 0..count {
            self.statement();
        }
    }

    fn declare(&mut self) {
        let ty = self.ty();
        let value = self.value(ty);
        let name = self.fresh(match ty {
            Ty::Int => "i",
            Ty::Float => "f",
            Ty::Bool => "b",
            Ty::Str => "s",
            Ty::Ints => "xs",
            Ty::Floats => "fs",
            Ty::Strs => "ss",
            Ty::Grid => "grid",
            Ty::Pair => "pair",
            Ty::Pairs => "pairs",
            Ty::Dict => "d",
        });
        self.line(&format!("{name} = {value}"));
        self.vars.push(Var { name, ty, is_fixed: false });
    }

    /// Prints every variable: what a snippet did shows here.
    pub fn print_all(&mut self) {
        for var in self.vars.clone() {
            self.line(&format!("print('{0}', {0})", var.name));
        }
        for name in self.vars.iter().filter(|v| v.ty == Ty::Grid).map(|v| v.name.clone()).collect::<Vec<_>>()
        {
            self.line(&format!("print([sum(row) for row in {name}])"));
        }
    }

    fn statement(&mut self) {
        let may_nest = self.indent < BLOCKS;
        match self.rng.below(14) {
            0 | 1 if may_nest => self.branch(),
            2 | 3 if may_nest && self.loops < LOOPS => self.for_loop(),
            4 if may_nest && self.loops < LOOPS => self.while_loop(),
            5 if self.indent < 2 && self.loops == 0 => self.declare(),
            6 => self.print(),
            7 => self.swap(),
            8 => self.augment(),
            9 | 10 => self.mutate(),
            _ => self.assign(),
        }
    }

    fn block(&mut self) {
        let vars = self.vars.len();
        self.indent += 1;
        for _ in 0..1 + self.rng.below(3) {
            self.statement();
        }
        self.indent -= 1;
        self.vars.truncate(vars);
    }

    fn branch(&mut self) {
        let test = self.truth(2);
        self.line(&format!("if {test}:"));
        self.block();
        if self.rng.one_in(3) {
            let test = self.truth(1);
            self.line(&format!("elif {test}:"));
            self.block();
        }
        if self.rng.one_in(2) {
            self.line("else:");
            self.block();
        }
    }

    fn loop_block(&mut self, names: &[(String, Ty)]) {
        let vars = self.vars.len();
        self.vars.extend(names.iter().map(|(name, ty)| Var { name: name.clone(), ty: *ty, is_fixed: true }));
        self.loops += 1;
        if self.rng.one_in(4) {
            let test = self.truth(1);
            self.indent += 1;
            self.line(&format!("if {test}:"));
            let word = if self.rng.one_in(2) { "    continue" } else { "    break" };
            self.line(word);
            self.indent -= 1;
        }
        self.block();
        self.loops -= 1;
        self.vars.truncate(vars);
        if self.rng.one_in(6) {
            self.line("else:");
            self.block();
        }
    }

    fn for_loop(&mut self) {
        let name = self.fresh("k");
        let other = self.fresh("e");
        // A copy, because the body may change the list it walks through.
        let list = self.var(Ty::Ints, false).map(|list| format!("{list}[:8]"));
        match (self.rng.below(7), list) {
            (0 | 1, _) => {
                let line = format!("for {name} in range({}):", self.rng.below(7));
                self.line(&line);
            }
            (2, _) => {
                let (low, high) = (self.rng.between(-4, 4), self.rng.between(-4, 8));
                let step = *self.rng.pick(&["1", "2", "-1", "-3"]);
                self.line(&format!("for {name} in range({low}, {high}, {step}):"));
            }
            (3, Some(list)) => {
                self.line(&format!("for {name}, {other} in enumerate({list}):"));
                return self.loop_block(&[(name, Ty::Int), (other, Ty::Int)]);
            }
            (4, Some(list)) => {
                let line = format!("for {name}, {other} in zip({list}, range({})):", self.rng.below(6));
                self.line(&line);
                return self.loop_block(&[(name, Ty::Int), (other, Ty::Int)]);
            }
            (_, Some(list)) => self.line(&format!("for {name} in {list}:")),
            (_, None) if self.theme.types.contains(&Ty::Str) => {
                let text = self.text(1);
                self.line(&format!("for {name} in ({text})[:6]:"));
                return self.loop_block(&[(name, Ty::Str)]);
            }
            (_, None) => {
                let line = format!("for {name} in range({}, {}):", self.rng.below(3), self.rng.below(8));
                self.line(&line);
            }
        }
        self.loop_block(&[(name, Ty::Int)]);
    }

    fn while_loop(&mut self) {
        let name = self.fresh("w");
        let line = format!("{name} = {}", self.rng.below(7));
        self.line(&line);
        let test = if self.rng.one_in(3) { format!(" and {}", self.truth(1)) } else { String::new() };
        self.line(&format!("while {name} > 0{test}:"));
        self.indent += 1;
        // First, so that `continue` does not skip it.
        self.line(&format!("{name} -= 1"));
        self.indent -= 1;
        self.loop_block(&[(name, Ty::Int)]);
    }

    fn print(&mut self) {
        let ty = self.ty();
        let value = if self.theme.formats || self.rng.one_in(8) { self.formatted() } else { self.value(ty) };
        let end = *self.rng.pick(&["", "", "", ", end=' '", ", sep='-'"]);
        let other = self.int(1).0;
        self.line(&format!("print({value}, {other}{end})"));
    }

    fn assign(&mut self) {
        let ty = self.ty();
        let Some(name) = self.var(ty, true) else { return self.print() };
        let value = self.value(ty);
        self.line(&format!("{name} = {value}"));
    }

    fn swap(&mut self) {
        let (Some(a), Some(b)) = (self.var(Ty::Int, true), self.var(Ty::Int, true)) else {
            return self.assign();
        };
        let value = self.value(Ty::Int);
        match self.rng.below(3) {
            0 => self.line(&format!("{a}, {b} = {b}, {a}")),
            1 => self.line(&format!("{a} = {b} = {value}")),
            _ => self.line(&format!("{a}, {b} = {value}, {a}")),
        }
    }

    fn augment(&mut self) {
        let Some(name) = self.var(Ty::Int, true) else { return self.assign() };
        let (value, other) = (self.value(Ty::Int), self.int(1).0);
        match self.rng.below(5) {
            0 => self.line(&format!("{name} += {value}")),
            1 => self.line(&format!("{name} -= {value}")),
            2 => self.line(&format!("{name} //= ({other} | 1)")),
            3 => self.line(&format!("{name} ^= {value}")),
            _ => {
                let line = format!("{name} *= {}", self.rng.between(-3, 3));
                self.line(&line);
            }
        }
        self.line(&format!("{name} %= 100003"));
    }

    /// Changes a container in place.
    fn mutate(&mut self) {
        let ty = self.ty();
        let Some(name) = self.var(ty, true) else { return self.assign() };
        let element = match ty {
            Ty::Ints => Ty::Int,
            Ty::Floats => Ty::Float,
            Ty::Strs => Ty::Str,
            Ty::Grid => Ty::Ints,
            Ty::Pairs => Ty::Pair,
            Ty::Dict => return self.mutate_dict(&name),
            Ty::Int | Ty::Float | Ty::Bool | Ty::Str | Ty::Pair => return self.assign(),
        };
        let (value, index) = (self.value(element), self.int(1).0);
        let line = match self.rng.below(9) {
            0 | 1 => format!("{name}.append({value})"),
            2 => format!("{name}.insert({}, {value})", self.rng.between(-3, 5)),
            3 => format!("if {name}: {name}.pop()"),
            4 => format!("if {name}: {name}[({index}) % len({name})] = {value}"),
            5 => format!("if len({name}) > 2: del {name}[{}]", self.rng.below(3)),
            6 => format!("{name}.reverse()"),
            7 => format!("{name}.sort()"),
            _ => {
                let other = self.value(ty);
                format!("{name}[{}:{}] = {other}", self.rng.below(3), 3 + self.rng.below(4))
            }
        };
        self.line(&line);
        // Slice assignment in a loop may grow a list quickly.
        self.line(&format!("del {name}[25:]"));
    }

    fn mutate_dict(&mut self, name: &str) {
        let (key, value) = (self.text(1), self.value(Ty::Int));
        match self.rng.below(4) {
            0 | 1 => self.line(&format!("{name}[{key}] = {value}")),
            2 => {
                let key = self.text_literal();
                self.line(&format!("{name}[{key}] = {name}.get({key}, 0) % 1000 + 1"));
            }
            _ => {
                self.line(&format!("if {key} in {name}:"));
                self.line(&format!("    print(len({name}), sorted({name}.items()))"));
            }
        }
    }

    /// A function with parameters; calls of it appear in later expressions.
    pub fn function(&mut self) {
        let name = self.fresh("func");
        let params: Vec<Ty> = (0..1 + self.rng.below(3)).map(|_| self.ty()).collect();
        let result = self.ty();
        match self.rng.below(5) {
            0 => return self.recursion(name),
            1 => return self.closure(name),
            _ => {}
        }
        self.vars.clear();
        let mut names = Vec::new();
        for ty in &params {
            let name = self.fresh("p");
            names.push(name.clone());
            self.vars.push(Var { name, ty: *ty, is_fixed: false });
        }
        self.line(&format!("def {name}({}):", names.join(", ")));
        self.indent += 1;
        self.loops += 1;
        for _ in 0..1 + self.rng.below(3) {
            self.statement();
        }
        if self.rng.one_in(3) {
            let (test, value) = (self.truth(1), self.value(result));
            self.line(&format!("if {test}:"));
            self.line(&format!("    return {value}"));
        }
        let value = self.value(result);
        self.line(&format!("return {value}"));
        self.loops -= 1;
        self.indent -= 1;
        self.end_function(Function { name, params, result });
    }

    fn recursion(&mut self, name: String) {
        let (factor, modulus) = (self.rng.between(2, 9), self.rng.between(100, 999_999));
        self.line(&format!("def {name}(n, total):"));
        self.line("    if n % 13 == 0:");
        self.line("        return total");
        self.line(&format!("    return {name}(n - 1, (total * {factor} + n) % {modulus})"));
        self.end_function(Function { name, params: vec![Ty::Int, Ty::Int], result: Ty::Int });
    }

    fn closure(&mut self, name: String) {
        let step = self.rng.between(-9, 9);
        self.line(&format!("def {name}(start):"));
        self.line("    total = start");
        self.line("    def add(n):");
        self.line("        nonlocal total");
        self.line("        total = (total + n) % 10007");
        self.line("        return total");
        self.line(&format!("    twice = lambda n: add(n) + add(n + {step})"));
        self.line("    return twice(3) - add(4) + total");
        self.end_function(Function { name, params: vec![Ty::Int], result: Ty::Int });
    }

    fn end_function(&mut self, function: Function) {
        self.lines.push(String::new());
        self.lines.push(String::new());
        self.functions.push(function);
        self.vars.clear();
    }
}
