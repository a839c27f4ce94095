/* The least that a full-screen program does: shows the lines of a file, with one of them highlighted, until q.
   What it takes is what the machine, ncurses and the terminal take. */
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_LINES = 500, LONGEST = 2000 };
static char *lines[MOST_LINES];

static int read_lines(const char *path)
{
    char line[LONGEST];
    int count = 0;
    FILE *file = fopen(path, "r");
    if (file == NULL) return 0;
    while (count < MOST_LINES && fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        lines[count++] = strdup(line);
    }
    fclose(file);
    return count;
}

static void draw(int row, int selected)
{
    attrset(row == selected ? A_REVERSE : A_NORMAL);
    mvaddstr(row, 0, lines[row]);
}

int main(int argc, char **argv)
{
    int count = argc > 1 ? read_lines(argv[1]) : 0, selected = 0, key = 0;
    if (count == 0) return EXIT_FAILURE;
    setlocale(LC_CTYPE, "");
    initscr();
    raw();
    noecho();
    keypad(stdscr, TRUE);
    if (count > LINES) count = LINES;
    for (int row = 0; row < count; row++) draw(row, selected);
    do {
        int before = selected;
        if (key == KEY_DOWN) selected = (selected + 1) % count;
        draw(before, selected);
        draw(selected, selected);
        move(selected, 0);
        refresh();
        key = getch();
    } while (key != 'q');
    endwin();
    return EXIT_SUCCESS;
}
