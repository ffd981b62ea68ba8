# indexing and slicing with negative values and steps
s = 'abcdefgh'
print(s[0], s[-1], s[2:5], s[:3], s[5:], s[-3:], s[:-3], s[::2], s[1::3], s[::-1], s[5:1:-1], s[-2:-5:-1])
print([s[10:], s[3:3], s[5:2], s[-100:2], s[6:100]], s[:], s[4:][0])
print(s[len(s) // 2:] + s[:len(s) // 2], s[-1:] + s[:-1])
for i in range(len(s), 0, -3):
    print(s[:i], end=' ')
print()
try:
    print(s[8])
except IndexError as e:
    print(e)
print([s[i:i + 3] for i in range(0, len(s), 3)])
print('héllo wörld'[1], 'héllo wörld'[7:9], 'naïve'[::-1])
