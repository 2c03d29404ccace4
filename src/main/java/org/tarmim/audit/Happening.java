package org.tarmim.audit;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Change;

/**
 * Something worth an entry, before it has a place in the chain.
 *
 * @param actor        the account that acted; null before sign-in
 * @param organisation the organisation of that account
 * @param room         the room of the house in which it happened
 */
record Happening(
        @Nullable UUID actor,
        @Nullable UUID organisation,
        String room,
        String action,
        String subject,
        String subjectId,
        Map<String, String> facts) {
    private static final String HOUSE = "org.tarmim.";

    Happening {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** A change made by whoever acts on this thread. */
    static Happening of(Change change) {
        return by(
                Acting.current(),
                room(change.getClass()),
                change.action(),
                change.subject(),
                change.subjectId(),
                change.facts());
    }

    /** Something done by somebody, or by nobody known; whatever is not a code is left out. */
    static Happening by(
            Optional<Actor> who,
            String room,
            String action,
            String subject,
            String subjectId,
            Map<String, String> facts) {
        return new Happening(
                who.map(Actor::account).orElse(null),
                who.map(Actor::organisation).orElse(null),
                room,
                Code.of(action),
                Code.of(subject),
                Code.of(subjectId),
                codes(facts));
    }

    private static Map<String, String> codes(Map<String, String> facts) {
        return facts.entrySet().stream()
                .collect(Collectors.toMap(
                        fact -> Code.of(fact.getKey()), fact -> Code.of(fact.getValue()), (a, b) -> b));
    }

    private static String room(Class<?> type) {
        var place = type.getPackageName();
        return place.startsWith(HOUSE) ? place.substring(HOUSE.length()).split("\\.", 2)[0] : "house";
    }
}
