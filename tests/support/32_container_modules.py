"""modules `collections`, `itertools`, `functools`, `operator`, `heapq`, `bisect`, `queue`, `copy`"""
import bisect
import copy
import heapq
import itertools
import operator
import queue
from collections import Counter, OrderedDict, defaultdict, deque
from functools import reduce

d = defaultdict(list)
d["a"].append(1)
print(dict(d), Counter("abca").most_common(1), deque([1, 2, 3], maxlen=2), OrderedDict(a=1))
print(list(itertools.permutations("ab")), list(itertools.islice(itertools.count(5), 2)), reduce(operator.add, [1, 2, 3]))
h = [3, 1, 2]
heapq.heapify(h)
print(heapq.heappop(h), bisect.bisect([1, 3], 2), copy.deepcopy([[1], [2]]), sorted([(1, "b")], key=operator.itemgetter(1)))
q = queue.Queue()
q.put(1)
print(q.get(), [(k, list(g)) for k, g in itertools.groupby("aab")])
