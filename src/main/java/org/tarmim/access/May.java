package org.tarmim.access;

/**
 * What a person may do: the words behind every door. Desks name them in {@link Requires}, views in
 * {@code @RolesAllowed}, row policies in {@code may('…')}. Which role has which stands in {@link Role}, once.
 */
public final class May {
    public static final String SEE_FACILITIES = "SEE_FACILITIES";
    public static final String PROPOSE_FACILITY = "PROPOSE_FACILITY";
    public static final String ACCEPT_FACILITY = "ACCEPT_FACILITY";
    public static final String REPORT_STATUS = "REPORT_STATUS";
    /** Upload photos and documents; who sees them later follows from what they hang on. */
    public static final String ATTACH_FILES = "ATTACH_FILES";

    /** Type what somebody else tells on the phone, and name that person to those who review. */
    public static final String PHONE_IN = "PHONE_IN";

    public static final String SEE_OWN_REPORTS = "SEE_OWN_REPORTS";
    public static final String SEE_ORGANISATION_REPORTS = "SEE_ORGANISATION_REPORTS";
    public static final String SEE_ALL_REPORTS = "SEE_ALL_REPORTS";
    public static final String VERIFY_REPORTS = "VERIFY_REPORTS";
    /** Ask that words or a picture be blanked. */
    public static final String ASK_TO_WITHHOLD = "ASK_TO_WITHHOLD";
    /** Blank what somebody else asked to have blanked. */
    public static final String WITHHOLD = "WITHHOLD";

    /** Whom to ask about facilities, with names and numbers: of the own organisation; who sees all reports keeps all. */
    public static final String KEEP_FOCAL_POINTS = "KEEP_FOCAL_POINTS";

    /** Rounds of reporting: all of them for who sees all reports, the own organisation's facilities for others. */
    public static final String SEE_ROUNDS = "SEE_ROUNDS";
    /** Open and close rounds, note calls, and say how often facilities report. */
    public static final String KEEP_ROUNDS = "KEEP_ROUNDS";

    /** What there is to pay for. */
    public static final String SEE_NEEDS = "SEE_NEEDS";

    public static final String WRITE_NEEDS = "WRITE_NEEDS";
    /** What officials said, and the positions of parties. */
    public static final String SEE_SITUATION = "SEE_SITUATION";

    public static final String WRITE_SITUATION = "WRITE_SITUATION";
    /** Donors and everybody else who speaks, pays or receives: names, identifiers, other spellings. */
    public static final String KEEP_PARTIES = "KEEP_PARTIES";
    /** Verified pledges and the money that counts; donors also all of their own country. */
    public static final String SEE_PLEDGES = "SEE_PLEDGES";
    /** Also those that nobody reviewed yet. */
    public static final String SEE_ALL_PLEDGES = "SEE_ALL_PLEDGES";

    public static final String RECORD_MONEY = "RECORD_MONEY";
    public static final String REVIEW_MONEY = "REVIEW_MONEY";
    /** All on which a total rests, as one file: rows, what is left out, rates, decisions, documents, balance. */
    public static final String TAKE_AUDIT_PACK = "TAKE_AUDIT_PACK";
    /** Import what others report of money: dry run, commit, undo. */
    public static final String IMPORT_MONEY = "IMPORT_MONEY";
    /** Let imported money count that somebody else imported. */
    public static final String ACCEPT_IMPORTED_MONEY = "ACCEPT_IMPORTED_MONEY";

    /** Confirm or dispute a pledge of the own country. */
    public static final String ANSWER_PLEDGES = "ANSWER_PLEDGES";

    /** The trail of statements, needs and money. */
    public static final String SEE_MONEY_TRAIL = "SEE_MONEY_TRAIL";

    /** Cases of detained people, those for which one holds a grant; supervisors also that a case of the team exists. */
    public static final String SEE_CASES = "SEE_CASES";
    /** Open a case, and record in those for which one holds a grant to write. */
    public static final String WRITE_CASES = "WRITE_CASES";
    /** Read what was dropped into the box of the own team, and say what becomes of it. */
    public static final String TRIAGE_DROPS = "TRIAGE_DROPS";
    /** Let people of the own team see a case, and end that. */
    public static final String GRANT_CASES = "GRANT_CASES";
    /** Let a document made from a case leave, which somebody else of the own team drafted and handed in. */
    public static final String APPROVE_ACTIONS = "APPROVE_ACTIONS";
    /** Open and lock the room of cases with the passphrase of the supervisors. */
    public static final String OPEN_CASE_ROOM = "OPEN_CASE_ROOM";
    /** What the own team did in its cases, which the trail names by their codes. */
    public static final String SEE_CASE_TRAIL = "SEE_CASE_TRAIL";

    public static final String SEE_OWN_TRAIL = "SEE_OWN_TRAIL";
    public static final String SEE_ORGANISATION_TRAIL = "SEE_ORGANISATION_TRAIL";
    public static final String SEE_FACILITY_TRAIL = "SEE_FACILITY_TRAIL";
    public static final String SEE_TECHNICAL_TRAIL = "SEE_TECHNICAL_TRAIL";
    public static final String SEE_WHOLE_TRAIL = "SEE_WHOLE_TRAIL";
    /** The list of people, those of the own organisation. */
    public static final String SEE_PEOPLE = "SEE_PEOPLE";
    /** The list of people, all of them. */
    public static final String SEE_ALL_PEOPLE = "SEE_ALL_PEOPLE";
    /** Invite, deactivate and reset, in the own organisation and only roles a manager may give. */
    public static final String MANAGE_OWN_PEOPLE = "MANAGE_OWN_PEOPLE";
    /** The same for everybody, and role changes. */
    public static final String MANAGE_PEOPLE = "MANAGE_PEOPLE";

    /** Bind and revoke the phones of the reporters one looks after. */
    public static final String MANAGE_PHONES = "MANAGE_PHONES";
    /** The light page, on a phone bound to the own account; nothing but that phone carries it anywhere. */
    public static final String USE_PHONE = "USE_PHONE";

    public static final String MANAGE_ORGANISATIONS = "MANAGE_ORGANISATIONS";
    /** Everybody who signed in: the own profile and sessions. */
    public static final String BE_SIGNED_IN = "BE_SIGNED_IN";

    /** No role has this: it is all that is left to who still owes the second factor. */
    public static final String GIVE_SECOND_FACTOR = "GIVE_SECOND_FACTOR";

    /** No role has this: it is all that is left to who locked the own screens. */
    public static final String UNLOCK = "UNLOCK";

    /** Rename, change and delete what colleagues saved for the own organisation. */
    public static final String MANAGE_TEAM_VIEWS = "MANAGE_TEAM_VIEWS";

    /** Access tokens of the own account; never by a token. */
    public static final String MANAGE_OWN_TOKENS = "MANAGE_OWN_TOKENS";

    private May() {}
}
