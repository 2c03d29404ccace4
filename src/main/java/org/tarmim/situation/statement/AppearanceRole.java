package org.tarmim.situation.statement;

/** What a source does with a statement. */
public enum AppearanceRole {
    FIRST,
    REPEATS,
    CONFIRMS,
    TRANSLATES,
    CORRECTS
}
