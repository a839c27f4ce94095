#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

static const int watched[] = {SIGWINCH, SIGTSTP, SIGTERM, SIGHUP, SIGINT};
enum { watched_count = sizeof watched / sizeof watched[0] };

static sigset_t mask_before;
static struct sigaction actions_before[watched_count];
static int is_blocking = 0;

static sigset_t watched_signals(void) {
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < watched_count; i++) sigaddset(&set, watched[i]);
    return set;
}

void terminal_guard_block_signals(void) {
    if (is_blocking) return;
    sigset_t set = watched_signals();
    pthread_sigmask(SIG_BLOCK, &set, &mask_before);
    for (int i = 0; i < watched_count; i++) sigaction(watched[i], NULL, &actions_before[i]);
    is_blocking = 1;
}

void terminal_guard_unblock_signals(void) {
    if (!is_blocking) return;
    pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
    is_blocking = 0;
}

void terminal_guard_restore_actions(void) {
    for (int i = 0; i < watched_count; i++) sigaction(watched[i], &actions_before[i], NULL);
}

int terminal_guard_open_signals(void) {
    sigset_t set = watched_signals();
    return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int terminal_guard_next_signal(int fd) {
    struct signalfd_siginfo info;
    return read(fd, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

int terminal_guard_open_pipe(int ends[2]) { return pipe2(ends, O_NONBLOCK | O_CLOEXEC); }

// SIGTSTP rather than SIGSTOP: the kernel leaves out the stop when no shell is there to continue the group. It goes
// to the whole group, because a program that waits for this one (make, a script) must stop with it.
void terminal_guard_stop(void) {
    struct sigaction usual = {.sa_handler = SIG_DFL}, before;
    sigset_t set, mask;
    sigemptyset(&usual.sa_mask);
    sigaction(SIGTSTP, &usual, &before);
    sigemptyset(&set);
    sigaddset(&set, SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &set, &mask);
    kill(0, SIGTSTP);
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
    sigaction(SIGTSTP, &before, NULL);
}

int terminal_guard_window_size(int fd, int *width, int *height) {
    struct winsize size;
    if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
    *width = size.ws_col;
    *height = size.ws_row;
    return 0;
}

enum { text_limit = 512, stack_size = 64 * 1024 };

static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { crash_count = sizeof crash_signals / sizeof crash_signals[0] };

static struct {
    volatile sig_atomic_t is_armed;
    int fd;
    struct termios modes;
    char reset[text_limit];
    char farewell[text_limit];
    struct sigaction before[crash_count];
} guard;

static char alternate_stack[stack_size];

static void write_all(const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t count = write(guard.fd, text, left);
        if (count <= 0) return;
        text += count;
        left -= (size_t)count;
    }
}

static void restore_terminal(void) {
    if (!guard.is_armed) return;
    guard.is_armed = 0;
    write_all(guard.reset);
    tcsetattr(guard.fd, TCSANOW, &guard.modes);
}

// Ends as the crash would have ended without a guard. A fault of the processor happens again by itself on return;
// one that was sent has to be sent again.
static void crashed(int number, siginfo_t *info, void *context) {
    (void)context;
    int was_armed = guard.is_armed;
    restore_terminal();
    if (was_armed) write_all(guard.farewell);
    signal(number, SIG_DFL);
    if (info->si_code <= 0) raise(number);
}

static void watch_crashes(void) {
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = stack_size};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigfillset(&action.sa_mask);
    for (int i = 0; i < crash_count; i++) sigaction(crash_signals[i], &action, &guard.before[i]);
}

static void copy_text(char *into, const char *from) {
    strncpy(into, from, text_limit - 1);
    into[text_limit - 1] = '\0';
}

void terminal_guard_arm(int fd, const struct termios *modes, const char *reset, const char *farewell) {
    static int is_registered = 0;
    if (!is_registered) atexit(restore_terminal);
    is_registered = 1;
    guard.fd = fd;
    guard.modes = *modes;
    copy_text(guard.reset, reset);
    copy_text(guard.farewell, farewell);
    if (!guard.is_armed) watch_crashes();
    guard.is_armed = 1;
}

void terminal_guard_disarm(void) {
    if (!guard.is_armed) return;
    guard.is_armed = 0;
    for (int i = 0; i < crash_count; i++) sigaction(crash_signals[i], &guard.before[i], NULL);
}
