# Strings, lists and the collector.
def words(n):
    out = []
    for i in range(n):
        out.append("w" + str(i))
    return out


all = words(20)
all.append("end")
print(len(all), all[3] + "!", ", ".join(all[2:5]))
squares = [i * i for i in range(10)]
squares[3] += 1
print(squares[3], len(squares), "end" in all)
