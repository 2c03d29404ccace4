package org.tarmim.detention.filing;

/** Who gave a mandate or consent. */
public enum BasisGiver {
    SELF,
    FAMILY,
    LAWYER,
    GUARDIAN
}
