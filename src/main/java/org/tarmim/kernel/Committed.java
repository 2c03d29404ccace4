package org.tarmim.kernel;

import java.time.Instant;

/**
 * A line of the trail that some node of the installation committed. Each node hears of all of them, its own included, in
 * the order of the commits; what became of the thing is asked at its desk.
 *
 * @param number    its place in the order, without gaps
 * @param at        when it was done, real time
 * @param action    what was done, see {@link Change#action()}
 * @param subject   the kind of thing it was done to
 * @param subjectId the id of that thing
 */
public record Committed(long number, Instant at, String action, String subject, String subjectId) {
    /** Whether it was done to such a thing. */
    public boolean of(String subject) {
        return this.subject.equals(subject);
    }
}
