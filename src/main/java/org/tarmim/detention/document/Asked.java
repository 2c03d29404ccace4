package org.tarmim.detention.document;

import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;

/** What a person types because the case itself does not say it; the same in each document that asks for it. */
public enum Asked {
    ADDRESSEE,
    SEX(Compartment.IDENTITY),
    BORN(Compartment.IDENTITY),
    BIRTH_PLACE(Compartment.IDENTITY),
    PARENTS(Compartment.IDENTITY),
    NATIONALITY(Compartment.IDENTITY),
    IDENTITY_DOCUMENT(Compartment.IDENTITY),
    ADDRESS(Compartment.IDENTITY),
    FORCES(Compartment.LOCATION_CUSTODY),
    WARRANT(Compartment.LEGAL),
    REASONS(Compartment.LEGAL, Asked.LONG),
    CIRCUMSTANCES(Compartment.LOCATION_CUSTODY, Asked.LONG),
    ARBITRARY(Compartment.LEGAL, Asked.LONG),
    REMEDIES(Compartment.LEGAL, Asked.LONG),
    COUNSEL(Compartment.LEGAL),
    POWER_OF_ATTORNEY(Compartment.LEGAL),
    PROPOSED_DAYS,
    VISIT_TERMS(null, Asked.LONG),
    RULES(null, Asked.LONG),
    LAST_NEWS(Compartment.LOCATION_CUSTODY, Asked.LONG),
    ENQUIRER(Compartment.FAMILY_CONTACT),
    ACTIVITIES(Compartment.IDENTITY),
    ILL_TREATMENT(Compartment.MEDICAL, Asked.LONG),
    INJURIES(Compartment.MEDICAL, Asked.LONG),
    PURPOSE(Compartment.MEDICAL),
    MEDICAL_FINDINGS(Compartment.MEDICAL, Asked.LONG),
    DUTY(Compartment.LOCATION_CUSTODY),
    EFFECT_ON_CARE(null, Asked.LONG),
    INDEPENDENCE(null, Asked.LONG),
    COUNSEL_HINDERED(Compartment.LEGAL, Asked.LONG),
    CONFIDENTIAL(null, Asked.LONG),
    HEADLINE,
    STATEMENT(null, Asked.LONG),
    SUBMITTER;

    /** Characters of the longest text. */
    static final int LONG = 8000;

    private static final int SHORT = 500;

    private final @Nullable Compartment part;
    private final int longest;

    Asked() {
        this(null);
    }

    Asked(@Nullable Compartment part) {
        this(part, SHORT);
    }

    Asked(@Nullable Compartment part, int longest) {
        this.part = part;
        this.longest = longest;
    }

    /** The part of the file it would belong to; null where it says nothing of the person. */
    public @Nullable Compartment part() {
        return part;
    }

    /** How long it can be, in characters. */
    public int longest() {
        return longest;
    }

    /** Whether it is written in more than a line. */
    public boolean isLong() {
        return longest > SHORT;
    }
}
