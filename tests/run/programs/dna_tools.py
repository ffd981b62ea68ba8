# DNA: counts, reverse complement, translation, GC content, motifs, consensus
CODONS = {
    'AUG': 'M', 'UUU': 'F', 'UUC': 'F', 'UUA': 'L', 'UUG': 'L', 'UCU': 'S', 'UCC': 'S', 'UCA': 'S', 'UCG': 'S',
    'UAU': 'Y', 'UAC': 'Y', 'UGU': 'C', 'UGC': 'C', 'UGG': 'W', 'GGC': 'G', 'GCC': 'A', 'GAU': 'D',
    'UAA': '*', 'UAG': '*', 'UGA': '*',
}
FASTA = '''>one
CCTGCGGAAGATCGGCACTAGA
ATAGCC
>two
CCATCGGTAGCGCATCCTTAGTCCAATTAA
>three
CCACCCTCGTGGTATGGCTAGG'''


def parse(text):
    name = None
    out = {}
    for line in text.split('\n'):
        if line.startswith('>'):
            name = line[1:]
            out[name] = ''
        else:
            out[name] += line.strip()
    return out


def complement(dna):
    return dna[::-1].translate(str.maketrans('ACGT', 'TGCA'))


def gc(dna):
    return 100 * sum(c in 'GC' for c in dna) / len(dna)


def translate(rna):
    protein = ''
    start = rna.find('AUG')
    if start < 0:
        return None
    for i in range(start, len(rna) - 2, 3):
        aa = CODONS.get(rna[i:i + 3], '?')
        if aa == '*':
            break
        protein += aa
    return protein


def motif(dna, pat):
    return [i + 1 for i in range(len(dna)) if dna.startswith(pat, i)]


def consensus(rows):
    return ''.join(max('ACGT', key=lambda b: col.count(b)) for col in zip(*rows))


def kmers(dna, k):
    counts = {}
    for i in range(len(dna) - k + 1):
        counts[dna[i:i + k]] = counts.get(dna[i:i + k], 0) + 1
    top = max(counts.values())
    return sorted(m for m, n in counts.items() if n == top), top


seqs = parse(FASTA)
for name, s in seqs.items():
    print('%-6s %2d %s %.3f' % (name, len(s), {b: s.count(b) for b in 'ACGT'}, gc(s)))
print(max(seqs, key=lambda n: gc(seqs[n])), complement('AAAACCCGGT'), complement(complement('GATTACA')))
print(translate('GGAUGUUUUCUGGCUAAUUU'), translate('CCC'), translate('AUGAAAUGG'))
print(motif('GATATATGCATATACTT', 'ATAT'), consensus(['ATCCAGCT', 'GGGCAACT', 'ATGGATCT', 'AAGCAACC', 'TTGGAACT', 'ATGCCATT', 'ATGGCACT']))
print(kmers('ACGTTGCATGTCGCATGATGCATGAGAGCT', 4))
pal = [(i + 1, k) for i in range(20) for k in (4, 6) if 'TCAATGCATGCGGGTCTATATGCAT'[i:i + k] == complement('TCAATGCATGCGGGTCTATATGCAT'[i:i + k])]
print(pal)
rabbits = [1, 1]
for _ in range(28):
    rabbits.append(rabbits[-1] + 3 * rabbits[-2])
print(rabbits[:10], rabbits[29])
