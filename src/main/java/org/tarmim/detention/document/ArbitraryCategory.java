package org.tarmim.detention.document;

/** Why holding somebody is arbitrary. Source: the five categories of the Working Group on Arbitrary Detention. */
public enum ArbitraryCategory {
    /** I: no legal basis. */
    NO_LEGAL_BASIS,
    /** II: held for exercising a right. */
    EXERCISE_OF_RIGHTS,
    /** III: no fair trial. */
    NO_FAIR_TRIAL,
    /** IV: asylum seekers and migrants, held long without a judge. */
    MIGRANTS_HELD_LONG,
    /** V: discrimination. */
    DISCRIMINATION
}
