/* chain.c: which exception was being handled when another was raised. */
#include "olympus/list.h"
#include "olympus/start.h"

oly_exc_t *oly_handled;

static oly_chain_t *chain_of(const oly_exc_t *exc) { return (oly_chain_t *)(void *)exc->cause; }

static oly_chain_t *made(oly_exc_t *exc) {
    if (exc->cause == NULL) {
        void *chain = oly_exc_alloc(sizeof(oly_chain_t));
        exc->cause = chain;
    }
    return chain_of(exc);
}

void oly_chain_context(oly_exc_t *exc) {
    oly_exc_t *handled = oly_handled;
    if (handled == NULL || handled == exc || oly_exc_alloc == NULL) return;
    /* That one lies outside the heap, where nothing would keep its record. */
    if (exc->cls == OLY_MemoryError) return;
    /* An exception that is raised again is not in its own past. */
    for (oly_exc_t *at = handled; at != NULL; at = oly_context_of(at)) {
        oly_chain_t *chain = chain_of(at);
        if (chain != NULL && chain->context == exc) chain->context = NULL;
    }
    made(exc)->context = handled;
}

void oly_chain_cause(oly_exc_t *exc, oly_exc_t *cause) {
    oly_chain_t *chain = made(exc);
    chain->cause = cause;
    chain->suppressed = true;
}

oly_exc_t *oly_cause_of(const oly_exc_t *exc) { return exc->cause == NULL ? NULL : chain_of(exc)->cause; }
oly_exc_t *oly_context_of(const oly_exc_t *exc) { return exc->cause == NULL ? NULL : chain_of(exc)->context; }
void *oly_chain_notes(void *exc) {
    oly_chain_t *chain = made(exc);
    if (chain->notes == NULL) chain->notes = oly_list_new(0, sizeof(String), 0);
    return chain->notes;
}

bool oly_is_suppressed(const oly_exc_t *exc) { return exc->cause != NULL && chain_of(exc)->suppressed; }
