# vpyc: library machine-ints
"""Streams in memory."""

from _str import _lines


class _Stream(_lines):
    """What streams of texts and of bytes have in common: `readline`, `write` and `closed` are their own."""

    def flush(self):
        pass

    def close(self):
        self.closed = True

    def __exit__(self, kind, value, traceback):
        self.close()
        return False

    def readable(self):
        return True

    def writable(self):
        return True

    def isatty(self):
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")


class UnsupportedOperation(OSError, ValueError):
    """What a stream cannot do."""


class StringIO(_Stream):
    """A text that is written and read like a file."""

    def __init__(self, initial_value="", newline="\n"):
        # Only the line ends that CPython leaves as they are: "" and "\n".
        if newline is None or (newline != "" and newline != "\n"):
            raise ValueError("StringIO with this newline is not compiled")
        self._parts = [initial_value]
        # Where reading and writing go on; -1 is the end, wherever that is.
        self._at = 0 if len(initial_value) > 0 else -1
        self.closed = False

    def _take_output(self):
        """What was printed since, if standard output is redirected to this."""
        if hasattr(self, "_capture_level"):
            if self._capture_level > 0:
                text = native(->str) oly_capture_take(self._capture_level)
                if text != "":
                    self._put(text)

    def _text(self):
        self._take_output()
        return self._whole()

    def _whole(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")
        if len(self._parts) > 1:
            text = "".join(self._parts)
            self._parts.clear()
            self._parts.append(text)
        return self._parts[0]

    def write(self, text):
        if self.closed:
            raise ValueError("I/O operation on closed file")
        self._take_output()
        return self._put(text)

    def _put(self, text):
        if self._at < 0:
            # The pieces are joined when they are asked for.
            self._parts.append(text)
            return len(text)
        if text == "":
            return 0
        old = self._whole()
        at = self._at
        if at > len(old):
            old += "\0" * (at - len(old))
        self._parts[0] = old[:at] + text + old[at + len(text):]
        self._at = at + len(text)
        return len(text)

    def getvalue(self):
        return self._text()

    def tell(self):
        return len(self._text()) if self._at < 0 else self._at

    def seek(self, offset, whence=0):
        text = self._text()
        if whence == 0:
            if offset < 0:
                raise ValueError(f"Negative seek position {offset}")
            self._at = offset
        elif whence == 2:
            self._at = len(text)
        else:
            self._at = self.tell()
        return self._at

    def read(self, size=-1):
        text = self._text()
        at = self.tell()
        if size is None or size < 0:
            end = len(text)
        else:
            end = min(at + size, len(text))
        self._at = max(at, end)
        return text[at:end]

    def readline(self, size=-1):
        text = self._text()
        at = self.tell()
        end = text.find("\n", at)
        end = len(text) if end < 0 else end + 1
        if size is not None and size >= 0:
            end = min(end, at + size)
        self._at = max(at, end)
        return text[at:end]

    def truncate(self, size=None):
        at = self.tell()
        n = at if size is None else size
        text = self._text()[:n]
        self._parts[0] = text
        self._at = at
        return n


class BytesIO(_Stream):
    """Bytes that are written and read like a file."""

    def __init__(self, initial_bytes=b""):
        self._data = bytearray(initial_bytes)
        self._at = 0
        self.closed = False

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def write(self, data):
        self._check()
        more = bytes(data)
        if self._at > len(self._data):
            self._data.extend(bytes(self._at - len(self._data)))
        if self._at == len(self._data):
            self._data.extend(more)
        else:
            self._data[self._at:self._at + len(more)] = more
        self._at += len(more)
        return len(more)

    def getvalue(self):
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        return memoryview(self._data)

    def tell(self):
        self._check()
        return self._at

    def seek(self, offset: int, whence: int = 0):
        self._check()
        if whence == 0 and offset < 0:
            raise ValueError(f"negative seek value {offset}")
        start = 0 if whence == 0 else self._at if whence == 1 else len(self._data)
        self._at = max(start + offset, 0)
        return self._at

    def read(self, size=-1):
        self._check()
        at = self._at
        end = len(self._data)
        if size is not None and size >= 0:
            end = min(at + size, end)
        self._at = max(at, end)
        return bytes(self._data[at:end])

    def read1(self, size=-1):
        return self.read(size)

    def readinto(self, buffer):
        data = self.read(len(buffer))
        for i in range(len(data)):
            buffer[i] = data[i]
        return len(data)

    def readline(self, size=-1):
        self._check()
        at = self._at
        end = self._data.find(b"\n", at)
        end = len(self._data) if end < 0 else end + 1
        if size is not None and size >= 0:
            end = min(end, at + size)
        self._at = max(at, end)
        return bytes(self._data[at:end])

    def truncate(self, size=None):
        self._check()
        n = self._at if size is None else size
        del self._data[n:]
        return n


SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


class TextIOWrapper(_Stream):
    """The text in a stream of bytes."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline is not None and newline != "" and newline != "\n":
            raise NotImplementedError(f"TextIOWrapper with the newline {newline!r}")
        self.buffer = buffer
        self.encoding = "UTF-8" if encoding is None else encoding
        self.errors = "strict" if errors is None else errors
        self._joins_returns = newline is None
        # What was read of the bytes and is not asked for yet; None before the first read.
        self._rest = ""
        self._has_read = False
        self.closed = False

    def _fill(self):
        if not self._has_read:
            text = self.buffer.read().decode(self.encoding, self.errors)
            if self._joins_returns:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            self._rest = text
            self._has_read = True

    def read(self, size=-1):
        self._fill()
        n = len(self._rest) if size is None or size < 0 else size
        text = self._rest[:n]
        self._rest = self._rest[n:]
        return text

    def readline(self, size=-1):
        self._fill()
        n = self._rest.find("\n") + 1
        if n == 0:
            n = len(self._rest)
        if size is not None and size >= 0:
            n = min(n, size)
        text = self._rest[:n]
        self._rest = self._rest[n:]
        return text

    def write(self, text):
        self.buffer.write(text.encode(self.encoding, self.errors))
        return len(text)

    def seek(self, offset: int, whence: int = 0):
        if offset != 0:
            raise NotImplementedError("TextIOWrapper.seek() to another place than the start or the end")
        self._rest = ""
        self._has_read = False
        return self.buffer.seek(offset, whence)

    def flush(self):
        self.buffer.flush()

    def detach(self):
        return self.buffer

    def close(self):
        self.closed = True
        self.buffer.close()
