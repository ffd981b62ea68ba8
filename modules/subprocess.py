# vpyc: library machine-ints
"""Other programs. Where a literal `text=True` or an encoding is given, the compiler takes the functions and classes whose
names end in `_text`, so that it knows whether bytes or texts come back."""

from _str import _fspath, binary_file, file
import os as _os
import time as _time

PIPE = -1
STDOUT = -2
DEVNULL = -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    @property
    def stdout(self):
        return self.output

    def __str__(self):
        if self.returncode < 0:
            return f"Command '{self.cmd}' died with {_signal(-self.returncode)}."
        return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."


class TimeoutExpired(SubprocessError):
    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


_SIGNALS = {
    1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 5: "SIGTRAP", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE", 9: "SIGKILL",
    10: "SIGUSR1", 11: "SIGSEGV", 12: "SIGUSR2", 13: "SIGPIPE", 14: "SIGALRM", 15: "SIGTERM",
}


def _signal(number):
    if number in _SIGNALS:
        return f"<Signals.{_SIGNALS[number]}: {number}>"
    return f"unknown signal {number}"


def _stream(stream):
    """Where a stream goes, as the runtime counts it."""
    if stream is None:
        return 0
    elif isinstance(stream, int):
        if stream == PIPE:
            return 1
        if stream == DEVNULL:
            return 2
        if stream == STDOUT:
            return 3
        return 16 + stream
    else:
        stream.flush()
        return 16 + stream.fileno()


def _arguments(args, shell):
    if isinstance(args, str):
        return ["/bin/sh", "-c", args] if shell else [args]
    else:
        words = [_fspath(arg) for arg in args]
        return ["/bin/sh", "-c"] + words if shell else words


def _environment(env):
    if env is None:
        return [""][1:]
    else:
        return [name + "=" + env[name] for name in env]


def _as_text(data):
    return data.decode().replace("\r\n", "\n").replace("\r", "\n")


class CompletedProcess:
    """A program that has ended."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def check_returncode(self):
        if self.returncode != 0:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)

    def __repr__(self):
        text = f"CompletedProcess(args={self.args!r}, returncode={self.returncode!r}"
        if self.stdout is not None:
            text += f", stdout={self.stdout!r}"
        if self.stderr is not None:
            text += f", stderr={self.stderr!r}"
        return text + ")"


class _Running:
    """A program that runs, and our ends of its pipes."""

    def _start(self, args, stdin, stdout, stderr, shell, cwd, env):
        self.args = args
        folder = "" if cwd is None else _fspath(cwd)
        streams = [_stream(stdin), _stream(stdout), _stream(stderr)]
        started = native(->list[int]) oly_process_start(_arguments(args, shell), folder, _environment(env), streams)
        self.pid = started[0]
        self._pipes = started[1:]
        self.returncode = None
        self._stdin = None
        self._stdout = None
        self._stderr = None

    def poll(self):
        if self.returncode is None:
            status = native oly_process_wait(self.pid, False)
            if status != -1000:
                self.returncode = status
        return self.returncode

    def wait(self, timeout=None):
        if self.returncode is None:
            if timeout is None:
                self.returncode = native oly_process_wait(self.pid, True)
            else:
                end = _time.monotonic() + timeout
                while self.poll() is None:
                    if _time.monotonic() >= end:
                        raise TimeoutExpired(self.args, timeout)
                    _time.sleep(0.001)
        return self.returncode

    def send_signal(self, sig):
        if self.poll() is None:
            native(->None) oly_process_signal(self.pid, int(sig))

    def terminate(self):
        self.send_signal(15)

    def kill(self):
        self.send_signal(9)

    def _talk(self, data, timeout):
        """The bytes of the output and of the errors."""
        if self._stdin is not None:
            self._stdin.flush()
        both = native(->list[bytes]) oly_process_talk(self._pipes, data, -1.0 if timeout is None else timeout * 1.0)
        if len(both) == 0:
            raise TimeoutExpired(self.args, timeout)
        had = self._pipes[:]
        self._pipes = [-1, -1, -1]
        self.wait(timeout)
        return (both[0], both[1], had[1] >= 0, had[2] >= 0)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if self._stdout is not None:
            self._stdout.close()
        if self._stderr is not None:
            self._stderr.close()
        if self._stdin is not None:
            self._stdin.close()
        self.wait()

    def __repr__(self):
        return f"<Popen: returncode: {self.returncode} args: {self.args!r}>"


class Popen(_Running):
    """A program whose output is bytes."""

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, *, shell=False, cwd=None, env=None, text=None, universal_newlines=None, close_fds=True, start_new_session=False):
        self._start(args, stdin, stdout, stderr, shell, cwd, env)

    @property
    def stdin(self):
        if self._stdin is None and self._pipes[0] >= 0:
            self._stdin = binary_file(native(->ptr) oly_file_of_number(self._pipes[0], "wb"))
        return self._stdin

    @property
    def stdout(self):
        if self._stdout is None and self._pipes[1] >= 0:
            self._stdout = binary_file(native(->ptr) oly_file_of_number(self._pipes[1], "rb"))
        return self._stdout

    @property
    def stderr(self):
        if self._stderr is None and self._pipes[2] >= 0:
            self._stderr = binary_file(native(->ptr) oly_file_of_number(self._pipes[2], "rb"))
        return self._stderr

    def communicate(self, input=None, timeout=None):
        """What the program writes, after it has read the input; None where that is no pipe."""
        if input is None:
            out, err, has_out, has_err = self._talk(b"", timeout)
        else:
            out, err, has_out, has_err = self._talk(bytes(input), timeout)
        return (out if has_out else None, err if has_err else None)


class _Popen_text(_Running):
    """A program whose output is text."""

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, *, shell=False, cwd=None, env=None, text=None, universal_newlines=None, encoding=None, errors=None, close_fds=True, start_new_session=False):
        self._start(args, stdin, stdout, stderr, shell, cwd, env)

    @property
    def stdin(self):
        if self._stdin is None and self._pipes[0] >= 0:
            self._stdin = file(native(->ptr) oly_file_of_number(self._pipes[0], "w"))
        return self._stdin

    @property
    def stdout(self):
        if self._stdout is None and self._pipes[1] >= 0:
            self._stdout = file(native(->ptr) oly_file_of_number(self._pipes[1], "r"))
        return self._stdout

    @property
    def stderr(self):
        if self._stderr is None and self._pipes[2] >= 0:
            self._stderr = file(native(->ptr) oly_file_of_number(self._pipes[2], "r"))
        return self._stderr

    def communicate(self, input=None, timeout=None):
        """What the program writes, after it has read the input; None where that is no pipe."""
        if input is None:
            out, err, has_out, has_err = self._talk(b"", timeout)
        else:
            out, err, has_out, has_err = self._talk(input.encode(), timeout)
        return (_as_text(out) if has_out else None, _as_text(err) if has_err else None)


def run(args, *, stdin=None, input=None, stdout=None, stderr=None, capture_output=False, shell=False, cwd=None, timeout=None, check=False, env=None, text=None, universal_newlines=None, close_fds=True, start_new_session=False):
    out_to = PIPE if capture_output else stdout
    err_to = PIPE if capture_output else stderr
    if input is not None:
        process = Popen(args, stdin=PIPE, stdout=out_to, stderr=err_to, shell=shell, cwd=cwd, env=env)
    else:
        process = Popen(args, stdin=stdin, stdout=out_to, stderr=err_to, shell=shell, cwd=cwd, env=env)
    try:
        out, err = process.communicate(input, timeout)
    except TimeoutExpired:
        process.kill()
        process.wait()
        raise
    done = CompletedProcess(args, process.wait(), out, err)
    if check:
        done.check_returncode()
    return done


def check_output(args, *, stdin=None, input=None, stderr=None, shell=False, cwd=None, timeout=None, env=None, text=None, universal_newlines=None, close_fds=True, start_new_session=False):
    out = run(args, stdin=stdin, input=input, stdout=PIPE, stderr=stderr, shell=shell, cwd=cwd, timeout=timeout, check=True, env=env).stdout
    return b"" if out is None else out


def _run_text(args, *, stdin=None, input=None, stdout=None, stderr=None, capture_output=False, shell=False, cwd=None, timeout=None, check=False, env=None, text=None, universal_newlines=None, encoding=None, errors=None, close_fds=True, start_new_session=False):
    out_to = PIPE if capture_output else stdout
    err_to = PIPE if capture_output else stderr
    if input is not None:
        process = _Popen_text(args, stdin=PIPE, stdout=out_to, stderr=err_to, shell=shell, cwd=cwd, env=env)
    else:
        process = _Popen_text(args, stdin=stdin, stdout=out_to, stderr=err_to, shell=shell, cwd=cwd, env=env)
    try:
        out, err = process.communicate(input, timeout)
    except TimeoutExpired:
        process.kill()
        process.wait()
        raise
    done = CompletedProcess(args, process.wait(), out, err)
    if check:
        done.check_returncode()
    return done


def _check_output_text(args, *, stdin=None, input=None, stderr=None, shell=False, cwd=None, timeout=None, env=None, text=None, universal_newlines=None, encoding=None, errors=None, close_fds=True, start_new_session=False):
    out = _run_text(args, stdin=stdin, input=input, stdout=PIPE, stderr=stderr, shell=shell, cwd=cwd, timeout=timeout, check=True, env=env).stdout
    return "" if out is None else out


def call(args, *, stdin=None, stdout=None, stderr=None, shell=False, cwd=None, timeout=None, env=None):
    return Popen(args, stdin=stdin, stdout=stdout, stderr=stderr, shell=shell, cwd=cwd, env=env).wait(timeout)


def check_call(args, *, stdin=None, stdout=None, stderr=None, shell=False, cwd=None, timeout=None, env=None):
    status = call(args, stdin=stdin, stdout=stdout, stderr=stderr, shell=shell, cwd=cwd, timeout=timeout, env=env)
    if status != 0:
        raise CalledProcessError(status, args)
    return 0


def getstatusoutput(cmd):
    done = _run_text(cmd, shell=True, stdout=PIPE, stderr=STDOUT)
    text = "" if done.stdout is None else done.stdout
    return (done.returncode, text[:-1] if text.endswith("\n") else text)


def getoutput(cmd):
    return getstatusoutput(cmd)[1]
