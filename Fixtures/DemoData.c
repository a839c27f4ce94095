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

static const unsigned char published[] = {
#embed "published-2017.csv"
};

static const unsigned char contradictions[] = {
#embed "contradictions.csv"
};

const unsigned char *demo_survey_bytes(void) { return survey; }

size_t demo_survey_length(void) { return sizeof survey; }

const unsigned char *demo_figures_bytes(void) { return figures; }

size_t demo_figures_length(void) { return sizeof figures; }

const unsigned char *demo_themes_bytes(void) { return themes; }

size_t demo_themes_length(void) { return sizeof themes; }

const unsigned char *demo_published_bytes(void) { return published; }

size_t demo_published_length(void) { return sizeof published; }

const unsigned char *demo_contradictions_bytes(void) { return contradictions; }

size_t demo_contradictions_length(void) { return sizeof contradictions; }
