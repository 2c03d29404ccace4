package org.tarmim.pledge.promise;

import java.util.List;
import org.tarmim.kernel.Money;

/**
 * A pledge that something newly said may be about.
 *
 * @param proposal what to make of it
 * @param increase in dollars, above zero only for an increase
 * @param reasons  why it looks so, as translation keys
 */
public record Resemblance(Revision pledge, Proposal proposal, Money increase, List<String> reasons) {
    /** What the detector proposes; a person decides. */
    public enum Proposal {
        /** Said once more: it adds nothing. */
        SAME,
        /** The same pledge, raised: the difference is added by a revision. */
        INCREASE,
        /** A part of what another party promised through whose hands it goes, or the other way round. */
        PART
    }
}
