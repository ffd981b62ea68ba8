# vpyc: library machine-ints
"""Paths of files."""

from posixpath import *
