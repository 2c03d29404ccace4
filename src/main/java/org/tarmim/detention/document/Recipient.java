package org.tarmim.detention.document;

/** Who receives a document; the risk is weighed for each of them. */
public enum Recipient {
    UN_BODY,
    DETAINING_AUTHORITY,
    COURT,
    /** A lawyer outside the house who speaks for the person; receives the file itself, and no document of ours. */
    COUNSEL,
    RED_CROSS,
    PUBLIC;

    /** Whether what it receives stays with it and presses at once: the urgent path leads to no other. */
    boolean isClosed() {
        return this == UN_BODY || this == DETAINING_AUTHORITY || this == COURT;
    }

    /** Whether it reads Latin letters only: bodies of the United Nations read English, French and Spanish. */
    public boolean readsLatinOnly() {
        return this == UN_BODY;
    }
}
