# vpyc: std=vpython
native include(stdio)

def shown(n, x, s, flag):
    native printf("%d %5d|%-5d|%05d %i\n", n, n, n, n, n)
    native printf("%f %.2f %g %e %8.3f\n", x, x, x, x, x)
    native printf("%s %10s|%-6s|%.2s %c%c\n", s, s, s, s, 65, n)
    native printf("%x %X %o %u %ld %lld %zu %hhd\n", n, n, n, n, n, n, n, n)
    native printf("%d %f %d%%\n", flag, n, True)
    native printf("%*d|%-*d|%.*f\n", 6, n, 6, n, 2, x)

print "before"
shown(42, 3.14159, "text", False)
big = 5000000000
native printf("%d %u %x %ld\n", big, big, big, -big)
native printf("%s %s\n", "in" + "side", str([1, 2]))
print "between"
native puts("from puts")
native fprintf(native const(stdout), "%s %d\n", "to stdout", native printf("counted\n"))
room = bytearray(16)
print native snprintf(room, 16, "%d-%s", 7, "x"), room[:3]
print "after"
native printf("no end of line")
print " and the rest"
