# SPDX-License-Identifier: GPL-3.0-or-later
#
# A guest that reads its first disk round and round, 32 KiB at each tick of its clock (18.2 a
# second), from sector 16384 to 114688, and writes nothing. It keeps its CPU idle between, and
# looks at no error: who sees whether it gets on counts the bytes that its disk has read.

        .code16
        .set first, 16384
        .set last,  114688
        .set piece, 64

        .globl start
start:  xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $start, %sp
        sti
next:   movw    $packet, %si
        movb    $0x42, %ah
        int     $0x13
        addl    $piece, sector
        cmpl    $last, sector
        jb      wait
        movl    $first, sector
wait:   hlt
        jmp     next

packet: .byte   16, 0
        .word   piece, 0, 0x1000        # to 64 KiB
sector: .long   first, 0
        .org    510
        .word   0xaa55
