# vpyc: std=python3
x = 3
y = &x
