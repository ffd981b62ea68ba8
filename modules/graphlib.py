# vpyc: library machine-ints
"""An order in which each node of a graph comes after those it depends on."""


class CycleError(ValueError):
    pass


class TopologicalSorter:
    def __init__(self, graph=None):
        # The nodes in the order in which they were first named; of each, what waits for it and how many it waits for.
        self._after = {}
        self._waits = {}
        self._ready = []
        self._passed = 0
        self._given = 0
        self._prepared = False
        if graph is not None:
            for node in graph:
                self.add(node, *[before for before in graph[node]])

    def _node(self, node):
        if node not in self._waits:
            self._waits[node] = 0
            self._after[node] = []

    def add(self, node, *predecessors):
        if self._prepared:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._node(node)
        for before in predecessors:
            self._node(before)
            self._after[before].append(node)
            self._waits[node] += 1

    def prepare(self):
        if self._prepared:
            raise ValueError("cannot prepare() more than once")
        self._prepared = True
        cycle = self._cycle()
        if len(cycle) > 0:
            raise CycleError("nodes are in a cycle", cycle)
        self._ready = [node for node in self._waits if self._waits[node] == 0]

    def _cycle(self):
        """The nodes of a cycle, the first one again at the end; nothing if there is none."""
        seen = {}
        for start in self._after:
            if start in seen:
                continue
            # Depth first: the path, and how far each node on it has been followed.
            path = [start]
            places = [0]
            seen[start] = True
            while len(path) > 0:
                after = self._after[path[-1]]
                if places[-1] == len(after):
                    seen[path.pop()] = False
                    places.pop()
                    continue
                node = after[places[-1]]
                places[-1] += 1
                if node not in seen:
                    seen[node] = True
                    path.append(node)
                    places.append(0)
                elif seen[node]:
                    return path[path.index(node):] + [node]
        return []

    def get_ready(self):
        if not self._prepared:
            raise ValueError("prepare() must be called first")
        ready = tuple(self._ready)
        self._ready = []
        self._given += len(ready)
        return ready

    def is_active(self):
        if not self._prepared:
            raise ValueError("prepare() must be called first")
        return self._passed < self._given or len(self._ready) > 0

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if not self._prepared:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            if node not in self._waits:
                raise ValueError(f"node {node!r} was not added using add()")
            if self._waits[node] != 0:
                raise ValueError(f"node {node!r} was not passed out (still not ready)" if self._waits[node] > 0 else f"node {node!r} was already marked done")
            self._waits[node] = -1
            self._passed += 1
            for after in self._after[node]:
                self._waits[after] -= 1
                if self._waits[after] == 0:
                    self._ready.append(after)

    def static_order(self):
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            for node in ready:
                yield node
            for node in ready:
                self.done(node)
