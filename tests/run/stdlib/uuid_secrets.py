import uuid, secrets
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.version, u == uuid.UUID("{12345678123456781234567812345678}"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "http://x"), len(str(uuid.uuid4())), uuid.uuid4().version, uuid.uuid4() != uuid.uuid4(), u.urn, u.bytes[:2], {u: 1}[u], u.variant)
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), secrets.randbelow(1), secrets.choice([7]), 0 <= secrets.randbits(10) < 1024, len(secrets.token_urlsafe(16)), secrets.compare_digest("a", "a"))
try:
    uuid.UUID("x")
except ValueError as e:
    print(e)
