# a variable named as a macro
errno = 5
