args = [[1, 2, 3]]
print(len(*args))
def call(f, *a): return f(*a)
print(call(len, [1, 2, 3]), call(abs, -3), call(max, 1, 5), call(str, 4), call(sorted, [3, 1]))
xs = [-5]
print(abs(*xs), max(*[1, 9, 3]), pow(*[2, 3]), divmod(*(7, 2)), sum(*[[1, 2]]), list(*['ab']), ord(*['a']), chr(*[97]), sorted(*[[2, 1]]), bool(*[0]), float(*['1.5']), hex(*[255]), repr(*['a']), tuple(*[[1]]), set(*[[1]]))
print(*xs, *args)
fs = [len, lambda x: x[0]]
for f in fs:
    print(f(*[[7, 8]]))
try:
    print(len(*[[1], [2]]))
except TypeError as e:
    print("TypeError")
xs = [-5]
print(str(*xs))
