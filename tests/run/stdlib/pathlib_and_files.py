from pathlib import Path, PurePath, PurePosixPath
import os, shutil, tempfile, glob
p = Path("/usr/local/lib/x.tar.gz")
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.root, p.anchor, p.is_absolute(), [str(q) for q in p.parents], p.parent.parent.name)
print(Path("a") / "b" / "c.txt", "x" / Path("y"), Path("a", "b"), Path("a/./b//c/"), Path(""), Path("a") / "/abs", Path("a/../b"), Path(".hidden").suffix, Path("a.").suffix)
q = PurePath("docs/readme.md"); print(repr(q), q.with_suffix(".txt"), q.with_name("z"), q.with_stem("q"), q.relative_to("docs"), q.is_relative_to("docs"), q.match("*.md"), q.match("docs/*"), q == PurePosixPath("docs/readme.md"), hash(q) == hash(PurePath("docs", "readme.md")), q.as_posix(), os.fspath(q), sorted([Path("b"), Path("a/c"), Path("a")]))
try:
    q.relative_to("other")
except ValueError as e:
    print(e)
with tempfile.TemporaryDirectory() as name:
    d = Path(name)
    f = d / "one.txt"
    print(f.write_text("hello\nworld\n"), f.read_text(), f.exists(), f.is_file(), d.is_dir(), f.stat().st_size, os.path.getsize(f))
    (d / "sub" / "deep").mkdir(parents=True, exist_ok=True); (d / "sub" / "two.txt").write_text("2"); (d / "sub" / "deep" / "x.py").write_bytes(b"\x00\x01")
    print(sorted(x.name for x in d.iterdir()), sorted(str(x.relative_to(d)) for x in d.glob("*.txt")), sorted(str(x.relative_to(d)) for x in d.rglob("*.txt")), sorted(str(x.relative_to(d)) for x in d.glob("**/*.py")), sorted(x.name for x in d.glob("sub/*")))
    with open(f) as h:
        print(h.readline().strip())
    with f.open("a") as h:
        h.write("more")
    print(f.read_text().splitlines(), (d / "sub/deep/x.py").read_bytes())
    print(sorted(os.path.relpath(x, name) for x in glob.glob(os.path.join(name, "*.txt"))), sorted(os.path.relpath(x, name) for x in glob.glob(name + "/**/*.txt", recursive=True)))
    shutil.copy(f, d / "copy.txt"); print((d / "copy.txt").read_text() == f.read_text()); shutil.copytree(d / "sub", d / "sub2"); print(sorted(x.name for x in (d / "sub2").iterdir())); shutil.move(str(d / "copy.txt"), str(d / "moved.txt")); print((d / "moved.txt").exists(), (d / "copy.txt").exists())
    f.rename(d / "ren.txt"); print(f.exists(), (d / "ren.txt").exists()); (d / "ren.txt").unlink(); (d / "ren.txt").unlink(missing_ok=True)
    try:
        (d / "none").read_text()
    except FileNotFoundError as e:
        print(type(e).__name__, e.errno)
    shutil.rmtree(d / "sub2"); print((d / "sub2").exists())
    for root, dirs, files in sorted(os.walk(name)):
        print(os.path.relpath(root, name), sorted(dirs), sorted(files))
    print(sorted(e.name for e in os.scandir(name) if e.is_dir())); (d / "t").touch(); print((d / "t").exists())
print(os.path.exists(name), {Path("a"): 1}[Path("a")], Path("x") != Path("y"), f"{Path('a') / 'b'}", str(Path.cwd()) == os.getcwd(), Path("a/b").joinpath("c", "d"), isinstance(Path("a"), PurePath))
