import operator as op
print(op.add(1,2), op.concat([1],[2]), op.contains([1],1), op.countOf([1,1,2],1), op.indexOf([1,2],2), op.getitem([1,2],0), op.index(3), op.inv(3), op.invert(3), op.is_(None,None), op.is_not(1,None), op.lshift(1,3), op.rshift(8,1), op.matmul if 0 else 1, op.mod(7,3), op.neg(3), op.not_(0), op.pos(-3), op.pow(2,3), op.sub(3,1), op.truediv(3,2), op.truth([]), op.xor(5,1), op.floordiv(7,2), op.and_(6,3), op.or_(6,1), op.abs(-3), op.eq(1,1), op.ne(1,2), op.lt(1,2), op.le(1,1), op.gt(2,1), op.ge(2,3), op.length_hint([1,2]))
l = [1,2,3]
op.setitem(l, 0, 9); op.delitem(l, 1); print(l)
print(op.iadd([1],[2]), op.imul(3,4), op.isub(3,1), op.ior(1,2), op.iconcat([1],[2]), op.ipow(2,3), op.ixor(1,3), op.ifloordiv(7,2), op.imod(7,4), op.itruediv(7,2), op.iand(3,1), op.ilshift(1,2), op.irshift(8,2))
print(op.itemgetter(1,0)([5,6]), op.attrgetter("real")(3), op.methodcaller("upper")("a"), op.methodcaller("split", ",", maxsplit=1)("a,b,c"), op.itemgetter(slice(0,2))([1,2,3]))
print(op.call(max, 1, 2))
