package org.tarmim.facility.ui.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.Alias;
import org.tarmim.facility.registry.Identifier;
import org.tarmim.facility.registry.Location;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.party.Organisation;
import org.tarmim.ui.Isolation;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The values of the registry in words. */
public record RegistryValues(StatusWords status, List<Organisation> organisations, Areas areas) {
    Words words() {
        return status.words();
    }

    /** The label of a part of the registry. */
    public String label(String component) {
        return words().say("FacilityDetails." + component);
    }

    /** A value of the registry, or that there is none. */
    public String text(@Nullable Object value) {
        return switch (value) {
            case null -> words().say("sheet.none");
            case Collection<?> none when none.isEmpty() -> words().say("sheet.none");
            case Collection<?> several ->
                several.stream().map(this::text).sorted().collect(Collectors.joining(words().say("list.comma")));
            case Enum<?> word -> words().label(word);
            case LocalDate day -> words().day(day);
            case Number number -> words().number(number);
            case Location point -> text(point);
            case Identifier identifier -> words().label(identifier.system()) + " " + Isolation.code(identifier.value());
            case Alias alias -> words().isolate(alias.name());
            case PCode area -> governorate(area);
            case UUID organisation -> organisation(organisation);
            default -> words().isolate(status.service(value.toString()));
        };
    }

    private String governorate(PCode code) {
        var arabic = words().locale().equals(Languages.ARABIC);
        return areas.find(code)
                .map(area -> arabic ? area.nameAr() : area.nameEn())
                .orElse(code.value());
    }

    private String text(Location point) {
        return Isolation.code(point.degrees()) + " (" + words().label(point.precision()) + ")";
    }

    // Named coordinators are people, whose names stay out of the page: only that there is somebody is said.
    private String organisation(UUID id) {
        var arabic = words().locale().equals(Languages.ARABIC);
        return organisations.stream()
                .filter(organisation -> organisation.id().value().equals(id))
                .map(organisation -> organisation.name(arabic))
                .findFirst()
                .orElseGet(() -> words().say("sheet.somebody"));
    }
}
