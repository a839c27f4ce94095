// ncursesw for Swift: what the importer cannot see (cast macros, function-like macros, globals) as inline functions.
#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <term.h>
#include <wchar.h>

// term.h defines short names of capabilities as macros; none of them is wanted.
#undef lines
#undef columns

static inline WINDOW *ncurses_screen(void) { return stdscr; }
static inline int ncurses_colors(void) { return COLORS; }
static inline int ncurses_color_pairs(void) { return COLOR_PAIRS; }
static inline int ncurses_function_key(int number) { return KEY_F(number); }

static inline attr_t ncurses_bold(void) { return A_BOLD; }
static inline attr_t ncurses_dim(void) { return A_DIM; }
static inline attr_t ncurses_underline(void) { return A_UNDERLINE; }
static inline attr_t ncurses_reverse(void) { return A_REVERSE; }

// One place of the screen: a base character, up to two marks (0 for none), attributes and colour pair.
static inline cchar_t ncurses_cell(wchar_t base, wchar_t first, wchar_t second, attr_t attributes, short pair) {
    const wchar_t text[] = {base, first, second, 0};
    cchar_t cell;
    setcchar(&cell, text, attributes, pair, NULL);
    return cell;
}

// Columns of a character by the C library, which is what ncurses goes by; -1 when it knows none.
extern int wcwidth(wchar_t character);
static inline int ncurses_width(wchar_t character) { return wcwidth(character); }

// Codeset of the locale that is set, such as "UTF-8".
static inline const char *ncurses_codeset(void) { return nl_langinfo(CODESET); }

// A terminal's capability by its terminfo name; NULL when the terminal does not have it.
static inline const char *ncurses_capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (const char *)-1 ? NULL : value;
}

// Terminal description without a screen; 0 when it was found.
static inline int ncurses_describe(const char *name, int fd) {
    int status = 0;
    return setupterm(name, fd, &status) == OK ? 0 : -1;
}

// Whether the terminal takes a colour's number as red, green and blue. The capability is a flag, a number or a text.
static inline bool ncurses_has_direct_colors(void) {
    return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || ncurses_capability("RGB") != NULL;
}

static inline void ncurses_forget_description(void) {
    if (cur_term != NULL) del_curterm(cur_term);
}
