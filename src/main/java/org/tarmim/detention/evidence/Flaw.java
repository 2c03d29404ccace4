package org.tarmim.detention.evidence;

/**
 * Something in evidence that does not fit.
 *
 * @param number of the entry of the chain or of the copy in the list, counted from 1; 0 where it is about the whole
 */
public record Flaw(FlawKind kind, int number) {}
