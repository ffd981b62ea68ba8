/* try_core.c: exceptions on cores where a `try` may catch them. Linked by `oly_try_top`, and behind raise_core.c. */
#include "olympus/start.h"

#include <string.h>

#if OLY_BARE

oly_try_t *oly_try_top;

void oly_throw(oly_exc_t *exc) {
    if (exc->loc == 0) exc->loc = oly_loc;
    oly_try_t *t = oly_try_top;
    if (t == NULL) oly_report_thrown(exc);
    oly_try_top = t->up;
    t->exc = exc;
    longjmp(t->env, 1);
}

void oly_raise_as(uint32_t cls, const char *name, String msg) {
    if (oly_try_top == NULL) oly_report(oly_loc, name, msg == NULL ? NULL : msg->data, msg == NULL ? 0 : msg->len, cls);
    oly_raise_caught(cls, name, msg, NULL, oly_loc);
}

void oly_raise_at_as(uint32_t cls, const char *name, const char *msg, uint32_t loc) {
    if (oly_try_top == NULL) oly_report(loc, name, msg, msg == NULL ? 0 : strlen(msg), cls);
    oly_raise_caught(cls, name, NULL, msg, loc);
}

Integer oly_raise_failure(uint32_t loc, const oly_failure_t *failure) {
    if (oly_try_top == NULL) oly_report(loc, failure->line, NULL, 0, failure->cls);
    oly_raise_caught(failure->cls, failure->line, NULL, failure->skip != 0 ? failure->line + failure->skip : NULL, loc);
}

void oly_exit(Integer status) {
    oly_exit_status = status;
    if (oly_try_top == NULL) oly_end((int)status & 255);
    oly_raise_caught(OLY_SystemExit, NULL, NULL, NULL, oly_loc);
}

#endif
