package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An address inside the application. */
record Address(String path, Map<String, List<String>> parameters) {
    Address with(String parameter, String value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(parameter, List.of(value));
        return new Address(path, more);
    }

    void open() {
        UI.getCurrent().navigate(path, new QueryParameters(parameters));
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + new QueryParameters(parameters).getQueryString();
    }
}
