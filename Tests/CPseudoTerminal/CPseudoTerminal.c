#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static void report(int changes, int kind, int value) {
    struct program_change change = {.kind = kind, .value = value};
    if (write(changes, &change, sizeof change) != sizeof change) _exit(126);
}

// The caller's blocked and ignored signals are not the program's business.
static void use_usual_signals(void) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
}

static void run_program(const char *path, char *const arguments[], char *const environment[]) {
    signal(SIGTTOU, SIG_IGN);
    setpgid(0, 0);
    tcsetpgrp(STDIN_FILENO, getpid());
    signal(SIGTTOU, SIG_DFL);
    execve(path, arguments, environment);
    _exit(127);
}

static void watch_program(pid_t program, int changes) {
    int status = 0;
    report(changes, program_started, program);
    while (waitpid(program, &status, WUNTRACED | WCONTINUED) == program) {
        if (WIFSTOPPED(status)) report(changes, program_stopped, WSTOPSIG(status));
        if (WIFCONTINUED(status)) report(changes, program_continued, 0);
        if (WIFEXITED(status)) report(changes, program_exited, WEXITSTATUS(status));
        if (WIFSIGNALED(status)) report(changes, program_killed, WTERMSIG(status));
        if (WIFEXITED(status) || WIFSIGNALED(status)) _exit(0);
    }
    _exit(0);
}

static void run_shell(
    int device, int changes, const char *path, char *const arguments[], char *const environment[]) {
    use_usual_signals();
    setsid();
    ioctl(device, TIOCSCTTY, 0);
    dup2(device, STDIN_FILENO);
    dup2(device, STDOUT_FILENO);
    dup2(device, STDERR_FILENO);
    int kept = dup2(changes, STDERR_FILENO + 1);
    fcntl(kept, F_SETFD, FD_CLOEXEC);
    close_range((unsigned)kept + 1, ~0U, 0);
    // A hang-up is for the program; the shell stays to tell of it.
    pid_t program = fork();
    if (program == 0) run_program(path, arguments, environment);
    signal(SIGHUP, SIG_IGN);
    watch_program(program, kept);
}

int pseudo_terminal_start(
    struct pseudo_terminal *terminal, const char *path, char *const arguments[], char *const environment[],
    int width, int height) {
    struct winsize size = {.ws_col = (unsigned short)width, .ws_row = (unsigned short)height};
    int pipe_ends[2];
    if (openpty(&terminal->emulator, &terminal->device, NULL, NULL, &size) != 0) return errno;
    if (tcgetattr(terminal->device, &terminal->modes) != 0) return errno;
    if (pipe2(pipe_ends, O_CLOEXEC) != 0) return errno;
    terminal->changes = pipe_ends[0];
    terminal->shell = fork();
    if (terminal->shell < 0) return errno;
    if (terminal->shell == 0) run_shell(terminal->device, pipe_ends[1], path, arguments, environment);
    close(pipe_ends[1]);
    fcntl(terminal->emulator, F_SETFL, O_NONBLOCK);
    fcntl(terminal->emulator, F_SETFD, FD_CLOEXEC);
    fcntl(terminal->device, F_SETFD, FD_CLOEXEC);
    fcntl(terminal->changes, F_SETFL, O_NONBLOCK);
    return 0;
}

int pseudo_terminal_resize(int emulator, int width, int height) {
    struct winsize size = {.ws_col = (unsigned short)width, .ws_row = (unsigned short)height};
    return ioctl(emulator, TIOCSWINSZ, &size);
}
