package org.tarmim.detention.emergency;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.ReasonSeal;
import org.tarmim.detention.filing.ReviewDetails;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Rejected;

/**
 * The desk at which somebody of the team opens a case that nobody granted, because something cannot wait: for an hour, to
 * read, without sources and plans. Two others are told at once; a supervisor who is another person reviews it.
 */
@Desk
public class Emergencies {
    private static final String REASON = "emergency_access.reason";
    private static final String REVIEW = "emergency_access.review";
    private static final int TOLD = 2;

    private final Vault vault;
    private final EmergencyTable table;
    private final ReasonSeal seal;
    private final ApplicationEventPublisher events;

    Emergencies(Vault vault, EmergencyTable table, ReasonSeal seal, ApplicationEventPublisher events) {
        this.vault = vault;
        this.table = table;
        this.seal = seal;
        this.events = events;
    }

    /**
     * Opens a case for an hour of real time. Throws {@link Rejected} for a code that is none of the team's as for one that
     * nobody has, where one reads it already, and where there are no two others to be told.
     */
    @StepUp
    @Requires(May.SEE_CASES)
    public CaseCode open(@Valid EmergencyDetails details) {
        vault.key();
        var me = Acting.required();
        var code = CaseCode.read(details.code()).orElseThrow(Emergencies::unknown);
        var found = table.find(code).orElseThrow(Emergencies::unknown);
        if (table.reads(found.id())) throw Rejected.because("emergency.granted");
        var told = told(found, me);
        if (told.size() < TOLD) throw Rejected.because("emergency.nobody");
        var id = UUID.randomUUID();
        table.open(id, found.id(), me, seal.seal(details.reason(), new Place(REASON, found.id(), id)), told);
        events.publishEvent(new CaseChanged.OpenedInEmergency(code, id));
        return code;
    }

    /** Until when one reads a case in an emergency; real time. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Optional<Instant> until(CaseCode code) {
        return table.until(code, Acting.required());
    }

    /** What others opened and nobody reviewed yet, for whom that is told; nothing while the room is locked. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<Emergency> waiting() {
        if (!vault.isOpen()) return List.of();
        return table.waiting(Acting.required()).stream().map(this::opened).toList();
    }

    /** Says what a review found; throws {@link Rejected} for an own emergency and for one that was reviewed. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void review(UUID id, @Valid ReviewDetails review) {
        var emergency = table.waiting(Acting.required()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejected.because("emergency.over"));
        var found = "%s %s".formatted(review.finding(), review.note());
        var sealed = seal.seal(found, new Place(REVIEW, emergency.ofCase(), id));
        if (!table.review(id, sealed, Acting.required())) throw Rejected.because("emergency.over");
        events.publishEvent(new CaseChanged.EmergencyReviewed(
                new CaseCode(emergency.code()), id, review.finding().name()));
    }

    private Set<UUID> told(EmergencyTable.Found found, Actor me) {
        var team = Optional.ofNullable(me.organisation()).orElseThrow(() -> Rejected.because("case.noTeam"));
        return Stream.concat(Stream.of(found.owner(), found.deputy()), table.supervisors(team).stream())
                .filter(Objects::nonNull)
                .filter(one -> !one.equals(me.account()))
                .collect(Collectors.toSet());
    }

    private Emergency opened(EmergencyTable.Sealed sealed) {
        return new Emergency(
                sealed.id(),
                new CaseCode(sealed.code()),
                sealed.person(),
                sealed.name(),
                seal.open(sealed.reason(), new Place(REASON, sealed.ofCase(), sealed.id())),
                sealed.openedAt(),
                sealed.endsAt());
    }

    private static Rejected unknown() {
        return Rejected.because("case.notGranted");
    }
}
