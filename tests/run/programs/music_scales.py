# notes, scales, chords and transposition with modular arithmetic classes
NOTES = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B']
SCALES = {'major': '2212221', 'minor': '2122122', 'penta': '22323', 'blues': '321132'}
CHORDS = {'': (0, 4, 7), 'm': (0, 3, 7), '7': (0, 4, 7, 10), 'dim': (0, 3, 6), 'maj7': (0, 4, 7, 11)}


class Note:
    def __init__(self, name, octave=4):
        self.number = NOTES.index(name) + 12 * octave

    @classmethod
    def of(cls, number):
        return cls(NOTES[number % 12], number // 12)

    @property
    def name(self):
        return NOTES[self.number % 12]

    @property
    def octave(self):
        return self.number // 12

    def __add__(self, semitones):
        return Note.of(self.number + semitones)

    def __sub__(self, other):
        return self.number - other.number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number

    def __hash__(self):
        return self.number

    def __str__(self):
        return self.name + str(self.octave)

    def frequency(self):
        return 440.0 * 2 ** ((self.number - 57) / 12)


def scale(root, kind):
    out = [root]
    for step in SCALES[kind]:
        out.append(out[-1] + int(step))
    return out


def chord(root, kind=''):
    return [root + k for k in CHORDS[kind]]


def name_chord(notes):
    names = {n.name for n in notes}
    for root in NOTES:
        for kind in CHORDS:
            if {n.name for n in chord(Note(root), kind)} == names:
                return root + kind
    return '?'


c = Note('C')
for kind in SCALES:
    print(kind, ' '.join(str(n) for n in scale(c, kind)))
print([str(n) for n in chord(Note('A'), 'm')], name_chord([Note('G'), Note('C'), Note('E')]), name_chord([Note('B'), Note('F'), Note('D')]))
print(['%.2f' % n.frequency() for n in (Note('A'), c, Note('A', 5))], Note('G') - c, c + 12 == Note('C', 5))
major = scale(Note('G'), 'major')[:-1]
print([name_chord([major[i % 7], major[(i + 2) % 7], major[(i + 4) % 7]]) for i in range(7)])
tune = [Note(n) for n in 'E D C D E E E'.split()]
print(' '.join(str(n + 5) for n in tune), str(max(tune)), len(set(tune)), [b - a for a, b in zip(tune, tune[1:])])
