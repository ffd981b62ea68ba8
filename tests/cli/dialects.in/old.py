print 7 / 2, "a"
