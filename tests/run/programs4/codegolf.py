# assorted one-liner style solutions
import sys, math, string
from functools import reduce
from itertools import *
from collections import *
P=print
P([x for x in range(2,50) if all(x%y for y in range(2,int(x**.5)+1))])
P(*map(lambda i:(i%3==0)*"Fizz"+(i%5==0)*"Buzz"or i,range(1,21)))
f=lambda n:n<2 or n*f(n-1)
P(f(10),f(5),f(0))
fib=lambda n,a=0,b=1:a if n<1 else fib(n-1,b,a+b)
P([fib(i)for i in range(15)])
q=lambda l:l and q([x for x in l[1:]if x<l[0]])+[l[0]]+q([x for x in l[1:]if x>=l[0]])
P(q([3,6,1,8,2,9,2]))
g=lambda a,b:b and g(b,a%b)or a
P(g(48,18),reduce(g,[100,75,35]))
rot=lambda s,k=13:s.translate(str.maketrans(string.ascii_letters,''.join(a[k:]+a[:k] for a in(string.ascii_lowercase,string.ascii_uppercase))))
P(rot("Hello, World!"),rot(rot("Hello, World!")))
h=lambda n,a='A',b='B',c='C':[]if n<1 else h(n-1,a,c,b)+[a+c]+h(n-1,b,a,c)
P(len(h(6)),h(3))
P(max(permutations("abc")),sum(1for p in product(range(6),repeat=3)if sum(p)==7))
rle=lambda s:''.join(k+str(len(list(v)))for k,v in groupby(s))
P(rle("aaabccdddd"))
P({k:sorted(v)for k,v in reduce(lambda d,w:d[''.join(sorted(w))].append(w)or d,"listen silent enlist google elgoog".split(),defaultdict(list)).items()})
pas=lambda n:[1]if n<1 else[a+b for a,b in zip([0]+pas(n-1),pas(n-1)+[0])]
[P(' '.join(map(str,pas(i))).center(20).rstrip())for i in range(5)]
flat=lambda l:sum(map(flat,l),[])if isinstance(l,list)else[l]
P(flat([1,[2,[3,4],5],[[6]]]))
P(*zip(*[iter("abcdefgh")]*3))
P(bin(37)[2:].count('1'),int('ff',16),'%x'%255,f"{255:#010b}",0b101|0o17^0xA)
P(Counter("mississippi").most_common(2),''.join(sorted(set("mississippi"))))
c=lambda n:[n]if n==1 else[n]+c(3*n+1 if n%2 else n//2)
P(c(7),len(c(27)))
t=[*zip("abc",range(3))];P(dict(t),*t,sep=';')
P([*accumulate(range(1,6),lambda a,b:a*b)],[*takewhile(lambda x:x<10,count(1,3))],[*chain.from_iterable(["ab","cd"])],[*compress("abcdef",[1,0,1,0,1,1])])
l=[5,3,1];l[1:2]=[9,9];l+=l[::-1];P(l,l[-3:],l.index(9,2))
a,(b,*d),e=1,(2,3,4),5;P(a,b,d,e)
P((lambda *a,**k:(a,k))(1,2,x=3))
P("%s is %d%% %5.1f|%-6s|%+d"%("x",50,3.14159,"ab",7),"{0}{1}{0}".format("a",1),"{:>8}|{:^8}|{:*<8}".format(1,"mid",2.5))
P(sorted("Hello World foo".split(),key=str.lower),sorted([(2,'b'),(1,'z'),(2,'a')],key=lambda p:(-p[0],p[1])))
P(any([]),all([]),not[],bool("0"),None or"d",0 or[]or"x",1 and 2)
P(''.join(chr((ord(x)-97+3)%26+97)for x in"xyz"),[i for i,x in enumerate("hello")if x=="l"])
P(round(2.5),round(-1.5),round(2.675,2),7//-2,-7%3,divmod(-7,2),2**10,10**-2)
w=0
while(w:=w+1)<5:
  if w==3:continue
  P(w,end=' ')
else:P('end')
exec_=[lambda x,i=i:x*i for i in range(4)];P([k(10)for k in exec_])
P(math.gcd(12,18),math.comb(5,2),math.isqrt(50),sum([[1],[2]],[]),min("b","a"),max([3,1],key=lambda x:-x))
sys.exit("bye")
