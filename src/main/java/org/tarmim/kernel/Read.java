package org.tarmim.kernel;

/**
 * A person opened something whose reading itself is worth a line in the trail.
 *
 * @param action  what was read, a stable word
 * @param subject the id of the thing read
 */
public record Read(String action, String subject) {}
