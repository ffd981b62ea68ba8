# quit(7) gives exit status 7
print("about to quit")
for k in range(3):
    if k == 1:
        quit(7)
    print(k)
