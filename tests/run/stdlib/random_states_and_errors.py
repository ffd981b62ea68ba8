# random: errors of bad arguments, states, the numbers of the system, a source of its own
import random
import random


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: random.randint(5,1))
t(lambda: random.randrange(0))
t(lambda: random.randrange(5,5))
t(lambda: random.randrange(1,5,0))
t(lambda: random.choice([1][:0]))
t(lambda: random.sample([1,2],3))
t(lambda: random.sample([1,2],-1))
t(lambda: random.choices([1,2],weights=[1]))
t(lambda: random.choices([1,2],weights=[0,0]))
t(lambda: random.choices([1,2],weights=[-1,0]))
t(lambda: random.choices([1,2][:0]))
t(lambda: random.choices([1,2],weights=[1,2],cum_weights=[1,2]))
t(lambda: random.getrandbits(-1))
t(lambda: random.sample([1,2],2,counts=[1,2,3]))
t(lambda: random.sample([1,2],2,counts=[0,0]))
t(lambda: random.randrange(1,5,7))
r=random.Random(5)
s=r.getstate()
a=[r.random() for _ in range(3)]
r.setstate(s)
print(a==[r.random() for _ in range(3)], s[0], len(s[1]), s[2])
random.seed(4); st=random.getstate(); x=random.gauss(0,1); random.setstate(st); print(x==random.gauss(0,1))
q=random.Random("x"); print(q.randint(1,100), q.choice("abc"), q.shuffle([1,2]))
sr=random.SystemRandom(); print(0<=sr.random()<1, sr.randint(3,3))
