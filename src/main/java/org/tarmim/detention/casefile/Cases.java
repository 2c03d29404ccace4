package org.tarmim.detention.casefile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.names.NameIndex;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;
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
    private static final int OPENING_DAYS = 90;
    private static final Set<Compartment> OPENING = Set.of(
            Compartment.IDENTITY,
            Compartment.LOCATION_CUSTODY,
            Compartment.LEGAL,
            Compartment.FAMILY_CONTACT,
            Compartment.STRATEGY,
            Compartment.PUBLIC_FACE);

    private final Vault vault;
    private final CaseTable table;
    private final GrantTable grants;
    private final ContentTable contents;
    private final NameIndex names;
    private final CaseReader reader;
    private final ReasonSeal reasons;
    private final ContentSeal seal;
    private final SituationClock clock;
    private final SecurityClock realClock;
    private final ApplicationEventPublisher events;

    Cases(
            Vault vault,
            CaseTable table,
            GrantTable grants,
            ContentTable contents,
            NameIndex names,
            CaseReader reader,
            ReasonSeal reasons,
            ContentSeal seal,
            SituationClock clock,
            SecurityClock realClock,
            ApplicationEventPublisher events) {
        this.vault = vault;
        this.table = table;
        this.grants = grants;
        this.contents = contents;
        this.names = names;
        this.reader = reader;
        this.reasons = reasons;
        this.seal = seal;
        this.clock = clock;
        this.realClock = realClock;
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
        var me = Acting.required();
        var team = Optional.ofNullable(me.organisation()).orElseThrow(() -> Rejected.because("case.noTeam"));
        var id = UUID.randomUUID();
        var code = CaseCode.random();
        table.insert(id, code, priority, me, clock.now());
        grants.add(opening(id, team, me), me);
        name(id, newKey(id), person, me);
        names.keep(id, team, person.names());
        events.publishEvent(new CaseChanged.Opened(code));
        return table.byCode(code).orElseThrow();
    }

    private GrantTable.Row opening(UUID id, UUID team, Actor me) {
        var reason = reasons.seal("", id, id);
        return new GrantTable.Row(
                id,
                id,
                team,
                me.account(),
                GrantLevel.WRITE,
                OPENING,
                reason,
                vault.key().number(),
                true,
                realClock.now(),
                OPENING_DAYS);
    }

    private SealingKey newKey(UUID id) {
        var wrapped = vault.key().newKey(id);
        table.keepKey(id, wrapped, vault.key().number());
        return vault.key().unwrap(wrapped, id);
    }

    private void name(UUID id, SealingKey key, PersonDetails person, Actor me) {
        var row = UUID.randomUUID();
        var place = new Place(Content.PERSON.column(), id, row);
        var content = seal.seal(key, place, new PersonEntry(person, null));
        contents.add(
                Content.PERSON,
                new ContentRow(row, id, Compartment.IDENTITY, content, me.account(), clock.now(), null));
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
