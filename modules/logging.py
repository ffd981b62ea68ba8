# vpyc: library
"""Messages with a level, told by the handlers of a tree of loggers."""

import sys as _sys
import time as _time
import traceback as _traceback

CRITICAL = 50
FATAL = 50
ERROR = 40
WARNING = 30
WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

raiseExceptions = True

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


_names: dict[int, str] = {
    CRITICAL: "CRITICAL", ERROR: "ERROR", WARNING: "WARNING", INFO: "INFO", DEBUG: "DEBUG", NOTSET: "NOTSET",
}
_levels: dict[str, int] = {
    "CRITICAL": CRITICAL, "FATAL": FATAL, "ERROR": ERROR, "WARN": WARNING, "WARNING": WARNING, "INFO": INFO,
    "DEBUG": DEBUG, "NOTSET": NOTSET,
}


def getLevelName(level):
    if isinstance(level, str):
        return _levels[level] if level in _levels else f"Level {level}"
    else:
        return _level_name(level)


def addLevelName(level: int, levelName: str):
    _names[level] = levelName
    _levels[levelName] = level


def getLevelNamesMapping():
    return _levels.copy()


def _level_name(level: int):
    return _names[level] if level in _names else f"Level {level}"


def _level(level):
    if isinstance(level, int):
        return level
    else:
        if level not in _levels:
            raise ValueError(f"Unknown level: {level!r}")
        return _levels[level]


class LogRecord:
    """What is told. The text is made of `msg` where it is asked for, so that filters may change that."""

    def __init__(self, name: str, level: int, msg, fill):
        self.name: str = name
        self.levelno: int = level
        self.levelname: str = _level_name(level)
        self.msg = msg
        self.message: str = ""
        self.created: float = _time.time()
        self.exc_text: str = ""
        self._fill = fill
        self._extra: dict[str, str] = {}

    @property
    def msecs(self):
        return float(int(self.created * 1000.0) % 1000)

    def getMessage(self):
        return self._fill(str(self.msg))


class Filter:
    """Lets through what a logger of this name tells, or one below it."""

    def __init__(self, name: str = ""):
        self._name = name

    def filter(self, record):
        name = self._name
        return name == "" or record.name == name or record.name.startswith(name + ".")


class Filterer:
    """What can be given filters: objects with a method `filter`, or functions."""

    def __init__(self):
        self._filters = []
        self._given = []

    def addFilter(self, filter):
        if hasattr(filter, "filter"):
            self._filters.append(lambda record: bool(filter.filter(record)))
        else:
            self._filters.append(lambda record: bool(filter(record)))
        self._given.append(lambda other: _same(filter, other))

    def removeFilter(self, filter):
        for i in range(len(self._given)):
            if self._given[i](filter):
                del self._given[i]
                del self._filters[i]
                return

    def filter(self, record):
        for lets in self._filters:
            if not lets(record):
                return False
        return True


def _same(a, b):
    return a is b


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
        if name == "msecs":
            return format(record.msecs, spec)
        if name in record._extra:
            return format(record._extra[name], spec)
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

    def formatMessage(self, record):
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


    def formatException(self, ei):
        return "".join(_traceback.format_exception(ei))[:-1]

    def format(self, record):
        record.message = record.getMessage()
        text = self.formatMessage(record)
        if record.exc_text != "":
            if text[-1:] != "\n":
                text += "\n"
            text += record.exc_text
        return text


class Handler(Filterer):
    """Where records go. A class of its own says how, by `emit`."""

    def __init__(self, level=NOTSET):
        super().__init__()
        self.level: int = _level(level)
        self.formatter = None
        self.name = None

    def setFormatter(self, fmt):
        self.formatter = fmt

    def setLevel(self, level):
        self.level = _level(level)

    def set_name(self, name):
        self.name = name

    def get_name(self):
        return self.name

    def format(self, record):
        if self.formatter is None:
            return _plain.format(record)
        else:
            return self.formatter.format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        passed = self.filter(record)
        if passed:
            self.emit(record)
        return passed

    def _failed(self, record, error):
        """A record that cannot be written does not stop the program."""
        if raiseExceptions:
            kind = type(error).__name__
            text = f"{kind}: {error}\nMessage: {record.msg!r}\n"
            _sys.stderr.write("--- Logging error ---\n" + text)

    def acquire(self):
        pass

    def release(self):
        pass

    def flush(self):
        pass

    def close(self):
        pass


class StreamHandler(Handler):
    """A handler that writes to a stream: standard error if none is given."""

    terminator = "\n"

    def __init__(self, stream=None):
        super().__init__()
        if stream is None:
            self.stream = _sys.stderr
        else:
            self.stream = stream

    def setStream(self, stream):
        self.stream = stream

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
        except Exception as e:
            self._failed(record, e)

    def flush(self):
        self.stream.flush()


class FileHandler(StreamHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False):
        super().__init__(open(filename, mode))
        self.baseFilename = filename

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.stream.flush()
        except Exception as e:
            self._failed(record, e)

    def close(self):
        self.stream.close()


class NullHandler(Handler):
    def handle(self, record):
        return True

    def emit(self, record):
        pass


class Logger(Filterer):
    def __init__(self, name: str, level: int = NOTSET):
        super().__init__()
        self.name: str = name
        self.level: int = level
        self.propagate: bool = True
        self.disabled: bool = False
        self.handlers: list[Handler] = []
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

    def _tell(self, level: int, msg, args, exc_info, extra):
        record = LogRecord(self.name, level, msg, _filling(args))
        if extra is not None:
            for key in extra:
                record._extra[key] = str(extra[key])
        if exc_info is not None:
            record.exc_text = _trouble(exc_info)
        self.handle(record)

    def handle(self, record):
        if not self.filter(record):
            return
        at = self
        found = False
        while True:
            for handler in at.handlers:
                found = True
                if record.levelno >= handler.level:
                    handler.handle(record)
            if not at.propagate or len(at._above) == 0:
                break
            at = at._above[0]
        if not found and record.levelno >= WARNING:
            _sys.stderr.write(_plain.format(record) + "\n")

    def log(self, level, msg, *args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if self.isEnabledFor(level):
            self._tell(level, msg, args, exc_info, extra)

    def debug(self, msg, *args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if self.isEnabledFor(DEBUG):
            self._tell(DEBUG, msg, args, exc_info, extra)

    def info(self, msg, *args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if self.isEnabledFor(INFO):
            self._tell(INFO, msg, args, exc_info, extra)

    def warning(self, msg, *args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if self.isEnabledFor(WARNING):
            self._tell(WARNING, msg, args, exc_info, extra)

    def warn(self, msg, *args, exc_info=None, extra=None):
        if self.isEnabledFor(WARNING):
            self._tell(WARNING, msg, args, exc_info, extra)

    def error(self, msg, *args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if self.isEnabledFor(ERROR):
            self._tell(ERROR, msg, args, exc_info, extra)

    def exception(self, msg, *args, exc_info=True, extra=None, stack_info=False, stacklevel=1):
        if self.isEnabledFor(ERROR):
            self._tell(ERROR, msg, args, exc_info, extra)

    def critical(self, msg, *args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if self.isEnabledFor(CRITICAL):
            self._tell(CRITICAL, msg, args, exc_info, extra)

    def fatal(self, msg, *args, exc_info=None, extra=None):
        if self.isEnabledFor(CRITICAL):
            self._tell(CRITICAL, msg, args, exc_info, extra)

    def getChild(self, suffix):
        return getLogger(suffix if self is root else self.name + "." + suffix)

    def __repr__(self):
        return f"<Logger {self.name} ({_level_name(self.getEffectiveLevel())})>"


def _filling(args):
    """What puts the arguments into a message."""
    if len(args) == 0:
        return lambda text: text
    elif len(args) == 1 and isinstance(args[0], dict):
        return lambda text: text % args[0]
    else:
        return lambda text: text % args


def _trouble(exc_info):
    """The exception that a record is about."""
    if isinstance(exc_info, BaseException):
        return "".join(_traceback.format_exception(exc_info))[:-1]
    elif isinstance(exc_info, tuple):
        return "".join(_traceback.format_exception(exc_info[1]))[:-1]
    elif exc_info:
        return _traceback.format_exc()[:-1]
    else:
        return ""


class _State:
    def __init__(self):
        self.off: int = NOTSET


_state = _State()
_plain = Formatter()
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
            if handler.formatter is None:
                handler.setFormatter(formatter)
        if level is not None:
            root.setLevel(level)


def disable(level=CRITICAL):
    _state.off = level


def log(level, msg, *args, exc_info=None, extra=None):
    _ready()
    root.log(level, msg, *args, exc_info=exc_info, extra=extra)


def debug(msg, *args, exc_info=None, extra=None):
    _ready()
    root.debug(msg, *args, exc_info=exc_info, extra=extra)


def info(msg, *args, exc_info=None, extra=None):
    _ready()
    root.info(msg, *args, exc_info=exc_info, extra=extra)


def warning(msg, *args, exc_info=None, extra=None):
    _ready()
    root.warning(msg, *args, exc_info=exc_info, extra=extra)


def error(msg, *args, exc_info=None, extra=None):
    _ready()
    root.error(msg, *args, exc_info=exc_info, extra=extra)


def critical(msg, *args, exc_info=None, extra=None):
    _ready()
    root.critical(msg, *args, exc_info=exc_info, extra=extra)


def exception(msg, *args, exc_info=True, extra=None):
    _ready()
    root.error(msg, *args, exc_info=exc_info, extra=extra)


def _ready():
    if len(root.handlers) == 0:
        basicConfig()


def shutdown():
    pass
