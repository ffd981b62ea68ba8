# vpyc: std=vpython
native update(&3)
