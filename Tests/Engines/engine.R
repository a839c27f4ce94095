# Works the cases of a folder out again with R and its survey package, and tells what differs.
#
#     Rscript engine.R FOLDER

suppressPackageStartupMessages(library(survey))

folder <- commandArgs(trailingOnly = TRUE)[1]
tolerance <- 1e-9
compared <- 0
differences <- character()

cases <- function(name, words = character()) {
  kinds <- c(case = "character", setNames(rep("character", length(words)), words))
  table <- read.csv(file.path(folder, paste0(name, ".csv")), colClasses = kinds)
  split(table, factor(table$case, levels = unique(table$case)))
}

expect <- function(case, what, expected, said) {
  compared <<- compared + length(said)
  off <- abs(expected - said) > tolerance * pmax(1, abs(expected))
  if (any(is.na(off) | off)) {
    line <- sprintf("%s, %s: expected %.12g, found %.12g", case, what, expected, said)
    differences <<- c(differences, line[is.na(off) | off])
  }
}

# Means of a simple random sample without replacement.
for (table in cases("means")) {
  design <- svydesign(ids = ~1, data = table, fpc = ~unit_count)
  mean <- svymean(~value, design)
  ends <- confint(mean, df = degf(design))
  expect(table$case[1], "mean", coef(mean)[[1]], table$said_mean[1])
  expect(table$case[1], "interval", as.numeric(ends), c(table$said_low[1], table$said_high[1]))
}

# Response by class.
for (table in cases("tables")) {
  test <- suppressWarnings(chisq.test(as.matrix(table[, c("answered", "silent")]), correct = FALSE))
  expect(table$case[1], "chi-square", test$statistic[[1]], table$said_statistic[1])
  expect(table$case[1], "chi-square's p", test$p.value, table$said_p[1])
}

# McNemar's exact test.
for (table in cases("changes")) {
  changed <- table$gained + table$lost
  p <- if (changed == 0) 1 else min(1, 2 * pbinom(min(table$gained, table$lost), changed, 0.5))
  expect(table$case, "McNemar's p", p, table$said_p)
  if (changed > 0) expect(table$case, "binom.test", binom.test(table$gained, changed)$p.value, table$said_p)
}

# Mean changes of the same units.
for (table in cases("shifts")) {
  ends <- t.test(table$now, table$before, paired = TRUE)$conf.int
  expect(table$case[1], "interval", as.numeric(ends), c(table$said_low[1], table$said_high[1]))
}

# Regions against the rest.
for (table in cases("areas")) {
  p <- mapply(function(a, b, c, d) fisher.test(matrix(c(a, b, c, d), 2))$p.value,
              table$a, table$b, table$c, table$d)
  expect(table$case[1], "Fisher's p", p, table$said_p)
  expect(table$case[1], "q", p.adjust(p, "BH"), table$said_q)
}

# Weighted shares. Classes that nobody answers for are left out of the sample and of what it stands for.
frames <- cases("frames", c("first", "second"))

represented <- function(frame, units) {
  repeat {
    inside <- frame$unit %in% units
    kept <- frame$first %in% setdiff(frame$first[inside], "") & frame$second %in% setdiff(frame$second[inside], "")
    if (all(kept)) return(frame)
    frame <- frame[kept, ]
  }
}

frame_weights <- function(sample, frame, method, limit) {
  sample$first <- factor(sample$first)
  sample$second <- factor(sample$second)
  design <- suppressWarnings(svydesign(ids = ~1, data = sample))
  margin <- function(name) {
    counts <- as.data.frame(table(frame[[name]]))
    names(counts) <- c(name, "Freq")
    counts
  }
  if (method == "postStratified") return(weights(postStratify(design, ~first, margin("first"))))
  raked <- rake(design, list(~first, ~second), list(margin("first"), margin("second")),
                control = list(maxit = 10000, epsilon = 1e-12, verbose = FALSE))
  drawn <- pmin(pmax(weights(raked), mean(weights(raked)) / limit), mean(weights(raked)) * limit)
  drawn * sum(weights(raked)) / sum(drawn)
}

for (table in cases("weights", c("frame", "method"))) {
  frame <- represented(frames[[table$frame[1]]], table$unit)
  sample <- merge(table, frame[, c("unit", "first", "second")], by = "unit")
  # The package takes no sample of one.
  if (nrow(sample) < 2) next
  sample$weight <- frame_weights(sample, frame, table$method[1], table$limit[1])
  design <- svydesign(ids = ~1, weights = ~weight, data = sample)
  base <- subset(design, in_base == 1)
  share <- svymean(~hit, base)
  expect(table$case[1], "weighted share", coef(share)[[1]], table$said_value[1])
  w <- weights(base)
  expect(table$case[1], "effective n", sum(w)^2 / sum(w^2), table$said_n[1])
}

for (line in head(differences, 20)) cat(line, "\n", sep = "")
cat(sprintf("R: %d figures, %d differ\n", compared, length(differences)))
quit(status = if (length(differences) > 0) 1 else 0)
