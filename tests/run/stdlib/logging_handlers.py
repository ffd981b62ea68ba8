import logging, sys, io
logging.basicConfig(level=logging.DEBUG, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
log = logging.getLogger("app"); log.info("x %d", 3); log.warning("w"); log.debug("d %s", [1]); log.error("e %s %r", "a", "b")
log.info("%(a)s-%(b)d", {"a": 1, "b": 2})
class F(logging.Filter):
    def filter(self, r): return "no" not in r.getMessage()
f = F(); log.addFilter(f); log.info("no way"); log.removeFilter(f); log.info("no filter"); log.setLevel("WARNING"); log.info("hidden")
print(log.isEnabledFor(logging.INFO), log.level, logging.getLevelName(30), log.name, log.parent.name)
class ListHandler(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.records = []
    def emit(self, record):
        self.records.append(self.format(record))
h = ListHandler(logging.ERROR); h.setFormatter(logging.Formatter("{levelname}|{message}", style="{"))
log.addHandler(h); log.propagate = False; log.critical("c"); log.warning("low"); logging.getLogger("app.sub").error("sub"); log.log(logging.ERROR, "l")
print(h.records, log.handlers == [h], log.hasHandlers())
class Color(logging.Formatter):
    def format(self, record):
        record.levelname = record.levelname.lower()
        return "<" + super().format(record) + ">"
out = io.StringIO(); sh = logging.StreamHandler(out); sh.setFormatter(Color("%(levelname)-8s %(message)s")); log.addHandler(sh)
log.error("coloured %s", "text"); print(repr(out.getvalue()))
sh.addFilter(lambda r: r.levelno < 50); log.critical("nope"); print(repr(out.getvalue()))
logging.addLevelName(25, "NOTICE"); log.propagate = True; log.removeHandler(sh); log.removeHandler(h); log.setLevel(1); log.log(25, "custom"); print(logging.getLevelName("NOTICE"), logging.getLevelName(77))
log.info("extra", extra={"user": "bob"})
try: logging.Handler().emit(None)
except NotImplementedError as e: print(e)
logging.disable(logging.CRITICAL); log.critical("never"); logging.disable(logging.NOTSET)
log.warning("bye"); null = logging.NullHandler(); log.addHandler(null); print(type(null).__name__, isinstance(null, logging.Handler), logging.getLogger() is logging.root, logging.getLogger("app") is log)
