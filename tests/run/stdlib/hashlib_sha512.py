import hashlib
for t in [b"", b"abc", b"x"*200, b"y"*111, b"z"*112, b"q"*127, b"q"*128]:
    print(hashlib.sha512(t).hexdigest(), hashlib.sha512(t).digest_size)
