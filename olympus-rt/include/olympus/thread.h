/* thread.h: threads that take turns, for modules/threading.py. One runs at a time, until it waits or ends. */
#ifndef OLYMPUS_THREAD_H
#define OLYMPUS_THREAD_H

#include "olympus/types.h"

/* Has `entry` run in a thread of its own, at once; comes back when that one waits or has ended. */
void olympus_thread_start(int (*entry)(void));
/* Lets other threads run; comes back when this one should look again whether it can go on: something has happened, or
 * it is `until` on the clock of time.monotonic(). False in the first thread if nothing can ever happen: all wait, and
 * none for a time. */
Boolean oly_thread_wait(Real until);
/* Says that something has happened for which others may wait. */
void oly_thread_changed(void);
/* The number of the thread that runs; the first one's is 0. */
Integer oly_thread_number(void);

#endif
