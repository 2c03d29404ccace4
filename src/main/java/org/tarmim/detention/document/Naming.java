package org.tarmim.detention.document;

import org.tarmim.detention.casefile.Publicity;

/** How a document that everybody reads calls the person, from the least to the most. */
public enum Naming {
    /** Without name, place, employer and day. */
    UNNAMED,
    /** By initials, and otherwise without what identifies. */
    INITIALS,
    NAMED;

    /** The most that the file of a person allows. A name to use in place of the true one is not kept, so none is printed. */
    static Naming allowedBy(Publicity publicity) {
        return switch (publicity) {
            case HIDDEN, PSEUDONYM -> UNNAMED;
            case INITIALS -> INITIALS;
            case NAMED_PUBLIC -> NAMED;
        };
    }
}
