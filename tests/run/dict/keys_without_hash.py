s = {1, "a"}
for k in [1, "a", [1], (1, 2)]:
    try:
        print(k in s)
    except TypeError as e:
        print(e)
    try:
        s.discard(k)
    except TypeError as e:
        print(e)
    try:
        s.remove(k)
    except TypeError as e:
        print(e)
    except KeyError as e:
        print("KE", e)
    try:
        hash(k)
        print("ok")
    except TypeError as e:
        print(e)
print(len(s))
s = {1, "a"}
for k in [1, "a", [1], (1, 2)]:
    try:
        s.add(k)
    except TypeError as e:
        print(e)
    try:
        print(k in s)
    except TypeError as e:
        print(e)
print(len(s))
