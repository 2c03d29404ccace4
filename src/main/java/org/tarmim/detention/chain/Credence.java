package org.tarmim.detention.chain;

/** How far whoever records it relies on it. */
public enum Credence {
    HIGH,
    MEDIUM,
    LOW,
    UNKNOWN
}
