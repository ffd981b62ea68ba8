#!/usr/bin/env python3
"""Sizes and executed instructions of programs on cores: compiled by vpyc, beside the same in C by hand.

Both are built with the same compiler, `-Os` and the same start-up code and output. `text` is code and constants,
`data` what else they take of the memory before the heap. Instructions are counted by a plugin of QEMU; the
numbers are exact and the same in every run. `--check` fails when a limit of the table is not kept.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

# Names of a target's compilers, and of its emulator.
TARGETS = {
    "riscv32": (["riscv64-unknown-elf-gcc", "riscv32-unknown-elf-gcc"], "qemu-riscv32"),
    "microblaze": (["mb-gcc", "microblazeel-xilinx-elf-gcc"], "qemu-microblazeel"),
    "cortex-m": (["arm-none-eabi-gcc"], "qemu-arm"),
    "epiphany": (["e-gcc", "epiphany-elf-gcc"], None),
}
# How much larger and slower than C a kernel may be.
TEXT, DATA, UNCHECKED, CHECKED = 1.15, 256, 1.10, 1.30
# Bytes that a program of ints and strings may take above the C.
PLAIN = 700


def build(vpyc, target, source, program, *options):
    command = [vpyc, "-march", target, "--ram=32K", "-cf", "Os", *options, str(source), "-o", str(program)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stderr}")


def build_c(vpyc, target, source, program, folder):
    """The C program is linked as vpyc links, with its own file in place of the generated one."""
    empty = folder / "empty.py"
    empty.write_text("pass\n")
    done = subprocess.run([vpyc, "-march", target, "--ram=32K", "-cf", "Os", "--verbose", str(empty), "-o", str(program)],
                          capture_output=True, text=True)
    line = [line for line in done.stderr.splitlines() if "-nostartfiles" in line][-1]
    words = [word for word in line.split() if not word.endswith("empty_oly.c")]
    words[words.index("-o") + 1] = str(program)
    done = subprocess.run([words[0], str(source), *words[1:]], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{source}: {done.stderr}")


def sizes(compiler, program):
    """Bytes of code and constants, and of data below the heap."""
    nm = re.sub("gcc$", "nm", compiler)
    symbols = {}
    for line in subprocess.run([nm, program], capture_output=True, text=True).stdout.splitlines():
        words = line.split()
        if len(words) == 3:
            symbols[words[-1]] = int(words[0], 16)
    size = re.sub("gcc$", "size", compiler)
    text = 0
    listing = subprocess.run([size, "-A", program], capture_output=True, text=True).stdout
    for line in listing.splitlines():
        words = line.split()
        if words and words[0] in (".text", ".rodata", ".sdata2", ".ARM.exidx", ".ARM.extab"):
            text += int(words[1])
    whole = symbols["oly_ram_used"] - symbols["oly_stack_size"]
    return text, whole - text


def execute(runner, plugin, program, folder):
    counted = folder / "count"
    done = subprocess.run([runner, "-plugin", f"{plugin},out={counted}", str(program)], capture_output=True, text=True)
    return done.stdout, int(counted.read_text())


def measure(vpyc, target, compiler, runner, plugin, folder, kernel):
    """The row of a kernel on a target, and the limits it misses."""
    name = kernel.stem
    misses = []
    folder = folder / f"{target}-{name}"
    folder.mkdir()
    mine, plain, by_hand = folder / "mine", folder / "plain", folder / "c"
    build(vpyc, target, kernel, mine)
    build(vpyc, target, kernel, plain, "--unchecked")
    build_c(vpyc, target, kernel.with_suffix(".c"), by_hand, folder)
    text, data = sizes(compiler, mine)
    small, _ = sizes(compiler, plain)
    c_text, c_data = sizes(compiler, by_hand)
    row = f"  {name:<12}{text:>7}{c_text:>7}{text / c_text:>7.2f}{data:>7}{c_data:>7}"
    if runner is not None:
        expected, c_count = execute(runner, plugin, by_hand, folder)
        for program, limit in ((plain, UNCHECKED), (mine, CHECKED)):
            said, count = execute(runner, plugin, program, folder)
            if said != expected:
                sys.exit(f"{target} {name}: prints {said!r}, and the C {expected!r}")
            row += f"{count / c_count:>{17 if program == plain else 9}.2f}"
            if count / c_count > limit:
                misses.append(f"{count / c_count:.2f} times the instructions, more than {limit}")
    row += f"   unchecked text {small}"
    if name == "hello":
        if text - c_text > PLAIN:
            misses.append(f"{text - c_text} bytes above the C, more than {PLAIN}")
    elif text > c_text * TEXT:
        misses.append(f"{text / c_text:.3f} times the text, more than {TEXT}")
    if data > c_data + DATA:
        misses.append(f"{data - c_data} bytes more data, more than {DATA}")
    return row, [f"{target} {name}: {miss}" for miss in misses]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vpyc", default=str(ROOT / "target/release/vpyc"))
    parser.add_argument("--check", action="store_true", help="fail when a limit is not kept")
    parser.add_argument("names", nargs="*", help="targets and kernels; all of them otherwise")
    arguments = parser.parse_args()
    vpyc = os.path.abspath(arguments.vpyc)
    kernels = sorted(HERE.glob("*.py"))
    kernels = [path for path in kernels if path.name != "run.py"]
    chosen = [path for path in kernels if path.stem in arguments.names] or kernels
    targets = [name for name in TARGETS if name in arguments.names] or list(TARGETS)
    misses = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        plugin = folder / "insncount.so"
        subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-o", plugin, HERE / "insncount.c"], check=True)
        rows = []
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
            for target in targets:
                names, runner = TARGETS[target]
                compiler = next(filter(None, map(shutil.which, names)), None)
                if compiler is None or (runner is not None and shutil.which(runner) is None):
                    rows.append((f"{target}: no compiler or no emulator", []))
                    continue
                rows.append((f"{target}: {compiler}", [
                    workers.submit(measure, vpyc, target, compiler, runner, plugin, folder, kernel) for kernel in chosen
                ]))
            for title, measured in rows:
                print(title)
                if measured:
                    print(f"  {'':<12}{'text':>7}{'C':>7}{'ratio':>7}{'data':>7}{'C':>7}{'insns unchecked':>17}{'checked':>9}")
                for one in measured:
                    row, missed = one.result()
                    print(row)
                    misses += missed
    for miss in misses:
        print(f"over the limit: {miss}")
    if arguments.check and misses:
        sys.exit(1)


main()
