package org.tarmim.detention.handover;

import java.util.List;
import org.tarmim.detention.casefile.CaseCode;

/**
 * A locked archive as it is taken along, and what opens it. Nobody keeps either.
 *
 * @param passphrase goes by another way than the archive
 * @param leftOut    what was left out of it, and why
 */
public record Bundle(CaseCode code, byte[] archive, String passphrase, List<Enclosure.LeftOut> leftOut) {
    public Bundle {
        leftOut = List.copyOf(leftOut);
    }

    @Override
    public String toString() {
        return "Bundle of " + code;
    }
}
