package org.tarmim.detention.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who receives a document; the risk is weighed for each of them. */
public enum Recipient {
    UN_BODY(Purpose.UN_SUBMISSION),
    DETAINING_AUTHORITY(Purpose.LEGAL_REPRESENTATION, Purpose.CASEWORK),
    COURT(Purpose.LEGAL_REPRESENTATION, Purpose.CASEWORK),
    /** A lawyer outside the house who speaks for the person; receives the file itself, and no document of ours. */
    COUNSEL(Purpose.LEGAL_REPRESENTATION),
    RED_CROSS(Purpose.ICRC_TRACING),
    PUBLIC(Purpose.MEDIA, Purpose.PUBLIC_NAMING);

    private final List<Purpose> purposes;

    Recipient(Purpose... purposes) {
        this.purposes = List.of(purposes);
    }

    /** For what something is given to it, the usual purpose first. */
    public List<Purpose> purposes() {
        return purposes;
    }

    /** Whether something is given to it for a purpose. */
    public boolean receivesFor(@Nullable Purpose purpose) {
        return purpose != null && purposes.contains(purpose);
    }

    /** Whether what it receives stays with it and presses at once: the urgent path leads to no other. */
    boolean isClosed() {
        return this == UN_BODY || this == DETAINING_AUTHORITY || this == COURT;
    }

    /** Whether it reads Latin letters only: bodies of the United Nations read English, French and Spanish. */
    public boolean readsLatinOnly() {
        return this == UN_BODY;
    }
}
