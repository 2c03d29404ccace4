package org.tarmim.facility.verification;

/** In which order the queue stands. */
public enum QueueOrder {
    /** What would change the picture most first, then the longest waiting. */
    RISK,
    /** The longest waiting first. */
    AGE
}
