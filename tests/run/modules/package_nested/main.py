# nested packages, dotted imports with as, a package without statements in __init__
import app.core.maths as m
import app.core.text
from app.core import text as t
from app.util import helpers

print(m.square(7), app.core.text.shout("hi"), t.shout("x"), helpers.twice(m.square, 3))
print(app.core.maths is m, app.VERSION)
