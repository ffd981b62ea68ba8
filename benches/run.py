#!/usr/bin/env python3
"""Compares programs compiled by vpyc with the same programs written in C by hand, and with CPython.

Each kernel in benches/kernels is a Python file and a C file with the same algorithm, the same widths of
numbers and the same output. Everything is built with the same C compiler and flags. A kernel's work grows
linearly with the number on its command line: CPython gets a smaller one (`python=` in the first line of the
Python file) and its time is scaled.

Times are user seconds of whole processes, the least of several runs that take turns, so that a busy moment
of the machine hits all alike.
"""

import argparse
import math
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent


class Kernel:
    def __init__(self, path):
        self.name = path.stem
        self.python = path
        self.c = path.with_suffix(".c")
        match = re.match(r"# bench: n=(\d+) python=(\d+)", path.read_text())
        if not match:
            sys.exit(f"{path}: the first line must be `# bench: n=… python=…`")
        self.n, self.small = match.groups()


def tool(name):
    path = shutil.which(name)
    if path is None:
        sys.exit(f"bench: {name} is not installed")
    return path


def build(command, what):
    """Runs a compiler; gives the first line of its complaint, or None."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode == 0:
        return None
    lines = [line for line in (done.stderr + done.stdout).splitlines() if line.strip()]
    return f"{what}: {lines[0] if lines else f'exit status {done.returncode}'}"


def user_seconds(command):
    """User time of a program and what it printed."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        if child.returncode != 0:
            last = err.read().decode(errors="replace").strip().splitlines()[-1:]
            raise RuntimeError(f"exit status {child.returncode} {' '.join(last)}")
        return usage.ru_utime, out.read()


def instructions(command):
    """Instructions that a program executes, counted by callgrind."""
    valgrind = [tool("valgrind"), "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    done = subprocess.run(valgrind + command, capture_output=True, text=True)
    match = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not match:
        raise RuntimeError(f"callgrind: exit status {done.returncode}")
    return int(match.group(1)), done.stdout.encode()


def code_size(binary):
    """Bytes of code and initialised data."""
    out = subprocess.run([tool("size"), binary], capture_output=True, text=True, check=True).stdout
    text, data = out.splitlines()[1].split()[:2]
    return int(text) + int(data)


def geometric_mean(values):
    return math.exp(sum(math.log(v) for v in values) / len(values)) if values else None


def build_all(kernel, args, folder):
    """Builds the three binaries of a kernel; gives them by column, and the complaints."""
    flags = args.flags.split()
    forwarded = [part for flag in flags for part in ("-cf", flag.lstrip("-"))]
    vpyc = [args.vpyc, "--std=python3", *forwarded, kernel.python]
    binaries = {"C": folder / f"{kernel.name}.c.bin"}
    complaints = []
    complaint = build([args.cc, "-std=c99", *flags, kernel.c, "-o", binaries["C"], "-lm"], args.cc)
    if complaint:
        sys.exit(f"bench: {kernel.name}: {complaint}")
    for column, more in (("checked", []), ("unchecked", ["--unchecked"])):
        binary = folder / f"{kernel.name}.{column}.bin"
        complaint = build([*vpyc, *more, "-o", binary], "vpyc")
        if complaint:
            complaints.append(complaint)
        else:
            binaries[column] = binary
    return binaries, complaints


def measure(kernel, binaries, args):
    """The least cost by column, and complaints. The work of each column is that of C."""
    cost = instructions if args.callgrind else user_seconds
    n = kernel.small if args.callgrind else kernel.n
    least, complaints, outputs = {}, [], {}
    broken = set()
    for _ in range(1 if args.callgrind else args.runs):
        for column, binary in binaries.items():
            if column in broken:
                continue
            try:
                value, out = cost([str(binary), n])
            except RuntimeError as problem:
                complaints.append(f"{column}: {problem}")
                broken.add(column)
                continue
            outputs[column] = out
            least[column] = min(least.get(column, math.inf), value)
    for column, out in outputs.items():
        if out != outputs.get("C"):
            complaints.append(f"{column}: prints {out[:60]!r}, C prints {outputs.get('C', b'')[:60]!r}")
            del least[column]
    if not args.callgrind and not args.no_python:
        idle = min(user_seconds([sys.executable, "-c", "pass"])[0] for _ in range(3))
        try:
            value, out = min(user_seconds([sys.executable, str(kernel.python), kernel.small]) for _ in range(2))
            least["CPython"] = max(value - idle, 1e-3) * int(kernel.n) / int(kernel.small)
            if out != user_seconds([str(binaries["C"]), kernel.small])[1]:
                complaints.append("CPython prints something else than C")
        except RuntimeError as problem:
            complaints.append(f"CPython: {problem}")
    return least, complaints


def cell(value, width, digits=2):
    return f"{'-':>{width}}" if value is None else f"{value:>{width}.{digits}f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kernels", nargs="*", help="names of kernels (all)")
    parser.add_argument("--vpyc", default=os.environ.get("VPYC", ROOT / "target/release/vpyc"))
    parser.add_argument("--cc", default=os.environ.get("CC", "gcc"))
    parser.add_argument("--flags", default="-O3", help="flags for both C compilations (%(default)s)")
    parser.add_argument("--runs", type=int, default=5, help="runs of each binary (%(default)s)")
    parser.add_argument("--callgrind", action="store_true", help="count instructions of small runs instead of time")
    parser.add_argument("--no-python", action="store_true", help="leave CPython out")
    args = parser.parse_args()
    args.vpyc = str(args.vpyc)
    if shutil.which(args.vpyc) is None:
        sys.exit(f"bench: {args.vpyc} is missing: run `make build` first, or give --vpyc")
    # The C compiler of vpyc is the one that builds the C programs.
    os.environ["CC"] = tool(args.cc)
    known = {path.stem: Kernel(path) for path in sorted((HERE / "kernels").glob("*.py"))}
    unknown = [name for name in args.kernels if name not in known]
    if unknown:
        sys.exit(f"bench: no kernel {unknown[0]}; there are {', '.join(known)}")
    unit = "million instructions" if args.callgrind else "s"
    print(f"{args.cc} {args.flags}; C in {unit}, the others as multiples of C (CPython scaled); size is code and data in bytes")
    columns = ["checked", "unchecked"] + ([] if args.callgrind or args.no_python else ["CPython"])
    print(f"{'kernel':<18}{'C':>9}" + "".join(f"{c:>11}" for c in columns) + f"{'C size':>9}{'size':>11}")
    ratios = {column: [] for column in [*columns, "size"]}
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        for name in args.kernels or known:
            kernel = known[name]
            binaries, problems = build_all(kernel, args, pathlib.Path(folder))
            least, more = measure(kernel, binaries, args)
            complaints += [f"{name}: {problem}" for problem in dict.fromkeys(problems + more)]
            base = least["C"]
            row = f"{name:<18}" + cell(base / 1e6 if args.callgrind else base, 9, 3)
            for column in columns:
                ratio = least[column] / base if column in least else None
                if ratio is not None:
                    ratios[column].append(ratio)
                row += cell(ratio, 11)
            c_size = code_size(binaries["C"])
            size = code_size(binaries["checked"]) / c_size if "checked" in binaries else None
            if size is not None:
                ratios["size"].append(size)
            print(row + f"{c_size:>9}" + cell(size, 11), flush=True)
    print(f"{'geometric mean':<18}{'':>9}" + "".join(cell(geometric_mean(ratios[c]), 11) for c in columns)
          + f"{'':>9}" + cell(geometric_mean(ratios["size"]), 11))
    counts = {len(ratios[column]) for column in ("checked", "unchecked")}
    print(f"over {', '.join(map(str, sorted(counts)))} kernels")
    for complaint in complaints:
        print("not measured:", complaint)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
