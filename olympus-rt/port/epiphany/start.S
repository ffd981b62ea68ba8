/* start.S: the first instructions of an Epiphany core. The vector table begins at address 0; only reset is used. */
    .section .vectors, "ax"
    b _start
    .org 0x58
    .section .start, "ax"
    .global _start
    .type _start, %function
_start:
    mov sp, %low(oly_stack_top - 16)
    movt sp, %high(oly_stack_top - 16)
    mov fp, #0
    mov r3, %low(_oly_core_main)
    movt r3, %high(_oly_core_main)
    jr r3
    .size _start, . - _start
