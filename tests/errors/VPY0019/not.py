ready = False
if !ready:
    print("wait")
