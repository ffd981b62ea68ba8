from collections import UserDict, UserList, UserString
class Lower(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)
    def __getitem__(self, k):
        return self.data[k.lower()]
d = Lower({"A": 1}); d["B"] = 2
print(d, d["b"], len(d), "a" in d, list(d), dict(d), d.get("z", 0), list(d.items()))
class Stack(UserList):
    def push(self, x): self.append(x)
s = Stack([1, 2]); s.push(3); print(s, s[0], len(s), s[1:], s + [4], s.pop(), s)
class Str(UserString):
    def twice(self): return self.data * 2
u = Str("ab"); print(u, u.twice(), u.upper(), len(u), u == "ab", u + "c")
