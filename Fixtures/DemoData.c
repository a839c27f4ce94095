#include "DemoData.h"

static const unsigned char survey[] = {
#embed "demo.survey"
};

static const unsigned char figures[] = {
#embed "survey/figures.yaml"
};

const unsigned char *demo_survey_bytes(void) { return survey; }

size_t demo_survey_length(void) { return sizeof survey; }

const unsigned char *demo_figures_bytes(void) { return figures; }

size_t demo_figures_length(void) { return sizeof figures; }
