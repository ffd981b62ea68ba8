try:
    print(int("a"))
except* ValueError:
    print("bad")
