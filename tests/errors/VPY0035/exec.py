exec "x = 3"
