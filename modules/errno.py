# vpyc: library
"""The numbers of the system's errors."""

native include(errno)

EPERM = native const(EPERM)
ENOENT = native const(ENOENT)
ESRCH = native const(ESRCH)
EINTR = native const(EINTR)
EIO = native const(EIO)
ENXIO = native const(ENXIO)
E2BIG = native const(E2BIG)
ENOEXEC = native const(ENOEXEC)
EBADF = native const(EBADF)
ECHILD = native const(ECHILD)
EAGAIN = native const(EAGAIN)
ENOMEM = native const(ENOMEM)
EACCES = native const(EACCES)
EFAULT = native const(EFAULT)
EBUSY = native const(EBUSY)
EEXIST = native const(EEXIST)
EXDEV = native const(EXDEV)
ENODEV = native const(ENODEV)
ENOTDIR = native const(ENOTDIR)
EISDIR = native const(EISDIR)
EINVAL = native const(EINVAL)
ENFILE = native const(ENFILE)
EMFILE = native const(EMFILE)
ENOTTY = native const(ENOTTY)
EFBIG = native const(EFBIG)
ENOSPC = native const(ENOSPC)
ESPIPE = native const(ESPIPE)
EROFS = native const(EROFS)
EMLINK = native const(EMLINK)
EPIPE = native const(EPIPE)
EDOM = native const(EDOM)
ERANGE = native const(ERANGE)
EDEADLK = native const(EDEADLK)
ENAMETOOLONG = native const(ENAMETOOLONG)
ENOSYS = native const(ENOSYS)
ENOTEMPTY = native const(ENOTEMPTY)
ELOOP = native const(ELOOP)
EWOULDBLOCK = native const(EWOULDBLOCK)
ENOTSOCK = native const(ENOTSOCK)
EADDRINUSE = native const(EADDRINUSE)
EADDRNOTAVAIL = native const(EADDRNOTAVAIL)
ENETDOWN = native const(ENETDOWN)
ENETUNREACH = native const(ENETUNREACH)
ECONNABORTED = native const(ECONNABORTED)
ECONNRESET = native const(ECONNRESET)
ENOBUFS = native const(ENOBUFS)
EISCONN = native const(EISCONN)
ENOTCONN = native const(ENOTCONN)
ETIMEDOUT = native const(ETIMEDOUT)
ECONNREFUSED = native const(ECONNREFUSED)
EHOSTUNREACH = native const(EHOSTUNREACH)
EALREADY = native const(EALREADY)
EINPROGRESS = native const(EINPROGRESS)
EILSEQ = native const(EILSEQ)
EOVERFLOW = native const(EOVERFLOW)
EPROTO = native const(EPROTO)
ECANCELED = native const(ECANCELED)
ENOTSUP = native const(ENOTSUP)
errorcode = {
    EPERM: "EPERM",
    ENOENT: "ENOENT",
    ESRCH: "ESRCH",
    EINTR: "EINTR",
    EIO: "EIO",
    ENXIO: "ENXIO",
    E2BIG: "E2BIG",
    ENOEXEC: "ENOEXEC",
    EBADF: "EBADF",
    ECHILD: "ECHILD",
    EAGAIN: "EAGAIN",
    ENOMEM: "ENOMEM",
    EACCES: "EACCES",
    EFAULT: "EFAULT",
    EBUSY: "EBUSY",
    EEXIST: "EEXIST",
    EXDEV: "EXDEV",
    ENODEV: "ENODEV",
    ENOTDIR: "ENOTDIR",
    EISDIR: "EISDIR",
    EINVAL: "EINVAL",
    ENFILE: "ENFILE",
    EMFILE: "EMFILE",
    ENOTTY: "ENOTTY",
    EFBIG: "EFBIG",
    ENOSPC: "ENOSPC",
    ESPIPE: "ESPIPE",
    EROFS: "EROFS",
    EMLINK: "EMLINK",
    EPIPE: "EPIPE",
    EDOM: "EDOM",
    ERANGE: "ERANGE",
    EDEADLK: "EDEADLK",
    ENAMETOOLONG: "ENAMETOOLONG",
    ENOSYS: "ENOSYS",
    ENOTEMPTY: "ENOTEMPTY",
    ELOOP: "ELOOP",
    ENOTSOCK: "ENOTSOCK",
    EADDRINUSE: "EADDRINUSE",
    EADDRNOTAVAIL: "EADDRNOTAVAIL",
    ENETDOWN: "ENETDOWN",
    ENETUNREACH: "ENETUNREACH",
    ECONNABORTED: "ECONNABORTED",
    ECONNRESET: "ECONNRESET",
    ENOBUFS: "ENOBUFS",
    EISCONN: "EISCONN",
    ENOTCONN: "ENOTCONN",
    ETIMEDOUT: "ETIMEDOUT",
    ECONNREFUSED: "ECONNREFUSED",
    EHOSTUNREACH: "EHOSTUNREACH",
    EALREADY: "EALREADY",
    EINPROGRESS: "EINPROGRESS",
    EILSEQ: "EILSEQ",
    EOVERFLOW: "EOVERFLOW",
    EPROTO: "EPROTO",
    ECANCELED: "ECANCELED",
}
