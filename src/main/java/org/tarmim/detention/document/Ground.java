package org.tarmim.detention.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.ToldBy;

/**
 * What an answer rests on: a claim, whose word it is, and on what basis it is given away.
 *
 * @param entry    the entry of the file; null for what is no single entry
 * @param claim    in the language of the document
 * @param toldBy   null where nobody else told it
 * @param credence how far it is relied on; null where nobody judged it
 * @param part     the part of the file it belongs to; null for what is of none
 */
public record Ground(
        Origin origin,
        @Nullable UUID entry,
        String claim,
        @Nullable ToldBy toldBy,
        @Nullable Credence credence,
        LawfulBasis basis,
        @Nullable Compartment part) {
    @Override
    public String toString() {
        return "Ground " + origin;
    }
}
