from math import pi, sin, cos, sqrt
from random import random, choice, seed
from copy import copy
from collections import namedtuple

FLOAT_MAX = 1e100


class Point:
    __slots__ = ["x", "y", "group"]

    def __init__(self, x=0.0, y=0.0, group=0):
        self.x, self.y, self.group = x, y, group


def generate_points(npoints, radius):
    points = [Point() for _ in range(npoints)]
    for p in points:
        r = random() * radius
        ang = random() * 2 * pi
        p.x = r * cos(ang)
        p.y = r * sin(ang)
    return points


def sqr_distance_2d(a, b):
    return (a.x - b.x) ** 2 + (a.y - b.y) ** 2


def nearest_cluster_center(point, cluster_centers):
    """Distance and index of the closest cluster center"""
    min_index = point.group
    min_dist = FLOAT_MAX
    for i, cc in enumerate(cluster_centers):
        d = sqr_distance_2d(cc, point)
        if min_dist > d:
            min_dist = d
            min_index = i
    return (min_index, min_dist)


def kpp(points, cluster_centers):
    cluster_centers[0] = copy(choice(points))
    d = [0.0 for _ in range(len(points))]
    for i in range(1, len(cluster_centers)):
        total = 0
        for j, p in enumerate(points):
            d[j] = nearest_cluster_center(p, cluster_centers[:i])[1]
            total += d[j]
        total *= random()
        for j, di in enumerate(d):
            total -= di
            if total > 0:
                continue
            cluster_centers[i] = copy(points[j])
            break
    for p in points:
        p.group = nearest_cluster_center(p, cluster_centers)[0]


def lloyd(points, nclusters):
    cluster_centers = [Point() for _ in range(nclusters)]
    kpp(points, cluster_centers)
    lenpts10 = len(points) >> 10
    rounds = 0
    changed = 0
    while True:
        for cc in cluster_centers:
            cc.x = 0
            cc.y = 0
            cc.group = 0
        for p in points:
            cluster_centers[p.group].group += 1
            cluster_centers[p.group].x += p.x
            cluster_centers[p.group].y += p.y
        for cc in cluster_centers:
            cc.x /= cc.group
            cc.y /= cc.group
        changed = 0
        rounds += 1
        for p in points:
            min_i = nearest_cluster_center(p, cluster_centers)[0]
            if min_i != p.group:
                changed += 1
                p.group = min_i
        if changed <= lenpts10:
            break
    for i, cc in enumerate(cluster_centers):
        cc.group = i
    return cluster_centers, rounds


Stats = namedtuple('Stats', ['size', 'mean', 'worst'])


def describe(points, centers):
    out = []
    for i, c in enumerate(centers):
        mine = [sqrt(sqr_distance_2d(p, c)) for p in points if p.group == i]
        out.append(Stats(len(mine), sum(mine) / len(mine), max(mine)))
    return out


def main():
    seed(2024)
    points = generate_points(400, 10)
    k = 6
    centers, rounds = lloyd(points, k)
    print("rounds", rounds)
    for s in describe(points, centers):
        print("%3d %.4f %.4f" % (s.size, s.mean, s.worst))
    print("total %d" % sum(s.size for s in describe(points, centers)))
    print(describe(points, centers)[0]._fields)


main()
