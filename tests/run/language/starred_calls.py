def forward(a, b=2, *args): return (a,b,args)
print(forward(*range(5), 10), forward(*[1], 10))
def g(a, b): return a, b
try:
    print(g(*[1,2,3]))
except TypeError as e:
    print(e)
try:
    print(g(*[1]))
except TypeError as e:
    print(e)
print(g(*[1], 2), g(*(1,), *[2]))
