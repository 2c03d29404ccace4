package org.tarmim.situation.statement;

/**
 * A statement beside another one.
 *
 * @param kind    what the one does to the other
 * @param answers whether it is the other that does it
 * @param other   the other statement
 */
public record Linked(StatementTie kind, boolean answers, Statement other) {}
