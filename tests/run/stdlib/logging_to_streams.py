import logging, sys, io
logging.basicConfig(level=logging.INFO, format="%(levelname)-8s|%(name)s|%(message)s", stream=sys.stdout)
log = logging.getLogger(__name__)
log.info("hello %s", "x"); log.debug("no"); log.warning("w %d %s", 3, [1])
print(log.isEnabledFor(logging.DEBUG), log.name, log.level, log.getEffectiveLevel())
child = logging.getLogger("app.db")
child.setLevel("DEBUG")
child.debug("deep %.2f", 1.5)
logging.error("root error")
buf = io.StringIO()
h = logging.StreamHandler(buf)
h.setFormatter(logging.Formatter("[%(levelname)s] %(message)s"))
h.setLevel(logging.ERROR)
lg = logging.getLogger("other"); lg.addHandler(h); lg.propagate = False
lg.error("to buffer %s", {"a": 1}); lg.warning("not there")
print(repr(buf.getvalue()), logging.getLevelName(30), logging.getLogger("other") is lg)
class Service:
    logger = logging.getLogger("svc")
    def run(self):
        self.logger.info("running")
        try:
            1 / 0
        except ZeroDivisionError as e:
            self.logger.error("failed: %s", e)
Service().run()
