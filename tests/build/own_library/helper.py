native include("counter.h")

def total(c):
    return native(->float) counter_total(c)
