package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.fts.Boundary;
import org.tarmim.ui.Words;

/** The line round what is added up: a place, and a year and a plan where wanted. */
final class BoundaryForm extends Div {
    private static final int FIRST_YEAR = 1992; // the source has nothing older
    private static final int LAST_YEAR = 2100;

    private final TextField place = new TextField(Words.here().say("fts.place"));
    private final IntegerField year = new IntegerField(Words.here().say("fts.year"));
    private final TextField plan = new TextField(Words.here().say("fts.plan"));

    BoundaryForm() {
        place.setHelperText(Words.here().say("fts.place.hint"));
        place.setMaxLength(200);
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setHelperText(Words.here().say("fts.year.hint"));
        plan.setMaxLength(500);
        plan.setHelperText(Words.here().say("fts.plan.hint"));
        addClassName("flow-boundary");
        add(place, year, plan);
    }

    /** The same with a button that hands on what was typed. */
    BoundaryForm with(String label, Consumer<Boundary> asked) {
        add(new Button(label, click -> typed().ifPresent(asked)));
        return this;
    }

    void show(@Nullable Boundary boundary) {
        place.setValue(boundary == null ? "" : boundary.place());
        year.setValue(boundary == null ? null : boundary.year());
        plan.setValue(boundary == null || boundary.plan() == null ? "" : boundary.plan());
    }

    /** What was typed; none without a place. */
    Optional<Boundary> typed() {
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(new Boundary(place.getValue(), year.getValue(), plan.getValue()));
    }
}
