# vpyc: library
"""The package of `concurrent.futures`."""
