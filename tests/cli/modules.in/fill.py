# vpyc: std=python3
import store

store.items.append(2)


def count() -> int:
    return len(store.items)
