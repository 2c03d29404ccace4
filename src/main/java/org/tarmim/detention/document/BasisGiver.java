package org.tarmim.detention.document;

/** Who gave a mandate or consent. */
public enum BasisGiver {
    SELF,
    FAMILY,
    LAWYER,
    GUARDIAN
}
