package org.tarmim.detention.document;

import org.jspecify.annotations.Nullable;

/**
 * For what something of a case may be given away; a lawful basis is for one purpose. Nothing of a case leaves for partners,
 * statistics or research, so there is no such purpose.
 */
public enum Purpose {
    /** What the house itself asks of a court or of whoever holds the person. */
    CASEWORK,
    /** That a lawyer speaks for the person, or gets to. */
    LEGAL_REPRESENTATION,
    /** A letter to a body of the United Nations. */
    UN_SUBMISSION,
    /** That the Red Cross finds the person. */
    ICRC_TRACING,
    /** What everybody reads, without a name. */
    MEDIA,
    /** That everybody reads who it is. */
    PUBLIC_NAMING;

    /**
     * Whether what was given for a purpose is taken back with this one, or can have been given for it where only its recipient
     * was asked.
     */
    public boolean isMeantBy(@Nullable Purpose asked, @Nullable Recipient recipient) {
        if (asked != null) return includes(asked);
        return recipient == null || recipient.receivesFor(this);
    }

    /** Whether another purpose is taken back with this one: a word that names somebody is a public word too, and says more. */
    public boolean includes(Purpose other) {
        return other == this || this == MEDIA && other == PUBLIC_NAMING;
    }
}
