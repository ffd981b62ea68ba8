# vpyc: std=python3
import store

store.items.append(1)
print(store.items)
