#include "DemoData.h"

static const unsigned char survey[] = {
#embed "demo.survey"
};

static const unsigned char figures[] = {
#embed "survey/figures.yaml"
};

static const unsigned char themes[] = {
#embed "survey/themes.yaml"
};

const unsigned char *demo_survey_bytes(void) { return survey; }

size_t demo_survey_length(void) { return sizeof survey; }

const unsigned char *demo_figures_bytes(void) { return figures; }

size_t demo_figures_length(void) { return sizeof figures; }

const unsigned char *demo_themes_bytes(void) { return themes; }

size_t demo_themes_length(void) { return sizeof themes; }
