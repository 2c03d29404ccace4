package org.tarmim.situation.statement;

import java.util.UUID;

/** Something published in which statements appear. */
public record Source(UUID id, SourceDetails details) {}
