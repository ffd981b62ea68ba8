/* olympus.h: the one header a generated C file includes.
 *
 * It only declares; what a program does not use is not linked. Containers have headers of their own
 * (list.h, dict.h, set.h) and are part of the umbrella as soon as they are there. */
#ifndef OLYMPUS_H
#define OLYMPUS_H

#include "olympus/config.h"
#include "olympus/platform.h"
#include "olympus/types.h"
#include "olympus/fail.h"
#include "olympus/mem.h"
#include "olympus/ops.h"
#include "olympus/num.h"
#include "olympus/range.h"
#include "olympus/str.h"
#include "olympus/text.h"
#include "olympus/format.h"
#include "olympus/bytes.h"
#include "olympus/complex.h"
#include "olympus/io.h"
#include "olympus/comm.h"
#include "olympus/file.h"
#include "olympus/os.h"
#include "olympus/process.h"
#include "olympus/thread.h"
#include "olympus/sys.h"
#include "olympus/start.h"
#include "olympus/part.h"
#include "olympus/list.h"
#include "olympus/native.h"
#include "olympus/strlist.h"
#include "olympus/dict.h"
#include "olympus/set.h"
#include "olympus/big.h"

#endif
