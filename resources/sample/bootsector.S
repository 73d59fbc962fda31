# SPDX-License-Identifier: GPL-3.0-or-later
#
# The sample guest: one boot sector that is a whole operating system.
#
# It counts its boots in its own sector on the disk, says the count every two
# seconds on the screen and on COM1 (so that a console opened late sees it, too),
# and switches the machine off when the power button is pressed. Two VMs with
# different counts have different disks: that is what it is for.
#
# Offset 508 of the disk holds the count, 16 bits, little endian.

        .code16

        .set com1,          0x3f8
        .set pm1_status,    0x600       # where SeaBIOS puts the ACPI registers
        .set pm1_enable,    0x602
        .set pm1_control,   0x604
        .set power_button,  0x0100
        .set sleep_enable,  0x2000      # with sleep type 0: off
        .set ticks,         0x046c      # BIOS: 18.2 a second
        .set line_interval, 36

        .globl start
start:  cld
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $start, %sp
        sti

# Count this boot and write this sector back.
        incw    count
        movw    $0x0301, %ax            # write one sector; BIOS left the drive in dl
        movw    $start, %bx
        movw    $0x0001, %cx
        movb    $0, %dh
        int     $0x13
        jnc     written
        movw    $read_only, suffix
written:

# COM1: 115200 baud, 8 bits, no parity.
        movw    $com1 + 3, %dx
        movb    $0x80, %al
        outb    %al, %dx
        movw    $com1, %dx
        movw    $0x0001, %ax
        outw    %ax, %dx
        movw    $com1 + 3, %dx
        movb    $0x03, %al
        outb    %al, %dx

# Let the power button set its status bit; forget earlier presses.
        movw    $power_button, %ax
        movw    $pm1_status, %dx
        outw    %ax, %dx
        movw    $pm1_enable, %dx
        outw    %ax, %dx

say:    movw    $greeting, %si
        call    print
        movw    count, %ax
        call    print_number
        movw    suffix, %si
        call    print
        movw    ticks, %bx

# Sleep from tick to tick, so that an idle guest costs the host nothing.
idle:   hlt
        movw    $pm1_status, %dx
        inw     %dx, %ax
        testw   $power_button, %ax
        jnz     off
        movw    ticks, %ax
        subw    %bx, %ax
        cmpw    $line_interval, %ax
        jb      idle
        jmp     say

off:    movw    $pm1_control, %dx
        movw    $sleep_enable, %ax
        outw    %ax, %dx
        jmp     idle

# Prints ax in decimal.
print_number:
        movw    $10, %cx
        xorw    %dx, %dx
        divw    %cx
        pushw   %dx
        testw   %ax, %ax
        jz      1f
        call    print_number
1:      popw    %ax
        addb    $'0', %al
        # falls through

# Prints the character al.
print_character:
        pushw   %ax
        movb    $0x0e, %ah
        movw    $0x0007, %bx
        int     $0x10
        movw    $com1 + 5, %dx
        xorw    %cx, %cx
1:      inb     %dx, %al                # wait until COM1 has room, but not for ever
        testb   $0x20, %al
        loopz   1b
        popw    %ax
        movw    $com1, %dx
        outb    %al, %dx
        ret

# Prints the text at si up to its zero byte.
print:  lodsb
        testb   %al, %al
        jz      1f
        call    print_character
        jmp     print
1:      ret

greeting:  .asciz "Ramet sample VM: boot "
new_line:  .asciz "\r\n"
read_only: .asciz " (the disk is read-only)\r\n"
suffix:    .word new_line

        .org    508
count:  .word   0
        .word   0xaa55                  # bootable
