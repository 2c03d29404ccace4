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

        /** What belongs to the chosen parts and stays here all the same. */
        default List<LeftOut> leftOut(CaseHead head, Set<Compartment> parts) {
            return List.of();
        }
    }

    /**
     * Files that were left out.
     *
     * @param why the key of a sentence that takes their number
     */
    public record LeftOut(String why, long files) {}

    @Override
    public String toString() {
        return "Enclosure " + name;
    }
}
