/* clock.c: the time module's natives. */
#include "olympus/io.h"
#include "olympus/start.h"

Real oly_time(void) { return oly_port_clock(0); }
Real oly_perf_counter(void) { return oly_port_clock(1); }
Real oly_process_time(void) { return oly_port_clock(2); }

#if !OLY_BARE
void (*oly_sleeper)(Real seconds);
#endif

void oly_sleep(Real seconds) {
    if (seconds < 0) oly_raise_const(ValueError, "sleep length must be non-negative", oly_loc);
#if OLY_BARE
    oly_port_sleep(seconds);
#else
    if (oly_sleeper) {
        oly_sleeper(seconds);
    } else {
        oly_port_sleep(seconds);
    }
#endif
    if (oly_port_interrupted()) oly_raise_plain(KeyboardInterrupt, oly_loc);
}
