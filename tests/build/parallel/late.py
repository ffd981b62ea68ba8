import parallel

if coreid() == 1:
    print recv(0)
elif coreid() == 0:
    print "core 0 ends"
