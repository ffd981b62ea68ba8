# cmd, reprlib, sched
import cmd
import reprlib
import sched, time

class S(cmd.Cmd):
    prompt="> "
    def do_hi(self,arg): print("hi",arg)
    def do_quit(self,arg): return True
    def default(self,line): print("?",line)
    def emptyline(self): print("empty")
s=S(); s.onecmd("hi bob"); s.onecmd("zzz q"); print(s.onecmd("quit")); s.onecmd(""); print(s.parseline("a b c"))
s.cmdqueue=["hi there","quit"]; s.cmdloop("welcome")
print(reprlib.repr(list(range(100))), reprlib.repr("x"*100), reprlib.repr({i:i for i in range(10)}), reprlib.repr(set(range(10))), reprlib.repr((1,)), reprlib.repr([[1,[2]]]), reprlib.repr(10**30))
r=reprlib.Repr(); r.maxlist=2; print(r.repr([1,2,3]))
s=sched.scheduler(time.monotonic,time.sleep)
def f(x): print("f",x)
s.enter(0.02,1,f,argument=("b",)); s.enter(0.01,1,f,("a",)); e=s.enter(0.03,1,f,("z",)); s.cancel(e); s.run(); print(s.empty())
