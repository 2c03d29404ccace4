package org.tarmim.situation.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are asked for, the newest first, as it stands in an address; what cannot be read there filters
 * nothing.
 *
 * @param party who speaks, on whose behalf, or of whom
 * @param from  the first day on which it was said
 * @param to    the last day
 * @param after where the page before said that the next one starts; null for the first
 */
public record StatementQuery(
        @Nullable UUID party,
        @Nullable Issue issue,
        @Nullable Stance stance,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String after) {
    /** All of them. */
    public static final StatementQuery ALL = new StatementQuery(null, null, null, null, null, null);

    /** The query of an address. */
    public static StatementQuery of(Map<String, List<String>> address) {
        return new StatementQuery(
                read(address, "party", UUID::fromString),
                read(address, "issue", Issue::valueOf),
                read(address, "stance", Stance::valueOf),
                read(address, "from", LocalDate::parse),
                read(address, "to", LocalDate::parse),
                read(address, "after", Function.identity()));
    }

    /** The query as it stands in an address. */
    public Map<String, String> address() {
        var address = new LinkedHashMap<String, String>();
        put(address, "party", party);
        put(address, "issue", issue);
        put(address, "stance", stance);
        put(address, "from", from);
        put(address, "to", to);
        put(address, "after", after);
        return address;
    }

    public StatementQuery party(@Nullable UUID chosen) {
        return new StatementQuery(chosen, issue, stance, from, to, null);
    }

    public StatementQuery issue(@Nullable Issue chosen) {
        return new StatementQuery(party, chosen, stance, from, to, null);
    }

    public StatementQuery stance(@Nullable Stance chosen) {
        return new StatementQuery(party, issue, chosen, from, to, null);
    }

    public StatementQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new StatementQuery(party, issue, stance, first, last, null);
    }

    /** The same statements from another place on; null begins with the newest. */
    public StatementQuery after(@Nullable String place) {
        return new StatementQuery(party, issue, stance, from, to, place);
    }

    /** Whether anything is left out beside what is on another page. */
    public boolean isFiltered() {
        return !after(null).equals(ALL);
    }

    private static void put(Map<String, String> address, String name, @Nullable Object value) {
        if (value != null) address.put(name, value.toString());
    }

    private static <T> @Nullable T read(Map<String, List<String>> address, String name, Function<String, T> reading) {
        try {
            return address.getOrDefault(name, List.of()).stream()
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .map(reading)
                    .orElse(null);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
