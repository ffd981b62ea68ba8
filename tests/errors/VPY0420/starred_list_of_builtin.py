print(range(*[1, 4]), round(*[2.567, 1]), isinstance(*[3, int]), type(*[3]), int(*['7']))
