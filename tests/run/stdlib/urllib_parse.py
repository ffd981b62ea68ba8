from urllib.parse import urlparse, urlsplit, quote, unquote, urlencode, parse_qs, parse_qsl, urljoin, quote_plus, unquote_plus, urlunparse, urlunsplit, urldefrag
import urllib.parse
u = urlparse("https://user:pw@www.Example.com:8080/a/b;p?q=1&r=2#frag")
print(u, u.scheme, u.netloc, u.path, u.params, u.query, u.fragment, u.hostname, u.port, u.username, u.password, u.geturl(), u[1], len(u))
for s in ("http://x.com", "/just/path?x", "mailto:a@b.c", "//host/p", "x", "", "http://[::1]:80/", "HTTP://A/b#", "a:b", "file:///etc/x"):
    p = urlsplit(s); print(repr(s), p, p.hostname, p.geturl())
print(quote("a b/c&é"), quote("a/b", safe=""), quote_plus("a b&c"), unquote("a%20b%C3%A9%zz"), unquote_plus("a+b%2B"), urlencode({"a": 1, "b": "x y"}), urlencode([("k", "v"), ("k", "w&")]), urlencode({"a": [1, 2]}, doseq=True), parse_qs("a=1&b=2&a=3&c="), parse_qsl("a=1&b=%20x+y&c=", keep_blank_values=True))
b = "http://a/b/c/d;p?q"
for r in ("g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "http://z/", "g;x=1/./y", "mailto:x"):
    print(r, urljoin(b, r))
print(urlunparse(("http", "h", "p", "", "q=1", "")), urlunsplit(("", "", "/x", "", "f")), urllib.parse.quote("~x"), tuple(urldefrag("http://a/b#c")), u._replace(path="/z", fragment="").geturl(), urljoin("http://a/b", "c/d/../e"), urljoin("", "x"))
