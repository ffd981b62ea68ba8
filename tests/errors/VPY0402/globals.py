class A:
    print(locals())


show = globals
