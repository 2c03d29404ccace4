package org.tarmim.facility.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.FreshProof;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.kernel.TimePlace;

/** The desk of changes to the registry: one person proposes, another accepts. */
@Desk
public class Proposals {
    /** As many proposals of one person wait at most. */
    static final int MOST = 200;

    private final FacilityTable facilities;
    private final ProposalTable proposals;
    private final ProposalDraftTable drafts;
    private final PointCheck points;
    private final FreshProof proof;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Proposals(
            FacilityTable facilities,
            ProposalTable proposals,
            ProposalDraftTable drafts,
            PointCheck points,
            FreshProof proof,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.facilities = facilities;
        this.proposals = proposals;
        this.drafts = drafts;
        this.points = points;
        this.proof = proof;
        this.clock = clock;
        this.events = events;
    }

    /** Proposes a new facility; answers the proposal that waits for a coordinator. */
    @Requires(May.PROPOSE_FACILITY)
    public Proposal propose(
            @Valid FacilityDetails details,
            @NotBlank(message = "proposal.reason.missing") @Size(max = 1000, message = "proposal.reason.length")
                    String reason) {
        check(details);
        drafts.delete(null);
        return store(Proposal.toAdd(details, reason, Acting.required(), clock.now()));
    }

    /** Proposes a change to what stood at a version; refused where the facility moved on since. */
    @Requires(May.PROPOSE_FACILITY)
    public Proposal propose(
            UUID facility,
            int version,
            @Valid FacilityDetails details,
            @NotBlank(message = "proposal.reason.missing") @Size(max = 1000, message = "proposal.reason.length")
                    String reason) {
        check(details);
        var now = facilities.byId(facility).orElseThrow(() -> Rejected.because("facility.missing"));
        if (!now.detailed()) throw Rejected.because("facility.edit.unseen");
        if (now.version() != version)
            throw Rejected.because("facility.stale", now.code().text());
        drafts.delete(facility);
        return store(Proposal.toChange(now, details, reason, Acting.required(), clock.now()));
    }

    /**
     * One page of those that wait for a decision, the oldest first.
     *
     * @param after where the page before said that the next one starts; null for the first
     */
    @Requires(May.ACCEPT_FACILITY)
    public Page<Proposal> open(@Nullable String after, int size) {
        var found = proposals.open(TimePlace.parse(after), size + 1);
        return Page.of(found, size, last -> new TimePlace(last.proposedAt(), last.id()).text());
    }

    /** How many wait for a decision. */
    @Requires(May.ACCEPT_FACILITY)
    public long waiting() {
        return proposals.countOpen();
    }

    /** What was proposed for a facility, as far as the reader may see it, the newest first. */
    @Requires(May.SEE_FACILITIES)
    public List<Proposal> of(UUID facility) {
        return proposals.of(facility);
    }

    /**
     * Accepts what another person proposed; answers the facility as it stands from now on. Where more people would see
     * it than before, only after a fresh proof.
     */
    @Requires(May.ACCEPT_FACILITY)
    public Facility accept(UUID proposal) {
        var decided = decide(proposal, Proposal.Decision.ACCEPTED, null);
        return decided.isNew() ? add(decided) : change(decided);
    }

    /** Rejects what another person proposed, with the reason the proposer will read. */
    @Requires(May.ACCEPT_FACILITY)
    public void reject(
            UUID proposal,
            @NotBlank(message = "proposal.reject.missing") @Size(max = 1000, message = "proposal.reason.length")
                    String reason) {
        decide(proposal, Proposal.Decision.REJECTED, reason);
    }

    private void check(FacilityDetails details) {
        points.check(details);
        var catalogue = facilities.services().stream().map(Service::code).toList();
        for (var service : details.services())
            if (!catalogue.contains(service)) throw Rejected.because("facility.service.unknown", service);
    }

    private Proposal store(Proposal proposal) {
        proposals.lock(proposal.proposer());
        if (proposals.countOpenOwn() >= MOST) throw Rejected.because("proposal.tooMany", MOST);
        proposals.insert(proposal);
        events.publishEvent(new FacilityChanged.Proposed(proposal.facility(), proposal.id()));
        return proposal;
    }

    private Proposal decide(UUID id, Proposal.Decision decision, @Nullable String reason) {
        var actor = Acting.required();
        var waiting = proposals.byId(id).orElseThrow(() -> Rejected.because("proposal.missing"));
        if (waiting.withheldAt() != null) throw Rejected.because("proposal.withheld");
        if (waiting.proposer().equals(actor.account())) throw Rejected.because("proposal.own");
        var decided = waiting.decided(decision, actor.account(), clock.now(), reason);
        if (!proposals.decide(decided)) throw Rejected.because("proposal.decided");
        events.publishEvent(
                new FacilityChanged.Decided(decided.facility(), id, decision == Proposal.Decision.ACCEPTED));
        return decided;
    }

    private Facility add(Proposal accepted) {
        var facility =
                new Facility(accepted.facility(), facilities.nextCode(), 1, accepted.details(), clock.now(), true);
        facilities.insert(facility);
        return facility;
    }

    private Facility change(Proposal accepted) {
        var before = facilities.byId(accepted.facility()).orElseThrow(() -> Rejected.because("facility.missing"));
        var seen = accepted.previous() == null ? before.details() : accepted.previous();
        var details = accepted.details().onTopOf(before.details(), seen);
        if (!details.shownTo(Acting.required().account())) throw Rejected.because("facility.strict.unnamed");
        if (details.sensitivity().compareTo(before.details().sensitivity()) < 0) proof.need();
        var after = new Facility(before.id(), before.code(), before.version() + 1, details, before.addedAt(), true);
        boolean moved = !Integer.valueOf(before.version()).equals(accepted.basedOn());
        if (moved || !facilities.update(after)) throw Rejected.because("proposal.stale");
        return after;
    }
}
