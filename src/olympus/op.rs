//! The mnemonics. This table is the heart of the abstract machine: each row names an operation, its C
//! spelling, the kinds of its operands and result, and what it does beside computing. The printer, the
//! validator and the documentation follow from it; `olympus-rt/include/olympus/ops.def` is the same table
//! for C, and a test keeps both equal.
//!
//! Kinds: `i` Integer, `r` Real, `b` Boolean, `s` String, `y` Bytes, `n` Number, `c` Complex, `l` List,
//! `Z` Big, `d` Dict, `t` Set, `g` Range, `z` size, `p` pointer, `q` C text, `T` a type, `L` a place in the source,
//! `*` any, `-` none.

/// What an operation does beside giving its result.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing: it may be left out, repeated or moved.
    Pure,
    /// Reads memory that others may change.
    Reads,
    /// Makes a new object.
    Allocates,
    /// May raise an exception.
    Fails,
    /// Changes memory.
    Writes,
    /// Talks to the world.
    Io,
}

macro_rules! ops {
    ($($name:ident = $c:literal, $args:literal, $result:literal, $effect:ident;)*) => {
        /// A mnemonic.
        #[allow(missing_docs, reason = "the table says what each one is")]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Op { $($name),* }
        /// All mnemonics: name, C spelling, operand kinds, result kind, effect.
        pub const TABLE: &[(Op, &str, &str, &str, &str, Effect)] =
            &[$((Op::$name, stringify!($name), $c, $args, $result, Effect::$effect)),*];
    };
}

ops! {
    AddI = "ADDI", "iiL", "i", Fails;
    SubI = "SUBI", "iiL", "i", Fails;
    MulI = "MULI", "iiL", "i", Fails;
    NegI = "NEGI", "iL", "i", Fails;
    AbsI = "ABSI", "iL", "i", Fails;
    DivI = "DIVI", "iiL", "i", Fails;
    ModI = "MODI", "iiL", "i", Fails;
    ShlI = "SHLI", "iiL", "i", Fails;
    ShrI = "SHRI", "iiL", "i", Fails;
    PowI = "POWI", "iiL", "i", Fails;
    DivIR = "DIVI_TRUE", "iiL", "r", Fails;
    AddIW = "+", "ii", "i", Pure;
    SubIW = "-", "ii", "i", Pure;
    MulIW = "*", "ii", "i", Pure;
    DivIW = "/", "ii", "i", Pure;
    ModIW = "%", "ii", "i", Pure;
    ShlIW = "<<", "ii", "i", Pure;
    ShrIW = ">>", "ii", "i", Pure;
    AndI = "&", "ii", "i", Pure;
    OrI = "|", "ii", "i", Pure;
    XorI = "^", "ii", "i", Pure;
    InvI = "~", "i", "i", Pure;
    AddR = "+", "rr", "r", Pure;
    SubR = "-", "rr", "r", Pure;
    MulR = "*", "rr", "r", Pure;
    NegR = "-", "r", "r", Pure;
    AbsR = "ABSR", "r", "r", Pure;
    DivR = "DIVR", "rrL", "r", Fails;
    DivRW = "/", "rr", "r", Pure;
    FloorR = "FDIVR", "rrL", "r", Fails;
    ModR = "MODR", "rrL", "r", Fails;
    PowR = "POWR", "rrL", "r", Fails;
    IToR = "ITOR", "i", "r", Pure;
    BToI = "(Integer)", "b", "i", Pure;
    RToI = "RTOI", "rL", "i", Fails;
    Eq = "==", "**", "b", Pure;
    Ne = "!=", "**", "b", Pure;
    Lt = "<", "**", "b", Pure;
    Le = "<=", "**", "b", Pure;
    Gt = ">", "**", "b", Pure;
    Ge = ">=", "**", "b", Pure;
    Not = "!", "b", "b", Pure;
    And = "&&", "bb", "b", Pure;
    Or = "||", "bb", "b", Pure;
    EqIR = "EQIR", "ir", "b", Pure;
    CmpIR = "CMPIR", "ir", "i", Pure;
    RoundI = "oly_round_int", "rL", "i", Fails;
    RoundR = "oly_round_digits", "riL", "r", Fails;
    RoundII = "oly_round_int_digits", "iiL", "i", Fails;
    NumI = "oly_num_of_int", "i", "n", Pure;
    NumB = "oly_num_of_bool", "b", "n", Pure;
    NumR = "oly_num_of_real", "r", "n", Pure;
    AddN = "oly_num_add", "nnL", "n", Fails;
    SubN = "oly_num_sub", "nnL", "n", Fails;
    MulN = "oly_num_mul", "nnL", "n", Fails;
    DivN = "oly_num_div", "nnL", "r", Fails;
    FloorN = "oly_num_floordiv", "nnL", "n", Fails;
    ModN = "oly_num_mod", "nnL", "n", Fails;
    PowN = "oly_num_pow", "nnL", "n", Fails;
    NegN = "oly_num_neg", "nL", "n", Fails;
    AbsN = "oly_num_abs", "nL", "n", Fails;
    RoundN = "oly_num_round_digits", "niL", "n", Fails;
    RoundNI = "oly_num_round", "nL", "i", Fails;
    TruthN = "oly_num_truth", "n", "b", Pure;
    HashN = "oly_num_hash", "n", "z", Pure;
    NToR = "oly_num_to_real", "n", "r", Pure;
    NToI = "oly_num_to_int", "nL", "i", Fails;
    NAsI = "oly_num_as_int", "nqL", "i", Fails;
    NStr = "oly_num_str", "n", "s", Allocates;
    IToZ = "ITOZ", "i", "Z", Pure;
    ZToI = "ZTOI", "ZL", "i", Fails;
    ZToX = "ZTOX", "ZL", "i", Fails;
    ZToB = "ZTOB", "Z", "i", Pure;
    ZToR = "ZTOR", "ZL", "r", Fails;
    RToZ = "RTOZ", "rL", "Z", Fails;
    AddZ = "ADDZ", "ZZ", "Z", Pure;
    SubZ = "SUBZ", "ZZ", "Z", Pure;
    MulZ = "MULZ", "ZZ", "Z", Pure;
    NegZ = "NEGZ", "Z", "Z", Pure;
    AbsZ = "ABSZ", "Z", "Z", Pure;
    DivZ = "DIVZ", "ZZL", "Z", Fails;
    ModZ = "MODZ", "ZZL", "Z", Fails;
    ModZI = "MODZI", "ZiL", "i", Fails;
    ShlZ = "SHLZ", "ZZL", "Z", Fails;
    ShrZ = "SHRZ", "ZZL", "Z", Fails;
    PowZ = "POWZ", "ZZL", "Z", Fails;
    AndZ = "ANDZ", "ZZ", "Z", Pure;
    OrZ = "ORZ", "ZZ", "Z", Pure;
    XorZ = "XORZ", "ZZ", "Z", Pure;
    InvZ = "INVZ", "Z", "Z", Pure;
    MaskZ = "MASKZ", "Zi", "i", Pure;
    DivZR = "DIVZ_TRUE", "ZZL", "r", Fails;
    EqZ = "EQZ", "ZZ", "b", Pure;
    LtZ = "LTZ", "ZZ", "b", Pure;
    LeZ = "LEZ", "ZZ", "b", Pure;
    EqZR = "EQZR", "Zr", "b", Pure;
    CmpZR = "oly_big_cmp_real", "Zr", "i", Pure;
    RoundZ = "oly_round_big", "rL", "Z", Fails;
    RoundZZ = "oly_round_big_digits", "ZZL", "Z", Fails;
    FitsZ = "oly_big_fits", "Z", "b", Pure;
    HashZ = "oly_hash_big", "Z", "z", Pure;
    ZStr = "oly_big_str", "Z", "s", Fails;
    StrZ = "oly_str_to_big", "si", "Z", Fails;
    FmtZ = "oly_format_big", "Zs", "s", Fails;
    PctZ = "oly_percent_big", "Zs", "s", Fails;
    PutZ = "oly_put_big", "Z", "", Io;
    AddC = "oly_complex_add", "cc", "c", Pure;
    SubC = "oly_complex_sub", "cc", "c", Pure;
    MulC = "oly_complex_mul", "cc", "c", Pure;
    DivC = "oly_complex_div", "ccL", "c", Fails;
    PowC = "oly_complex_pow", "ccL", "c", Fails;
    NegC = "oly_complex_neg", "c", "c", Pure;
    AbsC = "oly_complex_abs", "c", "r", Pure;
    EqC = "oly_complex_eq", "cc", "b", Pure;
    CStr = "oly_complex_str", "c", "s", Allocates;
    MakeC = "oly_complex", "rr", "c", Pure;
    LenS = "oly_str_len", "s", "i", Reads;
    ConcatS = "oly_str_concat", "ss", "s", Allocates;
    ConcatN = "oly_str_concat_n", "*z", "s", Allocates;
    RepeatS = "oly_str_repeat", "si", "s", Allocates;
    IndexS = "oly_str_index", "siL", "s", Fails;
    CharS = "oly_str_char_at", "si", "s", Reads;
    SameS = "oly_str_same_at", "sisiL", "b", Fails;
    SameCharS = "oly_str_same_char", "sisi", "b", Reads;
    SliceS = "oly_str_slice", "siiiL", "s", Fails;
    NextS = "oly_str_next", "s*", "s", Allocates;
    EqS = "oly_str_eq", "ss", "b", Reads;
    CmpS = "oly_str_cmp", "ss", "i", Reads;
    HasS = "oly_str_contains", "ss", "b", Reads;
    HashS = "oly_str_hash", "s", "z", Reads;
    ReprS = "oly_str_repr", "s", "s", Allocates;
    AsciiS = "oly_str_ascii_escape", "s", "s", Allocates;
    Ord = "oly_ord", "sL", "i", Fails;
    Chr = "oly_chr", "iL", "s", Fails;
    IStr = "oly_int_str", "i", "s", Allocates;
    RStr = "oly_real_str", "r", "s", Allocates;
    BStr = "oly_bool_str", "b", "s", Pure;
    NoneStr = "oly_none_str", "", "s", Pure;
    StrI = "oly_str_to_int", "si", "i", Fails;
    StrR = "oly_str_to_real", "s", "r", Fails;
    BaseI = "oly_int_base", "iib", "s", Allocates;
    FmtI = "oly_format_int", "is", "s", Fails;
    FmtR = "oly_format_real", "rs", "s", Fails;
    FmtS = "oly_format_str", "ss", "s", Fails;
    FmtB = "oly_format_bool", "bs", "s", Fails;
    FmtN = "oly_format_num", "ns", "s", Fails;
    FmtC = "oly_format_complex", "cs", "s", Fails;
    PctI = "oly_percent_int", "is", "s", Fails;
    PctR = "oly_percent_real", "rs", "s", Fails;
    PctS = "oly_percent_str", "ss", "s", Fails;
    LenB = "oly_bytes_len", "y", "i", Reads;
    IndexB = "oly_bytes_index", "yiL", "i", Fails;
    SliceB = "oly_bytes_slice", "yiiiL", "y", Fails;
    ConcatB = "oly_bytes_concat", "yy", "y", Allocates;
    RepeatB = "oly_bytes_repeat", "yi", "y", Allocates;
    EqB = "oly_bytes_eq", "yy", "b", Reads;
    CmpB = "oly_bytes_cmp", "yy", "i", Reads;
    HashB = "oly_bytes_hash", "y", "z", Reads;
    ReprB = "oly_bytes_repr", "y", "s", Allocates;
    BytesOf = "oly_bytes_of_list", "l", "y", Fails;
    PutS = "oly_put", "s", "", Io;
    PutI = "oly_put_int", "i", "", Io;
    PutR = "oly_put_real", "r", "", Io;
    PutB = "oly_put_bool", "b", "", Io;
    PutN = "oly_put_num", "n", "", Io;
    PutNone = "oly_put_none", "", "", Io;
    PutC = "oly_put_char", "*", "", Io;
    PutT = "PUT", "q", "", Io;
    PutSTo = "oly_put_to", "*s", "", Io;
    Flush = "oly_flush", "", "", Io;
    FlushTo = "oly_flush_to", "*", "", Io;
    Input = "oly_input", "s", "s", Io;
    ListNew = "oly_list_new", "zzb", "l", Allocates;
    ListFill = "oly_list_fill", "*izbL", "l", Fails;
    Append = "APPEND_AS", "Tlb*", "", Writes;
    Insert = "INSERT", "Tlib*", "", Writes;
    Pop = "POP", "TlL", "*", Writes;
    PopAt = "POP_AT", "TliL", "*", Writes;
    ListDel = "oly_list_del", "lizL", "", Writes;
    ListDelSlice = "oly_list_del_slice", "liiizzL", "", Writes;
    ListSlice = "oly_list_slice", "liiizzbL", "l", Fails;
    ListPart = "oly_list_part", "liizb", "l", Allocates;
    ListSetSlice = "oly_list_set_slice", "liiizlzbL", "", Writes;
    ListCopy = "oly_list_copy", "lzb", "l", Allocates;
    ListConcat = "oly_list_concat", "llzb", "l", Allocates;
    ListRepeat = "oly_list_repeat", "lizbL", "l", Fails;
    ListRepeatIn = "oly_list_repeat_in_place", "lizbL", "", Writes;
    ListExtend = "oly_list_extend", "llzb", "", Writes;
    ListReverse = "oly_list_reverse", "lz", "", Writes;
    ListReserve = "oly_list_reserve", "lzzb", "", Writes;
    ListClear = "oly_list_clear", "l", "", Writes;
    ListSortI = "oly_list_sort_int", "lb", "", Writes;
    ListSortR = "oly_list_sort_real", "lb", "", Writes;
    ListSortS = "oly_list_sort_str", "lb", "", Writes;
    IdxL = "IDXL", "izL", "z", Fails;
    IdxA = "IDXA", "izL", "z", Fails;
    IdxT = "IDXT", "izL", "z", Fails;
    IdxR = "IDXR", "izL", "z", Fails;
    DictNew = "oly_dict_new", "*zzb", "d", Allocates;
    DictCopy = "oly_dict_copy", "d", "d", Allocates;
    DictClear = "oly_dict_clear", "d", "", Writes;
    DictFind = "oly_dict_find", "d*", "i", Reads;
    DictFindI = "oly_dict_find_int", "di", "i", Reads;
    DictFindS = "oly_dict_find_str", "ds", "i", Reads;
    DictPut = "oly_dict_put", "d*", "p", Writes;
    DictPutI = "oly_dict_set_int", "di", "p", Writes;
    DictPutS = "oly_dict_set_str", "ds", "p", Writes;
    DictDel = "oly_dict_del", "d*", "b", Writes;
    DictKey = "oly_dict_key_at", "di", "p", Reads;
    DictVal = "oly_dict_val_at", "di", "p", Reads;
    DictNext = "oly_dict_next", "di", "i", Reads;
    DictNextIn = "oly_dict_next_checked", "dizL", "i", Fails;
    SetNew = "oly_set_new", "*zb", "t", Allocates;
    SetCopy = "oly_set_copy", "t", "t", Allocates;
    SetClear = "oly_set_clear", "t", "", Writes;
    SetFind = "oly_set_find", "t*", "i", Reads;
    SetFindI = "oly_set_find_int", "ti", "i", Reads;
    SetFindS = "oly_set_find_str", "ts", "i", Reads;
    SetAdd = "oly_set_add", "t*", "b", Writes;
    SetAddI = "oly_set_add_int", "ti", "b", Writes;
    SetAddS = "oly_set_add_str", "ts", "b", Writes;
    SetDel = "oly_set_del", "t*", "b", Writes;
    SetItem = "oly_set_item_at", "ti", "p", Reads;
    SetNext = "oly_set_next", "ti", "i", Reads;
    SetNextIn = "oly_set_next_checked", "tizL", "i", Fails;
    HashI = "oly_hash_int", "i", "z", Pure;
    HashR = "oly_hash_real", "r", "z", Pure;
    HashTuple = "oly_hash_tuple_begin", "", "z", Pure;
    HashAdd = "oly_hash_tuple_add", "zz", "z", Pure;
    HashEnd = "oly_hash_tuple_end", "zz", "z", Pure;
    RangeMake = "OLY_RANGE", "iiiL", "g", Fails;
    RangeLen = "oly_range_len", "iiiL", "i", Fails;
    New = "oly_new", "z", "p", Allocates;
    Throw = "oly_throw_at", "*L", "", Fails;
    Raise = "oly_raise_at", "zqL", "", Fails;
    FailNone = "oly_fail_none", "qL", "", Fails;
    FailUnbound = "oly_fail_unbound", "qL", "", Fails;
    FailAssert = "oly_fail_assert", "L", "", Fails;
    FailAssertS = "oly_fail_assert_text", "sL", "", Fails;
    Rethrow = "oly_throw", "*", "", Fails;
    EndTry = "OLY_END_TRY", "*", "", Writes;
    StackCheck = "oly_stack_check", "", "", Fails;
    ExcIs = "oly_exc_is", "zz", "b", Pure;
    ExcAmong = "oly_exc_among", "zzz", "b", Pure;
    ExcName = "oly_exc_name", "z", "q", Pure;
    StrOfC = "oly_str_of_c", "q", "s", Allocates;
    Exit = "oly_exit", "i", "", Io;
}

impl Op {
    fn row(self) -> &'static (Op, &'static str, &'static str, &'static str, &'static str, Effect) {
        &TABLE[self as usize]
    }
    /// The mnemonic's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().1
    }
    /// How C spells it: a function or macro, an operator, or a cast.
    #[must_use]
    pub fn c(self) -> &'static str {
        self.row().2
    }
    /// Kinds of the operands.
    #[must_use]
    pub fn operands(self) -> &'static str {
        self.row().3
    }
    /// Kind of the result.
    #[must_use]
    pub fn result(self) -> &'static str {
        self.row().4
    }
    /// What it does.
    #[must_use]
    pub fn effect(self) -> Effect {
        self.row().5
    }
}

/// The table as `ops.def` spells it.
#[must_use]
pub fn ops_def() -> String {
    let mut out = String::from(
        "/* ops.def: the mnemonics of the Olympus abstract machine, made from the compiler's table.\n * OLY_OP(name, C spelling, operand kinds, result kind, effect); see src/olympus/op.rs for the kinds. */\n",
    );
    for (_, name, c, args, result, effect) in TABLE {
        out.push_str(&format!("OLY_OP({name}, \"{c}\", \"{args}\", \"{result}\", {effect:?})\n"));
    }
    out
}
