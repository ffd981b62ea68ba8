/* roots.c: which static ranges hold pointers. Apart from the collector, so that naming ranges does not link it. */
#include "olympus/mem.h"
#include "olympus/start.h"

oly_root_table_t oly_root_tables[OLY_ROOT_TABLES];
size_t oly_root_tables_used;

void oly_roots(const oly_root_t *table, size_t count) {
    if (oly_root_tables_used == OLY_ROOT_TABLES) oly_fail_memory();
    oly_root_tables[oly_root_tables_used].table = table;
    oly_root_tables[oly_root_tables_used].count = count;
    oly_root_tables_used++;
}
