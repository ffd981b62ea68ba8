# hashlib: every digest, keys, salts, PBKDF2
import hashlib
import hmac


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d=b"The quick brown fox jumps over the lazy dog"*5
for n in ("md5","sha1","sha224","sha256","sha384","sha512","sha3_224","sha3_256","sha3_384","sha3_512"):
    h=hashlib.new(n,d); print(n,h.hexdigest(),h.name,h.digest_size,h.block_size)
print(hashlib.sha224(b"").hexdigest(), hashlib.sha384(b"a").hexdigest(), hashlib.sha3_256(b"x"*136).hexdigest(), hashlib.sha3_512(d).hexdigest(), hashlib.shake_128(d).hexdigest(200), hashlib.shake_256(b"").hexdigest(10))
print(hashlib.blake2b(d).hexdigest(), hashlib.blake2s(d).hexdigest(), hashlib.blake2b(b"",digest_size=16,key=b"k",salt=b"s",person=b"p").hexdigest(), hashlib.blake2s(b"x"*64,digest_size=5).hexdigest(), hashlib.blake2b(b"x"*128).hexdigest(), hashlib.blake2b().digest_size)
h=hashlib.sha256(); h.update(b"a"); g=h.copy(); g.update(b"b"); print(h.hexdigest(), g.digest(), h.name, h.digest_size)
print(hashlib.pbkdf2_hmac("sha256",b"pw",b"salt",1000).hex(), hashlib.pbkdf2_hmac("sha1",b"pw",b"salt",3,dklen=30).hex(), sorted(hashlib.algorithms_guaranteed))
t(lambda: hashlib.new("nope"))
t(lambda: hashlib.blake2b(digest_size=65))
print(hmac.new(b"k",b"m",hashlib.sha256).hexdigest(), hmac.new(b"k",b"m","sha3_256").hexdigest(), hmac.new(b"k"*200,b"m",hashlib.sha512).hexdigest(), hmac.digest(b"k",b"m","md5"), hmac.compare_digest("a","a"))
