# vpyc: library
"""The machine, as the system names it."""

import os as _os


def system():
    return _os.uname().sysname


def node():
    return _os.uname().nodename


def release():
    return _os.uname().release


def version():
    return _os.uname().version


def machine():
    return _os.uname().machine


def processor():
    return ""


def python_version():
    return "3.11.0"


def python_version_tuple():
    return ("3", "11", "0")
