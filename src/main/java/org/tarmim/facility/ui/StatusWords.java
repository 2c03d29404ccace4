package org.tarmim.facility.ui;

import java.util.List;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.ui.Languages;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** How dimensions and their values are called and marked on every screen of this room. */
public record StatusWords(Words words, List<Service> catalogue) {
    public StatusWords {
        catalogue = List.copyOf(catalogue);
    }

    /** What a dimension is called: "Building", "Surgery", "Beds: intensive care". */
    public String dimension(Dimension dimension) {
        return switch (dimension.group()) {
            case "SERVICE" -> service(dimension.member());
            case "AMENITY" -> words.label(Amenity.valueOf(dimension.member()));
            case "BEDS" -> words.say("sheet.dimension.BEDS", BedType.valueOf(dimension.member()));
            case "STAFF" -> words.label(Cadre.valueOf(dimension.member()));
            default -> words.say("sheet.dimension." + dimension.code());
        };
    }

    /** What a dimension is called beside others of its group: "Intensive care" among beds. */
    public String member(Dimension dimension) {
        return dimension.group().equals("BEDS")
                ? words.label(BedType.valueOf(dimension.member()))
                : dimension(dimension);
    }

    /** What a service of the catalogue is called; its code where the catalogue does not know it. */
    public String service(String code) {
        return catalogue.stream()
                .filter(service -> service.code().equals(code))
                .map(service -> words.locale().equals(Languages.ARABIC) ? service.nameAr() : service.nameEn())
                .findFirst()
                .orElse(code);
    }

    /** A value of a dimension in words; counts are numbers. */
    public String value(Dimension dimension, String value) {
        var word = dimension.word(value);
        if (word != null) return words.label(word);
        return value.equals(Claim.UNKNOWN) ? words.say("sheet.unknown") : words.number(Integer.valueOf(value));
    }

    /** A value as shape and word; a count as a number. */
    public StatusMark mark(Dimension dimension, String value) {
        return new StatusMark(Tones.of(dimension, value), value(dimension, value));
    }

    /** What may still be said of a state: its value, or unknown where that is too old. */
    public StatusMark mark(DimensionState state) {
        return mark(state.dimension(), state.shown());
    }

    /** The mark of a dimension of which nothing was ever verified. */
    public StatusMark nothing() {
        return new StatusMark(Tone.UNKNOWN, words.say("sheet.neverVerified"));
    }
}
