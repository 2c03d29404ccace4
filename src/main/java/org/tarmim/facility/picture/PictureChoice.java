package org.tarmim.facility.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;

/**
 * Which picture a person chose, as it stands in the address: {@code on} is the day whose state is asked for, {@code
 * known} the day whose knowledge counts. What is missing or unreadable, and every day that is not over, is now.
 *
 * @param on    a day before today; null for now
 * @param known a day before today; null for all that is known now
 */
public record PictureChoice(
        @Nullable LocalDate on, @Nullable LocalDate known) {
    /** The present picture. */
    public static final PictureChoice NOW = new PictureChoice(null, null);

    private static final String ON = "on";
    private static final String KNOWN = "known";

    /** The choice in the query parameters of an address; others are left alone. */
    public static PictureChoice of(Map<String, List<String>> queryParameters, SituationClock clock) {
        var today = clock.today();
        return new PictureChoice(day(queryParameters, ON, today), day(queryParameters, KNOWN, today));
    }

    /** The picture of a day, with or without what was learned after it. */
    public static PictureChoice of(LocalDate day, boolean learnedLater, SituationClock clock) {
        if (!day.isBefore(clock.today())) return NOW;
        return new PictureChoice(day, learnedLater ? null : day);
    }

    /** The choice as query parameters; none for the present picture. */
    public Map<String, List<String>> parameters() {
        var parameters = new TreeMap<String, List<String>>();
        if (on != null) parameters.put(ON, List.of(on.toString()));
        if (known != null) parameters.put(KNOWN, List.of(known.toString()));
        return parameters;
    }

    /** What to ask the desks for. */
    public Picture picture(Instant now) {
        var today = now.atZone(SituationClock.ZONE).toLocalDate();
        return Picture.of(on == null ? today : on, known == null ? today : known, now);
    }

    /** Whether it is the present with all that is known. */
    public boolean isNow() {
        return on == null && known == null;
    }

    /** Whether what was learned after the day of the picture counts too. */
    public boolean includesLater() {
        return known == null || (on != null && known.isAfter(on));
    }

    private static @Nullable LocalDate day(Map<String, List<String>> parameters, String name, LocalDate today) {
        var values = parameters.getOrDefault(name, List.of());
        if (values.isEmpty()) return null;
        try {
            var day = LocalDate.parse(values.getFirst());
            return day.isBefore(today) ? day : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
