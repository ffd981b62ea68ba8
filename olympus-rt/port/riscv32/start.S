/* start.S: the first instructions of a RISC-V core: pointers and stack, then C. */
    .section .start, "ax"
    .globl _start
    .type _start, @function
_start:
    .option push
    .option norelax
    la gp, __global_pointer$
    .option pop
    la sp, oly_stack_top
    la tp, oly_tls
    j oly_core_main
    .size _start, . - _start
