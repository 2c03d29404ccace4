package org.tarmim.detention.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.law.LegalLimitTable;
import org.tarmim.detention.law.LimitKind;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.kernel.SituationClock;

/** Keeps what is due in step with what a case says. A day that no longer counts stays in the list, and says so. */
@Component
class DueList {
    private final DeadlineTable table;
    private final LegalLimitTable limits;
    private final CaseReader reader;
    private final ContentSeal seal;
    private final SituationClock clock;

    DueList(DeadlineTable table, LegalLimitTable limits, CaseReader reader, ContentSeal seal, SituationClock clock) {
        this.table = table;
        this.limits = limits;
        this.reader = reader;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Adds what is due by now and not in the list, and ends what is in it and no longer due. Whoever may not write what is
     * legal leaves that to the next who may.
     */
    void keep(CaseFile file) {
        keep(file, clock.now());
    }

    /** The same, recorded at a moment. */
    void keep(CaseFile file, Instant at) {
        var head = file.head();
        if (!table.isWritable(head.id())) return;
        var awaited = new Awaited(file, limits).all();
        end(head.id(), gone(file, awaited));
        var key = reader.key(head);
        awaited.stream()
                .filter(due -> file.deadlines().stream().noneMatch(one -> due.is(one) && stands(file, one)))
                .forEach(due -> add(head.id(), key, due, at));
    }

    /** Awaits the reply of a State to a document; where no time limit is known for that day, it is asked for at once. */
    void awaitReply(UUID ofCase, SealingKey key, UUID action, LocalDate sentOn) {
        var due = limits.on(LimitKind.STATE_REPLY, sentOn)
                .map(limit -> new Due(
                        DeadlineSource.ACTION,
                        action,
                        DeadlineKind.STATE_REPLY_60D,
                        limit.end(sentOn),
                        DayZone.GAZA,
                        limit.id()))
                .orElseGet(() -> new Due(DeadlineSource.ACTION, action, DeadlineKind.FOLLOW_UP, sentOn, DayZone.GAZA));
        add(ofCase, key, due);
    }

    /** Notes the last day of a lawful basis in the place of another one. */
    void expires(UUID ofCase, SealingKey key, UUID basis, LocalDate day) {
        if (!table.isWritable(ofCase)) return;
        var open = openOf(ofCase, basis);
        var due = new Due(DeadlineSource.BASIS, basis, DeadlineKind.CONSENT_EXPIRY, day, DayZone.GAZA);
        if (open.stream().anyMatch(due::is)) return;
        end(ofCase, open);
        add(ofCase, key, due);
    }

    /** Adds one. */
    void add(UUID ofCase, SealingKey key, Due due) {
        add(ofCase, key, due, clock.now());
    }

    private void add(UUID ofCase, SealingKey key, Due due, Instant at) {
        var id = UUID.randomUUID();
        var entry = new DeadlineEntry(due.kind(), due.day(), due.zone(), due.limit());
        var content = seal.seal(key, CaseReader.due(ofCase, id), entry);
        table.add(
                new DeadlineTable.Row(id, ofCase, due.from(), due.source(), content, DeadlineState.OPEN, false),
                Acting.required(),
                at);
    }

    /** Those of a case that are open and come from one thing. */
    List<Deadline> openOf(UUID ofCase, UUID source) {
        return reader.deadlines(List.of(ofCase)).getOrDefault(ofCase, List.of()).stream()
                .filter(one -> one.isOpen() && one.source().equals(source))
                .toList();
    }

    /** Ends some that are open. */
    void end(UUID ofCase, List<Deadline> deadlines) {
        if (deadlines.isEmpty()) return;
        var ids = deadlines.stream().map(Deadline::id).toList();
        table.supersede(ofCase, ids, Acting.required(), clock.now());
    }

    private static List<Deadline> gone(CaseFile file, List<Due> awaited) {
        Predicate<Deadline> isSeen =
                one -> one.from().isEntry() && (file.head().isCounted() || one.from() != DeadlineSource.EVENT);
        return file.deadlines().stream()
                .filter(isSeen.and(Deadline::isOpen))
                .filter(one -> awaited.stream().noneMatch(due -> due.is(one)))
                .toList();
    }

    /** Whoever does not see where somebody is held does not see either that a release ended it: it is not added anew. */
    private static boolean stands(CaseFile file, Deadline deadline) {
        return deadline.state() != DeadlineState.SUPERSEDED || !file.head().isCounted();
    }
}
