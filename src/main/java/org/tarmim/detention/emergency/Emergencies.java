package org.tarmim.detention.emergency;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
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
import org.tarmim.kernel.Denied;
import org.tarmim.kernel.Rejected;

/**
 * The desk at which somebody of the team opens a case that nobody granted, because something cannot wait: for an hour, to
 * read who and where somebody is and what courts ordered. Others are told at once; a supervisor who is another person
 * reviews it, which ends it.
 */
@Desk
public class Emergencies {
    private static final String REASON = "emergency_access.reason";
    private static final String REVIEW = "emergency_access.review";
    private static final int WITNESSES = 2;
    private static final Denied SOUGHT = new Denied("case.openedInEmergency", CaseChanged.SUBJECT);

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
     * nobody has, while an own emergency waits for its review, where one reads it already or was barred from it, and where
     * there are no two others, one of them a supervisor, who could look at it.
     */
    @StepUp
    @Requires(May.SEE_CASES)
    public CaseCode open(@Valid EmergencyDetails details) {
        vault.key();
        var me = Acting.required();
        if (table.waitsForReview(me)) throw Rejected.because("emergency.reviewed");
        var code = CaseCode.read(details.code()).orElseThrow(this::unknown);
        var ofCase = table.find(code).orElseThrow(this::unknown);
        if (table.reads(ofCase)) throw Rejected.because("emergency.granted");
        var id = UUID.randomUUID();
        var reason = seal.seal(details.reason(), new Place(REASON, ofCase, id));
        table.open(id, ofCase, me, reason, seal.roomKey(), witnesses(ofCase));
        events.publishEvent(new CaseChanged.OpenedInEmergency(code, id));
        return code;
    }

    /** Until when one reads a case in an emergency; real time. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Optional<Instant> until(CaseCode code) {
        return table.until(code, Acting.required());
    }

    /** What others opened and nobody reviewed yet, for whom that is told; without the reason while the room is locked. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<Emergency> waiting() {
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
        var sealed = seal.seal(review.note(), new Place(REVIEW, emergency.ofCase(), id));
        if (!table.review(id, review.finding(), sealed, seal.roomKey(), Acting.required()))
            throw Rejected.because("emergency.over");
        events.publishEvent(new CaseChanged.EmergencyReviewed(
                new CaseCode(emergency.code()), id, review.finding().name()));
    }

    /** Two at least, of whom one supervises: others might not be able to look at it. */
    private List<UUID> witnesses(UUID ofCase) {
        var found = table.witnesses(ofCase);
        if (found.size() < WITNESSES || found.stream().noneMatch(EmergencyTable.Witness::supervises))
            throw Rejected.because("emergency.nobody");
        return found.stream().map(EmergencyTable.Witness::person).toList();
    }

    private Emergency opened(EmergencyTable.Sealed sealed) {
        return new Emergency(
                sealed.id(),
                new CaseCode(sealed.code()),
                sealed.person(),
                sealed.name(),
                vault.isOpen() ? seal.open(sealed.reason(), new Place(REASON, sealed.ofCase(), sealed.id())) : "",
                sealed.openedAt(),
                sealed.endsAt());
    }

    private Rejected unknown() {
        events.publishEvent(SOUGHT);
        return Rejected.because("case.notGranted");
    }
}
