# vpyc: std=vpython
native include(math)
native include(sys/time)
native include(stdlib)

def calls():
    n = native abs(-3)
    print n, n + 1, native abs(-4) + native abs(-5) * 2
    print native(->long) labs(-7), native(->size_t) strlen("hello"), native(->double) sqrt(2.25)
    print native(->float32) fabs(0.1), native(->float) pow(native(->float) fabs(-2.0), native abs(-3))
    print native(->bool) isdigit(55), native(->bool) isdigit(65)
    print native(->str) strchr("key=value", 61), native(->char*) strrchr("a/b/c", 47)
    print native(->int8) abs(-100), native(->uint16) abs(-60000), native(->int64) labs(-5)
    r = native(->None) srand(1)
    print r
    p = native(->ptr) malloc(8)
    print p != None, p is None, not p
    native free(p)

def constants():
    print native const(RAND_MAX) > 32000, native const(EXIT_FAILURE), native const(CLOCKS_PER_SEC)->float
    print native(->float) const(M_PI), native const(M_E)->float * 2
    print native const(-5)->long + 1, native const(2.5)->double

def sizes():
    i = 3
    x = 1.5
    print native sizeof(int), native sizeof(unsigned char), native sizeof(char*), native sizeof(int32_t)
    print native sizeof(i) == native sizeof(int64_t), native sizeof(x) == native sizeof(double)
    print native(->int) sizeof(long long) * 2

def positions(k=native abs(-7)):
    items = [native abs(-j) for j in range(3)]
    table = {native abs(-1): native labs(-2)}
    print items, table, (native abs(-1), "x"), items[native abs(-1)], k
    f = lambda v: native abs(v) + 1
    print f(-9), "%d" % native abs(-8), str(native abs(-6)), -native abs(-2), not native abs(0)
    if native abs(-1) == 1 and native abs(2) > 1:
        print "both"
    while native abs(k) > 5:
        k -= 1
    print k if native abs(k) else 0
    for j in range(native abs(-2)):
        print j,
    print
    assert native abs(-1) == 1, native abs(1)
    return native abs(-12)

class Wrapper:
    size = native abs(-20)
    def __init__(self, n):
        self.n = native abs(n)
    def twice(self):
        return native labs(self.n * 2)

def generate(n):
    for j in range(n):
        yield native abs(-j)

calls()
constants()
sizes()
print positions()
print Wrapper(-4).twice(), Wrapper.size, list(generate(3))
native = 3
print native & 1, native
