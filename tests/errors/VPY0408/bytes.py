class Packet(bytes):
    pass


print(Packet(b"abc"))
