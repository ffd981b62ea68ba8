#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUCKETS 4096

struct entry {
    struct entry *next;
    char *word;
    long count;
};

static struct entry *buckets[BUCKETS];
static long entries;

static void *get(size_t size)
{
    void *memory = malloc(size);
    if (memory == NULL)
        exit(1);
    return memory;
}

static struct entry *find(const char *word, size_t length)
{
    unsigned long hash = 5381;
    for (size_t i = 0; i < length; i++)
        hash = hash * 33 + (unsigned char)word[i];
    struct entry **place = &buckets[hash % BUCKETS];
    for (struct entry *entry = *place; entry != NULL; entry = entry->next)
        if (strncmp(entry->word, word, length) == 0 && entry->word[length] == '\0')
            return entry;
    struct entry *new = get(sizeof *new);
    new->word = get(length + 1);
    memcpy(new->word, word, length);
    new->word[length] = '\0';
    new->count = 0;
    new->next = *place;
    *place = new;
    entries++;
    return new;
}

int main(int argc, char **argv)
{
    static char text[] = "the of and to in is you that it he was for on are as with his they at be this have from or one had by word but not what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into time has look two more write go see number no way could people my than first water been call who oil its now find long down day did get come made may part";
    static const char *words[200];
    static char line[4096];
    long n = argc > 1 ? atol(argv[1]) : 1, seed = 11, known = 0;
    for (char *word = strtok(text, " "); word != NULL; word = strtok(NULL, " "))
        words[known++] = word;
    for (long k = 0; k < n; k++) {
        size_t used = 0;
        for (long i = 0; i < 100; i++) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            if (i > 0)
                line[used++] = ' ';
            const char *word = words[seed / 65536 % known];
            size_t length = strlen(word);
            memcpy(line + used, word, length);
            used += length;
            line[used++] = (char)('0' + seed / 1024 % 8);
        }
        line[used] = '\0';
        for (const char *at = line; *at != '\0';) {
            size_t length = strcspn(at, " ");
            find(at, length)->count++;
            at += length;
            if (*at == ' ')
                at++;
        }
    }
    const struct entry *most = NULL;
    for (long i = 0; i < BUCKETS; i++)
        for (const struct entry *e = buckets[i]; e != NULL; e = e->next)
            if (most == NULL || e->count > most->count || (e->count == most->count && strcmp(e->word, most->word) < 0))
                most = e;
    printf("%ld %s %ld\n", entries, most->word, most->count);
    return 0;
}
