//! The C header of a module that is compiled apart: what C programs can call.

use rustc_hash::FxHashSet;

use crate::c::names;
use crate::embedded;
use crate::olympus::ir::{CType, Function, Scope, Struct, StructId, Unit};
use crate::options::Options;

/// The header of a unit that exports a module; `module` is its Python name.
#[must_use]
pub fn header(unit: &Unit, module: &str, options: &Options) -> String {
    let stem: String = module.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let guard = format!("{}_H", stem.to_ascii_uppercase());
    let mut text = format!(
        "/* The module {module} for C. Made by vpyc {}.\n * Call {stem}_init before anything else. */\n#ifndef {guard}\n#define {guard}\n\n",
        env!("CARGO_PKG_VERSION")
    );
    for (name, bits) in [("INT", options.int_width), ("REAL", options.float_width)] {
        text.push_str(&format!("#ifndef OLY_{name}_BITS\n#define OLY_{name}_BITS {bits}\n#endif\n"));
    }
    let common = embedded::RUNTIME.iter().find(|(path, _)| path.ends_with("olympus/embed.h"));
    text.push_str(common.map_or("", |(_, text)| text));
    text.push_str("\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
    if let Some((init, _)) = unit.apart.as_ref().and_then(|apart| apart.init.as_ref()) {
        text.push_str(&format!("/* Runs the module's body, once. */\nvoid {init}(void);\n"));
    }
    let mut types = String::new();
    let mut declared: Vec<StructId> = Vec::new();
    let mut rest = String::new();
    let taken = unit.names();
    for f in unit.funcs.iter().filter(|f| f.scope == Scope::Exported) {
        let comment = super::unit::in_comment(&f.comment);
        match prototype(unit, f, &taken, &mut declared, &mut types) {
            Some(prototype) => rest.push_str(&format!("\n/* {comment} */\n{prototype};\n")),
            None => rest.push_str(&format!("\n/* Not for C, as a type has no C form: {comment} */\n")),
        }
    }
    for variable in unit.statics.iter().filter(|s| s.scope == Scope::Exported && s.ty != CType::None) {
        if let Some(ty) = c_type(unit, &variable.ty, &mut declared, &mut types) {
            rest.push_str(&format!("\nextern {};\n", declaration(&ty, &variable.name)));
        }
    }
    text.push_str(&types);
    text.push_str(&rest);
    text.push_str("\n#ifdef __cplusplus\n}\n#endif\n#endif\n");
    text
}

/// `taken`: names that no parameter may have.
fn prototype(
    unit: &Unit,
    f: &Function,
    taken: &FxHashSet<String>,
    declared: &mut Vec<StructId>,
    types: &mut String,
) -> Option<String> {
    let names = names::variables(&f.vars, taken, &[]);
    let mut params = Vec::new();
    for (var, name) in f.vars.iter().zip(names).take(f.params) {
        params.push(declaration(&c_type(unit, &var.ty, declared, types)?, &name));
    }
    let params = if params.is_empty() { "void".to_owned() } else { params.join(", ") };
    let result = match &f.result {
        CType::None => "void".to_owned(),
        result => c_type(unit, result, declared, types)?,
    };
    Some(format!("{}({params})", declaration(&result, &f.name)))
}

fn declaration(ty: &str, name: &str) -> String {
    if ty.ends_with('*') { format!("{ty}{name}") } else { format!("{ty} {name}") }
}

/// The type as the header names it. Structs are declared as they are met: tuples with their fields, objects without.
fn c_type(unit: &Unit, ty: &CType, declared: &mut Vec<StructId>, types: &mut String) -> Option<String> {
    Some(match ty {
        CType::None => "unsigned char".to_owned(),
        CType::Bool => "bool".to_owned(),
        CType::Int => "oly_int_t".to_owned(),
        CType::Real => "oly_real_t".to_owned(),
        CType::Num => "oly_number_t".to_owned(),
        CType::Complex => "oly_complex_t".to_owned(),
        CType::Str => "oly_str_t".to_owned(),
        CType::List => "oly_list_t".to_owned(),
        CType::Bytes | CType::Dict | CType::Set | CType::Object | CType::Ptr => "void *".to_owned(),
        CType::Ref(id) => {
            let Struct { name, comment, .. } = &unit.structs[*id];
            if !declared.contains(id) {
                declared.push(*id);
                // C sees no fields and makes none.
                types.push_str(&format!(
                    "\n/* {comment} Functions that return one make them. */\ntypedef struct {name} {name};\n"
                ));
            }
            format!("{name} *")
        }
        CType::Tuple(id) => {
            let (of, Struct { name, fields, .. }) = (&unit.name, &unit.structs[*id]);
            if !declared.contains(id) {
                let mut body = String::new();
                for (field, ty) in fields {
                    let ty = c_type(unit, ty, declared, types)?;
                    body.push_str(&format!("    {};\n", declaration(&ty, field)));
                }
                declared.push(*id);
                types.push_str(&format!("\ntypedef struct {of}_{name} {{\n{body}}} {of}_{name};\n"));
            }
            // Two headers may have tuples of the same name.
            format!("{of}_{name}")
        }
        _ => return None,
    })
}
