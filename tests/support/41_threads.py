"""threads and processes (`threading`, `multiprocessing`, `concurrent`)"""
# not compiled
import threading

t = threading.Thread(target=print, args=("hello",))
t.start()
t.join()
