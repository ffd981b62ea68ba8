native include(mpi)

# Non-blocking messages: a value is read again after the call that completes its transfer.
world = native const(MPI_COMM_WORLD)
argc = 0
argv = ["ring"]
native MPI_Init(&argc, &argv)
rank = 0
size = 0
native MPI_Comm_rank(world, &rank)
native MPI_Comm_size(world, &size)

def ring(value):
    got = 0
    requests = [native const(MPI_REQUEST_NULL), native const(MPI_REQUEST_NULL)]
    native MPI_Irecv(&got, 1, native const(MPI_INT), (rank - 1) % size, 7, world, &requests[0])
    native MPI_Isend(&value, 1, native const(MPI_INT), (rank + 1) % size, 7, world, &requests[1])
    native MPI_Waitall(2, requests, native const(MPI_STATUSES_IGNORE))
    return got

values = [rank * 10 + i for i in range(3)]
all = [0] * 3
native MPI_Allreduce(values, all, 3, native const(MPI_INT64_T), native const(MPI_SUM), world)
got = ring(rank * 100)
flags = [0.0] * size
mine = rank + 0.5
native MPI_Gather(&mine, 1, native const(MPI_DOUBLE), flags, 1, native const(MPI_DOUBLE), 0, world)
if rank == 0:
    print got, all, flags, argv, argc
native MPI_Finalize()
