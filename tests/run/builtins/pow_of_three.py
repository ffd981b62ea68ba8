print(pow(2, 10, 7), pow(3, -1, 7))
for a in [(2, 3, 0), (2.0, 3, 5), ("a", 1, 2), (2, 3.5, 1)]:
    try: print(pow(*a))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
