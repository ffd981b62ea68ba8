class X(Later): pass
class Later: pass
