#pragma once
#include <stddef.h>

/// The demo survey as `Survey.init(archive:)` reads it. The bytes live as long as the program.
const unsigned char *_Nonnull demo_survey_bytes(void);

/// How many bytes there are.
size_t demo_survey_length(void);

/// The catalogue of figures, as `FigureReader` reads it. The bytes live as long as the program.
const unsigned char *_Nonnull demo_figures_bytes(void);

/// How many bytes there are.
size_t demo_figures_length(void);

/// The coding frame of the demo survey's free texts, in YAML as it lies beside the survey.
const unsigned char *_Nonnull demo_themes_bytes(void);

/// How many bytes there are.
size_t demo_themes_length(void);

/// What the report of 2017 states, as `PublishedReader` reads it. The bytes live as long as the program.
const unsigned char *_Nonnull demo_published_bytes(void);

/// How many bytes there are.
size_t demo_published_length(void);

/// Which of it cannot hold, as `ContradictionReader` reads it. The bytes live as long as the program.
const unsigned char *_Nonnull demo_contradictions_bytes(void);

/// How many bytes there are.
size_t demo_contradictions_length(void);
