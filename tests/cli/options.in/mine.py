native include("mine.h")
print native const(MINE)
