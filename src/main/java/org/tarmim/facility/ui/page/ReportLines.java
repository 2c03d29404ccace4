package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.ui.Tones;
import org.tarmim.party.OrganisationNames;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** The reports of a facility, the newest first, page after page. */
class ReportLines extends Div {
    private final Words words = Words.here();
    private final UUID facility;
    private final StatusReports reports;
    private final Organisations organisations;
    private final List<ReportRow> rows = new ArrayList<>();

    ReportLines(UUID facility, StatusReports reports, Organisations organisations) {
        this.facility = facility;
        this.reports = reports;
        this.organisations = organisations;
        addClassName("stack");
        load(null);
    }

    private void load(@Nullable String after) {
        var page = reports.ofFacility(facility, after);
        rows.addAll(page.rows());
        removeAll();
        add(rows.isEmpty() ? EmptyState.quiet(words.say("sheet.reports.empty")) : listing());
        if (page.next() != null) add(new More(words.say("sheet.reports.more"), () -> load(page.next())));
    }

    private Listing<ReportRow> listing() {
        var sources = organisations.names(
                rows.stream().map(ReportRow::reporterOrganisation).toList());
        return new Listing<ReportRow>(words.say("sheet.reports"))
                .column(words.say("sheet.receipt"), ReportLines::receipt)
                .column(words.say("sheet.works"), this::works)
                .text(words.say("sheet.observed"), row -> words.moment(row.observed()))
                .text(words.say("sheet.received"), row -> words.instant(row.receivedAt()))
                .text(words.say("sheet.source"), row -> source(row, sources))
                .column(words.say("sheet.became"), this::became)
                .rows(rows);
    }

    private static Component receipt(ReportRow row) {
        var code = Bdi.code(row.receipt());
        if (!Acting.required().may(May.VERIFY_REPORTS)) return code;
        var link = new Anchor("review/" + row.id());
        link.add(code);
        return link;
    }

    private Component works(ReportRow row) {
        var works = row.functionality();
        return works == null ? new Span(words.say("sheet.notSaid")) : StatusMark.of(works, Tones.of(works));
    }

    private String source(ReportRow row, OrganisationNames sources) {
        return sources.name(row.reporterOrganisation(), words.locale().equals(Languages.ARABIC));
    }

    private StatusMark became(ReportRow row) {
        return StatusMark.of(row.state(), Tones.of(row.state()));
    }
}
