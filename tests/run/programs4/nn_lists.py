import math

class LCG:
    def __init__(self, seed=42):
        self.state = seed
    def random(self):
        self.state = (1664525 * self.state + 1013904223) % 2**32
        return self.state / 2**32
    def uniform(self, a, b):
        return a + (b - a) * self.random()
    def shuffle(self, xs):
        for i in reversed(range(1, len(xs))):
            j = int(self.random() * (i + 1))
            xs[i], xs[j] = xs[j], xs[i]

rng = LCG(7)
sigmoid = lambda x: 1 / (1 + math.exp(-x))
dot = lambda a, b: sum(x * y for x, y in zip(a, b))
transpose = lambda m: [list(r) for r in zip(*m)]

class Layer:
    def __init__(self, n_in, n_out, act=sigmoid):
        self.w = [[rng.uniform(-1, 1) for _ in range(n_in)] for _ in range(n_out)]
        self.b = [0.0] * n_out
        self.act = act
    def forward(self, x):
        self.x = x
        self.out = [self.act(dot(row, x) + b) for row, b in zip(self.w, self.b)]
        return self.out
    def backward(self, grad, lr):
        delta = [g * o * (1 - o) for g, o in zip(grad, self.out)]
        back = [dot(col, delta) for col in transpose(self.w)]
        for i, d in enumerate(delta):
            for j, xj in enumerate(self.x):
                self.w[i][j] -= lr * d * xj
            self.b[i] -= lr * d
        return back

class Network:
    def __init__(self, *sizes):
        self.layers = [Layer(a, b) for a, b in zip(sizes, sizes[1:])]
    def __call__(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x
    def train(self, data, epochs, lr=0.5, verbose=0):
        history = []
        for epoch in range(epochs):
            rng.shuffle(data)
            loss = 0
            for x, y in data:
                out = self(x)
                err = [o - t for o, t in zip(out, y)]
                loss += sum(e ** 2 for e in err) / len(err)
                for layer in reversed(self.layers):
                    err = layer.backward(err, lr)
            history.append(loss / len(data))
            if verbose and (epoch + 1) % verbose == 0:
                print(f"epoch {epoch+1:5d}  loss {history[-1]:.4f}")
        return history

xor = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])]
net = Network(2, 3, 1)
h = net.train(xor, 3000, 0.8, verbose=1000)
print(h[0] > h[-1])
for x, y in sorted(xor):
    print(x, y[0], round(net(x)[0]))
circle = []
for i in range(60):
    p = [rng.uniform(-1, 1), rng.uniform(-1, 1)]
    circle.append((p, [1.0 if p[0]**2 + p[1]**2 < 0.5 else 0.0]))
net = Network(2, 5, 1)
net.train(circle, 300, verbose=100)
hits = sum((net(x)[0] > 0.5) == (y[0] == 1) for x, y in circle)
print("accuracy {:.1%}".format(hits / len(circle)))
