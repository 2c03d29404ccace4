package org.tarmim.access.token;

import static org.tarmim.access.May.*;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tarmim.access.Actor;

/** What a token can be given: never anything about people, roles, tokens or the trail. */
public final class Scopes {
    private static final List<String> OFFERED = List.of(
            SEE_FACILITIES,
            PROPOSE_FACILITY,
            ACCEPT_FACILITY,
            REPORT_STATUS,
            SEE_OWN_REPORTS,
            SEE_ORGANISATION_REPORTS,
            SEE_ALL_REPORTS,
            VERIFY_REPORTS,
            SEE_NEEDS,
            SEE_SITUATION,
            SEE_PLEDGES,
            SEE_ALL_PLEDGES,
            ANSWER_PLEDGES);
    private static final Set<String> OF_MONEY = Set.of(SEE_NEEDS, SEE_PLEDGES, SEE_ALL_PLEDGES, ANSWER_PLEDGES);
    /** Without these a gap would be told without the money in it, and a pledge without its donor. */
    private static final Set<String> WITH_MONEY = Set.of(SEE_SITUATION, SEE_PLEDGES);

    private Scopes() {}

    /** What this person can give a token, the least first. */
    public static List<String> of(Actor actor) {
        return OFFERED.stream().filter(actor::may).toList();
    }

    /** What was chosen, with what every step about facilities needs, and every sum of money. */
    static Set<String> whole(Set<String> chosen) {
        var whole = new TreeSet<>(chosen);
        whole.add(SEE_FACILITIES);
        if (!Collections.disjoint(chosen, OF_MONEY)) whole.addAll(WITH_MONEY);
        return whole;
    }

    /** What is allowed while a token is used: everybody who comes is signed in. */
    static Set<String> inUse(Set<String> scopes) {
        var allowed = new TreeSet<>(scopes);
        allowed.add(BE_SIGNED_IN);
        return allowed;
    }
}
