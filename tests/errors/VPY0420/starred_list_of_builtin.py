print(bytes(*['é', 'utf-8']), complex(*[1, 2]), type(*[3]))
