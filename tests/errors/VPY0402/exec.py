exec("x = 3")
