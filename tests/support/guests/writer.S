# SPDX-License-Identifier: GPL-3.0-or-later
#
# A guest that never stops writing: it writes a growing number to its first disk, then
# the same number to its second, and begins again. Whatever was on both disks at one
# instant is a beginning of that sequence, and the first disk is at most one number ahead.
#
# Number n goes to slot n mod `slots`, `sectors` long, from sector 2048 on: the number at
# offset 0, 32 bits, the mark "RAMET" after it, and at offset 12 which start of the guest this
# is: each start counts it up in the boot sector and begins again with number 1. Offsets of the
# settings below, and those in a slot, are known to writerguest.cpp.
#
# Each second of its battery clock it prints on COM1 the number, how many units of 1024 ticks of
# its CPU's counter the second had, and the longest time between two writes in these units, all
# in hexadecimal: "N 0000002a T 001f4a31 G 00000a31". The counter stands while the
# VM is suspended, the battery clock does not: what the second lacks is the hold. In between it
# prints the number alone, "n 0000002a", each fifth of a second, to show that it goes on.
#
# If there is a virtio serial device it opens its first channel, as a guest agent
# does, so that libvirt speaks to whoever is at the other end.

        .code16

        .set com1,        0x3f8
        .set buffer,      0x8800        # what is written: up to 32 KiB
        .set ring_segment, 0x1100       # the control queue of the serial device
        .set pages,       0x11          # the same as a page number

        .globl start
start:  cld
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $start, %sp
        sti
        movw    $0x0203, %ax            # the rest of this program: three sectors
        movw    $start + 512, %bx
        movw    $0x0002, %cx
        movw    $0x0080, %dx
        int     $0x13
        jmp     begin

        .org    488
sectors: .long  8                       # of each write
slots:   .long  256
pause:   .long  0                       # clock ticks (18.2 a second) after each pair
starts:  .long  0                       # of this guest
        .org    510
        .word   0xaa55

begin:  incl    starts
        movw    $0x0301, %ax            # the boot sector keeps it
        movw    $start, %bx
        movw    $0x0001, %cx
        movw    $0x0080, %dx
        int     $0x13
        movw    $com1 + 3, %dx          # 115200 baud, 8 bits, no parity
        movb    $0x80, %al
        outb    %al, %dx
        movw    $com1, %dx
        movw    $0x0001, %ax
        outw    %ax, %dx
        movw    $com1 + 3, %dx
        movb    $0x03, %al
        outb    %al, %dx
        call    open_channel
        movl    $0x454d4152, buffer + 4 # "RAME"
        movb    $'T', buffer + 8
        movl    starts, %eax
        movl    %eax, buffer + 12
        call    now
        movl    %eax, last_write
        movl    %eax, last_second

next:   incl    number
        movl    number, %eax
        movl    %eax, buffer
        xorl    %edx, %edx
        divl    slots
        movl    %edx, %eax
        mull    sectors
        addl    $2048, %eax
        movl    %eax, packet + 8
        movw    sectors, %ax
        movw    %ax, packet + 2
        movb    $0x80, %dl
        call    write
        movb    $0x81, %dl
        call    write
        call    tell
        movw    pause, %cx
        jcxz    next
rest:   hlt
        loop    rest
        jmp     next

# Writes the packet to drive dl and notes how long ago the last write ended.
write:  movw    $0x4300, %ax
        movw    $packet, %si
        int     $0x13
        jc      failed
        call    now
        movl    %eax, %ecx
        subl    last_write, %eax
        movl    %ecx, last_write
        cmpl    longest, %eax
        jb      1f
        movl    %eax, longest
1:      ret
failed: movb    $'E', %al
        call    put
1:      hlt
        jmp     1b

# The CPU's counter in eax, in units of 1024 ticks.
now:    rdtsc
        shrdl   $10, %edx, %eax
        ret

tell:   xorb    %al, %al
        outb    %al, $0x70
        inb     $0x71, %al              # seconds of the battery clock
        cmpb    second, %al
        je      2f
        movb    %al, second
        movb    $'N', %al
        movl    number, %ebx
        call    field
        call    now
        movl    %eax, %ebx
        subl    last_second, %ebx
        movl    %eax, last_second
        movb    $'T', %al
        call    field
        movl    longest, %ebx
        movl    $0, longest
        movb    $'G', %al
        call    field
        jmp     3f
2:      movw    0x46c, %ax              # clock ticks, as the BIOS counts them
        shrw    $2, %ax
        cmpw    ticks, %ax
        je      1f
        movw    %ax, ticks
        movb    $'n', %al
        movl    number, %ebx
        call    field
3:      movb    $'\n', %al
        call    put
        call    now                     # printing takes its time
        movl    %eax, last_write
1:      ret

# Prints al, a space, ebx in hexadecimal and a space.
field:  call    put
        movb    $' ', %al
        call    put
        movw    $8, %cx
1:      roll    $4, %ebx
        movb    %bl, %al
        andb    $0x0f, %al
        addb    $'0', %al
        cmpb    $'9', %al
        jbe     2f
        addb    $'a' - '9' - 1, %al
2:      call    put
        loop    1b
        movb    $' ', %al
        # falls through

put:    pushw   %cx
        pushw   %ax
        movw    $com1 + 5, %dx
        xorw    %cx, %cx
1:      inb     %dx, %al                # wait until COM1 has room, but not for ever
        testb   $0x20, %al
        loopz   1b
        popw    %ax
        movw    $com1, %dx
        outb    %al, %dx
        popw    %cx
        ret

# A legacy virtio serial device (virtio 0.9.5, appendix D): of its queues only the one for
# control messages to the host is needed to say that the channel is open.
open_channel:
        movw    $0xb102, %ax            # PCI BIOS: find
        movw    $0x1003, %cx
        movw    $0x1af4, %dx
        xorw    %si, %si
        int     $0x1a
        jc      1f
        movw    $0xb10c, %ax            # let it reach memory
        movw    $0x04, %di
        movw    $0x0007, %cx
        int     $0x1a
        movw    $0xb10a, %ax
        movw    $0x10, %di
        int     $0x1a
        andw    $0xfffc, %cx
        movw    %cx, %bp                # its registers
        movb    $0, %al
        call    set_status
        movb    $3, %al
        call    set_status
        leaw    4(%bp), %dx             # several ports
        movl    $2, %eax
        outl    %eax, %dx
        leaw    14(%bp), %dx
        movw    $3, %ax                 # the queue
        outw    %ax, %dx
        call    fill_queue
        leaw    8(%bp), %dx
        movl    $pages, %eax
        outl    %eax, %dx
        movb    $7, %al
        call    set_status
        leaw    16(%bp), %dx
        movw    $3, %ax
        outw    %ax, %dx
1:      ret
set_status:
        leaw    18(%bp), %dx
        outb    %al, %dx
        ret
# 32 descriptors, then the ring of those that are ready: three messages of eight bytes.
fill_queue:
        pushw   %es
        movw    $ring_segment, %ax
        movw    %ax, %es
        xorw    %di, %di
        xorw    %ax, %ax
        movw    $0x1000, %cx
        rep stosw
        movl    $messages, %eax
        xorw    %di, %di
        movw    $3, %cx
1:      movl    %eax, %es:(%di)
        movl    $8, %es:8(%di)
        addl    $8, %eax
        addw    $16, %di
        loop    1b
        movw    $3, %es:514
        movl    $0x00010000, %es:516
        movw    $2, %es:520
        popw    %es
        ret

        .balign 8
messages:                               # port, event, value
        .long   0xffffffff
        .word   0, 1                    # the device is ready
        .long   1
        .word   3, 1                    # the port is ready
        .long   1
        .word   6, 1                    # the port is open
packet: .word   16, 8, buffer, 0
        .long   0, 0
number:      .long 0
last_write:  .long 0
last_second: .long 0
longest:     .long 0
ticks:       .word 0
second:      .byte 0xff
        .org    2048
