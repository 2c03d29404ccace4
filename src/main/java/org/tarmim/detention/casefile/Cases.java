package org.tarmim.detention.casefile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.TimePlace;

/**
 * The desk for cases: list, read and open them. A case that is not granted is one that is not there. Every reading goes
 * into the trail; all of it refuses while the room is locked.
 */
@Desk
public class Cases {
    private static final String LISTED = "case.listed";
    private static final String READ = "case.read";
    private static final String SOUGHT = "case.sought";
    private final Vault vault;
    private final CaseTable table;
    private final GrantTable grants;
    private final CaseOpening opening;
    private final CaseReader reader;
    private final ReasonSeal reasons;
    private final ApplicationEventPublisher events;

    Cases(
            Vault vault,
            CaseTable table,
            GrantTable grants,
            CaseOpening opening,
            CaseReader reader,
            ReasonSeal reasons,
            ApplicationEventPublisher events) {
        this.vault = vault;
        this.table = table;
        this.grants = grants;
        this.opening = opening;
        this.reader = reader;
        this.reasons = reasons;
        this.events = events;
    }

    /**
     * One page of the cases one may see that go on, or of those that are over; those opened last first.
     *
     * @param after where the page before said that the next one starts; null for the first
     */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Page<CaseRow> page(boolean over, @Nullable String after, int size) {
        vault.key();
        var found = table.page(over, TimePlace.parse(after), size + 1);
        events.publishEvent(new Read(LISTED, "cases", CaseChanged.ROOM));
        return Page.of(found, size, last -> new TimePlace(last.openedAt(), last.id()).text())
                .with(reader::rows);
    }

    /** The case with this code as far as one may read it; nothing where there is none or one may not see it. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseCode code) {
        vault.key();
        var found = table.byCode(code);
        events.publishEvent(new Read(found.isPresent() ? READ : SOUGHT, code.text(), CaseChanged.ROOM));
        return found.map(head -> reader.file(head, holders(head)));
    }

    /** Opens a case of somebody who is held, which whoever opens it may then write in for ninety days. */
    @Requires(May.WRITE_CASES)
    public CaseHead open(@Valid PersonDetails person, CasePriority priority) {
        var somebody = new Newcomer(person, null, List.of(), priority);
        var code = opening.open(List.of(somebody), CaseState.ACTIVE, null).getFirst();
        events.publishEvent(new CaseChanged.Opened(code));
        return table.byCode(code).orElseThrow();
    }

    private List<Holder> holders(CaseHead head) {
        return grants.holders(head.id()).stream()
                .map(held -> new Holder(
                        held.id(),
                        held.person(),
                        held.name(),
                        held.level(),
                        held.compartments(),
                        reasons.open(held.reason(), head.id(), held.id()),
                        held.grantedBy(),
                        held.until()))
                .toList();
    }
}
