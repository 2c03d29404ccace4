package org.tarmim.audit;

/**
 * What a restored backup lost of the trail.
 *
 * @param confirmed the newest end that an anchor confirms and the restored chain still has
 * @param from      the number of the first lost entry
 * @param to        the number of the last lost entry that was anchored
 */
record Loss(Head confirmed, long from, long to) {
    long count() {
        return to - from + 1;
    }
}
