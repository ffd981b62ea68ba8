native include(math)
native include(mpi)

def f(a):
     return (4.0 / (1.0 + a * a))

# MPI constants
MPI_COMM_WORLD = native const(MPI_COMM_WORLD)
MPI_SUM = native const(MPI_SUM)
# Use floats not doubles on 32 bit platforms
element = 0.0
if native(->int) sizeof(element) == 4:
 ELEMENT_SIZE = native const(MPI_FLOAT)
else:
 ELEMENT_SIZE = native const(MPI_DOUBLE)

argc = 0
argv = [ "mpipi" ]

NINTERVALS = 10000

myid = 0
numprocs = 0
i = 0

PI25DT = 3.141592653589793238462643
mypi = 0.0
pi = 0.0
h = 0.0
sum = 0.0
x = 0.0
startwtime = 0.0
endwtime = 0.0

native MPI_Init(&argc, &argv)
native MPI_Comm_size(MPI_COMM_WORLD, &numprocs)
native MPI_Comm_rank(MPI_COMM_WORLD, &myid)

startwtime = native(->float) MPI_Wtime()

h = 1.0 / NINTERVALS
sum = 0.0

i = myid + 1
while (i <= NINTERVALS):
    x = h * (i - 0.5)
    sum += f(x)
    i += numprocs

mypi = h * sum

native MPI_Reduce(&mypi, &pi, 1, ELEMENT_SIZE, MPI_SUM, 0, MPI_COMM_WORLD)

if (myid == 0):
    print("")
    native printf("pi is approximately %.16f, Error is %.16f\n", pi, native(->float) fabs(pi - PI25DT))
    endwtime = native(->float) MPI_Wtime()
    print("numprocs:", numprocs, " wall clock time = ", endwtime - startwtime, "\n")

native MPI_Finalize()
