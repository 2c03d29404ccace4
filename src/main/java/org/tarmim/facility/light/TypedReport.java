package org.tarmim.facility.light;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.Answer;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.Telling;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Method;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/**
 * What stands in a form of the light page. The id and the moment at which the form was opened come from the server and
 * travel with it, so that the same form sent twice is the same report.
 *
 * @param opened    when the form was opened; what is reported of that day was seen then
 * @param services  by code of the catalogue
 * @param day       the day on which it was seen, as it was typed
 * @param confirmed the questions answered with yes
 * @param correcting the own earlier report in whose place this one stands; empty where in none
 */
record TypedReport(
        UUID id,
        Instant opened,
        @Nullable Answer works,
        @Nullable Damage building,
        Map<String, Availability> services,
        String day,
        String note,
        Set<Question> confirmed,
        Optional<Correcting> correcting) {
    static final String SERVICE = "s.";
    static final Set<Availability> SAID_OF_SERVICES =
            EnumSet.of(Availability.AVAILABLE, Availability.PARTIAL, Availability.NOT_AVAILABLE);
    static final List<Damage> SEEN = List.of(Damage.NOT_DAMAGED, Damage.SLIGHT, Damage.PARTIAL, Damage.FULL);
    private static final ZoneId ZONE = SituationClock.ZONE;

    TypedReport {
        services = Map.copyOf(services);
        confirmed = Set.copyOf(confirmed);
    }

    /** A new form, filled in. */
    static TypedReport starting(Instant now, @Nullable Answer works, Map<String, Availability> services) {
        var today = now.atZone(ZONE).toLocalDate().toString();
        return new TypedReport(UUID.randomUUID(), now, works, null, services, today, "", Set.of(), Optional.empty());
    }

    /** A new form that corrects an own earlier report, filled in with what that said. */
    static TypedReport correcting(StatusReportDetails earlier, Correcting correcting, Instant now) {
        return new TypedReport(
                UUID.randomUUID(),
                now,
                Answer.of(earlier),
                earlier.building(),
                said(earlier),
                earlier.observed().day().toString(),
                Objects.requireNonNullElse(earlier.note(), ""),
                Set.of(),
                Optional.of(correcting));
    }

    /** Reads what a browser sent. Refuses a form without its id and moment; leaves out words that no form of ours has. */
    static TypedReport read(Map<String, ? extends Collection<String>> sent) {
        return new TypedReport(
                id(first(sent, "id")),
                instant(first(sent, "opened")),
                word(Answer.values(), first(sent, "works")).orElse(null),
                word(Damage.values(), first(sent, "building"))
                        .filter(SEEN::contains)
                        .orElse(null),
                services(sent),
                first(sent, "day").strip(),
                first(sent, "note").replace("\r\n", "\n"),
                confirmed(sent),
                correcting(sent));
    }

    /** The same as a report of its own. */
    TypedReport anew() {
        return new TypedReport(UUID.randomUUID(), opened, works, building, services, day, note, confirmed, correcting);
    }

    /** What the desk takes. Refuses a day that cannot be read. */
    StatusReportDetails details(UUID facility) {
        var seen = seen();
        return StatusReportDetails.of(facility, seen)
                .quick(works == null ? null : works.works(), works == null ? null : works.why(), building, services)
                .told(new Telling(seen, Method.SITE_VISIT, Confidence.SURE, words(), null, null));
    }

    /** The note; null where there is none. */
    @Nullable
    String words() {
        return note.isBlank() ? null : note.strip();
    }

    /** When it was seen. Refuses a day that cannot be read. */
    Moment seen() {
        try {
            var read = LocalDate.parse(day);
            return read.equals(opened.atZone(ZONE).toLocalDate()) ? Moment.at(opened) : Moment.on(read);
        } catch (DateTimeException unreadable) {
            throw Rejected.because("light.day.unreadable");
        }
    }

    private static Map<String, Availability> said(StatusReportDetails earlier) {
        var said = new HashMap<String, Availability>();
        earlier.services().forEach((service, state) -> said.put(service, state.availability()));
        said.values().retainAll(SAID_OF_SERVICES);
        return said;
    }

    private static Optional<Correcting> correcting(Map<String, ? extends Collection<String>> sent) {
        if (first(sent, "corrects").isEmpty()) return Optional.empty();
        return Optional.of(new Correcting(id(first(sent, "corrects")), instant(first(sent, "read"))));
    }

    private static Map<String, Availability> services(Map<String, ? extends Collection<String>> sent) {
        var services = new HashMap<String, Availability>();
        sent.forEach((name, values) -> {
            if (name.startsWith(SERVICE))
                word(Availability.values(), first(sent, name))
                        .filter(SAID_OF_SERVICES::contains)
                        .ifPresent(said -> services.put(name.substring(SERVICE.length()), said));
        });
        return services;
    }

    private static Set<Question> confirmed(Map<String, ? extends Collection<String>> sent) {
        var confirmed = EnumSet.noneOf(Question.class);
        for (var yes : Optional.<Collection<String>>ofNullable(sent.get("yes")).orElse(new ArrayList<>()))
            word(Question.values(), yes).ifPresent(confirmed::add);
        return confirmed;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw Rejected.because("light.form.broken");
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw Rejected.because("light.form.broken");
        }
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, String sent) {
        return Arrays.stream(words).filter(word -> word.name().equals(sent)).findFirst();
    }

    private static String first(Map<String, ? extends Collection<String>> sent, String name) {
        return Optional.<Collection<String>>ofNullable(sent.get(name)).stream()
                .flatMap(Collection::stream)
                .findFirst()
                .orElse("");
    }
}
