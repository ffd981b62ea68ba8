# vpyc: std=vpython
# test: stage=build
native include(stdlib)
native include(signal)

data = [5, 3, 9]

def compare_ints(a, b):
    return a - b

def compare_three(a: ptr, b: ptr, c: ptr):
    return 0

def compare_floats(a: ptr, b: ptr) -> float:
    return 0.5

def fits(a: "const int64_t*", b: "const int64_t*"):
    return int(a[0] - b[0])

def on_signal(number: float):
    print number

native qsort(data, len(data), 8, compare_ints)
native qsort(data, len(data), 8, compare_three)
native qsort(data, len(data), 8, compare_floats)
native qsort(data, len(data), 8, fits)
native signal(10, on_signal)
