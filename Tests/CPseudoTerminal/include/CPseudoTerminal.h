// A program in a pseudo-terminal, under a small shell with job control, so that it can be stopped and continued.
#pragma once
#include <sys/types.h>
#include <termios.h>

// What has become of the program.
struct program_change {
    enum { program_started, program_stopped, program_continued, program_exited, program_killed } kind;
    // The process's number, the exit code or the signal's number.
    int value;
};

struct pseudo_terminal {
    // The emulator's end, not blocking.
    int emulator;
    // The program's end, open in this process too, so that its modes can be read after the program.
    int device;
    // On which the changes are read, one struct at a time, not blocking.
    int changes;
    // The shell, to be waited for.
    pid_t shell;
    // The modes before the program, which may change them as soon as it is started.
    struct termios modes;
};

// Starts `path` in a new session on a new terminal of the given size; 0, or an errno.
int pseudo_terminal_start(
    struct pseudo_terminal *terminal, const char *path, char *const arguments[], char *const environment[],
    int width, int height);

// Gives the terminal another size, which the program hears of by SIGWINCH.
int pseudo_terminal_resize(int emulator, int width, int height);
