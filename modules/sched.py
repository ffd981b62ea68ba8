# vpyc: library
"""Functions that are called at their time."""

import time as _time


class Event:
    """A call that waits."""

    def __init__(self, time, priority, sequence, call, action, argument):
        self.time = time
        self.priority = priority
        self.sequence = sequence
        self._call = call
        self.action = action
        self.argument = argument


class scheduler:
    def __init__(self, timefunc=_time.monotonic, delayfunc=_time.sleep):
        self._queue = []
        self._count = 0
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=None):
        if kwargs is None:
            def call():
                action(*argument)
        else:
            def call():
                action(*argument, **kwargs)

        event = Event(time, priority, self._count, call, action, argument)
        self._count += 1
        i = len(self._queue)
        while i > 0 and (time, priority) < (self._queue[i - 1].time, self._queue[i - 1].priority):
            i -= 1
        self._queue.insert(i, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=None):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        for i in range(len(self._queue)):
            if self._queue[i] is event:
                del self._queue[i]
                return
        raise ValueError("list.remove(x): x not in list")

    def empty(self):
        return len(self._queue) == 0

    def run(self, blocking=True):
        """Calls what is due; gives the time until the next one if it does not wait."""
        while len(self._queue) > 0:
            event = self._queue[0]
            now = self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
            else:
                del self._queue[0]
                event._call()
                self.delayfunc(0)
        return None

    @property
    def queue(self):
        return list(self._queue)
