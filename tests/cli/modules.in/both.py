# vpyc: std=python3
import fill
import store

print(fill.count(), store.items)
