package org.tarmim.kernel;

/**
 * Something changed that will be over soon and is not in the trail, such as who reads a report. Each node tells its own
 * screens.
 *
 * @param kind a stable word
 */
public record Passing(String kind) {}
