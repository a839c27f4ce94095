// What a terminal program must do in C: signals as a file, and a restore that runs inside a signal handler.
#pragma once
#include <termios.h>

// Blocks window, stop and end signals (WINCH, TSTP, TERM, HUP, INT) in this thread and in those that it starts
// later, and remembers the mask of before the first call.
void terminal_guard_block_signals(void);

// Puts back the mask that the first call of terminal_guard_block_signals found.
void terminal_guard_unblock_signals(void);

// Takes away the handlers that a library has set for these signals since they were blocked.
void terminal_guard_restore_actions(void);

// A file on which the blocked signals are read, not blocking; -1 on failure.
int terminal_guard_open_signals(void);

// The next signal's number; 0 when there is none.
int terminal_guard_next_signal(int fd);

// A pipe for waking a poll, not blocking at both ends; -1 on failure.
int terminal_guard_open_pipe(int ends[2]);

// Stops this process and its group as Ctrl-Z does in a plain program; returns after they are continued, or at once
// when nobody could continue them.
void terminal_guard_stop(void);

// Columns and rows of the window; -1 when the terminal does not say.
int terminal_guard_window_size(int fd, int *width, int *height);

// From here until terminal_guard_disarm a crash or an exit writes `reset` to the terminal `fd` and sets its modes to
// `modes`; a crash then writes `farewell`. The texts are copied, and cut at 512 bytes each.
void terminal_guard_arm(int fd, const struct termios *modes, const char *reset, const char *farewell);

// The terminal is restored by other means, or lent to another program.
void terminal_guard_disarm(void);
