# find, rfind, index, rindex, count with start and end, startswith and endswith with tuples
s = "the cat sat on the mat with the hat"
for w in ["the", "at", "x", "", "t", "hat"]:
    print(repr(w), s.find(w), s.rfind(w), s.count(w), s.find(w, 5), s.find(w, 5, 10), s.rfind(w, 0, 10), s.count(w, 4), s.count(w, -8), s.find(w, -3), s.find(w, 100))
print(s.index("cat"), s.rindex("at"), s.index("at", 6), s.rindex("at", 0, 12))
print(s.startswith("the"), s.startswith("cat"), s.startswith("cat", 4), s.startswith("cat", 4, 6), s.startswith(""), s.startswith(("a", "the")), s.startswith(("x", "y")))
print(s.endswith("hat"), s.endswith("mat"), s.endswith("mat", 0, 22), s.endswith(""), s.endswith(("cat", "hat")), s.endswith("t", -1))
print("aaaa".count("aa"), "aaaa".count("a"), "".count(""), "abc".count(""), "".find(""), "".find("a"), "abc".find("", 3), "abc".find("", 4), "abc".rfind(""))
u = "naïve café naïve"
print(u.find("ï"), u.rfind("ï"), u.count("é"), u.index("café"), u.startswith("naï"), u.endswith("ïve"))
pos = s.find("at")
while pos != -1:
    print(pos, end=" ")
    pos = s.find("at", pos + 1)
print()
