from contextlib import ExitStack, suppress, redirect_stdout, nullcontext, contextmanager
import io
@contextmanager
def cm(n):
    print("in", n)
    try:
        yield n
    finally:
        print("out", n)
with ExitStack() as st:
    a = st.enter_context(cm("a"))
    b = st.enter_context(cm("b"))
    st.callback(print, "bye", 3)
    print(a, b)
with suppress(ZeroDivisionError):
    1 // 0
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden")
print(repr(buf.getvalue()))
with nullcontext(5) as n:
    print(n)
