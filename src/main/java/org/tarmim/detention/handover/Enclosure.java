package org.tarmim.detention.handover;

import java.util.List;
import java.util.Set;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.chain.Compartment;

/**
 * A file that lies beside the data and the paper of what is handed over.
 *
 * @param name  neutral: names of files in an archive are read without its passphrase
 * @param about what it is, for the table of contents
 */
public record Enclosure(String name, String about, byte[] bytes) {
    /** Who encloses something; other packages add what they keep, such as evidence. */
    public interface Enclosing {
        /** The files of a case that belong to no part but these; asked in the transaction of the desk. */
        List<Enclosure> of(CaseHead head, Set<Compartment> parts);
    }

    @Override
    public String toString() {
        return "Enclosure " + name;
    }
}
