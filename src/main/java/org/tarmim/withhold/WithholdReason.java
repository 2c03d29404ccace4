package org.tarmim.withhold;

/** Why something should not be here. There is no free text, because it would repeat what is dangerous. */
public enum WithholdReason {
    /** It says something of a patient. */
    PATIENT,
    /** It names a person or lets one be recognised. */
    NAME,
    /** It says where people shelter or work in hiding. */
    PLACE,
    /** Faces or number plates are seen. */
    FACES,
    /** It could help somebody to attack. */
    SECURITY,
    /** Somebody who agreed to it no longer does. */
    CONSENT
}
