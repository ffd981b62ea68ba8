"""N-body simulation with an octree (Barnes-Hut)."""
import math
from copy import copy

DTIME = 0.0125
EPS = 0.05
TOL = 1.0
NSUB = 8
NDIM = 3
IMAX = 1073741824


class Random:
    MULT = 1103515245
    ADD = 12345
    MASK = 0x7FFFFFFF

    def __init__(self, seed):
        self.seed = seed

    def uniform(self, lo, hi):
        self.seed = (self.MULT * self.seed + self.ADD) & self.MASK
        return lo + (hi - lo) * (self.seed / 2147483647.0)


class Vec3(object):
    def __init__(self):
        self.d0 = 0.0
        self.d1 = 0.0
        self.d2 = 0.0

    def __getitem__(self, i):
        return (self.d0, self.d1, self.d2)[i]

    def __setitem__(self, i, v):
        if i == 0:
            self.d0 = v
        elif i == 1:
            self.d1 = v
        else:
            self.d2 = v

    def __iadd__(self, other):
        self.d0 += other.d0
        self.d1 += other.d1
        self.d2 += other.d2
        return self

    def __sub__(self, other):
        r = Vec3()
        r.d0 = self.d0 - other.d0
        r.d1 = self.d1 - other.d1
        r.d2 = self.d2 - other.d2
        return r

    def __mul__(self, s):
        r = Vec3()
        r.d0 = self.d0 * s
        r.d1 = self.d1 * s
        r.d2 = self.d2 * s
        return r

    def dot(self, other):
        return self.d0 * other.d0 + self.d1 * other.d1 + self.d2 * other.d2

    def __repr__(self):
        return "%.6f %.6f %.6f" % (self.d0, self.d1, self.d2)


class Node(object):
    def __init__(self):
        self.mass = 0.0
        self.pos = Vec3()

    def load_tree(self, p, xp, l, tree):
        raise NotImplementedError()

    def hackcofm(self):
        raise NotImplementedError()

    def walk_sub_tree(self, dsq, hg):
        raise NotImplementedError()

    @staticmethod
    def old_sub_index(ic, l):
        i = 0
        for k in range(NDIM):
            if (int(ic[k]) & l) != 0:
                i += NSUB >> (k + 1)
        return i


class Body(Node):
    def __init__(self):
        Node.__init__(self)
        self.vel = Vec3()
        self.acc = Vec3()
        self.new_acc = Vec3()
        self.phi = 0.0

    def load_tree(self, p, xp, l, tree):
        retval = Cell()
        si = self.old_sub_index(tree.int_coord(self.pos), l)
        retval.subp[si] = self
        si = self.old_sub_index(xp, l)
        rt = retval.subp[si]
        if rt is not None:
            retval.subp[si] = rt.load_tree(p, xp, l >> 1, tree)
        else:
            retval.subp[si] = p
        return retval

    def hackcofm(self):
        return self.mass

    def walk_sub_tree(self, dsq, hg):
        if self is not hg.pskip:
            hg.gravity(self)
        return hg


class Cell(Node):
    def __init__(self):
        Node.__init__(self)
        self.subp = [None] * NSUB

    def load_tree(self, p, xp, l, tree):
        si = self.old_sub_index(xp, l)
        rt = self.subp[si]
        if rt is not None:
            self.subp[si] = rt.load_tree(p, xp, l >> 1, tree)
        else:
            self.subp[si] = p
        return self

    def hackcofm(self):
        mq = 0.0
        tmp = Vec3()
        for r in self.subp:
            if r is not None:
                mr = r.hackcofm()
                mq = mr + mq
                tmp += r.pos * mr
        self.mass = mq
        self.pos = tmp * (1.0 / mq)
        return mq

    def subdivp(self, dsq, hg):
        dr = self.pos - hg.pos0
        drsq = dr.dot(dr)
        return drsq < dsq

    def walk_sub_tree(self, dsq, hg):
        if self.subdivp(dsq, hg):
            for s in self.subp:
                if s is not None:
                    s.walk_sub_tree(dsq / 4.0, hg)
        else:
            hg.gravity(self)
        return hg


class HackGrav:
    def __init__(self, p):
        self.pskip = p
        self.pos0 = copy(p.pos)
        self.phi0 = 0.0
        self.acc0 = Vec3()

    def gravity(self, n):
        dr = n.pos - self.pos0
        drsq = dr.dot(dr) + EPS * EPS
        drabs = math.sqrt(drsq)
        phii = n.mass / drabs
        self.phi0 -= phii
        self.acc0 += dr * (phii / drsq)


class Tree:
    def __init__(self):
        self.bodies = []
        self.rmin = [-2.0, -2.0, -2.0]
        self.rsize = 4.0
        self.root = None

    def int_coord(self, vp):
        xp = Vec3()
        for i in range(NDIM):
            xsc = (vp[i] - self.rmin[i]) / self.rsize
            if 0.0 <= xsc < 1.0:
                xp[i] = math.floor(IMAX * xsc)
            else:
                return None
        return xp

    def expand(self, p):
        while self.int_coord(p.pos) is None:
            rmid = [r + 0.5 * self.rsize for r in self.rmin]
            for i in range(NDIM):
                if p.pos[i] < rmid[i]:
                    self.rmin[i] -= self.rsize
            self.rsize *= 2.0

    def make(self):
        self.root = None
        for b in self.bodies:
            self.expand(b)
        for b in self.bodies:
            if b.mass != 0.0:
                xp = self.int_coord(b.pos)
                if self.root is None:
                    self.root = b
                else:
                    self.root = self.root.load_tree(b, xp, IMAX >> 1, self)
        self.root.hackcofm()

    def step(self):
        self.make()
        for b in self.bodies:
            hg = HackGrav(b)
            self.root.walk_sub_tree(self.rsize * self.rsize / (TOL * TOL), hg)
            b.phi = hg.phi0
            b.new_acc = hg.acc0
        for b in self.bodies:
            b.vel += (b.new_acc - b.acc) * (0.5 * DTIME)
            b.acc = b.new_acc
            b.vel += b.acc * (0.5 * DTIME)
            b.pos += b.vel * DTIME

    def energy(self):
        return sum(0.5 * b.mass * b.vel.dot(b.vel) + 0.5 * b.mass * b.phi for b in self.bodies)


def create(nbody, seed=123):
    rnd = Random(seed)
    tree = Tree()
    for i in range(nbody):
        p = Body()
        p.mass = 1.0 / nbody
        for k in range(NDIM):
            p.pos[k] = rnd.uniform(-1.0, 1.0)
            p.vel[k] = rnd.uniform(-0.1, 0.1)
        tree.bodies.append(p)
    return tree


def main():
    tree = create(40)
    for i in range(10):
        tree.step()
        if i % 3 == 0:
            print("step %d energy %.6f" % (i, tree.energy()))
    for i, b in enumerate(tree.bodies[:5]):
        print("body", i, b.pos)


main()
