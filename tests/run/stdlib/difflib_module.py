import difflib
from difflib import SequenceMatcher
for a, b in (("abcd", "bcde"), ("private Thread currentThread;", "private volatile Thread currentThread;"), ("", ""), ("abc", ""), ("qabxcd", "abycdf"), ("tide", "diet"), ("diet", "tide")):
    s = SequenceMatcher(None, a, b)
    print(round(s.ratio(), 4), round(s.quick_ratio(), 4), round(s.real_quick_ratio(), 4), s.get_opcodes(), [tuple(m) for m in s.get_matching_blocks()], s.find_longest_match(0, len(a), 0, len(b)))
s = SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd"); print(s.find_longest_match(0, 5, 0, 9), s.get_matching_blocks())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("wheel", ["while", "heel", "well"], n=2, cutoff=0.5), difflib.get_close_matches("zzz", ["a"]))
a = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n".splitlines(True)
b = "one\ntwo!\nthree\nfour\nfive\nsix\nseven\neight\nnine\neleven\nten\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "old.txt", "new.txt")))
print("".join(difflib.unified_diff(a, b, fromfile="x", tofile="y", n=1)))
print("\n".join(difflib.unified_diff(["a", "b"], ["a", "c"], lineterm="")))
print("".join(difflib.context_diff(a, b, "old", "new")))
d = list(difflib.ndiff("one\ntwo\nthree\n".splitlines(True), "ore\ntree\nemu\n".splitlines(True))); print("".join(d)); print("".join(difflib.restore(d, 1)), "".join(difflib.restore(d, 2)))
print("".join(difflib.Differ().compare(["The quick brown fox\n", "jumps over\n"], ["The quick brown cat\n", "jumped over\n", "x\n"])))
print(SequenceMatcher(None, [1, 2, 3], [1, 3]).ratio(), SequenceMatcher(a="abc", b="abd").ratio(), list(difflib.unified_diff(a, a)))
for tag, i1, i2, j1, j2 in SequenceMatcher(None, ["x", "y"], ["y", "z"]).get_opcodes():
    print(f"{tag:7} a[{i1}:{i2}] b[{j1}:{j2}]")
