package org.tarmim.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.audit.Trails;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.saved.SavedViews;
import org.tarmim.files.Files;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.overview.Today;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** The first page: what waits for the person who looks, what became of the own work, and how things stand. */
@Route("")
@PageTitle("today.title")
@Menu(title = "today.title", order = 0, icon = "vaadin:home")
@RolesAllowed(May.BE_SIGNED_IN)
@StyleSheet("context://static/today.css")
class TodayView extends Div {
    private final Words words = Words.here();
    private final Today today;
    private final Trails trails;
    private final ObjectProvider<StatusReports> reports; // none where the room of facilities is shut
    private final ObjectProvider<Pictures> pictures;
    private final ObjectProvider<SavedViews> saved;
    private final Files files;
    private final SituationClock clock;
    private final Div panels = new Div();

    TodayView(
            Today today,
            Trails trails,
            ObjectProvider<StatusReports> reports,
            ObjectProvider<Pictures> pictures,
            ObjectProvider<SavedViews> saved,
            Files files,
            SituationClock clock,
            Live live) {
        this.today = today;
        this.trails = trails;
        this.reports = reports;
        this.pictures = pictures;
        this.saved = saved;
        this.files = files;
        this.clock = clock;
        panels.addClassNames("panels", "today-panels");
        add(heading(), panels);
        show();
        live.listen(this, change -> true, this::show);
    }

    private Heading heading() {
        var heading = new Heading(words.say("today.title")).about(new Paragraph(words.say("today.day", clock.today())));
        if (may(May.REPORT_STATUS)) reports.ifAvailable(desk -> heading.actions(report()));
        return heading;
    }

    private Button report() {
        var report =
                new Button(words.say("today.report"), click -> UI.getCurrent().navigate("report"));
        if (!may(May.VERIFY_REPORTS)) report.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        report.addClassName("today-report");
        return report;
    }

    private void show() {
        panels.removeAll();
        panels.add(new WaitingPanel(today, words));
        reports.ifAvailable(this::showLast);
        pictures.ifAvailable(this::showStanding);
        if (may(May.SEE_WHOLE_TRAIL)) panels.add(new TrailPanel(trails, words));
        if (may(May.SEE_TECHNICAL_TRAIL)) panels.add(new ScannerPanel(files, words));
    }

    private void showLast(StatusReports reports) {
        if (may(May.REPORT_STATUS) && !may(May.VERIFY_REPORTS)) panels.add(new LastReports(reports, words, clock));
    }

    private void showStanding(Pictures pictures) {
        if (!may(May.SEE_FACILITIES)) return;
        panels.add(new StandingPanel(pictures, words));
        saved.ifAvailable(views -> panels.add(new SavedViewsPanel(views, pictures, words)));
    }

    private static boolean may(String permission) {
        return Acting.required().may(permission);
    }
}
