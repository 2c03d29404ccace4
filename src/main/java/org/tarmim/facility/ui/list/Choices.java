package org.tarmim.facility.ui.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tarmim.area.Areas;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * What a person can choose from in the filters, each word with its name in the language of the screen.
 *
 * @param areas         governorates by p-code
 * @param services      services by code
 * @param organisations organisations by id
 */
record Choices(Map<String, String> areas, Map<String, String> services, Map<String, String> organisations) {
    static Choices of(Areas areas, Facilities facilities, Organisations organisations, Words words) {
        var arabic = words.locale().equals(Languages.ARABIC);
        var choices = new Choices(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        areas.governorates()
                .forEach(one -> choices.areas.put(one.code().value(), arabic ? one.nameAr() : one.nameEn()));
        facilities.services().forEach(one -> choices.services.put(one.code(), arabic ? one.nameAr() : one.nameEn()));
        organisations
                .list()
                .forEach(one -> choices.organisations.put(one.id().value().toString(), one.name(arabic)));
        return choices;
    }

    /** Whether everything a query names is still there to be chosen. */
    boolean know(FacilityQuery query) {
        return query.filters().entrySet().stream()
                .allMatch(filter -> filter.getValue().stream().allMatch(value -> know(filter.getKey(), value)));
    }

    boolean know(Filter filter, String value) {
        return switch (filter) {
            case AREA -> areas.containsKey(value);
            case WITHOUT -> services.containsKey(value);
            case ORGANISATION -> organisations.containsKey(value);
            default -> true;
        };
    }

    String area(String code) {
        return areas.getOrDefault(code, code);
    }

    String service(String code) {
        return services.getOrDefault(code, code);
    }

    String organisation(String id) {
        return organisations.getOrDefault(id, id);
    }
}
