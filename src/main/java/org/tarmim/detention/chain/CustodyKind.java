package org.tarmim.detention.chain;

/** What can happen to somebody who is held, and the part of the file it belongs to. */
public enum CustodyKind {
    ARREST(Compartment.LOCATION_CUSTODY),
    HOLDING_DENIED(Compartment.LOCATION_CUSTODY),
    HOLDING_ACKNOWLEDGED(Compartment.LOCATION_CUSTODY),
    LOCATION_REPORTED(Compartment.LOCATION_CUSTODY),
    TRANSFER(Compartment.LOCATION_CUSTODY),
    SIGHTING(Compartment.LOCATION_CUSTODY),
    WHEREABOUTS_UNKNOWN(Compartment.LOCATION_CUSTODY),
    INTERROGATION(Compartment.LEGAL),
    HEARING(Compartment.LEGAL),
    CHARGE(Compartment.LEGAL),
    VERDICT(Compartment.LEGAL),
    LAWYER_VISIT(Compartment.LEGAL),
    LAWYER_VISIT_REFUSED(Compartment.LEGAL),
    ORDER_LIFTED(Compartment.LEGAL),
    FAMILY_CONTACT(Compartment.FAMILY_CONTACT),
    MEDICAL_EXAM(Compartment.MEDICAL),
    HOSPITALISED(Compartment.MEDICAL),
    ILL_TREATMENT_ALLEGED(Compartment.MEDICAL),
    HUNGER_STRIKE_START(Compartment.MEDICAL),
    HUNGER_STRIKE_END(Compartment.MEDICAL),
    RELEASE(Compartment.LOCATION_CUSTODY),
    DEATH(Compartment.LOCATION_CUSTODY);

    private final Compartment compartment;

    CustodyKind(Compartment compartment) {
        this.compartment = compartment;
    }

    /** The part of the file without which nobody reads it. */
    public Compartment compartment() {
        return compartment;
    }

    /** Whether it ends that somebody is held. */
    public boolean ends() {
        return this == RELEASE || this == DEATH;
    }
}
