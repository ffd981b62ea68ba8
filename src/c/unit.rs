//! The C file: banner, includes, types, strings, variables, prototypes, functions, start.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::resume::Resumes;
use super::{CFile, names};

use crate::olympus::ir::{
    Apart, CType, Ex, FnId, Function, RUNNING, Scope, St, StructId, TextId, Unit, VarId,
};
use crate::olympus::passes::{parts, read_variables, walk_statements};
use crate::options::Options;
use crate::parallel;
use crate::source::SourceMap;

/// Prints a unit.
#[must_use]
pub fn emit(unit: &Unit, sources: &SourceMap, options: &Options) -> Vec<CFile> {
    let mut names = Names { taken: unit.names(), fields: FxHashMap::default() };
    for f in unit.funcs.iter() {
        if let Some((made, _)) = f.generator {
            names.fields.insert(made, names.of(f));
        }
    }
    let mut w = Writer::new(unit, sources, options, &names);
    w.file();
    vec![CFile { name: format!("{}_oly.c", unit.name), text: w.out }]
}

/// The names that a unit's functions have to know of each other.
struct Names {
    /// Names that no variable may take.
    taken: FxHashSet<String>,
    /// Names of the variables that the struct of a generator keeps.
    fields: FxHashMap<StructId, Vec<String>>,
}

impl Names {
    /// C names of a function's variables. A generator's struct and function have names of their own.
    fn of(&self, f: &Function) -> Vec<String> {
        match f.generator {
            Some(_) => {
                let own = ["g", "out", "state", "thrown", "sent", "has_sent", "result"];
                names::variables(&f.vars, &self.taken, &own)
            }
            None => names::variables(&f.vars, &self.taken, &[]),
        }
    }
}

/// The state of the writer.
pub(super) struct Writer<'a> {
    pub(super) unit: &'a Unit,
    sources: &'a SourceMap,
    pub(super) options: &'a Options,
    out: String,
    pub(super) indent: usize,
    pub(super) labels: FxHashSet<u32>,
    vars: Vec<String>,
    generator: bool,
    running: FnId,
    params: usize,
    read: Vec<bool>,
    last_line: Option<(u16, u32)>,
    names: &'a Names,
    /// How a generator finds back to where it stopped.
    pub(super) resumes: Resumes,
}

impl<'a> Writer<'a> {
    /// A writer that has written nothing yet.
    fn new(unit: &'a Unit, sources: &'a SourceMap, options: &'a Options, names: &'a Names) -> Self {
        Writer {
            unit,
            sources,
            options,
            out: String::new(),
            indent: 0,
            labels: FxHashSet::default(),
            vars: Vec::new(),
            generator: false,
            running: FnId(0),
            params: 0,
            read: Vec::new(),
            last_line: None,
            names,
            resumes: Resumes::default(),
        }
    }
}

impl Writer<'_> {
    /// A line of C.
    pub(super) fn line(&mut self, text: &str) {
        for _ in 0..self.indent {
            self.out.push_str("    ");
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn raw(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// The name of a variable of the running function.
    pub(super) fn var(&self, var: VarId) -> String {
        let name = &self.vars[var.0 as usize];
        if self.is_kept(var) { format!("g->{name}") } else { name.clone() }
    }

    pub(super) fn type_of_variable(&self, var: VarId) -> &CType {
        &self.unit.funcs[self.running].vars[var].ty
    }

    /// Whether a variable of the running function lives in its generator.
    pub(super) fn is_kept(&self, var: VarId) -> bool {
        self.generator && self.unit.funcs[self.running].vars[var].kept
    }

    /// Whether storing into a place is for nothing, because nobody reads the variable.
    pub(super) fn is_unread(&self, place: &Ex) -> bool {
        matches!(place, Ex::Var(var) if !self.is_kept(*var) && !self.read[var.0 as usize])
    }

    /// The Python line as a comment, and `#line` with `-g`.
    pub(super) fn source_line(&mut self, file: u16, line: u32) {
        if self.last_line == Some((file, line)) {
            return;
        }
        self.last_line = Some((file, line));
        let id = self.unit.files[file as usize];
        let path = &self.unit.paths[file as usize];
        let text = in_comment(self.sources.line_text(id, line).trim());
        let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(120).collect();
        let text = clean.trim_end_matches('\\');
        let base = in_comment(path.rsplit('/').next().unwrap_or(path));
        if self.options.debug {
            self.raw(&format!("#line {line} \"{}\"", super::expr::escape(path.as_bytes())));
        }
        self.line(&format!("/* {base}:{line}  {text} */"));
    }

    fn file(&mut self) {
        let version = env!("CARGO_PKG_VERSION");
        let source = self.unit.paths.first().cloned().unwrap_or_default();
        let source = in_comment(source.rsplit('/').next().unwrap_or(""));
        self.raw(&format!("/* Made by vpyc {version} from {source}. */"));
        self.raw("#include \"olympus.h\"");
        for include in &self.unit.includes {
            self.raw(&format!("#include {include}"));
        }
        for pragma in &self.unit.pragmas {
            self.raw(&format!("#pragma {pragma}"));
        }
        self.raw("");
        self.part();
        self.typedefs();
        self.structs();
        self.texts();
        self.statics();
        self.blocks();
        self.prototypes();
        self.key_ops();
        self.functions();
        self.start();
    }

    /// All functions that are defined here, written by several threads.
    fn functions(&mut self) {
        let Writer { unit, sources, options, names, .. } = *self;
        let own = |id: &FnId| unit.funcs[*id].scope != Scope::External;
        let texts = parallel::map_small(unit.funcs.ids().filter(own), |id| {
            let mut w = Writer::new(unit, sources, options, names);
            w.function(id);
            w.out
        });
        self.out.extend(texts);
    }

    fn typedefs(&mut self) {
        let unit = self.unit;
        for typedef in &unit.typedefs {
            if let Some((file, line)) = typedef.line {
                self.source_line(file, line);
            }
            let space = if typedef.text.ends_with('*') { "" } else { " " };
            self.raw(&format!("typedef {}{space}{};", typedef.text, typedef.name));
        }
        if !unit.typedefs.is_empty() {
            self.raw("");
        }
    }

    /// What a unit of a program of several has first: its part of the program's tables, and class numbers.
    fn part(&mut self) {
        let Some(apart) = &self.unit.apart else { return };
        self.raw("static oly_part_t oly_this;");
        self.raw("#define HERE(place) (oly_this.base + (place))");
        for (name, number) in &apart.classes {
            self.raw(&format!("#define {name} {number:#x}u"));
        }
        self.raw("");
    }

    fn structs(&mut self) {
        let unit = self.unit;
        if unit.structs.is_empty() {
            return;
        }
        for s in unit.structs.iter() {
            self.raw(&format!("typedef struct {0} {0};", s.name));
        }
        self.raw("");
        let mut done: FxHashSet<StructId> = FxHashSet::default();
        let ids: Vec<StructId> = unit.structs.ids().collect();
        for id in ids {
            self.struct_type(id, &mut done);
        }
    }

    /// A struct, after the structs it contains.
    fn struct_type(&mut self, id: StructId, done: &mut FxHashSet<StructId>) {
        if !done.insert(id) {
            return;
        }
        let unit = self.unit;
        let s = &unit.structs[id];
        for (_, ty) in &s.fields {
            if let CType::Tuple(inner) = ty {
                self.struct_type(*inner, done);
            }
        }
        if !s.comment.is_empty() {
            self.raw(&format!("/* {} */", in_comment(&s.comment)));
        }
        self.raw(&format!("struct {} {{", s.name));
        if s.fields.is_empty() {
            self.raw("    char nothing;");
        }
        for (name, ty) in &s.fields {
            let name = self.field_name(id, name);
            let ty = self.ctype(ty);
            let space = if ty.ends_with('*') { "" } else { " " };
            self.raw(&format!("    {ty}{space}{name};"));
        }
        self.raw("};");
        self.raw("");
    }

    fn texts(&mut self) {
        let unit = self.unit;
        let found = parallel::map_small(unit.funcs.iter(), |f| {
            let (mut used, mut data) = (Vec::new(), Vec::new());
            walk_statements(&f.body, &mut |ex| match ex {
                Ex::Text(id) => used.push(*id),
                Ex::Data(id) => data.push(*id),
                _ => {}
            });
            (used, data)
        });
        let (used, data): (Vec<Vec<TextId>>, Vec<Vec<TextId>>) = found.into_iter().unzip();
        let [used, data]: [FxHashSet<TextId>; 2] =
            [used, data].map(|found| found.into_iter().flatten().collect());
        for (id, text) in unit.texts.iter_ids() {
            let n = id.0 + 1;
            if used.contains(&id) {
                let count = std::str::from_utf8(text).map_or(text.len(), |t| t.chars().count());
                let count = if self.counts_bytes() { text.len() } else { count };
                let literal = self.literal(id, &format!("s{n}"));
                self.raw(&format!("OLY_STR(s{n}, {literal}, {}, {count});", text.len()));
            }
            if data.contains(&id) {
                let literal = self.literal(id, &format!("b{n}"));
                self.raw(&format!(
                    "static struct oly_bytes b{n} OLY_UNUSED = {{{}, 0, (const unsigned char *){literal}}};",
                    text.len()
                ));
            }
        }
        if !used.is_empty() || !data.is_empty() {
            self.raw("");
        }
    }

    /// A string literal, in pieces that any compiler takes; one longer than C99 promises to take is an
    /// array declared before it.
    fn literal(&mut self, id: TextId, name: &str) -> String {
        let unit = self.unit;
        let text = &unit.texts[id];
        if text.len() <= 200 {
            return format!("\"{}\"", super::expr::escape(text));
        }
        if text.len() > 4000 {
            let mut out = format!("static const char {name}_bytes[] = {{");
            for (n, byte) in text.iter().enumerate() {
                if n % 32 == 0 {
                    out.push_str("\n   ");
                }
                out.push_str(&format!(" {},", *byte as i8));
            }
            out.push_str(" 0};");
            self.raw(&out);
            return format!("{name}_bytes");
        }
        let mut out = String::new();
        for chunk in text.chunks(100) {
            out.push_str(&format!("\n    \"{}\"", super::expr::escape(chunk)));
        }
        out
    }

    fn counts_bytes(&self) -> bool {
        self.unit.bytes_strings
    }

    fn statics(&mut self) {
        let unit = self.unit;
        for s in unit.statics.iter() {
            if s.ty == CType::None {
                continue;
            }
            let ty = self.ctype(&s.ty);
            let space = if ty.ends_with('*') { "" } else { " " };
            let scope = match s.scope {
                Scope::Unit => "static ",
                Scope::Exported => "",
                Scope::External => "extern ",
                Scope::Shared => "OLY_WEAK ",
            };
            self.raw(&format!("{scope}{ty}{space}{};", s.name));
        }
        if !unit.statics.is_empty() {
            self.raw("");
        }
    }

    /// Lists in static memory.
    fn blocks(&mut self) {
        let unit = self.unit;
        for block in unit.blocks.iter() {
            let ty = self.ctype(&block.item);
            if block.items.is_empty() {
                self.raw(&format!("OLY_BLOCK({}, {ty}, {});", block.name, block.len));
            } else {
                let items: Vec<String> = block.items.iter().map(|item| self.ex(item)).collect();
                self.raw(&format!(
                    "OLY_BLOCK_OF({}, {ty}, {}, {});",
                    block.name,
                    block.len,
                    items.join(", ")
                ));
            }
        }
        if !unit.blocks.is_empty() {
            self.raw("");
        }
    }

    /// C name of a field. A generator's struct calls its variables by number.
    pub(super) fn field_name(&self, of: StructId, name: &str) -> String {
        let number = || name.strip_prefix('v')?.parse::<usize>().ok();
        match self.names.fields.get(&of) {
            Some(names) => number().and_then(|n| names.get(n).cloned()).unwrap_or_else(|| name.to_owned()),
            None => name.to_owned(),
        }
    }

    /// A function's head, with the names of its parameters where it is defined.
    fn head(&self, id: FnId, names: Option<&[String]>) -> String {
        let f = &self.unit.funcs[id];
        if let Some((made, _)) = f.generator {
            let out = if f.result == CType::None { "None".to_owned() } else { self.ctype(&f.result) };
            let s = &self.unit.structs[made].name;
            let name = f.guarded.as_ref().filter(|_| names.is_some()).unwrap_or(&f.name);
            return format!("static Boolean {name}({s} *g, {out} *out)");
        }
        let result = if f.result == CType::None { "void".to_owned() } else { self.ctype(&f.result) };
        let mut params = Vec::new();
        for (n, var) in f.vars.iter().take(f.params).enumerate() {
            let ty = self.param_type(&var.ty, &f.name, n);
            let space = match (var.volatile, ty.ends_with('*')) {
                (true, _) => " volatile ",
                (false, true) => "",
                (false, false) => " ",
            };
            params.push(names.map_or(ty.clone(), |names| format!("{ty}{space}{}", names[n])));
        }
        let params = if params.is_empty() { "void".to_owned() } else { params.join(", ") };
        let space = if result.ends_with('*') { "" } else { " " };
        let hint = if f.inline && names.is_some() { "inline " } else { "" };
        let scope = if f.scope == Scope::Unit { "static " } else { "" };
        format!("{scope}{hint}{result}{space}{}({params})", f.name)
    }

    fn param_type(&self, ty: &CType, name: &str, _n: usize) -> String {
        // Key operations take pointers to constants.
        if *ty == CType::Ptr && (name.starts_with("key_") || name.starts_with("list_less")) {
            return "const void *".to_owned();
        }
        self.ctype(ty)
    }

    /// How a generator notes that it runs.
    pub(super) fn running_mark(&self) -> String {
        // Without a guard, an exception that leaves the body ends the generator.
        let state = if self.unit.funcs[self.running].guarded.is_some() { RUNNING } else { -1 };
        format!("g->state = {state};")
    }

    fn prototypes(&mut self) {
        let ids: Vec<FnId> = self.unit.funcs.ids().collect();
        for id in ids {
            let head = self.head(id, None);
            self.raw(&format!("{head} OLY_UNUSED;"));
            if let Some(body) = &self.unit.funcs[id].guarded {
                let head = head.replacen(&self.unit.funcs[id].name, body, 1);
                self.raw(&format!("{head};"));
            }
        }
        self.raw("");
    }

    fn key_ops(&mut self) {
        for ops in &self.unit.keyops {
            let (hash, eq) = (self.unit.funcs[ops.hash].name.clone(), self.unit.funcs[ops.eq].name.clone());
            self.out.push_str(&format!("static const oly_keyops_t {} = {{{hash}, {eq}}};\n", ops.name));
        }
        if !self.unit.keyops.is_empty() {
            self.raw("");
        }
    }

    fn function(&mut self, id: FnId) {
        let unit = self.unit;
        let f = &unit.funcs[id];
        self.vars = self.names.of(f);
        self.running = id;
        self.generator = f.generator.is_some();
        self.resumes = Resumes::default();
        self.params = f.params;
        self.labels.clear();
        self.last_line = None;
        self.read = read_variables(&f.body, f.vars.len());
        let used = self.read.clone();
        if !f.comment.is_empty() {
            self.raw(&format!("/* {} */", in_comment(&f.comment)));
        }
        let restore = self.pragmas_before(id);
        let head = self.head(id, Some(&self.vars));
        self.raw(&head);
        self.raw("{");
        collect_labels(&f.body, &mut self.labels);
        self.indent = 1;
        if f.generator.is_some() {
            self.declarations(id, &used);
            self.line("(void)out;");
            if f.recursive && self.options.checks.stack {
                self.line("oly_stack_check();");
            }
            self.line("switch (g->state) {");
            self.line("default: return false;");
            self.resumes = Resumes::of(&f.body);
            for (state, target) in self.resumes.outside() {
                self.line(&format!("case {state}: goto {target};"));
            }
            self.line("case 0:;");
            let mark = self.running_mark();
            self.line(&mark);
            self.indent = 0;
            self.block(&f.body);
            self.indent = 1;
            self.line("}");
            self.line("g->state = -1;");
            self.line("return false;");
        } else {
            for (n, seen) in used.iter().enumerate().take(f.params) {
                if !seen {
                    let name = self.vars[n].clone();
                    self.line(&format!("(void){name};"));
                }
            }
            self.declarations(id, &used);
            if f.recursive && self.options.checks.stack {
                self.line("oly_stack_check();");
            }
            self.indent = 0;
            self.block(&f.body);
        }
        self.indent = 0;
        self.raw("}");
        for pragma in f.pragmas.1.iter().map(String::as_str).chain(restore) {
            self.raw(&format!("#pragma {pragma}"));
        }
        self.raw("");
        if let Some(body) = &f.guarded {
            self.generator_guard(id, body);
        }
    }

    /// The function in front of the body of a generator that may be run while it runs. An exception that leaves the
    /// body ends the generator; it would be taken for one that runs for ever.
    fn generator_guard(&mut self, id: FnId, body: &str) {
        let f = &self.unit.funcs[id];
        let Some((made, _)) = f.generator else { return };
        let head = self.head(id, None);
        self.raw(&head);
        self.raw("{");
        self.indent = 1;
        self.line("oly_try_t body;");
        self.line(&format!("if (g->state == {RUNNING}) {{"));
        self.indent = 2;
        if self.unit.structs[made].fields.iter().any(|(name, _)| name == "has_sent") {
            self.line("g->has_sent = false;");
        }
        self.line("oly_raise_const(ValueError, \"generator already executing\", oly_loc);");
        self.indent = 1;
        self.line("}");
        self.line("if (OLY_TRY(body)) {");
        self.indent = 2;
        self.line(&format!("Boolean more = {body}(g, out);"));
        self.line("OLY_END_TRY(body);");
        self.line("return more;");
        self.indent = 1;
        self.line("}");
        self.line("g->state = -1;");
        self.line("oly_throw(body.exc);");
        self.indent = 0;
        self.raw("}");
        self.raw("");
    }

    /// The pragmas of a function, which shall hold for it alone; those that end them.
    fn pragmas_before(&mut self, id: FnId) -> Vec<&'static str> {
        let unit = self.unit;
        let pragmas = &unit.funcs[id].pragmas.0;
        let mut restore = Vec::new();
        let pairs: [(&[&str], &str, &'static str); 2] = [
            (&["GCC optimize", "GCC target"], "GCC push_options", "GCC pop_options"),
            (&["GCC diagnostic"], "GCC diagnostic push", "GCC diagnostic pop"),
        ];
        for (kinds, push, pop) in pairs {
            let concerned = pragmas.iter().any(|p| kinds.iter().any(|kind| p.starts_with(kind)));
            if concerned && !pragmas.iter().any(|p| p == push) {
                self.raw(&format!("#pragma {push}"));
                restore.push(pop);
            }
        }
        for pragma in pragmas {
            self.raw(&format!("#pragma {pragma}"));
        }
        restore
    }

    /// The tables of the program or of this part of it, and what the C library or the importer calls.
    fn start(&mut self) {
        let unit = self.unit;
        let (files, classes, text) = self.tables();
        let count = unit.paths.len();
        match &unit.apart {
            Some(_) => self.raw(&format!(
                "static oly_part_t oly_this = {{{files}, {count}, {classes}, {text}, 0, NULL}};"
            )),
            None if unit.main.is_some() => self.raw(&format!(
                "const oly_program_t oly_program_info = {{{files}, {count}, {classes}, {text}}};"
            )),
            None => return,
        }
        let roots: Vec<String> = unit
            .statics
            .iter()
            .filter(|s| s.scope != Scope::External)
            .filter(|s| s.ty != CType::None && !s.ty.is_atomic(&unit.structs))
            .map(|s| format!("    {{&{0}, sizeof({0})}},", s.name))
            .collect();
        self.raw("");
        if !roots.is_empty() {
            self.raw("static const oly_root_t roots[] = {");
            for root in &roots {
                self.raw(root);
            }
            self.raw("};");
            self.raw("");
        }
        let init = unit.apart.as_ref().and_then(|apart: &Apart| apart.init.as_ref());
        if let Some((name, _)) = init {
            self.raw(&format!("void {name}(void);"));
            self.raw(&format!("void {name}(void)"));
            self.raw("{");
            self.raw("    static Boolean done;");
            self.raw("    if (done) return;");
            self.raw("    done = true;");
        } else {
            self.raw("static void start(void)");
            self.raw("{");
        }
        if unit.apart.is_some() {
            self.raw("    oly_join(&oly_this);");
        }
        if !roots.is_empty() {
            self.raw(&format!("    oly_roots(roots, {});", roots.len()));
        }
        if unit.is_parallel {
            self.raw("    oly_comm_start();");
        }
        if unit.shares_stdout {
            self.raw("    oly_share_stdout();");
        }
        let bodies = unit.library.iter().chain(&unit.main).chain(init.map(|(_, body)| body));
        for body in bodies {
            self.raw(&format!("    {}();", unit.funcs[*body].name));
        }
        self.raw("}");
        if unit.main.is_some() {
            if unit.apart.is_some() {
                // Its parts know the rest.
                self.raw("");
                self.raw(&format!(
                    "const oly_program_t oly_program_info = {{{files}, {count}, NULL, NULL, 0, NULL}};"
                ));
            }
            self.raw("");
            self.raw("int main(int argc, char **argv)");
            self.raw("{");
            self.raw("    return oly_start(argc, argv, &oly_program_info, start);");
            self.raw("}");
        }
    }

    /// What the runtime knows of the program: its files, its classes, and what its exceptions say. C expressions.
    fn tables(&mut self) -> (&'static str, String, &'static str) {
        let unit = self.unit;
        let folder = match unit.paths.first().and_then(|main| main.rfind('/')) {
            Some(end) if self.options.short_paths => &unit.paths[0][..=end],
            _ => "",
        };
        let seen = |path: &String| {
            let path = path.strip_prefix(folder).unwrap_or(path);
            format!("\"{}\"", super::expr::escape(path.as_bytes()))
        };
        let paths: Vec<String> = unit.paths.iter().map(seen).collect();
        if paths.is_empty() {
            return ("NULL", "NULL, NULL, 0".to_owned(), "NULL");
        }
        let (scope, files) = if unit.main.is_some() { ("", "oly_files") } else { ("static ", "files") };
        self.raw(&format!("{scope}const char *const {files}[] = {{{}}};", paths.join(", ")));
        if let ([path], None, true) = (paths.as_slice(), &unit.apart, self.options.short_paths) {
            // Less than what the runtime has for several.
            self.raw(&format!("OLY_ONLY_SOURCE({path})"));
        }
        let mut classes = match unit.apart {
            Some(_) => "NULL, NULL, NULL, 0".to_owned(),
            None => "NULL, NULL, 0".to_owned(),
        };
        if !unit.exceptions.is_empty() {
            let names: Vec<String> =
                unit.exceptions.iter().map(|(_, name, _)| format!("\"{name}\"")).collect();
            let mut ids = "";
            if let Some(apart) = &unit.apart {
                let numbers: Vec<&str> = apart.classes.iter().map(|(name, _)| name.as_str()).collect();
                self.raw(&format!("static const uint32_t class_ids[] = {{{}}};", numbers.join(", ")));
                ids = "class_ids, ";
            }
            self.raw(&format!("static const char *const class_names[] = {{{}}};", names.join(", ")));
            self.raw(&format!("static const uint32_t class_parents[] = {{{}}};", unit.parents.join(", ")));
            classes = format!("{ids}class_names, class_parents, {}", unit.exceptions.len());
        }
        if unit.exception_texts.is_empty() {
            return (files, classes, "NULL");
        }
        self.raw("");
        self.raw("/* What an exception that nobody catches says. */");
        self.raw("static String exception_text(const oly_exc_t *exc)");
        self.raw("{");
        for (number, ty, func) in &unit.exception_texts {
            let call = format!("{}(({})exc)", unit.funcs[*func].name, self.ctype(ty));
            self.raw(&format!("    if (exc->cls == {number}) return {call};"));
        }
        self.raw("    return NULL;");
        self.raw("}");
        self.raw("");
        (files, classes, "exception_text")
    }
}

fn collect_labels(body: &[St], labels: &mut FxHashSet<u32>) {
    for st in body {
        if let St::Leave(label) = st {
            labels.insert(*label);
        }
        for inner in parts(st) {
            collect_labels(inner, labels);
        }
    }
}

/// A text without what would end or begin a comment.
pub(super) fn in_comment(text: &str) -> Cow<'_, str> {
    if !text.contains('/') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("*/", "* /").replace("/*", "/ *").replace("??/", "? ?/"))
}
