package org.tarmim.pledge.document;

import java.util.Collection;

/** How well a movement of money is proven. It is never typed, so that it cannot say more than its documents do. */
public enum Evidence {
    /** Somebody said so. */
    REPORTED,
    /** There is a letter, an agreement or another document. */
    DOCUMENTED,
    /** The bank says so. */
    BANK_CONFIRMED;

    /** What these documents prove; one that does not stand proves nothing. */
    public static Evidence of(Collection<Document> documents) {
        var standing = documents.stream().filter(Document::stands).toList();
        if (standing.stream().anyMatch(one -> one.kind() == DocumentKind.BANK_ADVICE)) return BANK_CONFIRMED;
        return standing.isEmpty() ? REPORTED : DOCUMENTED;
    }
}
