package org.tarmim.facility.verification;

/** Why a report that says "nothing changed" is looked at by itself and not verified together with others. */
public enum Objection {
    /** The reader reported it or told it. */
    OWN,
    /** Somebody else works on it. */
    TAKEN,
    /** It says more: a note or a file. */
    NOTED,
    /** The reporter only heard it. */
    HEARD,
    /** What is verified meanwhile says otherwise. */
    DIFFERENT,
    /** What it confirms was last seen two weeks ago or more. */
    OLD,
    /** Another waiting report of these weeks, or the verified destruction of the building, says otherwise. */
    CONTRADICTED
}
