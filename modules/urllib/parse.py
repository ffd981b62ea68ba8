# vpyc: library machine-ints
"""The parts of URLs, and how texts are written in them."""

_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"
_HEX = "0123456789ABCDEF"
_SCHEME = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."


def quote_from_bytes(bs: bytes, safe: str = "/"):
    parts: list[str] = []
    for byte in bs:
        c = chr(byte)
        if byte < 128 and (c in _SAFE or c in safe):
            parts.append(c)
        else:
            parts.append("%" + _HEX[byte >> 4] + _HEX[byte & 15])
    return "".join(parts)


def quote(string, safe: str = "/", encoding: str = "utf-8", errors: str = "strict"):
    if isinstance(string, bytes):
        return quote_from_bytes(string, safe)
    else:
        return quote_from_bytes(string.encode(encoding, errors), safe)


def quote_plus(string, safe: str = "", encoding: str = "utf-8", errors: str = "strict"):
    return quote(string, safe + " ", encoding, errors).replace(" ", "+")


def unquote_to_bytes(string):
    if isinstance(string, bytes):
        data = string
    else:
        data = string.encode()
    out: list[int] = []
    i = 0
    while i < len(data):
        byte = data[i]
        i += 1
        if byte == 37 and i + 2 <= len(data):
            high = _HEX.find(chr(data[i]).upper())
            low = _HEX.find(chr(data[i + 1]).upper())
            if high >= 0 and low >= 0:
                byte = high * 16 + low
                i += 2
        out.append(byte)
    return bytes(out)


def unquote(string: str, encoding: str = "utf-8", errors: str = "replace"):
    if "%" not in string:
        return string
    # Only what was quoted is decoded.
    parts: list[str] = []
    i = 0
    while i < len(string):
        end = i
        while end < len(string) and string[end] == "%":
            end += 3
        if end > i:
            parts.append(unquote_to_bytes(string[i:end]).decode(encoding, errors))
            i = min(end, len(string))
        else:
            parts.append(string[i])
            i += 1
    return "".join(parts)


def unquote_plus(string: str, encoding: str = "utf-8", errors: str = "replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def _one(value, safe: str):
    if isinstance(value, (str, bytes)):
        return quote_plus(value, safe)
    else:
        return quote_plus(str(value), safe)


def _pair(parts: list[str], key, value, doseq: bool, safe: str):
    name = _one(key, safe)
    if isinstance(value, (list, tuple)):
        if doseq:
            for item in value:
                parts.append(name + "=" + _one(item, safe))
            return
    parts.append(name + "=" + _one(value, safe))


def urlencode(query, doseq: bool = False, safe: str = ""):
    parts: list[str] = []
    if hasattr(query, "items"):
        for key, value in query.items():
            _pair(parts, key, value, doseq, safe)
    else:
        for key, value in query:
            _pair(parts, key, value, doseq, safe)
    return "&".join(parts)


def parse_qsl(qs: str, keep_blank_values: bool = False, strict_parsing: bool = False, separator: str = "&"):
    pairs: list[tuple[str, str]] = []
    for field in qs.split(separator):
        if field == "" and not strict_parsing:
            continue
        name, equals, value = field.partition("=")
        if equals == "":
            if strict_parsing:
                raise ValueError(f"bad query field: {field!r}")
            if not keep_blank_values:
                continue
        if value != "" or keep_blank_values:
            pairs.append((unquote_plus(name), unquote_plus(value)))
    return pairs


def parse_qs(qs: str, keep_blank_values: bool = False, strict_parsing: bool = False, separator: str = "&"):
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, separator):
        if name in found:
            found[name].append(value)
        else:
            found[name] = [value]
    return found


class _Result:
    """What split and parsed URLs have in common."""

    def _host_part(self):
        return self.netloc[self.netloc.rfind("@") + 1:]

    @property
    def username(self):
        user, at, _ = self.netloc.rpartition("@")
        return user.partition(":")[0] if at != "" else None

    @property
    def password(self):
        user, at, _ = self.netloc.rpartition("@")
        _, colon, word = user.partition(":")
        return word if at != "" and colon != "" else None

    @property
    def hostname(self):
        host = self._host_part()
        if host.startswith("["):
            host = host[1:].partition("]")[0]
        else:
            host = host.partition(":")[0]
        return host.lower() if host != "" else None

    @property
    def port(self):
        host = self._host_part()
        text = host[host.rfind("]") + 1:].partition(":")[2]
        if text == "":
            return None
        if not text.isdigit():
            raise ValueError(f"Port could not be cast to integer value as {text!r}")
        number = int(text)
        if number > 65535:
            raise ValueError("Port out of range 0-65535")
        return number

    def __iter__(self):
        for part in self._parts():
            yield part

    def __len__(self):
        return len(self._parts())

    def __getitem__(self, i):
        return self._parts()[i]

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __hash__(self):
        return hash(self.geturl())


class SplitResult(_Result):
    def __init__(self, scheme: str, netloc: str, path: str, query: str, fragment: str):
        self.scheme = scheme
        self.netloc = netloc
        self.path = path
        self.query = query
        self.fragment = fragment

    def _parts(self):
        return [self.scheme, self.netloc, self.path, self.query, self.fragment]

    def geturl(self):
        return urlunsplit(self)

    def _replace(self, *, scheme=None, netloc=None, path=None, query=None, fragment=None):
        return SplitResult(
            self.scheme if scheme is None else scheme, self.netloc if netloc is None else netloc,
            self.path if path is None else path, self.query if query is None else query,
            self.fragment if fragment is None else fragment)

    def __repr__(self):
        return f"SplitResult(scheme={self.scheme!r}, netloc={self.netloc!r}, path={self.path!r}, query={self.query!r}, fragment={self.fragment!r})"


class ParseResult(_Result):
    def __init__(self, scheme: str, netloc: str, path: str, params: str, query: str, fragment: str):
        self.scheme = scheme
        self.netloc = netloc
        self.path = path
        self.params = params
        self.query = query
        self.fragment = fragment

    def _parts(self):
        return [self.scheme, self.netloc, self.path, self.params, self.query, self.fragment]

    def geturl(self):
        return urlunparse(self)

    def _replace(self, *, scheme=None, netloc=None, path=None, params=None, query=None, fragment=None):
        return ParseResult(
            self.scheme if scheme is None else scheme, self.netloc if netloc is None else netloc,
            self.path if path is None else path, self.params if params is None else params,
            self.query if query is None else query, self.fragment if fragment is None else fragment)

    def __repr__(self):
        return f"ParseResult(scheme={self.scheme!r}, netloc={self.netloc!r}, path={self.path!r}, params={self.params!r}, query={self.query!r}, fragment={self.fragment!r})"


def urlsplit(url: str, scheme: str = "", allow_fragments: bool = True):
    rest = url.lstrip()
    kind = scheme
    i = rest.find(":")
    if i > 0 and rest[0].isalpha() and rest[0].isascii() and all([c in _SCHEME for c in rest[:i]]):
        kind = rest[:i].lower()
        rest = rest[i + 1:]
    netloc = ""
    if rest.startswith("//"):
        end = 2
        while end < len(rest) and rest[end] not in "/?#":
            end += 1
        netloc = rest[2:end]
        rest = rest[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    fragment = ""
    if allow_fragments:
        rest, _, fragment = rest.partition("#")
    path, _, query = rest.partition("?")
    return SplitResult(kind, netloc, path, query, fragment)


def urlparse(url: str, scheme: str = "", allow_fragments: bool = True):
    s = urlsplit(url, scheme, allow_fragments)
    path = s.path
    params = ""
    start = path.rfind("/") + 1
    i = path.find(";", start)
    if i >= 0 and s.scheme in ("", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms", "sftp", "tel"):
        params = path[i + 1:]
        path = path[:i]
    return ParseResult(s.scheme, s.netloc, path, params, s.query, s.fragment)


_WITH_HOST = ("", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss")


def urlunsplit(components):
    scheme, netloc, path, query, fragment = components
    url = path
    if netloc != "" or (scheme != "" and scheme in _WITH_HOST and path[:2] != "//"):
        if url != "" and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    if scheme != "":
        url = scheme + ":" + url
    if query != "":
        url += "?" + query
    if fragment != "":
        url += "#" + fragment
    return url


def urlunparse(components):
    scheme, netloc, path, params, query, fragment = components
    if params != "":
        path += ";" + params
    return urlunsplit((scheme, netloc, path, query, fragment))


def urldefrag(url: str):
    s = urlparse(url)
    return (urlunparse((s.scheme, s.netloc, s.path, s.params, s.query, "")), s.fragment)


def urljoin(base: str, url: str, allow_fragments: bool = True):
    if base == "":
        return url
    if url == "":
        return base
    b = urlparse(base, "", allow_fragments)
    u = urlparse(url, b.scheme, allow_fragments)
    if u.scheme != b.scheme or u.scheme not in _WITH_HOST:
        return url
    if u.netloc != "":
        return urlunparse(u)
    if u.path == "" and u.params == "":
        query = u.query if u.query != "" else b.query
        return urlunparse((u.scheme, b.netloc, b.path, b.params, query, u.fragment))
    before = b.path.split("/")
    if before[-1] != "":
        before.pop()
    if u.path[:1] == "/":
        segments = u.path.split("/")
    else:
        if len(before) > 0 and before[-1] == "":
            before.pop()
        segments = before + u.path.split("/")
        segments = [segments[0]] + [part for part in segments[1:-1] if part != ""] + segments[-1:]
    resolved: list[str] = []
    for part in segments:
        if part == "..":
            if len(resolved) > 0:
                resolved.pop()
        elif part != ".":
            resolved.append(part)
    if segments[-1] == "." or segments[-1] == "..":
        resolved.append("")
    path = "/".join(resolved)
    return urlunparse((u.scheme, b.netloc, path if path != "" else "/", u.params, u.query, u.fragment))
