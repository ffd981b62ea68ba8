# vpyc: library
"""Paths of files."""

from posixpath import *
