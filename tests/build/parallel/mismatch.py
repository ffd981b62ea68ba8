from parallel import coreid, send, bcast

if coreid() == 0:
    send("text", 1)
    bcast(1, 0)
else:
    print bcast(1, 0)
