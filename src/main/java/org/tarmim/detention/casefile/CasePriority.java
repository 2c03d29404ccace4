package org.tarmim.detention.casefile;

/** How pressing a case is. */
public enum CasePriority {
    URGENT,
    HIGH,
    NORMAL,
    LOW
}
