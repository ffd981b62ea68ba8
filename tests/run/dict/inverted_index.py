# an inverted index over documents with positions
docs = [
    'to be or not to be that is the question',
    'whether it is nobler in the mind to suffer',
    'the slings and arrows of outrageous fortune',
    'or to take arms against a sea of troubles',
]


def build(docs):
    index = {}
    for n, doc in enumerate(docs):
        for pos, word in enumerate(doc.split()):
            if word not in index:
                index[word] = {}
            places = index[word]
            if n not in places:
                places[n] = []
            places[n].append(pos)
    return index


def search(index, query):
    result = None
    for word in query.split():
        found = set(index.get(word, {}).keys())
        if result is None:
            result = found
        else:
            result = result & found
    return sorted(result) if result else []


index = build(docs)
print(index['to'])
print(index['the'])
for q in ['to', 'or to', 'the mind', 'sea fortune', 'dragon', 'of']:
    hits = search(index, q)
    print(q, '->', hits)
    for h in hits:
        first = q.split()[0]
        print('   ', h, index[first][h])
longest = max(index, key=lambda w: (len(w), w))
print(longest, sum(len(p) for p in index[longest].values()))
frequent = sorted(index, key=lambda w: (-sum(len(p) for p in index[w].values()), w))[:4]
print(frequent)
