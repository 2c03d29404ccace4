package org.tarmim.detention.document;

/** How great a risk is. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
