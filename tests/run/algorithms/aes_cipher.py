"""AES-128 encryption and decryption of single blocks and of CBC streams."""


def xtime(a):
    return (((a << 1) ^ 0x1B) & 0xFF) if (a & 0x80) else (a << 1)


def gmul(a, b):
    p = 0
    for _ in range(8):
        if b & 1:
            p ^= a
        a = xtime(a)
        b >>= 1
    return p


def make_sbox():
    inverse = [0] * 256
    for a in range(1, 256):
        if inverse[a]:
            continue
        for b in range(1, 256):
            if gmul(a, b) == 1:
                inverse[a] = b
                inverse[b] = a
                break
    sbox = []
    for a in range(256):
        x = inverse[a]
        y = x
        for _ in range(4):
            x = ((x << 1) | (x >> 7)) & 0xFF
            y ^= x
        sbox.append(y ^ 0x63)
    return tuple(sbox)


s_box = make_sbox()
inv_s_box = tuple(s_box.index(i) for i in range(256))
r_con = [0x00]
_c = 1
while len(r_con) < 15:
    r_con.append(_c)
    _c = xtime(_c)


def bytes2matrix(text):
    return [list(text[i:i + 4]) for i in range(0, len(text), 4)]


def matrix2bytes(matrix):
    return bytes(sum(matrix, []))


def xor_bytes(a, b):
    return bytes(i ^ j for i, j in zip(a, b))


def sub_bytes(s, box=s_box):
    for i in range(4):
        for j in range(4):
            s[i][j] = box[s[i][j]]


def shift_rows(s):
    s[0][1], s[1][1], s[2][1], s[3][1] = s[1][1], s[2][1], s[3][1], s[0][1]
    s[0][2], s[1][2], s[2][2], s[3][2] = s[2][2], s[3][2], s[0][2], s[1][2]
    s[0][3], s[1][3], s[2][3], s[3][3] = s[3][3], s[0][3], s[1][3], s[2][3]


def inv_shift_rows(s):
    s[0][1], s[1][1], s[2][1], s[3][1] = s[3][1], s[0][1], s[1][1], s[2][1]
    s[0][2], s[1][2], s[2][2], s[3][2] = s[2][2], s[3][2], s[0][2], s[1][2]
    s[0][3], s[1][3], s[2][3], s[3][3] = s[1][3], s[2][3], s[3][3], s[0][3]


def add_round_key(s, k):
    for i in range(4):
        for j in range(4):
            s[i][j] ^= k[i][j]


def mix_single_column(a):
    t = a[0] ^ a[1] ^ a[2] ^ a[3]
    u = a[0]
    a[0] ^= t ^ xtime(a[0] ^ a[1])
    a[1] ^= t ^ xtime(a[1] ^ a[2])
    a[2] ^= t ^ xtime(a[2] ^ a[3])
    a[3] ^= t ^ xtime(a[3] ^ u)


def mix_columns(s):
    for i in range(4):
        mix_single_column(s[i])


def inv_mix_columns(s):
    for i in range(4):
        u = xtime(xtime(s[i][0] ^ s[i][2]))
        v = xtime(xtime(s[i][1] ^ s[i][3]))
        s[i][0] ^= u
        s[i][1] ^= v
        s[i][2] ^= u
        s[i][3] ^= v
    mix_columns(s)


def pad(plaintext):
    padding_len = 16 - (len(plaintext) % 16)
    return plaintext + bytes([padding_len] * padding_len)


def unpad(plaintext):
    padding_len = plaintext[-1]
    assert padding_len > 0
    message, padding = plaintext[:-padding_len], plaintext[-padding_len:]
    assert all(p == padding_len for p in padding)
    return message


class AES:
    rounds_by_key_size = {16: 10, 24: 12, 32: 14}

    def __init__(self, master_key):
        assert len(master_key) in AES.rounds_by_key_size
        self.n_rounds = AES.rounds_by_key_size[len(master_key)]
        self._key_matrices = self._expand_key(master_key)

    def _expand_key(self, master_key):
        key_columns = bytes2matrix(master_key)
        iteration_size = len(master_key) // 4
        i = 1
        while len(key_columns) < (self.n_rounds + 1) * 4:
            word = list(key_columns[-1])
            if len(key_columns) % iteration_size == 0:
                word.append(word.pop(0))
                word = [s_box[b] for b in word]
                word[0] ^= r_con[i]
                i += 1
            elif len(master_key) == 32 and len(key_columns) % iteration_size == 4:
                word = [s_box[b] for b in word]
            word = xor_bytes(word, key_columns[-iteration_size])
            key_columns.append(list(word))
        return [key_columns[4 * i: 4 * (i + 1)] for i in range(len(key_columns) // 4)]

    def encrypt_block(self, plaintext):
        assert len(plaintext) == 16
        state = bytes2matrix(plaintext)
        add_round_key(state, self._key_matrices[0])
        for i in range(1, self.n_rounds):
            sub_bytes(state)
            shift_rows(state)
            mix_columns(state)
            add_round_key(state, self._key_matrices[i])
        sub_bytes(state)
        shift_rows(state)
        add_round_key(state, self._key_matrices[-1])
        return matrix2bytes(state)

    def decrypt_block(self, ciphertext):
        assert len(ciphertext) == 16
        state = bytes2matrix(ciphertext)
        add_round_key(state, self._key_matrices[-1])
        inv_shift_rows(state)
        sub_bytes(state, inv_s_box)
        for i in range(self.n_rounds - 1, 0, -1):
            add_round_key(state, self._key_matrices[i])
            inv_mix_columns(state)
            inv_shift_rows(state)
            sub_bytes(state, inv_s_box)
        add_round_key(state, self._key_matrices[0])
        return matrix2bytes(state)

    def encrypt_cbc(self, plaintext, iv):
        blocks = []
        previous = iv
        plaintext = pad(plaintext)
        for i in range(0, len(plaintext), 16):
            block = self.encrypt_block(xor_bytes(plaintext[i:i + 16], previous))
            blocks.append(block)
            previous = block
        return b''.join(blocks)

    def decrypt_cbc(self, ciphertext, iv):
        blocks = []
        previous = iv
        for i in range(0, len(ciphertext), 16):
            block = ciphertext[i:i + 16]
            blocks.append(xor_bytes(previous, self.decrypt_block(block)))
            previous = block
        return unpad(b''.join(blocks))


def main():
    print(s_box[:8], inv_s_box[:8])
    print([hex(c) for c in r_con])
    key = bytes.fromhex("000102030405060708090a0b0c0d0e0f")
    text = bytes.fromhex("00112233445566778899aabbccddeeff")
    aes = AES(key)
    c = aes.encrypt_block(text)
    print(c.hex())
    assert c.hex() == "69c4e0d86a7b0430d8cdb78070b4c55a"
    assert aes.decrypt_block(c) == text
    big = AES(bytes(range(32)))
    print(big.encrypt_block(text).hex())
    message = b"Attack at dawn, or maybe a little later."
    iv = bytes(16)
    sealed = aes.encrypt_cbc(message, iv)
    print(len(message), len(sealed), sealed.hex())
    print(aes.decrypt_cbc(sealed, iv).decode())


if __name__ == '__main__':
    main()
