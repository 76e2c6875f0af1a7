/* usage: hyperscan WORDS TEXTS: processor seconds to find all words, in any case, in all texts, compiling and loading excluded. */
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static unsigned long found;

static int count(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
    found++;
    return 0;
}

/* The lines of a file, each ended by NUL. */
static unsigned lines(const char *path, const char ***out, size_t **lengths) {
    FILE *file = fopen(path, "r");
    unsigned n = 0, room = 0;
    char *line = NULL;
    size_t capacity = 0;
    for (ssize_t length; (length = getline(&line, &capacity, file)) > 0; n++) {
        if (n == room) {
            room = room * 2 + 1024;
            *out = realloc(*out, room * sizeof **out);
            *lengths = realloc(*lengths, room * sizeof **lengths);
        }
        line[length - 1] = 0;
        (*out)[n] = memcpy(malloc(length), line, length);
        (*lengths)[n] = length - 1;
    }
    fclose(file);
    return n;
}

int main(int argc, char **argv) {
    const char **words = NULL, **texts = NULL;
    size_t *word_lengths = NULL, *text_lengths = NULL;
    unsigned word_count = lines(argv[1], &words, &word_lengths), text_count = lines(argv[2], &texts, &text_lengths);
    unsigned *flags = malloc(word_count * sizeof *flags), *ids = malloc(word_count * sizeof *ids);
    for (unsigned i = 0; i < word_count; i++) {
        flags[i] = HS_FLAG_CASELESS;
        ids[i] = i;
    }

    hs_database_t *database;
    hs_compile_error_t *error;
    hs_scratch_t *scratch = NULL;
    if (hs_compile_lit_multi(words, flags, ids, word_lengths, word_count, HS_MODE_BLOCK, NULL, &database, &error) || hs_alloc_scratch(database, &scratch)) {
        fprintf(stderr, "hyperscan: %s\n", error ? error->message : "no scratch");
        return 1;
    }

    struct timespec start, end;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
    for (unsigned i = 0; i < text_count; i++) {
        hs_scan(database, texts[i], text_lengths[i], 0, scratch, count, NULL);
    }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
    printf("%f\n", (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9);
    return found == 0;
}
