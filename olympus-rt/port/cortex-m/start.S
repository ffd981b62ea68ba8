/* start.S: the two vectors a Cortex-M starts with, and the way into C. */
    .syntax unified
    .thumb
    .section .vectors, "a"
    .word oly_stack_top
    .word _start
    .section .start, "ax"
    .globl _start
    .thumb_func
    .type _start, %function
_start:
    ldr r0, =oly_stack_top      /* an emulator of processes does not read the vectors */
    mov sp, r0
    b oly_core_main
    .size _start, . - _start
