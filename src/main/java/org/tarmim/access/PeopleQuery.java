package org.tarmim.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows; as it stands in the address of the page.
 *
 * @param text         part of a name or e-mail; empty for all
 * @param organisation only people of this organisation; null for all
 * @param role         only people with this role; null for all
 * @param state        only accounts in this state; null for all
 */
public record PeopleQuery(
        String text, @Nullable UUID organisation, @Nullable Role role, Person.@Nullable State state) {
    /** Everybody. */
    public static final PeopleQuery ALL = new PeopleQuery("", null, null, null);

    /** Reads the parameters of an address; what it does not understand filters nothing. */
    public static PeopleQuery of(Map<String, List<String>> parameters) {
        return new PeopleQuery(
                first(parameters, "q").orElse(""),
                first(parameters, "organisation").flatMap(PeopleQuery::uuid).orElse(null),
                first(parameters, "role")
                        .flatMap(word -> named(Role.values(), word))
                        .orElse(null),
                first(parameters, "state")
                        .flatMap(word -> named(Person.State.values(), word))
                        .orElse(null));
    }

    /** The parameters of an address that shows this list. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!text.isBlank()) parameters.put("q", text);
        if (organisation != null) parameters.put("organisation", organisation.toString());
        if (role != null) parameters.put("role", role.name());
        if (state != null) parameters.put("state", state.name());
        return parameters;
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        return Arrays.stream(all).filter(one -> one.name().equals(word)).findFirst();
    }

    private static Optional<UUID> uuid(String text) {
        return Stream.of(text)
                .filter(word -> word.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"))
                .map(UUID::fromString)
                .findFirst();
    }
}
