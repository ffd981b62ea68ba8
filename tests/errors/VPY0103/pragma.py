# vpyc: std=vpython
native pragma 7
