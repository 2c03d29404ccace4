package org.tarmim.facility.need;

/** What is measured beside needs. */
public enum MeasureKind {
    /** What it costs to replace what was destroyed. */
    DAMAGE,
    /** What was not earned or produced, or cost more, while things are missing. */
    LOSS
}
