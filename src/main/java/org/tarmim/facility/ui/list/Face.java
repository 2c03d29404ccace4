package org.tarmim.facility.ui.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tarmim.facility.picture.FacilityQuery;

/** The faces of one query: what a person switches between without losing what is filtered. */
enum Face {
    TABLE("facilities"),
    CARDS("facilities"),
    MAP("map"),
    PLOTS("functioning");

    private static final String PARAMETER = "view";

    private final String path;

    Face(String path) {
        this.path = path;
    }

    /** The face of the list that an address asks for. */
    static Face of(Map<String, List<String>> parameters) {
        return parameters.getOrDefault(PARAMETER, List.of()).contains(CARDS.word()) ? CARDS : TABLE;
    }

    /** The address of a query with this face. */
    Address of(FacilityQuery query) {
        var address = new Address(path, query.parameters());
        return this == CARDS ? address.with(PARAMETER, word()) : address;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
