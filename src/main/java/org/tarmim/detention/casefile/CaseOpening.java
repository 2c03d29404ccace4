package org.tarmim.detention.casefile;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.names.NameIndex;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.RoomKey;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/** Opens cases, one or many at once: each with a key of its own, and with the one grant its opener begins with. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseOpening {
    private static final int OPENING_DAYS = 90;
    private static final Set<Compartment> OPENING = Set.of(
            Compartment.IDENTITY,
            Compartment.LOCATION_CUSTODY,
            Compartment.LEGAL,
            Compartment.FAMILY_CONTACT,
            Compartment.STRATEGY,
            Compartment.PUBLIC_FACE);

    private final Vault vault;
    private final CaseTable cases;
    private final GrantTable grants;
    private final ContentTable contents;
    private final NameIndex names;
    private final CaseReader reader;
    private final DueList dues;
    private final ReasonSeal reasons;
    private final ContentSeal seal;
    private final SituationClock clock;
    private final SecurityClock realClock;

    CaseOpening(
            Vault vault,
            CaseTable cases,
            GrantTable grants,
            ContentTable contents,
            NameIndex names,
            CaseReader reader,
            DueList dues,
            ReasonSeal reasons,
            ContentSeal seal,
            SituationClock clock,
            SecurityClock realClock) {
        this.vault = vault;
        this.cases = cases;
        this.grants = grants;
        this.contents = contents;
        this.names = names;
        this.reader = reader;
        this.dues = dues;
        this.reasons = reasons;
        this.seal = seal;
        this.clock = clock;
        this.realClock = realClock;
    }

    /**
     * Opens a case of each, and answers with their codes in the same order; throws {@link Rejected} for whoever belongs to
     * no team, and while the room is locked.
     *
     * @param list the list on which they stood; null for none
     */
    public List<CaseCode> open(List<Newcomer> people, CaseState state, @Nullable UUID list) {
        var me = Acting.required();
        var team = Optional.ofNullable(me.organisation()).orElseThrow(() -> Rejected.because("case.noTeam"));
        var room = vault.key();
        var at = clock.now();
        var opened = new LinkedHashMap<UUID, Newcomer>();
        people.forEach(one -> opened.put(UUID.randomUUID(), one));
        var codes = cases.insert(priorities(opened), state, list, me, at);
        grants.add(opened.keySet().stream().map(id -> opening(id, team, me)).toList(), me);
        var keys = keys(opened.keySet(), room);
        record(opened, keys, me, at);
        names.keep(
                team,
                opened.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> one.getValue().person().names())));
        awaitNews(opened, codes, at);
        return opened.keySet().stream()
                .map(id -> Objects.requireNonNull(codes.get(id)))
                .toList();
    }

    private static Map<UUID, CasePriority> priorities(Map<UUID, Newcomer> opened) {
        var priorities = new LinkedHashMap<UUID, CasePriority>();
        opened.forEach((id, one) -> priorities.put(id, one.priority()));
        return priorities;
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

    private Map<UUID, SealingKey> keys(Set<UUID> opened, RoomKey room) {
        var wrapped = opened.stream().collect(Collectors.toMap(Function.identity(), room::newKey));
        cases.keepKeys(wrapped, room.number());
        return wrapped.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> room.unwrap(one.getValue(), one.getKey())));
    }

    /** What is known of each, list by list. */
    private void record(Map<UUID, Newcomer> opened, Map<UUID, SealingKey> keys, Actor me, Instant at) {
        var said = opened.entrySet().stream()
                .flatMap(one -> said(one.getValue()).map(entry -> sealed(one.getKey(), entry, keys, me, at)))
                .collect(Collectors.groupingBy(Sealed::list, Collectors.mapping(Sealed::row, Collectors.toList())));
        said.forEach(contents::add);
    }

    private record Said(Content list, Compartment part, Record entry) {}

    private record Sealed(Content list, ContentRow row) {}

    private static Stream<Said> said(Newcomer one) {
        var person = new Said(Content.PERSON, Compartment.IDENTITY, new PersonEntry(one.person(), null));
        var particulars = Stream.ofNullable(one.particulars())
                .map(told -> new Said(Content.PARTICULARS, Compartment.IDENTITY, new ParticularsEntry(told, null)));
        var happened = one.happened().stream()
                .map(told -> new Said(Content.CUSTODY, told.kind().compartment(), new CustodyEntry(told, null)));
        return Stream.of(Stream.of(person), particulars, happened).flatMap(entries -> entries);
    }

    private Sealed sealed(UUID ofCase, Said said, Map<UUID, SealingKey> keys, Actor me, Instant at) {
        var row = UUID.randomUUID();
        var key = Objects.requireNonNull(keys.get(ofCase));
        var content = seal.seal(key, new Place(said.list().column(), ofCase, row), said.entry());
        return new Sealed(said.list(), new ContentRow(row, ofCase, said.part(), content, me.account(), at, null));
    }

    private void awaitNews(Map<UUID, Newcomer> opened, Map<UUID, CaseCode> codes, Instant at) {
        var dated = opened.entrySet().stream()
                .filter(one -> !one.getValue().happened().isEmpty())
                .map(one -> Objects.requireNonNull(codes.get(one.getKey())))
                .toList();
        reader.files(cases.byCodes(dated)).forEach(file -> dues.keep(file, at));
    }
}
