# helpers use another package of the application
from app.core.maths import square


def twice(f, x):
    return f(f(x)) + square(1)
