# bench: n=150000 python=1200
# How often each word stands in a text.
import sys


def main(n):
    words = "the of and to in is you that it he was for on are as with his they at be this have from or one had by word but not what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into time has look two more write go see number no way could people my than first water been call who oil its now find long down day did get come made may part".split(" ")
    counts = {}
    seed = 11
    for _ in range(n):
        line = []
        for _ in range(100):
            seed = (seed * 1103515245 + 12345) % 2147483648
            line.append(words[seed // 65536 % len(words)] + str(seed // 1024 % 8))
        for word in " ".join(line).split(" "):
            counts[word] = counts.get(word, 0) + 1
    most = ""
    for word in counts:
        if most == "" or counts[word] > counts[most] or (counts[word] == counts[most] and word < most):
            most = word
    print(len(counts), most, counts[most])


main(int(sys.argv[1]))
