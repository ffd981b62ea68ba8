# vpyc: std=python3
items = []
