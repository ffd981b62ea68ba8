# cmath: all functions at edges: zeros with signs, very large and very small parts
import cmath

n=0
for f in (cmath.sqrt,cmath.exp,cmath.log,cmath.sin,cmath.cos,cmath.tan,cmath.asin,cmath.acos,cmath.atan,cmath.sinh,cmath.cosh,cmath.tanh,cmath.asinh,cmath.acosh,cmath.atanh,cmath.log10):
    for a in (0.0,-0.0,1.0,-1.0,0.3,2.5,-0.7,1e-310,1e-200,1e200,-1e308,720.0,-709.5):
        for b in (0.0,-0.0,1.0,-0.5,3.0,1e-309,1e-160,-1e307,800.0):
            try:
                print(n, f(complex(a,b)))
            except (ValueError,OverflowError) as e: print(n,type(e).__name__,e)
    n+=1
