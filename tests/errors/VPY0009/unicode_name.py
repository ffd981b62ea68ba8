s = "\N{NO SUCH CHARACTER}"
print(s)
