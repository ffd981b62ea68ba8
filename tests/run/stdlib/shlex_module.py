import shlex
print(shlex.split('a "b c" d\\ e \'f g\' # h'), shlex.split("x # y", comments=True), shlex.quote("it's a"), shlex.quote("abc"), shlex.quote(""), shlex.join(["a b", "c", "d'e"]))
try:
    shlex.split('a "b')
except ValueError as e:
    print(e)
print(list(shlex.shlex("a = b + 'c d' ; e")))
print(shlex.split("a\\\\b 'c\\d' \"e\\\"f\" \"\" ''", posix=True))
