package org.tarmim.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.ui.Tones;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.AgeMark;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** The last own reports and what became of them. */
class LastReports extends Panel {
    private static final int SHOWN = 5;

    private final Words words;
    private final SituationClock clock;

    LastReports(StatusReports reports, Words words, SituationClock clock) {
        super(words.say("today.reports"));
        this.words = words;
        this.clock = clock;
        var rows = reports.mine(null, null).rows();
        add(rows.isEmpty() ? new Paragraph(words.say("today.reports.none")) : list(rows));
        add(new Anchor("my-reports", words.say("today.reports.all")));
    }

    private UnorderedList list(List<ReportRow> rows) {
        var list = new UnorderedList();
        list.addClassName("today-lines");
        rows.stream().limit(SHOWN).map(this::line).forEach(list::add);
        return list;
    }

    private ListItem line(ReportRow row) {
        return new ListItem(name(row), became(row));
    }

    /** A link where the reader may see the facility, and not only the own report on it. */
    private Component name(ReportRow row) {
        var name = Bdi.text(row.name(words.locale()));
        return row.facilityCode() == null ? name : new Anchor("facilities/" + row.facilityCode(), name);
    }

    private Component became(ReportRow row) {
        var became =
                new Div(StatusMark.of(row.state(), Tones.of(row.state())), new AgeMark(row.receivedAt(), clock.now()));
        became.addClassName("row");
        return became;
    }
}
