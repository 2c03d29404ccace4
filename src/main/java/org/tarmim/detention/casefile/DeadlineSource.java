package org.tarmim.detention.casefile;

/** What something due is computed from. */
public enum DeadlineSource {
    ORDER("term_id"),
    /** A document that awaits its answer. */
    ACTION("action_id"),
    HEARING("hearing_id"),
    EVENT("event_id"),
    /** A lawful basis that ends. */
    BASIS("basis_id");

    private final String column;

    DeadlineSource(String column) {
        this.column = column;
    }

    /** The column of {@code case_deadline} that names it. */
    String column() {
        return column;
    }

    /** Whether it is an entry of the case itself. */
    public boolean isEntry() {
        return this == ORDER || this == HEARING || this == EVENT;
    }
}
