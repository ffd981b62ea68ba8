# vpyc: library
"""Who uses the program, and passwords that are typed."""

native include(unistd)

import os as _os


def getuser():
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = _os.getenv(name, "")
        if user != "":
            return user
    raise OSError("no user name in the environment")


def getpass(prompt="Password: ", stream=None):
    """The line is not shown where the C library can hide it."""
    return native(->str) getpass(prompt)
