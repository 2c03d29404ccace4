package org.tarmim.facility.registry;

/** What it is built as; HeRAMS MoSD5. */
public enum Structure {
    PERMANENT,
    TEMPORARY,
    TENT,
    MOBILE,
    OTHER
}
