# vpyc: std=python3
native include(math)
