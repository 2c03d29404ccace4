package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.kernel.NameKey;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Search;
import org.tarmim.ui.Words;

/**
 * The search of the top bar: opens the one facility that is meant, or the list of those that fit; or the report whose
 * receipt somebody read out.
 */
@Component
class FacilitySearch implements Search {
    private static final int FIRST = 20;

    private final Pictures pictures;
    private final StatusReports reports;

    FacilitySearch(Pictures pictures, StatusReports reports) {
        this.pictures = pictures;
        this.reports = reports;
    }

    @Override
    public void open(String text) {
        if (text.isBlank()) return;
        var reported = reports.withReceipt(text);
        if (reported.isEmpty()) openFacilities(text);
        else open(reported.getFirst());
    }

    /** The keys of the page that opens are pressed next, and are no longer meant for the search. */
    private static void open(ReportRow report) {
        UI.getCurrent().getPage().executeJs("document.activeElement?.blur()");
        address(report).open();
    }

    private void openFacilities(String text) {
        var query = new FacilityQuery(
                Map.of(Filter.TEXT, List.of(text)), Words.here().locale(), PictureChoice.NOW);
        var found = pictures.page(query, null, FIRST).rows();
        meant(found, text).orElseGet(() -> Face.TABLE.of(query)).open();
    }

    private static Optional<Address> meant(List<FacilityRow> found, String text) {
        var named = found.stream().filter(row -> isNamed(row, text)).toList();
        return Stream.of(found, named)
                .filter(rows -> rows.size() == 1)
                .map(rows -> new Address("facilities/" + rows.getFirst().code(), Map.of()))
                .findFirst();
    }

    /** Where whoever asks reads that report: at the desk of review, among the own, or on the page of the facility. */
    private static Address address(ReportRow report) {
        var reader = Acting.required();
        if (reader.may(May.VERIFY_REPORTS)) return new Address("review/" + report.id(), Map.of());
        if (report.reporter().equals(reader.account()) || report.facilityCode() == null)
            return new Address("my-reports", Map.of());
        return new Address("facilities/" + report.facilityCode(), Map.of("tab", List.of("reports")));
    }

    private static boolean isNamed(FacilityRow row, String text) {
        return row.code().equalsIgnoreCase(text)
                || Languages.ALL.stream()
                        .anyMatch(language -> NameKey.of(row.name(language)).equals(NameKey.of(text)));
    }
}
