# vpyc: library machine-ints
"""Command lines, split and quoted as a shell does."""

_SAFE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-"
_WORD = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"


class shlex:
    """The words of a text, one after another."""

    def __init__(self, instream: str = "", infile=None, posix=False, punctuation_chars=False):
        self._text = instream
        self._at = 0
        self._pushed = [""]
        self._pushed.clear()
        self.posix = bool(posix)
        self.eof = None if posix else ""
        self.lineno = 1
        self.commenters = "#"
        self.wordchars = _WORD
        if self.posix:
            self.wordchars += (
                "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
            )
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        if isinstance(punctuation_chars, str):
            self.punctuation_chars = punctuation_chars
        else:
            self.punctuation_chars = "();<>|&" if punctuation_chars else ""
        if self.punctuation_chars:
            self.wordchars += "~-./*?="
            self.wordchars = "".join([c for c in self.wordchars if c not in self.punctuation_chars])

    def push_token(self, tok):
        self._pushed.append(tok)

    def _skip_comment(self):
        """Behind the end of the line."""
        end = self._text.find("\n", self._at)
        self._at = len(self._text) if end < 0 else end + 1
        self.lineno += 1

    def _token(self):
        """Whether there is a token, and the token."""
        if len(self._pushed) > 0:
            return (True, self._pushed.pop())
        text = self._text
        token = [""]
        token.clear()
        # " " between words, "a" in one, "c" in punctuation, a quote in quotes, an escape behind one.
        state = " "
        escaped_in = " "
        quoted = False
        while True:
            c = text[self._at:self._at + 1]
            if c != "":
                self._at += 1
            if c == "\n":
                self.lineno += 1
            if state == " ":
                if c == "":
                    return (False, "")
                if c in self.whitespace:
                    continue
                if c in self.commenters:
                    self._skip_comment()
                elif self.posix and c in self.escape:
                    escaped_in = "a"
                    state = c
                elif c in self.wordchars:
                    token.append(c)
                    state = "a"
                elif self.punctuation_chars != "" and c in self.punctuation_chars:
                    token.append(c)
                    state = "c"
                elif c in self.quotes:
                    if not self.posix:
                        token.append(c)
                    state = c
                elif self.whitespace_split:
                    token.append(c)
                    state = "a"
                else:
                    return (True, c)
            elif state in self.quotes:
                quoted = True
                if c == "":
                    raise ValueError("No closing quotation")
                if c == state:
                    if not self.posix:
                        token.append(c)
                        return (True, "".join(token))
                    state = "a"
                elif self.posix and c in self.escape and state in self.escapedquotes:
                    escaped_in = state
                    state = c
                else:
                    token.append(c)
            elif state in self.escape:
                if c == "":
                    raise ValueError("No escaped character")
                # In quotes only the quote itself and the escape can be escaped.
                if escaped_in in self.quotes and c != state and c != escaped_in:
                    token.append(state)
                token.append(c)
                state = escaped_in
            else:
                if c == "":
                    break
                if c in self.whitespace:
                    if len(token) > 0 or self.posix and quoted:
                        break
                    state = " "
                elif c in self.commenters:
                    self._skip_comment()
                    if self.posix:
                        if len(token) > 0 or quoted:
                            break
                        state = " "
                elif state == "c":
                    if c in self.punctuation_chars:
                        token.append(c)
                    else:
                        if c not in self.whitespace:
                            self._at -= 1
                        break
                elif self.posix and c in self.quotes:
                    state = c
                elif self.posix and c in self.escape:
                    escaped_in = "a"
                    state = c
                elif c in self.wordchars or c in self.quotes or (
                    self.whitespace_split and not (self.punctuation_chars != "" and c in self.punctuation_chars)
                ):
                    token.append(c)
                else:
                    self._at -= 1
                    if len(token) > 0 or self.posix and quoted:
                        break
                    state = " "
        return (len(token) > 0 or self.posix and quoted, "".join(token))

    def get_token(self):
        found, token = self._token()
        if found:
            return token
        return self.eof

    def __iter__(self):
        while True:
            found, token = self._token()
            if not found:
                return
            yield token


def split(s, comments=False, posix=True):
    words = shlex(s, posix=posix)
    words.whitespace_split = True
    if not comments:
        words.commenters = ""
    return list(words)


def quote(s):
    if s == "":
        return "''"
    for c in s:
        if c not in _SAFE:
            return "'" + s.replace("'", "'\"'\"'") + "'"
    return s


def join(split_command):
    return " ".join([quote(word) for word in split_command])
