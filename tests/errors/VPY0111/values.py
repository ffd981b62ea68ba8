# vpyc: std=vpython
native include(stdio)
handle = None
pair = (1, 2)
table = {1: 2}
names = ["a", "b"]
native scanf("%p %p %p %p", &handle, &pair, &table, &names[0])
