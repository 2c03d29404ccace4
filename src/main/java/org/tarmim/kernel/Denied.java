package org.tarmim.kernel;

/**
 * A signed-in person tried what the role does not allow, or a rule of the database refused it.
 *
 * @param action  what was tried, a stable word
 * @param subject what it was tried on, an id or a door; never a name
 */
public record Denied(String action, String subject) {}
