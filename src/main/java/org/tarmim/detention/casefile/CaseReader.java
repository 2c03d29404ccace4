package org.tarmim.detention.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.detention.chain.Custody;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** Opens what cases say with their keys, as far as whoever acts may read it. */
@Component
class CaseReader {
    private static final String DUE = "case_deadline.content";

    private final Vault vault;
    private final CaseTable cases;
    private final ContentTable contents;
    private final DeadlineTable deadlines;
    private final ContentSeal seal;
    private final SituationClock clock;

    CaseReader(
            Vault vault,
            CaseTable cases,
            ContentTable contents,
            DeadlineTable deadlines,
            ContentSeal seal,
            SituationClock clock) {
        this.vault = vault;
        this.cases = cases;
        this.contents = contents;
        this.deadlines = deadlines;
        this.seal = seal;
        this.clock = clock;
    }

    /** A case with all that may be read of it. */
    CaseFile file(CaseHead head, List<Holder> holders) {
        return read(List.of(head)).file(head, holders);
    }

    /** Cases with all that may be read of them, but not who else may. */
    List<CaseFile> files(List<CaseHead> heads) {
        var read = read(heads);
        return heads.stream().map(head -> read.file(head, List.of())).toList();
    }

    /** Cases as lines of a list. */
    List<CaseRow> rows(List<CaseHead> heads) {
        var read = read(heads);
        return heads.stream()
                .map(head -> new CaseRow(
                        head,
                        head.isCounted() ? read.custody(head.id()).meters() : null,
                        next(read.deadlines(head.id()))))
                .toList();
    }

    /** What is due in cases, and nothing else of them. */
    Map<CaseHead, List<Deadline>> open(List<CaseHead> heads) {
        var all = deadlines(heads.stream().map(CaseHead::id).toList());
        return heads.stream()
                .collect(Collectors.toMap(
                        Function.identity(), head -> stillOpen(all.getOrDefault(head.id(), List.of()))));
    }

    /** All deadlines of cases, as far as whoever acts may read them. */
    Map<UUID, List<Deadline>> deadlines(Collection<UUID> ids) {
        var keys = unwrapped(ids);
        return deadlines.of(keys.keySet()).stream()
                .map(row -> new OfCase(row.ofCase(), deadline(row, keys)))
                .collect(Collectors.groupingBy(OfCase::id, Collectors.mapping(OfCase::deadline, Collectors.toList())));
    }

    private record OfCase(UUID id, Deadline deadline) {}

    private Map<UUID, SealingKey> unwrapped(Collection<UUID> ids) {
        var wrapped = cases.keys(ids);
        var room = vault.key(); // taken last: it opens what it sealed and what the one before it did
        return wrapped.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> room.unwrap(one.getValue(), one.getKey())));
    }

    private Deadline deadline(DeadlineTable.Row row, Map<UUID, SealingKey> keys) {
        var key = Objects.requireNonNull(keys.get(row.ofCase()));
        var entry = seal.open(key, due(row.ofCase(), row.id()), row.content(), DeadlineEntry.class);
        return new Deadline(
                row.id(),
                row.from(),
                row.source(),
                entry.kind(),
                entry.due(),
                entry.zone(),
                entry.limit(),
                row.state(),
                row.escalated());
    }

    /** The key of a case that whoever acts reads. */
    SealingKey key(CaseHead head) {
        var id = head.id();
        var wrapped = cases.keys(List.of(id)).get(id);
        if (wrapped == null) throw Rejected.because("case.notGranted");
        return vault.key().unwrap(wrapped, id);
    }

    private static @Nullable Deadline next(List<Deadline> all) {
        return stillOpen(all).stream().min(Comparator.comparing(Deadline::due)).orElse(null);
    }

    private static List<Deadline> stillOpen(List<Deadline> all) {
        return all.stream().filter(Deadline::isOpen).toList();
    }

    private Readings read(List<CaseHead> heads) {
        var readable =
                heads.stream().filter(CaseHead::isReadable).map(CaseHead::id).toList();
        return new Readings(readable, clock.now());
    }

    /** The place of what is due. */
    static Place due(UUID ofCase, UUID row) {
        return new Place(DUE, ofCase, row);
    }

    /** The rows of some cases, opened. */
    private final class Readings {
        private final Instant now;
        private final Map<UUID, SealingKey> keys;
        private final Map<UUID, List<ContentRow>> people;
        private final Map<UUID, List<ContentRow>> particulars;
        private final Map<UUID, List<ContentRow>> custody;
        private final Map<UUID, List<ContentRow>> orders;
        private final Map<UUID, List<ContentRow>> hearings;
        private final Map<UUID, List<ContentRow>> mandates;
        private final Map<UUID, List<DeadlineTable.Row>> due;

        Readings(Collection<UUID> ids, Instant now) {
            this.now = now;
            keys = unwrapped(ids);
            people = byCase(Content.PERSON, ids);
            particulars = byCase(Content.PARTICULARS, ids);
            custody = byCase(Content.CUSTODY, ids);
            orders = byCase(Content.ORDER, ids);
            hearings = byCase(Content.HEARING, ids);
            mandates = byCase(Content.MANDATE, ids);
            due = deadlines.of(ids).stream().collect(Collectors.groupingBy(DeadlineTable.Row::ofCase));
        }

        CaseFile file(CaseHead head, List<Holder> holders) {
            var id = head.id();
            var events = events(id);
            var custody = custody(id);
            return new CaseFile(
                    head,
                    person(id),
                    particulars(id),
                    events,
                    orders(id, custody),
                    hearings(id),
                    mandates(id),
                    deadlines(id),
                    holders,
                    head.isCounted() ? custody.meters() : null,
                    head.isCounted() ? custody.gaps() : List.of(),
                    CaseFile.contradictions(custody, events));
        }

        @Nullable
        Particulars particulars(UUID id) {
            return particulars.getOrDefault(id, List.of()).stream()
                    .reduce((before, last) -> last)
                    .map(row -> open(Content.PARTICULARS, row, ParticularsEntry.class)
                            .details())
                    .orElse(null);
        }

        @Nullable
        PersonDetails person(UUID id) {
            return people.getOrDefault(id, List.of()).stream()
                    .reduce((before, last) -> last)
                    .map(row -> open(Content.PERSON, row, PersonEntry.class).details())
                    .orElse(null);
        }

        List<CustodyEvent> events(UUID id) {
            var rows = custody.getOrDefault(id, List.of());
            var replaced = Replaced.of(rows);
            return rows.stream().map(row -> event(row, replaced)).toList();
        }

        List<OrderTerm> orders(UUID id, Custody seen) {
            var rows = orders.getOrDefault(id, List.of());
            var replaced = Replaced.of(rows);
            return rows.stream().map(row -> term(row, replaced, seen)).toList();
        }

        List<Hearing> hearings(UUID id) {
            var rows = hearings.getOrDefault(id, List.of());
            var replaced = Replaced.of(rows);
            return rows.stream().map(row -> hearing(row, replaced)).toList();
        }

        List<Mandate> mandates(UUID id) {
            var rows = mandates.getOrDefault(id, List.of());
            var replaced = Replaced.of(rows);
            return rows.stream().map(row -> mandate(row, replaced)).toList();
        }

        List<Deadline> deadlines(UUID id) {
            return due.getOrDefault(id, List.of()).stream()
                    .map(row -> deadline(row, keys))
                    .toList();
        }

        Custody custody(UUID id) {
            var rows = orders.getOrDefault(id, List.of());
            var replaced = Replaced.of(rows);
            var current = rows.stream()
                    .filter(row -> !replaced.isReplaced(row.id()))
                    .map(row -> {
                        var details = open(Content.ORDER, row, OrderEntry.class).details();
                        return details.order(row.id(), replaced.now(details.extending()));
                    })
                    .toList();
            var happened = events(id).stream()
                    .filter(event -> !event.corrected())
                    .map(event -> event.happened(replaced.now(event.details().order())))
                    .toList();
            return new Custody(current, happened, now, clock.today());
        }

        private CustodyEvent event(ContentRow row, Replaced replaced) {
            var entry = open(Content.CUSTODY, row, CustodyEntry.class);
            return new CustodyEvent(
                    row.id(), entry.details(), entry.reason(), row.recordedAt(), replaced.isReplaced(row.id()));
        }

        private OrderTerm term(ContentRow row, Replaced replaced, Custody seen) {
            var entry = open(Content.ORDER, row, OrderEntry.class);
            var order =
                    entry.details().order(row.id(), replaced.now(entry.details().extending()));
            return new OrderTerm(
                    row.id(),
                    entry.details(),
                    order,
                    seen.status(order),
                    entry.reason(),
                    row.recordedAt(),
                    replaced.isReplaced(row.id()));
        }

        private Hearing hearing(ContentRow row, Replaced replaced) {
            var entry = open(Content.HEARING, row, HearingEntry.class);
            return new Hearing(
                    row.id(), entry.details(), entry.reason(), row.recordedAt(), replaced.isReplaced(row.id()));
        }

        private Mandate mandate(ContentRow row, Replaced replaced) {
            var entry = open(Content.MANDATE, row, MandateEntry.class);
            return new Mandate(
                    row.id(), entry.details(), entry.reason(), row.recordedAt(), replaced.isReplaced(row.id()));
        }

        private <T extends Record> T open(Content list, ContentRow row, Class<T> type) {
            return seal.open(key(row.ofCase()), new Place(list.column(), row.ofCase(), row.id()), row.content(), type);
        }

        private SealingKey key(UUID ofCase) {
            var key = keys.get(ofCase);
            if (key == null) throw new IllegalStateException("A case that is read has a key.");
            return key;
        }

        private Map<UUID, List<ContentRow>> byCase(Content list, Collection<UUID> ids) {
            return contents.of(list, ids).stream().collect(Collectors.groupingBy(ContentRow::ofCase));
        }
    }

    /** Which rows stand in the place of which. */
    private record Replaced(Map<UUID, UUID> by) {
        static Replaced of(List<ContentRow> rows) {
            return new Replaced(rows.stream()
                    .filter(row -> row.supersedes() != null)
                    .collect(Collectors.toMap(ContentRow::supersedes, ContentRow::id)));
        }

        boolean isReplaced(UUID id) {
            return by.containsKey(id);
        }

        /** The row that stands now in the place of one. */
        @Nullable
        UUID now(@Nullable UUID id) {
            var now = id;
            while (now != null && by.containsKey(now)) now = by.get(now);
            return now;
        }
    }
}
