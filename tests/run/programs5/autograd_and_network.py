"""Autograd scalar engine, MLP, and a matrix-based network with momentum; no numpy."""
import math
import random


class Value:
    def __init__(self, data, _children=(), _op=''):
        self.data = data
        self.grad = 0.0
        self._backward = lambda: None
        self._prev = set(_children)
        self._op = _op

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other), '+')

        def _backward():
            self.grad += out.grad
            other.grad += out.grad
        out._backward = _backward
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other), '*')

        def _backward():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out._backward = _backward
        return out

    def __pow__(self, other):
        assert isinstance(other, (int, float)), 'only supporting int/float powers'
        out = Value(self.data ** other, (self,), f'**{other}')

        def _backward():
            self.grad += other * self.data ** (other - 1) * out.grad
        out._backward = _backward
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,), 'tanh')

        def _backward():
            self.grad += (1 - t * t) * out.grad
        out._backward = _backward
        return out

    def relu(self):
        out = Value(0 if self.data < 0 else self.data, (self,), 'ReLU')

        def _backward():
            self.grad += (out.data > 0) * out.grad
        out._backward = _backward
        return out

    def backward(self):
        topo = []
        visited = set()

        def build_topo(v):
            if v not in visited:
                visited.add(v)
                for child in v._prev:
                    build_topo(child)
                topo.append(v)
        build_topo(self)
        self.grad = 1
        for v in reversed(topo):
            v._backward()

    def __neg__(self): return self * -1
    def __radd__(self, other): return self + other
    def __sub__(self, other): return self + (-other)
    def __rsub__(self, other): return other + (-self)
    def __rmul__(self, other): return self * other
    def __truediv__(self, other): return self * other ** -1
    def __rtruediv__(self, other): return other * self ** -1
    def __repr__(self): return f'Value(data={self.data:.4f}, grad={self.grad:.4f})'


class Module:
    def zero_grad(self):
        for p in self.parameters():
            p.grad = 0

    def parameters(self):
        return []


class Neuron(Module):
    def __init__(self, nin, nonlin=True):
        self.w = [Value(random.uniform(-1, 1)) for _ in range(nin)]
        self.b = Value(0)
        self.nonlin = nonlin

    def __call__(self, x):
        act = sum((wi * xi for wi, xi in zip(self.w, x)), self.b)
        return act.tanh() if self.nonlin else act

    def parameters(self):
        return self.w + [self.b]

    def __repr__(self):
        return f"{'Tanh' if self.nonlin else 'Linear'}Neuron({len(self.w)})"


class Layer(Module):
    def __init__(self, nin, nout, **kwargs):
        self.neurons = [Neuron(nin, **kwargs) for _ in range(nout)]

    def __call__(self, x):
        out = [n(x) for n in self.neurons]
        return out[0] if len(out) == 1 else out

    def parameters(self):
        return [p for n in self.neurons for p in n.parameters()]

    def __repr__(self):
        return f"Layer of [{', '.join(str(n) for n in self.neurons)}]"


class MLP(Module):
    def __init__(self, nin, nouts):
        sz = [nin] + nouts
        self.layers = [Layer(sz[i], sz[i + 1], nonlin=i != len(nouts) - 1) for i in range(len(nouts))]

    def __call__(self, x):
        for layer in self.layers:
            x = layer(x)
        return x

    def parameters(self):
        return [p for layer in self.layers for p in layer.parameters()]

    def __repr__(self):
        return f"MLP of [{', '.join(str(layer) for layer in self.layers)}]"


random.seed(1337)
a, b = Value(-4.0), Value(2.0)
c = a + b
d = a * b + b ** 3
c += c + 1
c += 1 + c + (-a)
d += d * 2 + (b + a).relu()
d += 3 * d + (b - a).relu()
e = c - d
f = e ** 2
g = f / 2.0
g += 10.0 / f
g.backward()
print(f'{g.data:.4f} {a.grad:.4f} {b.grad:.4f}', a, g._op)
model = MLP(2, [3, 1])
print(model, len(model.parameters()))
xs = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
ys = [-1.0, 1.0, 1.0, -1.0]
for k in range(40):
    preds = [model(x) for x in xs]
    loss = sum((p - y) ** 2 for p, y in zip(preds, ys))
    model.zero_grad()
    loss.backward()
    for p in model.parameters():
        p.data -= 0.1 * p.grad
    if k % 10 == 0:
        print(k, f'{loss.data:.5f}')
print([f'{model(x).data:.2f}' for x in xs])


def matmul(A, B):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*B)] for row in A]


class Net:
    ACT = {
        'sigmoid': (lambda x: 1 / (1 + math.exp(-x)), lambda y: y * (1 - y)),
        'linear': (lambda x: x, lambda y: 1),
        'leaky': (lambda x: x if x > 0 else 0.01 * x, lambda y: 1 if y > 0 else 0.01),
    }

    def __init__(self, sizes, acts, seed=0):
        rng = random.Random(seed)
        self.W = [[[rng.gauss(0, 0.7) for _ in range(o)] for _ in range(i)] for i, o in zip(sizes, sizes[1:])]
        self.B = [[0] * o for o in sizes[1:]]
        self.V = [[[0] * len(r) for r in w] for w in self.W]
        self.acts = [self.ACT[a] for a in acts]

    def forward(self, x):
        outs = [x]
        for W, B, (f, _) in zip(self.W, self.B, self.acts):
            z = matmul([outs[-1]], W)[0]
            outs.append([f(v + b) for v, b in zip(z, B)])
        return outs

    def train(self, data, lr=0.5, momentum=0.8, epochs=300):
        history = []
        for epoch in range(epochs):
            total = 0
            for x, y in data:
                outs = self.forward(x)
                delta = [(o - t) * self.acts[-1][1](o) for o, t in zip(outs[-1], y)]
                total += sum((o - t) ** 2 for o, t in zip(outs[-1], y))
                for n in reversed(range(len(self.W))):
                    prev = outs[n]
                    back = [sum(w * d for w, d in zip(row, delta)) for row in self.W[n]]
                    for i, row in enumerate(self.W[n]):
                        for j in range(len(row)):
                            self.V[n][i][j] = momentum * self.V[n][i][j] - lr * prev[i] * delta[j]
                            row[j] += self.V[n][i][j]
                    self.B[n] = [b - lr * d for b, d in zip(self.B[n], delta)]
                    if n:
                        delta = [bk * self.acts[n - 1][1](p) for bk, p in zip(back, prev)]
            history.append(total)
        return history


net = Net([2, 3, 1], ['sigmoid', 'sigmoid'], seed=3)
data = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [1])]
h = net.train(data)
print(f'{h[0]:.4f} {h[-1]:.4f}', [round(net.forward(x)[-1][0]) for x, _ in data], h[-1] < h[0])
