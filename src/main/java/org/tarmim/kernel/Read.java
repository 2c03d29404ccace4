package org.tarmim.kernel;

/**
 * A person opened something whose reading itself is worth a line in the trail.
 *
 * @param action  what was read, a stable word
 * @param subject the id of the thing read
 * @param room    the room to whose trail the line belongs
 */
public record Read(String action, String subject, String room) {
    private static final String ACCESS = "access";

    /** A reading that stands in the trail of access. */
    public Read(String action, String subject) {
        this(action, subject, ACCESS);
    }
}
