print "Hello, world"
