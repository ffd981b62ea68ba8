//! Seats of the phases that turn source into C, with the signatures the session calls them by.

/// Mnemonics.
pub mod olympus {
        use crate::diag::Diagnostics;
    use crate::hir::Program;
    use crate::infer::Typed;
    use crate::options::Options;
    use crate::source::SourceMap;

    /// A program as mnemonics.
    #[derive(Debug)]
    pub struct Unit;

    /// Lowers a program.
    pub fn lower(_: &Program, _: &mut Typed<'_>, _: &SourceMap, _: &Options, _: &mut Diagnostics) -> Unit {
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
