/* comm.h: messages between the cores of a parallel program. On a host each core is a process; VIPERA_CORES says how
 * many there are. Messages are typed and in order for each pair of cores; waiting blocks. A core that has ended is an
 * OSError for those who wait for it. */
#ifndef OLYMPUS_COMM_H
#define OLYMPUS_COMM_H

#include "olympus/types.h"

/* What a message holds. */
enum { OLY_COMM_NONE, OLY_COMM_BOOL, OLY_COMM_INT, OLY_COMM_REAL, OLY_COMM_STR };

/* Makes the cores: all run the program from its start. Called before anything else of the program. */
void oly_comm_start(void);
Integer oly_comm_id(void);
Integer oly_comm_count(void);

void oly_comm_send_none(Integer core);
void oly_comm_send_bool(Integer core, Boolean x);
void oly_comm_send_int(Integer core, Integer x);
void oly_comm_send_real(Integer core, Real x);
void oly_comm_send_str(Integer core, String x);

/* Waits for the next message of a core; what it holds. One of the functions below takes it. */
Integer oly_comm_next(Integer core);
void oly_comm_none(Integer core);
Boolean oly_comm_bool(Integer core);
Integer oly_comm_int(Integer core);
Real oly_comm_real(Integer core);
String oly_comm_str(Integer core);
/* The message is of a type that the program does not send. */
OLY_NORETURN void oly_comm_mismatch(Integer kind);

/* Whether a message waits. */
Boolean oly_comm_probe(Integer core);

#endif
