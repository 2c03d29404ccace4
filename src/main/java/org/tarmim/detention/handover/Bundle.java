package org.tarmim.detention.handover;

import org.tarmim.detention.casefile.CaseCode;

/**
 * A locked archive as it is taken along, and what opens it. Nobody keeps either.
 *
 * @param passphrase goes by another way than the archive
 */
public record Bundle(CaseCode code, byte[] archive, String passphrase) {
    @Override
    public String toString() {
        return "Bundle of " + code;
    }
}
