# vpyc: std=vpython
native include(stdlib)
native include(signal)

data = [5, 3, 9, 1, 7]

def compare(a: "const int64_t*", b: "const int64_t*"):
    if a[0] < b[0]:
        return -1
    return int(a[0] > b[0])

native qsort(data, len(data), 8, compare)
print data

def descending(a: "const double*", b: "const double*"):
    return int(a[0] < b[0]) - int(a[0] > b[0])

xs = [2.5, -1.0, 7.25]
native qsort(xs, len(xs), native sizeof(double), descending)
print xs

import array
shorts = array.array("h", [300, -5, 12])
def by_short(a: "const short*", b: "const short*"):
    return a[0] - b[0]
native qsort(shorts, 3, 2, by_short)
print shorts

key = [9]
found = native bsearch(key, data, len(data), 8, compare)
print found != None, native bsearch(xs, data, len(data), 8, compare) == None

def on_signal(number):
    print "signal", number

native signal(native const(SIGTERM), on_signal)
native raise(native const(SIGTERM))

def first():
    print "left first"
def second():
    print "left second"
native atexit(second)
native atexit(first)
print "end"
