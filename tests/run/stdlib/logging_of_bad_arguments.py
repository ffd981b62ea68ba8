import logging
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s", stream=sys.stdout)
log = logging.getLogger("app")
log.info("fine %d", 1)
log.info("too many", 1)
log.info("%d %d", 1)
log.warning("%d", "text")
log.debug("not told", 1)
log.info("after")
logging.raiseExceptions = False
log.info("too many again", 1)
log.info("end")
print("what is told ends here", file=sys.stderr)
