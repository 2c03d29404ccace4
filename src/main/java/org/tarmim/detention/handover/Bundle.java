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

    /** Locks files of a case with a passphrase that is drawn for just them. */
    public static Bundle locked(CaseCode code, List<Enclosure> files, List<Enclosure.LeftOut> leftOut) {
        var passphrase = LockedArchive.passphrase();
        return new Bundle(code, LockedArchive.of(files, passphrase), passphrase, leftOut);
    }

    @Override
    public String toString() {
        return "Bundle of " + code;
    }
}
