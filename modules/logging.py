# vpyc: library
"""Messages with a level, told by the handlers of a tree of loggers."""

import sys as _sys
import time as _time

CRITICAL = 50
FATAL = 50
ERROR = 40
WARNING = 30
WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


def getLevelName(level):
    if isinstance(level, str):
        return _level(level)
    else:
        return _level_name(level)


def _level_name(level: int):
    if level == CRITICAL:
        return "CRITICAL"
    if level == ERROR:
        return "ERROR"
    if level == WARNING:
        return "WARNING"
    if level == INFO:
        return "INFO"
    if level == DEBUG:
        return "DEBUG"
    if level == NOTSET:
        return "NOTSET"
    return f"Level {level}"


def _level(level):
    if isinstance(level, int):
        return level
    else:
        names = {
            "CRITICAL": CRITICAL, "FATAL": FATAL, "ERROR": ERROR, "WARN": WARNING, "WARNING": WARNING, "INFO": INFO,
            "DEBUG": DEBUG, "NOTSET": NOTSET,
        }
        if level not in names:
            raise ValueError(f"Unknown level: {level!r}")
        return names[level]


class LogRecord:
    def __init__(self, name: str, level: int, message: str):
        self.name: str = name
        self.levelno: int = level
        self.levelname: str = _level_name(level)
        self.msg: str = message
        self.message: str = message
        self.created: float = _time.time()

    def getMessage(self):
        return self.message


class Formatter:
    def __init__(self, fmt=None, datefmt=None, style="%"):
        self._style: str = style
        self._fmt: str = ("{message}" if style == "{" else "%(message)s") if fmt is None else fmt
        self._datefmt: str = "" if datefmt is None else datefmt

    def formatTime(self, record, datefmt=None):
        form = self._datefmt if datefmt is None else datefmt
        t = _time.localtime(record.created)
        if form != "":
            return _time.strftime(form, t)
        millis = int(record.created * 1000.0) % 1000
        return _time.strftime("%Y-%m-%d %H:%M:%S", t) + f",{millis:03d}"

    def _value(self, record, name, spec):
        if name == "message":
            return format(record.message, spec)
        if name == "levelname":
            return format(record.levelname, spec)
        if name == "name":
            return format(record.name, spec)
        if name == "levelno":
            return format(record.levelno, spec)
        if name == "asctime":
            return format(self.formatTime(record), spec)
        if name == "created":
            return format(record.created, spec)
        raise NotImplementedError(f"`{name}` in the format of a log")

    def format(self, record):
        parts = [""]
        parts.clear()
        f = self._fmt
        i = 0
        n = len(f)
        while i < n:
            c = f[i]
            if self._style == "{" and (c == "{" or c == "}"):
                if i + 1 < n and f[i + 1] == c:
                    parts.append(c)
                    i += 2
                    continue
                end = f.find("}", i)
                field = f[i + 1:end]
                colon = field.find(":")
                if colon < 0:
                    parts.append(self._value(record, field, ""))
                else:
                    parts.append(self._value(record, field[:colon], field[colon + 1:]))
                i = end + 1
            elif self._style == "%" and c == "%":
                if i + 1 < n and f[i + 1] == "%":
                    parts.append("%")
                    i += 2
                    continue
                if i + 1 >= n or f[i + 1] != "(":
                    raise ValueError(f"Invalid format '{f}' for '%' style")
                end = f.find(")", i)
                name = f[i + 2:end]
                i = end + 1
                start = i
                while i < n and f[i] in "-0123456789.":
                    i += 1
                spec = f[start:i]
                kind = f[i] if i < n else ""
                i += 1
                if kind == "s":
                    if spec != "":
                        spec = "<" + spec[1:] if spec[0] == "-" else ">" + spec
                    parts.append(format(self._value(record, name, ""), spec))
                else:
                    parts.append(self._value(record, name, spec + kind))
            else:
                parts.append(c)
                i += 1
        return "".join(parts)


class Handler:
    def __init__(self, write, level=NOTSET):
        self._write = write
        self.level: int = _level(level)
        self._formatter: Formatter = Formatter()

    def setFormatter(self, fmt):
        self._formatter = fmt

    def setLevel(self, level):
        self.level = _level(level)

    def handle(self, record):
        self._write(self._formatter.format(record) + "\n")

    def flush(self):
        pass

    def close(self):
        pass


def StreamHandler(stream=None):
    """A handler that writes to a stream: standard error if none is given."""
    if stream is None:
        def write_error(text):
            _sys.stderr.write(text)

        return Handler(write_error)
    else:
        def write_text(text):
            stream.write(text)

        return Handler(write_text)


def FileHandler(filename, mode="a", encoding=None, delay=False):
    file = open(filename, mode)

    def write_file(text):
        file.write(text)
        file.flush()

    return Handler(write_file)


def NullHandler():
    def write_nothing(text):
        pass

    return Handler(write_nothing)


class Logger:
    def __init__(self, name: str, level: int = NOTSET):
        self.name: str = name
        self.level: int = level
        self.propagate: bool = True
        self.disabled: bool = False
        self.handlers = [NullHandler()]
        self.handlers.clear()
        self._above = [self]
        self._above.clear()

    @property
    def parent(self):
        return self._above[0] if len(self._above) > 0 else None

    def setLevel(self, level):
        self.level = _level(level)

    def getEffectiveLevel(self):
        at = self
        while at.level == NOTSET and len(at._above) > 0:
            at = at._above[0]
        return at.level

    def isEnabledFor(self, level):
        return not self.disabled and level >= self.getEffectiveLevel() and level > _state.off

    def addHandler(self, hdlr):
        self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        for i in range(len(self.handlers)):
            if self.handlers[i] is hdlr:
                del self.handlers[i]
                return

    def hasHandlers(self):
        at = self
        while len(at.handlers) == 0 and at.propagate and len(at._above) > 0:
            at = at._above[0]
        return len(at.handlers) > 0

    def _tell(self, level: int, message: str):
        record = LogRecord(self.name, level, message)
        at = self
        found = False
        while True:
            for handler in at.handlers:
                found = True
                if level >= handler.level:
                    handler.handle(record)
            if not at.propagate or len(at._above) == 0:
                break
            at = at._above[0]
        if not found and level >= WARNING:
            _sys.stderr.write(message + "\n")

    def log(self, level, msg, *args, exc_info=None, extra=None):
        if self.isEnabledFor(level):
            self._tell(level, _message(msg, args))

    def debug(self, msg, *args, exc_info=None, extra=None):
        if self.isEnabledFor(DEBUG):
            self._tell(DEBUG, _message(msg, args))

    def info(self, msg, *args, exc_info=None, extra=None):
        if self.isEnabledFor(INFO):
            self._tell(INFO, _message(msg, args))

    def warning(self, msg, *args, exc_info=None, extra=None):
        if self.isEnabledFor(WARNING):
            self._tell(WARNING, _message(msg, args))

    def error(self, msg, *args, exc_info=None, extra=None):
        if self.isEnabledFor(ERROR):
            self._tell(ERROR, _message(msg, args))

    def exception(self, msg, *args, exc_info=True, extra=None):
        if self.isEnabledFor(ERROR):
            self._tell(ERROR, _message(msg, args))

    def critical(self, msg, *args, exc_info=None, extra=None):
        if self.isEnabledFor(CRITICAL):
            self._tell(CRITICAL, _message(msg, args))

    def getChild(self, suffix):
        return getLogger(suffix if self is root else self.name + "." + suffix)

    def __repr__(self):
        return f"<Logger {self.name} ({_level_name(self.getEffectiveLevel())})>"


def _message(msg, args):
    if len(args) == 0:
        return str(msg)
    else:
        return str(msg) % args


class _State:
    def __init__(self):
        self.off: int = NOTSET


_state = _State()
root = Logger("root", WARNING)
_loggers = {"root": root}


def getLogger(name=None):
    if name is None or name == "root" or name == "":
        return root
    else:
        if name in _loggers:
            return _loggers[name]
        logger = Logger(name)
        above = root
        dot = name.rfind(".")
        while dot > 0:
            if name[:dot] in _loggers:
                above = _loggers[name[:dot]]
                break
            dot = name.rfind(".", 0, dot)
        logger._above.append(above)
        # Loggers further down that were made before hang below this one.
        for other in _loggers:
            if other.startswith(name + ".") and not _loggers[other]._above[0].name.startswith(name + "."):
                _loggers[other]._above[0] = logger
        _loggers[name] = logger
        return logger


def basicConfig(*, filename=None, filemode="a", format=BASIC_FORMAT, datefmt=None, style="%", level=None, stream=None,
                handlers=None, force=False, encoding=None):
    if force:
        root.handlers.clear()
    if len(root.handlers) == 0:
        formatter = Formatter(format, datefmt, style)
        if handlers is not None:
            for handler in handlers:
                root.addHandler(handler)
        elif filename is not None:
            root.addHandler(FileHandler(filename, filemode))
        else:
            root.addHandler(StreamHandler(stream))
        for handler in root.handlers:
            handler.setFormatter(formatter)
        if level is not None:
            root.setLevel(level)


def disable(level=CRITICAL):
    _state.off = level


def log(level, msg, *args, exc_info=None):
    _ready()
    root.log(level, msg, *args)


def debug(msg, *args, exc_info=None):
    _ready()
    root.debug(msg, *args)


def info(msg, *args, exc_info=None):
    _ready()
    root.info(msg, *args)


def warning(msg, *args, exc_info=None):
    _ready()
    root.warning(msg, *args)


def error(msg, *args, exc_info=None):
    _ready()
    root.error(msg, *args)


def exception(msg, *args, exc_info=True):
    _ready()
    root.error(msg, *args)


def critical(msg, *args, exc_info=None):
    _ready()
    root.critical(msg, *args)


def _ready():
    if len(root.handlers) == 0:
        basicConfig()


def shutdown():
    pass
