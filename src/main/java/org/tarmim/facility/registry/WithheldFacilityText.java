package org.tarmim.facility.registry;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholdable;

/**
 * Names, towns and numbers in other systems can be withheld: where they stand in the registry, in what was proposed, and
 * in every search key.
 */
@Component
class WithheldFacilityText implements Withholdable {
    private static final Set<String> PARTS = Set.of(FacilityTexts.ALIAS, FacilityTexts.IDENTIFIER);

    private final FacilityTable facilities;
    private final FacilityPartTable parts;
    private final FacilityTexts texts;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    WithheldFacilityText(
            FacilityTable facilities,
            FacilityPartTable parts,
            FacilityTexts texts,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.facilities = facilities;
        this.parts = parts;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                FacilityTexts.NAME_EN,
                FacilityTexts.NAME_AR,
                FacilityTexts.LOCALITY,
                FacilityTexts.ALIAS,
                FacilityTexts.IDENTIFIER);
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "facility",
                "facility_detail",
                "facility_alias",
                "facility_identifier",
                "facility_proposal",
                "proposal_draft");
    }

    @Override
    public Optional<Found> find(Passage passage) {
        return facility(passage)
                .flatMap(facility -> texts.of(facility.id()).stream()
                        .filter(text -> text.passage().equals(passage))
                        .map(text -> new Found(
                                text.text(),
                                "facilities/%s?tab=registry"
                                        .formatted(facility.code().text())))
                        .findFirst());
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        var before = facility(passage).orElseThrow();
        var instead = WithheldName.of(before.code(), clock.now());
        facilities.withholdText(ask, instead);
        facilities.rekey(facilities.byId(before.id()).orElseThrow());
        events.publishEvent(new FacilityChanged.Withheld(before.id(), passage.kind(), passage.subject()));
    }

    private Optional<Facility> facility(Passage passage) {
        if (!PARTS.contains(passage.kind())) return facilities.byId(passage.subject());
        return parts.facilityOf(passage.subject()).flatMap(facilities::byId);
    }
}
