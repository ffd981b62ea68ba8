"""Incremental 3D convex hull (edges, faces and vertices as linked objects)."""
import sys

ONHULL = True
REMOVED = True
VISIBLE = True
PROCESSED = True


class Vector:
    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __str__(self):
        return str(self.x) + " " + str(self.y) + " " + str(self.z)

    def __sub__(self, other):
        return Vector(other.x - self.x, other.y - self.y, other.z - self.z)

    def __add__(self, other):
        return Vector(other.x + self.x, other.y + self.y, other.z + self.z)

    @property
    def key(self):
        return (self.x, self.y, self.z)


class Vertex:
    def __init__(self, v, vnum=None, duplicate=None, onhull=not ONHULL, mark=not PROCESSED):
        self.v = v
        self.vnum = vnum
        self.duplicate = duplicate
        self.onhull = onhull
        self.mark = mark

    def __str__(self):
        return str(self.v)

    def collinear(a, b, c):
        return (
            (c.v.z - a.v.z) * (b.v.y - a.v.y) - (b.v.z - a.v.z) * (c.v.y - a.v.y) == 0
            and (b.v.z - a.v.z) * (c.v.x - a.v.x) - (b.v.x - a.v.x) * (c.v.z - a.v.z) == 0
            and (b.v.x - a.v.x) * (c.v.y - a.v.y) - (b.v.y - a.v.y) * (c.v.x - a.v.x) == 0)


class Edge:
    def __init__(self, adjface=None, endpts=None, newface=None, delete=not REMOVED):
        self.adjface = adjface or [None, None]
        self.endpts = endpts or [None, None]
        self.newface = newface
        self.delete = delete

    def __repr__(self):
        return "Edge(%s-%s)" % tuple(p.vnum for p in self.endpts)


class Face:
    def __init__(self, edge=None, vertex=None, visible=not VISIBLE):
        self.edge = edge or [None, None, None]
        self.vertex = vertex or [None, None, None]
        self.visible = visible

    def init_edges(self, fold, v0, v1, v2, edges):
        v = [v0, v1, v2]
        if fold is None:
            fresh = [Edge() for _ in range(3)]
            edges.extend(fresh)
            e0, e1, e2 = fresh
        else:
            e0, e1, e2 = fold.edge[2], fold.edge[1], fold.edge[0]
        e0.endpts = [v0, v1]
        e1.endpts = [v1, v2]
        e2.endpts = [v2, v0]
        self.edge = [e0, e1, e2]
        self.vertex = v
        for e in self.edge:
            if e.adjface[0] is None:
                e.adjface[0] = self
            else:
                e.adjface[1] = self


def volume_sign(f, p):
    a, b, c = (w.v for w in f.vertex)
    ax, ay, az = a.x - p.v.x, a.y - p.v.y, a.z - p.v.z
    bx, by, bz = b.x - p.v.x, b.y - p.v.y, b.z - p.v.z
    cx, cy, cz = c.x - p.v.x, c.y - p.v.y, c.z - p.v.z
    vol = ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)
    if vol > 0.5:
        return 1
    elif vol < -0.5:
        return -1
    return 0


class Hull:
    def __init__(self, points):
        self.vertices = []
        self.edges = []
        self.faces = []
        for i, p in enumerate(points):
            self.vertices.append(Vertex(Vector(*p), i))

    def double_triangle(self):
        vs = self.vertices
        n = len(vs)
        start = 0
        while vs[start].collinear(vs[(start + 1) % n], vs[(start + 2) % n]):
            start += 1
            if start == n:
                sys.exit("all points are collinear")
        v0, v1, v2 = vs[start], vs[(start + 1) % n], vs[(start + 2) % n]
        for v in (v0, v1, v2):
            v.mark = PROCESSED
        f0 = Face()
        f1 = Face()
        f0.init_edges(None, v0, v1, v2, self.edges)
        f1.vertex = [v2, v1, v0]
        f1.edge = [f0.edge[1], f0.edge[0], f0.edge[2]]
        for e in f0.edge:
            e.adjface[1] = f1
        self.faces += [f0, f1]
        v3 = None
        for v in vs:
            if not v.mark and volume_sign(f0, v) != 0:
                v3 = v
                break
        if v3 is None:
            sys.exit("all points are coplanar")
        i = vs.index(v3)
        vs.insert(0, vs.pop(i))

    def construct(self):
        for v in self.vertices:
            if not v.mark:
                v.mark = PROCESSED
                self.add_one(v)
                self.clean_up()

    def add_one(self, p):
        vis = False
        for f in self.faces:
            if volume_sign(f, p) < 0:
                f.visible = VISIBLE
                vis = True
        if not vis:
            p.onhull = not ONHULL
            return False
        for e in list(self.edges):
            if e.adjface[0].visible and e.adjface[1].visible:
                e.delete = REMOVED
            elif e.adjface[0].visible or e.adjface[1].visible:
                e.newface = self.make_cone_face(e, p)
        return True

    def make_cone_face(self, e, p):
        new_edges = [None, None]
        for i in range(2):
            d = e.endpts[i].duplicate
            if d is None:
                d = Edge(endpts=[e.endpts[i], p])
                e.endpts[i].duplicate = d
                self.edges.append(d)
            new_edges[i] = d
        new_face = Face()
        new_face.edge = [e, new_edges[0], new_edges[1]]
        self.make_ccw(new_face, e, p)
        for ne in new_edges:
            for j in range(2):
                if ne.adjface[j] is None:
                    ne.adjface[j] = new_face
                    break
        self.faces.append(new_face)
        return new_face

    def make_ccw(self, f, e, p):
        if e.adjface[0].visible:
            fv = e.adjface[0]
        else:
            fv = e.adjface[1]
        i = fv.vertex.index(e.endpts[0])
        if fv.vertex[(i + 1) % 3] is not e.endpts[1]:
            f.vertex[0] = e.endpts[1]
            f.vertex[1] = e.endpts[0]
        else:
            f.vertex[0] = e.endpts[0]
            f.vertex[1] = e.endpts[1]
            f.edge[1], f.edge[2] = f.edge[2], f.edge[1]
        f.vertex[2] = p

    def clean_up(self):
        for e in self.edges:
            if e.newface:
                if e.adjface[0].visible:
                    e.adjface[0] = e.newface
                else:
                    e.adjface[1] = e.newface
                e.newface = None
        self.edges = [e for e in self.edges if not e.delete]
        self.faces = [f for f in self.faces if not f.visible]
        for v in self.vertices:
            v.onhull = not ONHULL
        for e in self.edges:
            e.endpts[0].onhull = e.endpts[1].onhull = ONHULL
        for v in self.vertices:
            v.duplicate = None

    def euler(self):
        used = {v.vnum for e in self.edges for v in e.endpts}
        return len(used) - len(self.edges) + len(self.faces), len(used)


def lattice(n, seed):
    pts = []
    seen = set()
    x = seed
    while len(pts) < n:
        x = (x * 1103515245 + 12345) % 2147483648
        a = (x >> 8) % 101 - 50
        b = (x >> 16) % 97 - 48
        c = (x >> 4) % 89 - 44
        if (a, b, c) not in seen:
            seen.add((a, b, c))
            pts.append((a, b, c))
    return pts


def run(name, pts):
    h = Hull(pts)
    h.double_triangle()
    h.construct()
    chi, used = h.euler()
    print("%-8s points %3d on hull %3d edges %3d faces %3d euler %d" % (
        name, len(pts), used, len(h.edges), len(h.faces), chi))
    return h


cube = [(x, y, z) for x in (0, 10) for y in (0, 10) for z in (0, 10)]
run("cube", cube)
h = run("tetra", [(0, 0, 0), (9, 0, 0), (0, 9, 0), (0, 0, 9), (1, 1, 1)])
print(sorted(tuple(sorted(v.vnum for v in f.vertex)) for f in h.faces))
print(h.edges[0], str(h.vertices[0]), h.vertices[1].v.key)
run("random", lattice(60, 7))
run("more", lattice(150, 99))
