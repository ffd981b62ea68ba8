for f in (lambda: f"{None:>5}", lambda: f"{[1]:>9}", lambda: f"{(1, 2):10}", lambda: f"{ {1: 2}:5}", lambda: '{:>4}'.format(None), lambda: format([1], '5'), lambda: f"{True:>6}", lambda: f"{None:}", lambda: '{!r:>6}'.format(None)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
