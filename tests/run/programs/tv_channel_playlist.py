# playlists: shuffling without repeats, queueing, history, total times
import random


class Song:
    def __init__(self, title, artist, seconds):
        self.title, self.artist, self.seconds = title, artist, seconds

    def __str__(self):
        return '%s - %s (%d:%02d)' % (self.artist, self.title, *divmod(self.seconds, 60))


class Player:
    def __init__(self, songs):
        self.songs = songs
        self.queue = []
        self.history = []
        self.repeat = False

    def enqueue(self, *titles):
        for t in titles:
            found = [s for s in self.songs if s.title == t]
            if not found:
                raise LookupError('no song ' + t)
            self.queue += found
        return len(self.queue)

    def play(self):
        if not self.queue:
            return None
        song = self.queue.pop(0)
        self.history.append(song)
        if self.repeat:
            self.queue.append(song)
        return song

    def back(self):
        if not self.history:
            return False
        self.queue.insert(0, self.history.pop())
        return True


def spread(songs, rng):
    left = songs[:]
    rng.shuffle(left)
    out = []
    while left:
        pick = next((s for s in left if not out or s.artist != out[-1].artist), left[0])
        left.remove(pick)
        out.append(pick)
    return out


songs = [Song('Sun', 'Abe', 185), Song('Moon', 'Abe', 240), Song('Rain', 'Bea', 61), Song('Snow', 'Cy', 599), Song('Fog', 'Bea', 7)]
p = Player(songs)
print(p.enqueue('Rain', 'Sun'), p.play(), '|', p.play(), '|', p.play())
print(p.back(), [str(s) for s in p.queue], len(p.history))
try:
    p.enqueue('Fog', 'Hail')
except LookupError as e:
    print(e, [s.title for s in p.queue])
p.repeat = True
print([p.play().title for _ in range(5)])
for s in spread(songs, random.Random(3)):
    print(s)
total = sum(s.seconds for s in songs)
by_artist = {}
for s in songs:
    by_artist.setdefault(s.artist, []).append(s.seconds)
print('%d:%02d' % divmod(total, 60), {a: max(t) for a, t in by_artist.items()}, max(songs, key=lambda s: s.seconds).title)
