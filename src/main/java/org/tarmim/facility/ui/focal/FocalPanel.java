package org.tarmim.facility.ui.focal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tarmim.facility.focal.FocalPoint;
import org.tarmim.facility.focal.FocalPoints;
import org.tarmim.facility.registry.Facility;
import org.tarmim.kernel.SituationClock;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The people to ask about one facility: called, confirmed, changed and taken out. */
@StyleSheet("context://static/focal.css")
final class FocalPanel extends Panel {
    private final Words words = Words.here();
    private final Facility facility;
    private final FocalPoints points;
    private final Organisations organisations;
    private final SituationClock clock;
    private final Notice notice = new Notice();
    private final Div list = new Div();

    FocalPanel(Facility facility, FocalPoints points, Organisations organisations, SituationClock clock) {
        super(Words.here().say("focal.title"));
        this.facility = facility;
        this.points = points;
        this.organisations = organisations;
        this.clock = clock;
        addClassNames("focal-points", "not-on-paper");
        var about = new Paragraph(words.say("focal.about"));
        about.addClassName("soft");
        add(about, notice, list, new Div(naming()));
        refresh();
    }

    private Button naming() {
        var name = new Button(
                words.say("focal.name"),
                click -> new FocalDialog(facility, organisations)
                        .show(
                                FocalDialog.first(facility),
                                details -> named(() -> points.name(details), words.say("focal.named"))));
        name.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return name;
    }

    private void refresh() {
        var found = points.of(List.of(facility.id())).getOrDefault(facility.id(), List.of());
        list.removeAll();
        list.add(found.isEmpty() ? EmptyState.quiet(words.say("focal.none")) : listing(found));
    }

    private Listing<FocalPoint> listing(List<FocalPoint> found) {
        var names =
                organisations.names(found.stream().map(FocalPoint::organisation).toList());
        var arabic = words.locale().equals(Languages.ARABIC);
        return new Listing<FocalPoint>(words.say("focal.title"))
                .column(words.say("focal.column.who"), point -> new FocalFace(point, clock))
                .text(
                        words.say("focal.column.for"),
                        point -> words.say(
                                point.facility() == null ? "focal.for.all" : "focal.for.this",
                                names.name(point.organisation(), arabic)))
                .column(words.say("people.actions"), this::actions)
                .rows(found);
    }

    private Component actions(FocalPoint point) {
        var confirm =
                small(words.say("focal.confirm"), words.say("focal.confirm.of", point.name()), () -> confirm(point));
        var change = small(words.say("focal.change"), words.say("focal.change.of", point.name()), () -> change(point));
        var remove = small(words.say("focal.remove"), words.say("focal.remove.of", point.name()), () -> remove(point));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var actions = new Div(confirm, change, remove);
        actions.addClassName("row");
        return actions;
    }

    private static Button small(String label, String spoken, Runnable step) {
        var button = new Button(label, click -> step.run());
        button.setAriaLabel(spoken);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void confirm(FocalPoint point) {
        notice.attempt(() -> points.confirm(point.id()), () -> done(words.say("focal.confirmed.now")));
    }

    private void change(FocalPoint point) {
        new FocalDialog(facility, organisations)
                .show(
                        point.details(),
                        details -> named(() -> points.correct(point.id(), details), words.say("focal.changed")));
    }

    private void remove(FocalPoint point) {
        new Confirm(
                        words.say("focal.remove.question", point.name()),
                        words.say("focal.remove.effect"),
                        words.say("focal.remove"),
                        () -> notice.attempt(() -> points.remove(point.id()), () -> done(words.say("focal.removed"))))
                .dangerous()
                .open();
    }

    private void named(Runnable step, String said) {
        step.run();
        done(said);
    }

    private void done(String said) {
        refresh();
        notice.say(Tone.OK, List.of(said));
    }
}
