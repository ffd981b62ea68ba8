/* start.S: the first instructions of a MicroBlaze, and the call of a system below it. */
    .section .vectors, "ax"
    brai _start                 /* reset */
    .org 0x20
    bri 0                       /* a hardware exception stops the core */
    .org 0x28
    .section .start, "ax"
    .globl _start
    .type _start, @function
    .ent _start
_start:
    la r13, r0, _SDA_BASE_
    la r2, r0, _SDA2_BASE_
    la r1, r0, oly_stack_top - 32       /* a callee stores its arguments above its frame */
    brai oly_core_main
    .end _start
    .size _start, . - _start

/* int oly_core_supervised(void): whether something above this program answers its calls: MSR[UM], user mode */
    .section .text.oly_core_supervised, "ax"
    .globl oly_core_supervised
    .type oly_core_supervised, @function
    .ent oly_core_supervised
oly_core_supervised:
    mfs r3, rmsr
    rtsd r15, 8
    andi r3, r3, 0x800
    .end oly_core_supervised
    .size oly_core_supervised, . - oly_core_supervised

/* long oly_core_call(long number, long a, long b, long c) */
    .section .text.oly_core_call, "ax"
    .globl oly_core_call
    .type oly_core_call, @function
    .ent oly_core_call
oly_core_call:
    addk r12, r5, r0
    addk r5, r6, r0
    addk r6, r7, r0
    addk r7, r8, r0
    brki r14, 8
    rtsd r15, 8
    nop
    .end oly_core_call
    .size oly_core_call, . - oly_core_call
