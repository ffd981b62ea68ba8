# vpyc: std=vpython
native include(stdio)
x = 3.5
n = 1
native printf("%d\n", x)
native printf("%s %d\n", n, "a")
native printf("%f\n", "x")
native printf("%s\n")
native printf("%d\n", 1, 2)
native printf("%q\n", 1)
native printf("%d %", 1)
native printf("%*d\n", x, 1)
native fprintf(native const(stdout), "%n\n", 1)
text = "%d\n"
native printf(text, 1)
i = 0
f = 0.0
s = ""
l = native const(0)->long
native sscanf("1 2", "%ld %f", &i, &f)
native sscanf("1 2", "%s %d", &s, &l)
native sscanf("1 2", "%d", i)
native snprintf(None, 0, "%c", "ab")
