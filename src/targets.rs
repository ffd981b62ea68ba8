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
    /// How to get a compiler and a runner.
    pub install: &'static str,
    /// Flags for every call of the C compiler, each with its reason.
    pub flags: &'static [Flag],
    /// Flags for every call where all addresses of the program fit 16 bits, each with its reason.
    pub near_flags: &'static [Flag],
    /// Flags for linking, each with its reason.
    pub link_flags: &'static [Flag],
    /// Libraries that every program needs, after all others.
    pub libraries: &'static [&'static str],
    /// Bits of an int, unless `--int-width` says otherwise.
    pub int_width: u8,
    /// Bits of a float, unless `--float-width` says otherwise.
    pub float_width: u8,
    /// The folder of `olympus-rt/port/` with its start-up code.
    pub port: &'static str,
    /// The memory of a machine without an operating system.
    pub memory: Option<Memory>,
    /// Programs that run its binaries, in the order they are looked for; none if this machine does.
    pub runners: &'static [Runner],
}

/// One block of memory for code, data, heap and stack.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// Its lowest address.
    pub origin: u32,
    /// Bytes, unless `--ram` says otherwise.
    pub ram: u32,
    /// Bytes of it for the stack, unless `--stack` says otherwise.
    pub stack: u32,
}

/// A program that runs the programs of another machine.
#[derive(Clone, Copy, Debug)]
pub struct Runner {
    /// Its name on the PATH.
    pub program: &'static str,
    /// Its arguments before the program to run.
    pub arguments: &'static [&'static str],
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
const NARROW: Flag = flag("-DOLY_NARROW_MULTIPLY=1", "multiplication gives the lower half only");
const COLLECT: Flag = flag(
    if cfg!(target_os = "macos") { "-Wl,-dead_strip" } else { "-Wl,--gc-sections" },
    "drops the sections nobody uses",
);

/// A bare machine's program is laid out by its port's linker script and started by its port's code.
const BARE: [Flag; 4] = [
    COLLECT,
    flag("-nostartfiles", "the port has start-up code of its own"),
    flag("-Wl,--no-omagic", "file offsets that emulators can map"),
    flag("-Wl,-z,max-page-size=4096", "no more padding in the file than that takes"),
];

/// Arguments of QEMU's emulated boards: no window, no monitor, output by semihosting.
const BOARD: [&str; 9] = [
    "-display",
    "none",
    "-monitor",
    "none",
    "-serial",
    "none",
    "-semihosting-config",
    "enable=on,target=native",
    "-kernel",
];

const KB: u32 = 1024;

/// All targets; the first is the machine the compiler runs on.
pub const TARGETS: &[Target] = &[
    Target {
        name: "host",
        about: "this machine",
        compilers: &["gcc", "clang", "tcc"],
        install: "apt-get install gcc",
        flags: &SECTIONS,
        near_flags: &[],
        link_flags: &[COLLECT],
        libraries: &["m"],
        int_width: 64,
        float_width: 64,
        port: "host",
        memory: None,
        runners: &[],
    },
    Target {
        name: "microblaze",
        about: "Xilinx MicroBlaze, bare metal",
        compilers: &[
            "mb-gcc",
            "microblazeel-xilinx-elf-gcc",
            "microblazeel-elf-gcc",
            "microblaze-xilinx-elf-gcc",
            "microblaze-elf-gcc",
        ],
        install: "`make toolchains` in the sources of vpyc builds the compiler; `apt-get install qemu-user`",
        flags: &[
            SECTIONS[0],
            SECTIONS[1],
            flag("-mlittle-endian", "the byte order of every MicroBlaze with AXI"),
            flag("-mcpu=v10.0", "no work-arounds for older cores"),
            flag("-mxl-barrel-shift", "shifts in one instruction; without one: -cf mno-xl-barrel-shift"),
            flag("-mno-xl-soft-mul", "the multiplier; without one: -cf mxl-soft-mul"),
            flag("-mxl-pattern-compare", "comparisons in one instruction"),
            NARROW,
            flag("-DOLY_TAIL_CALLS=0", "the compiler makes no call a jump"),
        ],
        near_flags: &[],
        link_flags: &BARE,
        libraries: &["m"],
        int_width: 32,
        float_width: 32,
        port: "microblaze",
        memory: Some(Memory { origin: 0, ram: 128 * KB, stack: 8 * KB }),
        runners: &[Runner { program: "qemu-microblazeel", arguments: &[] }],
    },
    Target {
        name: "epiphany",
        about: "Adapteva Epiphany, bare metal",
        compilers: &["e-gcc", "epiphany-elf-gcc"],
        install: "`make toolchains` in the sources of vpyc builds the compiler",
        flags: &[
            SECTIONS[0],
            SECTIONS[1],
            flag("-mshort-calls", "no core's memory is larger than a call reaches"),
            NARROW,
        ],
        near_flags: &[flag("-msmall16", "addresses in one instruction")],
        link_flags: &BARE,
        libraries: &["m"],
        int_width: 32,
        float_width: 32,
        port: "epiphany",
        memory: Some(Memory { origin: 0, ram: 32 * KB, stack: 2 * KB }),
        runners: &[],
    },
    Target {
        name: "riscv32",
        about: "32-bit RISC-V, bare metal",
        compilers: &["riscv64-unknown-elf-gcc", "riscv32-unknown-elf-gcc"],
        install: "apt-get install gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf qemu-user",
        flags: &[
            SECTIONS[0],
            SECTIONS[1],
            flag("-march=rv32imac", "the common small core: multiply, atomics, compressed code"),
            flag("-mabi=ilp32", "no floating-point registers"),
            flag("--specs=picolibc.specs", "the C library Debian has for it"),
        ],
        near_flags: &[],
        link_flags: &BARE,
        libraries: &["m"],
        int_width: 32,
        float_width: 32,
        port: "riscv32",
        memory: Some(Memory { origin: 0x8000_0000, ram: 256 * KB, stack: 16 * KB }),
        runners: &[
            Runner { program: "qemu-riscv32", arguments: &[] },
            Runner {
                program: "qemu-system-riscv32",
                arguments: &[
                    "-M", "virt", "-bios", "none", BOARD[0], BOARD[1], BOARD[2], BOARD[3], BOARD[4],
                    BOARD[5], BOARD[6], BOARD[7], BOARD[8],
                ],
            },
        ],
    },
    Target {
        name: "cortex-m",
        about: "Arm Cortex-M, bare metal",
        compilers: &["arm-none-eabi-gcc"],
        install: "apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi qemu-user",
        flags: &[
            SECTIONS[0],
            SECTIONS[1],
            flag("-mcpu=cortex-m3", "the smallest core with a divider"),
            flag("-mthumb", "the only instruction set it has"),
            flag("--specs=nano.specs", "the small C library"),
        ],
        near_flags: &[],
        link_flags: &BARE,
        libraries: &["m"],
        int_width: 32,
        float_width: 32,
        port: "cortex-m",
        memory: Some(Memory { origin: 0, ram: 256 * KB, stack: 16 * KB }),
        runners: &[
            Runner { program: "qemu-arm", arguments: &[] },
            Runner {
                program: "qemu-system-arm",
                arguments: &[
                    "-M",
                    "mps2-an385",
                    BOARD[0],
                    BOARD[1],
                    BOARD[2],
                    BOARD[3],
                    BOARD[4],
                    BOARD[5],
                    BOARD[6],
                    BOARD[7],
                    BOARD[8],
                ],
            },
        ],
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
