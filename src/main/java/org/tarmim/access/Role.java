package org.tarmim.access;

import static org.tarmim.access.May.*;
import static org.tarmim.access.Sensitivity.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The roles of an installation, what each may do, and up to which sensitivity it sees a facility's name and its exact
 * place. Denied is what does not stand here. Source: the table of roles and permissions of the security bar.
 */
public enum Role {
    REPORTER(
            upTo(RESTRICTED),
            upTo(PUBLIC),
            SEE_FACILITIES,
            PROPOSE_FACILITY,
            REPORT_STATUS,
            USE_PHONE,
            ATTACH_FILES,
            ASK_TO_WITHHOLD,
            SEE_OWN_REPORTS,
            SEE_ROUNDS,
            SEE_NEEDS,
            SEE_SITUATION,
            SEE_PLEDGES),
    NGO_MANAGER(
            upTo(RESTRICTED),
            upTo(PUBLIC),
            SEE_FACILITIES,
            PROPOSE_FACILITY,
            REPORT_STATUS,
            PHONE_IN,
            KEEP_FOCAL_POINTS,
            ATTACH_FILES,
            ASK_TO_WITHHOLD,
            SEE_OWN_REPORTS,
            SEE_ORGANISATION_REPORTS,
            SEE_ROUNDS,
            SEE_ORGANISATION_TRAIL,
            SEE_PEOPLE,
            MANAGE_OWN_PEOPLE,
            MANAGE_PHONES,
            MANAGE_TEAM_VIEWS,
            SEE_NEEDS,
            SEE_SITUATION,
            SEE_PLEDGES),
    HEALTH_COORDINATOR(
            upTo(CONFIDENTIAL),
            upTo(CONFIDENTIAL),
            SEE_FACILITIES,
            PROPOSE_FACILITY,
            ACCEPT_FACILITY,
            REPORT_STATUS,
            PHONE_IN,
            KEEP_FOCAL_POINTS,
            ATTACH_FILES,
            ASK_TO_WITHHOLD,
            WITHHOLD,
            SEE_OWN_REPORTS,
            SEE_ALL_REPORTS,
            VERIFY_REPORTS,
            SEE_ROUNDS,
            KEEP_ROUNDS,
            SEE_FACILITY_TRAIL,
            SEE_NEEDS,
            WRITE_NEEDS,
            SEE_SITUATION,
            WRITE_SITUATION,
            SEE_PLEDGES,
            SEE_ALL_PLEDGES),
    RECONSTRUCTION_DESK(
            upTo(CONFIDENTIAL),
            upTo(RESTRICTED),
            SEE_FACILITIES,
            ATTACH_FILES,
            ASK_TO_WITHHOLD,
            SEE_NEEDS,
            WRITE_NEEDS,
            SEE_SITUATION,
            WRITE_SITUATION,
            KEEP_PARTIES,
            SEE_PLEDGES,
            SEE_ALL_PLEDGES,
            RECORD_MONEY,
            REVIEW_MONEY,
            TAKE_AUDIT_PACK,
            IMPORT_MONEY,
            ACCEPT_IMPORTED_MONEY,
            SEE_MONEY_TRAIL),
    DONOR_FOCAL_POINT(
            upTo(RESTRICTED),
            upTo(PUBLIC),
            SEE_FACILITIES,
            ATTACH_FILES,
            ASK_TO_WITHHOLD,
            SEE_NEEDS,
            SEE_SITUATION,
            SEE_PLEDGES,
            ANSWER_PLEDGES),
    CASEWORKER(
            upTo(RESTRICTED),
            upTo(PUBLIC),
            SEE_FACILITIES,
            SEE_SITUATION,
            SEE_PLEDGES,
            SEE_CASES,
            WRITE_CASES,
            TRIAGE_DROPS),
    CASE_SUPERVISOR(
            upTo(RESTRICTED),
            upTo(PUBLIC),
            SEE_FACILITIES,
            SEE_SITUATION,
            SEE_PLEDGES,
            SEE_CASES,
            TRIAGE_DROPS,
            GRANT_CASES,
            APPROVE_ACTIONS,
            OPEN_CASE_ROOM,
            SEE_CASE_TRAIL),
    AUDITOR(
            upTo(STRICT),
            upTo(STRICT),
            SEE_FACILITIES,
            SEE_ALL_REPORTS,
            SEE_ROUNDS,
            SEE_NEEDS,
            SEE_SITUATION,
            SEE_PLEDGES,
            SEE_ALL_PLEDGES,
            TAKE_AUDIT_PACK,
            SEE_WHOLE_TRAIL,
            SEE_PEOPLE,
            SEE_ALL_PEOPLE),
    ADMINISTRATOR(
            Set.of(),
            Set.of(),
            MANAGE_PEOPLE,
            MANAGE_OWN_PEOPLE,
            MANAGE_PHONES,
            SEE_PEOPLE,
            SEE_ALL_PEOPLE,
            MANAGE_ORGANISATIONS,
            SEE_TECHNICAL_TRAIL);

    private static final Set<Role> OVERSEES =
            EnumSet.of(HEALTH_COORDINATOR, RECONSTRUCTION_DESK, ADMINISTRATOR, AUDITOR);
    private static final Set<Role> ADVOCATES = EnumSet.of(CASEWORKER, CASE_SUPERVISOR);
    private static final Set<Role> GIVEN_BY_MANAGERS = EnumSet.of(REPORTER, NGO_MANAGER);

    /** Who reports what others verify: a password is enough, a second factor is free. */
    private static final Set<Role> PASSWORD_IS_ENOUGH = EnumSet.of(REPORTER, NGO_MANAGER);

    private final Set<Sensitivity> seesName;
    private final Set<Sensitivity> seesPlace;
    private final Set<String> permissions;

    Role(Set<Sensitivity> seesName, Set<Sensitivity> seesPlace, String... permissions) {
        this.seesName = seesName;
        this.seesPlace = seesPlace;
        this.permissions = new TreeSet<>(Arrays.asList(permissions));
        this.permissions.add(BE_SIGNED_IN);
        this.permissions.add(MANAGE_OWN_TOKENS);
        this.permissions.add(SEE_OWN_TRAIL);
    }

    /** What this role may do, words of {@link May}. */
    public Set<String> permissions() {
        return Set.copyOf(permissions);
    }

    /** Whether this role may do that. */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** The sensitivities at which this role sees a facility's name, governorate and headline status. */
    public Set<Sensitivity> seesName() {
        return seesName;
    }

    /** The sensitivities at which this role sees a facility's exact place and its details. */
    public Set<Sensitivity> seesPlace() {
        return seesPlace;
    }

    /** The roles this person may give to others: administrators all, managers those of their own organisation's people. */
    public static Set<Role> givenBy(Actor actor) {
        if (actor.may(MANAGE_PEOPLE)) return EnumSet.allOf(Role.class);
        return actor.may(MANAGE_OWN_PEOPLE) ? EnumSet.copyOf(GIVEN_BY_MANAGERS) : EnumSet.noneOf(Role.class);
    }

    /** Whether this role reads cases of detained people. */
    boolean isAdvocate() {
        return ADVOCATES.contains(this);
    }

    /** Whether this role verifies, reviews, publishes, administers, audits or reads cases. */
    public boolean needsSecondFactor() {
        return !PASSWORD_IS_ENOUGH.contains(this);
    }

    /** Those among the roles that a manager gives, and that therefore wait for nobody. */
    static Set<Role> givenByManagers(Collection<Role> roles) {
        return roles.stream().filter(GIVEN_BY_MANAGERS::contains).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether one person may hold these roles together: who oversees never advocates for a detained person, and who
     * audits does nothing else.
     */
    public static boolean compatible(Collection<Role> roles) {
        boolean oversees = roles.stream().anyMatch(OVERSEES::contains);
        boolean advocates = roles.stream().anyMatch(ADVOCATES::contains);
        boolean auditsAndMore = roles.contains(AUDITOR) && Set.copyOf(roles).size() > 1;
        return !(oversees && advocates) && !auditsAndMore;
    }
}
