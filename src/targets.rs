//! The machines that programs can be compiled for: one row each.

/// One machine.
#[derive(Debug)]
pub struct Target {
    /// The word after `-march`.
    pub name: &'static str,
    /// What it is, for `--list-targets`.
    pub about: &'static str,
    /// C compilers, in the order they are looked for.
    pub compilers: &'static [&'static str],
    /// Flags for every call of the C compiler, each with its reason.
    pub flags: &'static [Flag],
    /// Flags for linking, each with its reason.
    pub link_flags: &'static [Flag],
    /// Libraries that every program needs, after all others.
    pub libraries: &'static [&'static str],
    /// Bits of an int, unless `--int-width` says otherwise.
    pub int_width: u8,
    /// Bits of a float, unless `--float-width` says otherwise.
    pub float_width: u8,
    /// The folder or file of `olympus-rt/port/` with its start-up code.
    pub port: &'static str,
    /// The program that runs binaries for it, if it is not this machine.
    pub runner: Option<&'static str>,
    /// Whether programs can be linked for it; if not, C source and nothing more.
    pub links: bool,
}

/// A flag and why it is there.
#[derive(Clone, Copy, Debug)]
pub struct Flag {
    /// As the C compiler takes it.
    pub text: &'static str,
    /// Its reason.
    pub why: &'static str,
}

const fn flag(text: &'static str, why: &'static str) -> Flag {
    Flag { text, why }
}

const SECTIONS: [Flag; 2] = [
    flag("-ffunction-sections", "a function nobody calls is not linked"),
    flag("-fdata-sections", "data nobody uses is not linked"),
];
const COLLECT: Flag = flag(
    if cfg!(target_os = "macos") { "-Wl,-dead_strip" } else { "-Wl,--gc-sections" },
    "drops the sections nobody uses",
);

/// All targets; the first is the machine the compiler runs on.
pub const TARGETS: &[Target] = &[
    Target {
        name: "host",
        about: "this machine",
        compilers: &["gcc", "clang", "tcc"],
        flags: &SECTIONS,
        link_flags: &[COLLECT],
        libraries: &["m"],
        int_width: 64,
        float_width: 64,
        port: "host",
        runner: None,
        links: true,
    },
    Target {
        name: "microblaze",
        about: "Xilinx MicroBlaze, bare metal",
        compilers: &[
            "mb-gcc",
            "microblazeel-xilinx-elf-gcc",
            "microblaze-xilinx-elf-gcc",
            "microblaze-elf-gcc",
        ],
        flags: &SECTIONS,
        link_flags: &[COLLECT],
        libraries: &["m"],
        int_width: 32,
        float_width: 32,
        port: "microblaze",
        runner: Some("qemu-microblazeel"),
        links: false,
    },
    Target {
        name: "epiphany",
        about: "Adapteva Epiphany",
        compilers: &["e-gcc", "epiphany-elf-gcc"],
        flags: &SECTIONS,
        link_flags: &[COLLECT],
        libraries: &["m"],
        int_width: 32,
        float_width: 32,
        port: "epiphany",
        runner: None,
        links: false,
    },
    Target {
        name: "riscv32",
        about: "32-bit RISC-V, bare metal",
        compilers: &["riscv64-unknown-elf-gcc", "riscv32-unknown-elf-gcc"],
        flags: &[
            SECTIONS[0],
            SECTIONS[1],
            flag("-march=rv32imac", "the common small core: multiply, atomics, compressed code"),
            flag("-mabi=ilp32", "no floating-point registers"),
            flag("--specs=picolibc.specs", "the C library Debian has for it"),
        ],
        link_flags: &[COLLECT],
        libraries: &["m"],
        int_width: 32,
        float_width: 32,
        port: "riscv32",
        runner: Some("qemu-system-riscv32"),
        links: false,
    },
    Target {
        name: "cortex-m",
        about: "Arm Cortex-M, bare metal",
        compilers: &["arm-none-eabi-gcc"],
        flags: &[
            SECTIONS[0],
            SECTIONS[1],
            flag("-mcpu=cortex-m3", "the smallest core with a divider"),
            flag("-mthumb", "the only instruction set it has"),
        ],
        link_flags: &[COLLECT],
        libraries: &["m"],
        int_width: 32,
        float_width: 32,
        port: "cortex-m",
        runner: Some("qemu-system-arm"),
        links: false,
    },
];

/// The names of all targets.
#[must_use]
pub fn names() -> Vec<&'static str> {
    TARGETS.iter().map(|target| target.name).collect()
}

/// The target with a name; the host if there is none (the command line has checked it).
#[must_use]
pub fn by_name(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).unwrap_or(&TARGETS[0])
}
