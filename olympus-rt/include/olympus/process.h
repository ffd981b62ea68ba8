/* process.h: other programs, for modules/subprocess.py. */
#ifndef OLYMPUS_PROCESS_H
#define OLYMPUS_PROCESS_H

#include "olympus/list.h"
#include "olympus/str.h"

/* Where a stream of another program goes: to ours, into a pipe, nowhere, to where its output goes; from 16 on a file. */
enum { OLY_INHERIT, OLY_PIPE, OLY_DEVNULL, OLY_AS_OUTPUT, OLY_FILES = 16 };

/* Starts a program; `environment` holds NAME=value, none for ours. Gives its number and our ends of the three pipes, -1
 * for none. */
List oly_process_start(List arguments, String folder, List environment, List streams);
/* How it ended: its status, the negative number of the signal that stopped it, or -1000 while it runs. */
Integer oly_process_wait(Integer pid, Boolean blocks);
void oly_process_signal(Integer pid, Integer signal);
/* Writes the input and reads all output and errors; after so many seconds, if not negative, it gives up: no list. */
List oly_process_talk(List pipes, Bytes input, Real seconds);
/* A file of this module over a number of the system. */
void *oly_file_of_number(Integer fd, String mode);

#endif
