package org.tarmim.facility.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.withhold.Passage;

/** The desk that says which words of the registry somebody can ask to have withheld, and whether some were. */
@Desk
public class FacilityTexts {
    static final String NAME_EN = "FACILITY_NAME_EN";
    static final String NAME_AR = "FACILITY_NAME_AR";
    static final String LOCALITY = "FACILITY_LOCALITY";
    static final String ALIAS = "FACILITY_ALIAS";
    static final String IDENTIFIER = "FACILITY_IDENTIFIER";

    private final FacilityTable facilities;
    private final FacilityPartTable parts;

    FacilityTexts(FacilityTable facilities, FacilityPartTable parts) {
        this.facilities = facilities;
        this.parts = parts;
    }

    /** The names, the town and the numbers in other systems of a facility as far as the reader sees them. */
    @Requires(May.ASK_TO_WITHHOLD)
    public List<FacilityText> of(UUID facility) {
        return facilities.byId(facility).map(this::texts).orElse(List.of());
    }

    /** When two people last withheld something of this facility; empty where nobody did. */
    @Requires(May.SEE_FACILITIES)
    public Optional<Instant> withheldAt(UUID facility) {
        return facilities.withheldAt(facility);
    }

    private List<FacilityText> texts(Facility facility) {
        var texts = new ArrayList<FacilityText>();
        add(texts, NAME_EN, facility.id(), facility.details().nameEn());
        add(texts, NAME_AR, facility.id(), facility.details().nameAr());
        add(texts, LOCALITY, facility.id(), facility.details().locality());
        parts.aliasesById(facility.id()).forEach((id, name) -> add(texts, ALIAS, id, name));
        parts.identifiersById(facility.id()).forEach((id, value) -> add(texts, IDENTIFIER, id, value));
        return texts;
    }

    private static void add(List<FacilityText> texts, String kind, UUID subject, @Nullable String text) {
        if (text != null && !text.isBlank()) texts.add(new FacilityText(new Passage(kind, subject), text));
    }
}
