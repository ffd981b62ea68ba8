# vpyc: std=python3
print("base")
counter = 0
names: list[str] = []


def note(name: str) -> int:
    global counter
    counter += 1
    names.append(name)
    return counter
