from parallel import coreid, numcores, send, recv, sendrecv, bcast, reduce, sync, probe, nonblocking_send

me = coreid()
last = numcores() - 1
print reduce(me + 1, "sum"), reduce(me + 0.5, "max"), reduce(me, "min"), reduce(2, "prod")
if me == 0:
    send(1, 1)
    send(2.5, 1)
    send("text", 1)
    send([10, 20, 30], 1, 3)
    nonblocking_send("x" * 300000, 1)
    print recv(1)
elif me == 1:
    a = recv(0)
    b = recv(0)
    print a, b, a + 1
    print recv(0)
    print recv(0, 3)
    print len(recv(0))
    send("done", 0)
sync()
# Both send before they receive, more than the system keeps.
other = 1 - me
if me < 2:
    print len(sendrecv("y" * 1000000, other))
print bcast("from 1" if me == 1 else "", 1)
