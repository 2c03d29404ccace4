package org.tarmim.facility.ui.need;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.Areas;
import org.tarmim.area.Governorate;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.Assessment;
import org.tarmim.facility.need.Horizon;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedFilter;
import org.tarmim.facility.need.Sector;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** What needs and their parts are called. */
record NeedWords(Words words, Areas areas) {
    /** The governorates by p-code. */
    Map<String, String> governorates() {
        var names = new LinkedHashMap<String, String>();
        areas.governorates().forEach(one -> names.put(one.code().value(), name(one)));
        return names;
    }

    /** A governorate, or the whole territory where there is none. */
    String area(@Nullable PCode code) {
        return area(code == null ? "" : code.value());
    }

    String area(String code) {
        if (code.isEmpty()) return words.say("need.everywhere");
        return areas.find(new PCode(code)).map(this::name).orElse(code);
    }

    /** A sector, or all of them where there is none. */
    String sector(@Nullable Sector sector) {
        return sector == null ? words.say("need.allSectors") : words.label(sector);
    }

    String horizon(Horizon horizon) {
        return words.say("need.horizon", horizon.from(), horizon.to());
    }

    /** Of what a need is: the name of the facility, or area and sector. */
    String of(Need need) {
        var site = need.site();
        return site == null
                ? words.say("need.of", area(need.area()), words.label(need.sector()))
                : site.name(words.locale());
    }

    /** Of what an assessment is. */
    String of(Assessment assessment) {
        var site = assessment.site();
        var details = assessment.details();
        return site == null
                ? words.say("need.of", area(details.area()), sector(details.sector()))
                : site.name(words.locale());
    }

    /** A value of a filter. */
    String value(NeedFilter filter, String value) {
        return switch (filter) {
            case AREA -> area(value);
            case FACILITY -> value;
            case CATEGORY -> words.say("NeedCategory." + value);
            case HORIZON -> horizon(parts(value));
            case STATUS -> words.say("NeedStatus." + value);
            case SECTOR -> words.say("Sector." + value);
        };
    }

    private static Horizon parts(String text) {
        var parts = text.split("-", 2);
        return new Horizon(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private String name(Governorate area) {
        return words.locale().equals(Languages.ARABIC) ? area.nameAr() : area.nameEn();
    }
}
