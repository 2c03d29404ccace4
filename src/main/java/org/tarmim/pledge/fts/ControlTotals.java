package org.tarmim.pledge.fts;

import java.math.BigDecimal;

/**
 * What a search adds up to: as its answer says of itself, or as its rows do.
 *
 * @param rows     how many flows there are in all
 * @param incoming how many of them come in
 * @param internal how many go from inside to inside
 * @param outgoing how many go out
 * @param funding  dollars that come in, signed for or paid, for the boundary alone
 * @param pledged  dollars that come in and are only promised, for the boundary alone
 */
public record ControlTotals(
        int rows, int incoming, int internal, int outgoing, BigDecimal funding, BigDecimal pledged) {
    /** Whether all of it is equal, to the last digit. */
    public boolean holds(ControlTotals other) {
        return rows == other.rows
                && incoming == other.incoming
                && internal == other.internal
                && outgoing == other.outgoing
                && funding.compareTo(other.funding) == 0
                && pledged.compareTo(other.pledged) == 0;
    }
}
