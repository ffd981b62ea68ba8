def f(x):
    if x:
        x += 1
      x += 2
    return x


print(f(1))
