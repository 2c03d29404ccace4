package org.tarmim.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.SituationClock;

/**
 * Which entries of the trail are asked for, newest first. Goes into an address and comes back from it; what cannot be
 * read there counts as not asked.
 *
 * @param from    the first day, in {@link SituationClock#ZONE}
 * @param to      the last day
 * @param subject the id of the thing something was done to
 * @param before  only entries with a smaller number: where a page goes on
 */
public record TrailQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String room,
        @Nullable String action,
        @Nullable UUID actor,
        @Nullable String subject,
        @Nullable Long before) {

    /** Everything the reader may see. */
    public static final TrailQuery ALL = of(Map.of());

    /** The query of an address. */
    public static TrailQuery of(Map<String, List<String>> address) {
        return new TrailQuery(
                read(address, "from", LocalDate::parse),
                read(address, "to", LocalDate::parse),
                read(address, "room", Function.identity()),
                read(address, "action", Function.identity()),
                read(address, "actor", UUID::fromString),
                read(address, "subject", Function.identity()),
                read(address, "before", Long::valueOf));
    }

    /** The query as it stands in an address. */
    public Map<String, String> address() {
        var address = new LinkedHashMap<String, String>();
        values().forEach((name, value) -> {
            if (value != null) address.put(name, value.toString());
        });
        return address;
    }

    /** The same entries, older than that number; null begins with the newest. */
    public TrailQuery before(@Nullable Long seq) {
        return new TrailQuery(from, to, room, action, actor, subject, seq);
    }

    public TrailQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TrailQuery(first, last, room, action, actor, subject, null);
    }

    public TrailQuery in(@Nullable String chosen) {
        return new TrailQuery(from, to, chosen, action, actor, subject, null);
    }

    public TrailQuery doing(@Nullable String chosen) {
        return new TrailQuery(from, to, room, chosen, actor, subject, null);
    }

    public TrailQuery by(@Nullable UUID account) {
        return new TrailQuery(from, to, room, action, account, subject, null);
    }

    public TrailQuery on(@Nullable String id) {
        return new TrailQuery(from, to, room, action, actor, id, null);
    }

    /** Whether anything is left out beside what is on another page. */
    public boolean isFiltered() {
        return !before(null).equals(ALL);
    }

    Map<String, @Nullable Object> params() {
        var params = new HashMap<>(values());
        params.put(
                "from",
                from == null
                        ? null
                        : moment(from.atStartOfDay(SituationClock.ZONE).toInstant()));
        params.put("to", to == null ? null : moment(SituationClock.endOf(to)));
        return params;
    }

    private Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("from", from);
        values.put("to", to);
        values.put("room", room);
        values.put("action", action);
        values.put("actor", actor);
        values.put("subject", subject);
        values.put("before", before);
        return values;
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <T> @Nullable T read(Map<String, List<String>> address, String name, Function<String, T> reading) {
        try {
            return Optional.ofNullable(address.get(name)).stream()
                    .flatMap(List::stream)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .map(reading)
                    .orElse(null);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
