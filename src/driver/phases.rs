//! Seats of the phases that turn source into C, with the signatures the session calls them by.

/// Finding the types.
pub mod infer {
    use crate::diag::Diagnostics;
    use crate::hir::Program;
    use crate::options::Options;
    use crate::source::SourceMap;

    /// The types of a program.
    #[derive(Debug)]
    pub struct Typed;

    /// Infers the types of a program.
    pub fn infer(_: &Program, _: &SourceMap, _: &Options, _: &mut Diagnostics) -> Typed {
        Typed
    }
}

/// Mnemonics.
pub mod olympus {
    use super::infer::Typed;
    use crate::diag::Diagnostics;
    use crate::hir::Program;
    use crate::options::Options;
    use crate::source::SourceMap;

    /// A program as mnemonics.
    #[derive(Debug)]
    pub struct Unit;

    /// Lowers a program.
    pub fn lower(_: &Program, _: &mut Typed, _: &SourceMap, _: &Options, _: &mut Diagnostics) -> Unit {
        Unit
    }
}

/// C source.
pub mod c {
    use super::olympus::Unit;
    use crate::driver::compile::CFile;
    use crate::options::Options;
    use crate::source::SourceMap;

    /// Prints a program as C.
    #[must_use]
    pub fn emit(_: &Unit, _: &SourceMap, _: &Options) -> Vec<CFile> {
        let text =
            "#include <stdio.h>\n\nint main(void)\n{\n    puts(\"no phases yet\");\n    return 0;\n}\n";
        vec![CFile { name: "main_oly.c".into(), text: text.into() }]
    }
}
