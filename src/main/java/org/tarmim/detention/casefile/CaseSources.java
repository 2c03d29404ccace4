package org.tarmim.detention.casefile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/**
 * The desk of protected sources: who told, and how they are reached. Nobody reads them by opening the case: it takes a step of
 * its own, which goes into the trail each time, and a grant of the sources, which nobody gives to himself.
 */
@Desk
public class CaseSources {
    private static final String READ = "case.sourcesRead";

    private final CaseTable cases;
    private final ContentTable contents;
    private final CaseReader reader;
    private final ContentSeal seal;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    CaseSources(
            CaseTable cases,
            ContentTable contents,
            CaseReader reader,
            ContentSeal seal,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.contents = contents;
        this.reader = reader;
        this.seal = seal;
        this.clock = clock;
        this.events = events;
    }

    /** The sources of a case, the first one first; throws {@link Rejected} where they are not granted. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<CaseSource> of(CaseCode code) {
        var head = granted(code);
        if (!head.isReadable()) throw Rejected.because("case.notGranted");
        events.publishEvent(new Read(READ, code.text(), CaseChanged.ROOM));
        var rows = contents.of(Content.SOURCE, List.of(head.id()));
        var replaced = rows.stream()
                .map(ContentRow::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !replaced.contains(row.id()))
                .map(row -> opened(head, row))
                .toList();
    }

    /** Records a source. */
    @Requires(May.WRITE_CASES)
    public UUID record(CaseCode code, @Valid SourceDetails details) {
        return add(granted(code), new SourceEntry(details, null), null);
    }

    /** Records that a source was otherwise, with the reason. */
    @Requires(May.WRITE_CASES)
    public UUID correct(CaseCode code, UUID source, @Valid SourceDetails details, @Valid Reason reason) {
        return add(granted(code), new SourceEntry(details, reason.reason()), source);
    }

    private CaseHead granted(CaseCode code) {
        return cases.byCode(code)
                .filter(head -> head.compartments().contains(Compartment.SOURCE_PROTECTION))
                .orElseThrow(() -> Rejected.because("case.notGranted"));
    }

    private UUID add(CaseHead head, SourceEntry entry, @Nullable UUID supersedes) {
        head.refuseOver();
        if (!head.isWritable()) throw Rejected.because("case.notGranted");
        var id = UUID.randomUUID();
        var content = seal.seal(reader.key(head), place(head, id), entry);
        var me = Acting.required().account();
        contents.add(
                Content.SOURCE,
                new ContentRow(id, head.id(), Compartment.SOURCE_PROTECTION, content, me, clock.now(), supersedes));
        events.publishEvent(
                supersedes == null
                        ? new CaseChanged.Recorded(head.code(), id)
                        : new CaseChanged.Corrected(head.code(), id, supersedes));
        return id;
    }

    private CaseSource opened(CaseHead head, ContentRow row) {
        var entry = seal.open(reader.key(head), place(head, row.id()), row.content(), SourceEntry.class);
        return new CaseSource(row.id(), entry.details(), entry.reason(), row.recordedAt());
    }

    private static Place place(CaseHead head, UUID row) {
        return new Place(Content.SOURCE.column(), head.id(), row);
    }
}
