import hmac, hashlib
print(hmac.new(b"key", b"msg", hashlib.sha256).hexdigest())
print(hmac.new(b"key", b"msg", "sha1").hexdigest())
h = hmac.new(b"k" * 100, digestmod=hashlib.md5)
h.update(b"abc")
h.update(b"def")
print(h.hexdigest(), h.digest(), h.digest_size, h.block_size, h.name)
print(hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"))
print(hmac.digest(b"key", b"msg", "sha512").hex())
