package org.tarmim.detention.document;

/** What a person types because the case itself does not say it; the same in each document that asks for it. */
public enum Asked {
    ADDRESSEE,
    SEX,
    BORN,
    BIRTH_PLACE,
    PARENTS,
    NATIONALITY,
    IDENTITY_DOCUMENT,
    ADDRESS,
    FORCES,
    WARRANT,
    REASONS(Asked.LONG),
    CIRCUMSTANCES(Asked.LONG),
    ARBITRARY(Asked.LONG),
    REMEDIES(Asked.LONG),
    COUNSEL,
    POWER_OF_ATTORNEY,
    PROPOSED_DAYS,
    VISIT_TERMS(Asked.LONG),
    RULES(Asked.LONG),
    LAST_NEWS(Asked.LONG),
    ENQUIRER,
    ACTIVITIES,
    ILL_TREATMENT(Asked.LONG),
    INJURIES(Asked.LONG),
    PURPOSE,
    MEDICAL_FINDINGS(Asked.LONG),
    DUTY,
    EFFECT_ON_CARE(Asked.LONG),
    INDEPENDENCE(Asked.LONG),
    COUNSEL_HINDERED(Asked.LONG),
    CONFIDENTIAL(Asked.LONG),
    HEADLINE,
    STATEMENT(Asked.LONG),
    SUBMITTER;

    /** Characters of the longest text. */
    static final int LONG = 8000;

    private static final int SHORT = 500;

    private final int longest;

    Asked() {
        this(SHORT);
    }

    Asked(int longest) {
        this.longest = longest;
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
