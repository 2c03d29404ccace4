package org.tarmim.situation.ui.figure;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarmim.situation.figure.Figure;
import org.tarmim.situation.figure.FigureBasis;
import org.tarmim.situation.figure.FigureDetails;
import org.tarmim.situation.figure.FigureKind;
import org.tarmim.situation.figure.Figures;
import org.tarmim.situation.figure.Indicator;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.statement.Source;
import org.tarmim.situation.ui.PartyField;
import org.tarmim.situation.ui.SituationPieces;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.WholeNumberField;
import org.tarmim.ui.Words;

/** The form for a published number: the same for every party. */
final class FigurePanel extends Panel {
    private final Words words = Words.here();
    private final Figures figures;
    private final Div place = new Div();
    private final List<Source> sources;
    private final List<PartyName> parties;

    FigurePanel(Figures figures, List<Source> sources, List<PartyName> parties) {
        super(Words.here().say("figures.record"));
        this.figures = figures;
        this.sources = sources;
        this.parties = parties;
        add(place);
        begin();
    }

    private void begin() {
        place.removeAll();
        place.add(form());
    }

    private RecordForm<FigureDetails> form() {
        var form = new RecordForm<>(FigureDetails.class);
        form.field("claimant", new PartyField(parties));
        form.field("source", sources());
        form.field("indicator", Choices.of(Indicator.values()));
        form.field("asOf", new DatePicker());
        number(form, "value");
        form.field("atLeast", new Checkbox());
        form.field("basis", Choices.of(FigureBasis.values())).setValue(FigureBasis.CUMULATIVE);
        number(form, "periodHours");
        form.field("kind", Choices.of(FigureKind.values())).setValue(FigureKind.REPORTED);
        List.of("newly", "recovered", "succumbed", "recognisedLater").forEach(part -> number(form, part));
        form.field("corrects", earlier());
        form.with(form.submitButton(words.say("figures.save"), details -> {
            figures.record(details);
            begin();
        }));
        return form;
    }

    private static void number(RecordForm<FigureDetails> form, String component) {
        var field = new WholeNumberField();
        form.field(component, field, field.reading());
    }

    private ComboBox<UUID> sources() {
        return choice(sources.stream().collect(Collectors.toMap(Source::id, one -> SituationPieces.named(one, words))));
    }

    private ComboBox<UUID> earlier() {
        return choice(figures.all().stream()
                .flatMap(series -> series.figures().stream())
                .filter(Figure::isCurrent)
                .collect(Collectors.toMap(Figure::id, this::named)));
    }

    private String named(Figure figure) {
        var details = figure.details();
        return words.say(
                "figures.one",
                words.label(details.indicator()),
                figure.claimant().in(words.locale()),
                details.asOf(),
                details.value());
    }

    private static ComboBox<UUID> choice(Map<UUID, String> named) {
        var choice = new ComboBox<UUID>();
        Function<UUID, String> name = id -> named.getOrDefault(id, id.toString());
        choice.setItems(named.keySet());
        choice.setItemLabelGenerator(name::apply);
        choice.setClearButtonVisible(true);
        return choice;
    }
}
