package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.report.ServiceState;
import org.tarmim.ui.Words;

/** The services on the full form: those normally provided, and any other the person adds. */
final class ServiceRows extends Div {
    private final Map<String, AvailabilityRow> rows = new LinkedHashMap<>();
    private final Select<Service> another = new Select<>();
    private final List<Service> catalogue;
    private final Div list = new Div();
    private final ReportForm form;

    ServiceRows(ReportPaper paper, ReportForm form) {
        this.catalogue = paper.catalogue();
        this.form = form;
        var words = Words.here();
        list.addClassName("availability-rows");
        paper.normalServices().forEach(this::row);
        another.setLabel(words.say("report.services.another"));
        another.setItemLabelGenerator(service -> service == null ? "" : service.name(words.locale()));
        another.addValueChangeListener(change -> {
            if (change.getValue() != null) row(change.getValue());
        });
        offerOthers();
        add(list, another);
    }

    Map<String, ServiceState> said() {
        var said = new LinkedHashMap<String, ServiceState>();
        rows.forEach((service, row) -> row.said().ifPresent(state -> said.put(service, state)));
        return said;
    }

    void show(Map<String, ServiceState> services) {
        catalogue.stream()
                .filter(service -> services.containsKey(service.code()))
                .forEach(this::row);
        rows.forEach((service, row) -> row.show(services.get(service)));
    }

    private void row(Service service) {
        if (rows.containsKey(service.code())) return;
        var row = new AvailabilityRow(service.name(Words.here().locale()));
        row.fields().forEach(form::hear);
        rows.put(service.code(), row);
        list.add(row);
        offerOthers();
    }

    private void offerOthers() {
        another.setItems(catalogue.stream()
                .filter(service -> !rows.containsKey(service.code()))
                .toList());
    }
}
