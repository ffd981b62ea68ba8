# uuid: from ints, fields and bytes in the other order
import uuid


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


u=uuid.UUID(int=0x12345678123456781234567812345678)
print(u, u.hex, u.fields, u.bytes_le, u.time_low, u.node, u.clock_seq, u.variant, u.version, u.urn, uuid.UUID(bytes_le=u.bytes_le)==u, uuid.UUID(fields=u.fields)==u, uuid.UUID(bytes=b"\0"*16), uuid.UUID("{12345678-1234-5678-1234-567812345678}"), uuid.uuid5(uuid.NAMESPACE_DNS,"python.org"), uuid.uuid3(uuid.NAMESPACE_URL,"x"), uuid.uuid4().version, sorted([uuid.UUID(int=2),uuid.UUID(int=1)]), uuid.UUID(int=7).time)
t(lambda: uuid.UUID("zz"))
t(lambda: uuid.UUID(int=-1))
t(lambda: uuid.UUID(bytes=b"a"))
