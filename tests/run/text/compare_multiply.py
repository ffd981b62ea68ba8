# comparison, concatenation, repetition, min and max of strings, sorting
print('a' < 'b', 'Z' < 'a', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'B' > 'A', '10' < '9', 'a' == 'a')
print('ab' * 3, 3 * '-', 'x' * 0 + '|', 'x' * -1 + '|')
s = 'a'
for i in range(4):
    s += s + str(i)
print(s, len(s))
print(max('hello'), min('hello'), max('b', 'a', 'c'), max(['aa', 'b'], key=len), sorted('hello'), ''.join(sorted('hello')))
print(sorted(['b', 'B', 'a', 'A']), sorted(['b', 'B', 'a', 'A'], key=str.lower), sorted(['10', '9', '1'], key=int))
print(list('abc'), tuple('ab'), list(reversed('abc')), ''.join(reversed('abc')), list(enumerate('ab')), list(zip('ab', 'cd')))
