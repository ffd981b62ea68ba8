name = "Ada"
print("%d years" % name)
