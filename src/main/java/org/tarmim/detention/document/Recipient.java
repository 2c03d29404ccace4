package org.tarmim.detention.document;

/** Who receives a document; the risk is weighed for each of them. */
public enum Recipient {
    UN_BODY,
    DETAINING_AUTHORITY,
    RED_CROSS,
    PUBLIC;

    /** Whether it reads Latin letters only: bodies of the United Nations read English, French and Spanish. */
    boolean readsLatinOnly() {
        return this == UN_BODY;
    }
}
