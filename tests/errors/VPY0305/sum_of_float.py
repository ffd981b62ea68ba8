print(sum(3.5))
