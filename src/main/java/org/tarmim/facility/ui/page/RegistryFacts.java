package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityDetails;

/** What the registry says of a facility, one line for each part that is known and that the reader sees. */
class RegistryFacts extends DescriptionList {
    private final RegistryValues values;

    RegistryFacts(Facility facility, RegistryValues values) {
        this.values = values;
        addClassName("facts");
        everybody(facility.details());
        if (facility.detailed()) detail(facility.details());
        fact(
                values.words().say("sheet.sensitivity.label"),
                values.text(facility.details().sensitivity()));
        fact(
                values.words().say("sheet.sensitivity.means"),
                values.words().say("Sensitivity." + facility.details().sensitivity() + ".who"));
        fact(values.words().say("sheet.added"), values.words().instant(facility.addedAt()));
        fact(values.words().say("sheet.version"), values.text(facility.version()));
    }

    private void everybody(FacilityDetails details) {
        said("nameEn", details.nameEn());
        said("nameAr", details.nameAr());
        said("aliases", details.aliases());
        said("type", details.type());
        said("tier", details.tier());
        said("ownership", details.ownership());
        said("structure", details.structure());
        said("operator", details.operator());
    }

    private void detail(FacilityDetails details) {
        said("locality", details.locality());
        said("location", details.location());
        said("services", details.services());
        said("baselineBeds", details.baselineBeds());
        said("baselineDate", details.baselineDate());
        said("identifiers", details.identifiers());
        said("workers", details.workers());
    }

    private void said(String component, @Nullable Object value) {
        var nothing = value == null || value instanceof Collection<?> several && several.isEmpty();
        if (!nothing) fact(values.label(component), values.text(value));
    }

    private void fact(String label, String text) {
        add(new Term(label), new Description(text));
    }
}
