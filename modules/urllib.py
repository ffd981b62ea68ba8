# vpyc: library
"""The package of `urllib.parse`."""
