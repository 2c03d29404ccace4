package org.tarmim.facility.round;

/**
 * How far a round has come.
 *
 * @param expected facilities that are asked
 * @param received those of which a report came, verified or not
 * @param verified those of which a report came and was verified
 */
public record Completeness(long expected, long received, long verified) {
    /** Those of which none came. */
    public long missing() {
        return expected - received;
    }

    /** Those whose report waits to be verified. */
    public long unverified() {
        return received - verified;
    }

    /** The part of the expected facilities of which a report came, from 0 to 1; 0 where none is expected. */
    public double share() {
        return expected == 0 ? 0 : (double) received / expected;
    }
}
