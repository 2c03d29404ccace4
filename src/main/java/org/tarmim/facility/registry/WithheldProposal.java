package org.tarmim.facility.registry;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholdable;

/** Everything typed freely into a proposal can be withheld: reasons, names, towns and identifiers. */
@Component
class WithheldProposal implements Withholdable {
    private final ProposalTable proposals;
    private final ApplicationEventPublisher events;

    WithheldProposal(ProposalTable proposals, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("PROPOSAL");
    }

    @Override
    public Set<String> tables() {
        return Set.of("facility_proposal", "proposal_draft");
    }

    @Override
    public Optional<Found> find(Passage passage) {
        return proposals
                .byId(passage.subject())
                .filter(proposal -> !proposal.isBlanked())
                .map(proposal -> new Found(texts(proposal), "proposals"));
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        var facility = proposals.byId(passage.subject()).orElseThrow().facility();
        proposals.withhold(ask);
        events.publishEvent(new FacilityChanged.Withheld(facility, passage.kind(), passage.subject()));
    }

    private static String texts(Proposal proposal) {
        var details = proposal.details();
        var names = Stream.of(
                details.nameEn(), details.nameAr(), details.locality(), proposal.reason(), proposal.decisionReason());
        var aliases = details.aliases().stream().map(Alias::name);
        var numbers = details.identifiers().stream().map(Identifier::value);
        return Stream.of(names, aliases, numbers)
                .flatMap(texts -> texts)
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
