package org.tarmim.detention.chain;

/** The law under which somebody is said to be held. It changes within one detention. */
public enum LegalRegime {
    UNLAWFUL_COMBATANTS_LAW,
    CRIMINAL_PROCEDURE_LAW,
    ADMINISTRATIVE_DETENTION,
    MILITARY_ORDERS,
    OTHER,
    UNKNOWN
}
