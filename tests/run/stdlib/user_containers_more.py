from collections import UserDict, UserString, ChainMap
class Config(UserDict):
    def __missing__(self, key):
        return "none"
c = Config(a=1); c["b"] = "x"; print(c["zz"], c["a"], "zz" in c, c.pop("a"), len(c), c == {"b": "x"}, c.setdefault("n", 2), sorted(c))
class Name(UserString):
    def initials(self):
        return "".join(w[0] for w in self.data.split())
n = Name("ada lovelace"); print(n.initials(), n.title(), repr(n), n[0], n[-3:], n + "!", n.find("love"), n.startswith("ada"), n.split(), hash(n) == hash("ada lovelace"), isinstance(n.upper(), Name), str(n) == "ada lovelace", n * 2, len(n), "ada" in n)
d = {"color": "red", "user": "guest"}
e = ChainMap({}, {"user": "admin"}, d)
print(e["user"], e["color"], sorted(e.items()), e.parents["user"]); e.setdefault("x", "1"); e.update({"y": "2"}); print(e, e.pop("x"))
inner = e.new_child(); inner["user"] = "me"; print(inner["user"], e["user"], len(inner.maps))
