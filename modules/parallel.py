# vpyc: library
"""Messages between the cores of a program.

Each core runs the whole program. On the host a core is a process; the environment variable VIPERA_CORES says how many
there are, one without it.
"""


def coreid():
    """The number of this core, from 0."""
    return native oly_comm_id()


def numcores():
    return native oly_comm_count()


def ishost():
    return True


def isdevice():
    return False


def _send(data, pid: int):
    native oly_comm_sent(data)
    if data is None:
        native oly_comm_send_none(pid)
    elif isinstance(data, bool):
        native oly_comm_send_bool(pid, data)
    elif isinstance(data, int):
        native oly_comm_send_int(pid, data)
    elif isinstance(data, float):
        native oly_comm_send_real(pid, data)
    elif isinstance(data, str):
        native oly_comm_send_str(pid, data)
    else:
        raise TypeError("a message is a number, a str or None; send(items, pid, n) sends items one by one")


def send(data, pid: int, n=None):
    """Sends a value to a core; with n the first n items, one by one."""
    if n is None:
        _send(data, pid)
    else:
        for i in range(n):
            _send(data[i], pid)


def recv(pid: int, n=None):
    """Waits for a value from a core; with n for a list of n values."""
    if n is None:
        return native oly_comm_received(pid)
    else:
        return [native oly_comm_received(pid) for i in range(n)]


def sendrecv(data, pid: int, n=None):
    """Sends to a core and receives from it."""
    send(data, pid, n)
    return recv(pid, n)


def nonblocking_send(data, pid: int):
    _send(data, pid)


def test_sent(pid: int):
    return True


def wait_sent(pid: int):
    return True


def probe(pid: int):
    """Whether a message of the core waits."""
    return native(->bool) oly_comm_probe(pid)


def bcast(data, root: int):
    """The value that the core `root` gives, on every core."""
    if coreid() == root:
        for core in range(numcores()):
            if core != root:
                _send(data, core)
        return data
    return _like(data, root)


def _like(data, pid: int):
    """A message of the type of `data`."""
    kind = native oly_comm_next(pid)
    if isinstance(data, bool):
        if kind != 1:
            native oly_comm_mismatch(kind)
        return native(->bool) oly_comm_bool(pid)
    elif isinstance(data, int):
        if kind != 2:
            native oly_comm_mismatch(kind)
        return native oly_comm_int(pid)
    elif isinstance(data, float):
        if kind != 3:
            native oly_comm_mismatch(kind)
        return native(->float) oly_comm_real(pid)
    else:
        if kind != 4:
            native oly_comm_mismatch(kind)
        return native(->str) oly_comm_str(pid)


def _combined(a, b, operator: str):
    if operator == "sum":
        return a + b
    if operator == "prod":
        return a * b
    if operator == "min":
        return a if a < b else b
    if operator == "max":
        return a if a > b else b
    raise ValueError("the operator must be sum, prod, min or max")


def reduce(data, operator: str):
    """The values of all cores combined with "sum", "prod", "min" or "max", on every core."""
    result = _combined(data, data, operator)
    if coreid() == 0:
        result = data
        for core in range(1, numcores()):
            result = _combined(result, _like(data, core), operator)
    else:
        _send(data, 0)
    return bcast(result, 0)


def sync():
    """Waits until every core is here."""
    reduce(0, "sum")
