native include(math)
native include(unistd)
native include(time)
native include(sys/time)

print native(->float) cbrt(8.0), native(->float) hypot(native(->float) fabs(-3.0), 4.0)
print native(->int) floor(2.7), native(->int) lround(native(->float) sqrt(6.25))
print native getpid() > 0, native getpid() == native getpid()

start = native const(0)->struct timespec
print native clock_gettime(native const(CLOCK_MONOTONIC), &start), start.tv_sec > 0
pause = native const(0)->struct timespec
pause.tv_nsec = 2000000
native nanosleep(&pause, None)
end = native const(0)->struct timespec
native clock_gettime(native const(CLOCK_MONOTONIC), &end)
print (end.tv_sec - start.tv_sec) * 1000000000 + end.tv_nsec - start.tv_nsec >= 2000000

now = native const(0)->struct timeval
native gettimeofday(&now, None)
stamp = native const(86400)->time_t
day = native gmtime(&stamp)
print now.tv_sec > 1700000000, day.tm_year + 1900, day.tm_mday
room = bytearray(64)
print native strftime(room, 64, "%Y-%m-%d", day), room[:10]
ends = [0.0]
print native(->float) modf(2.5, ends), ends
print native(->str) getenv("NOT_SET_AT_ALL") if native getenv("NOT_SET_AT_ALL") != None else "not set"
try:
    print native(->str) getenv("NOT_SET_AT_ALL")
except ValueError as e:
    print "ValueError:", e
