package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.party.OrganisationNames;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.document.DocumentOf;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.ConditionHistory;
import org.tarmim.pledge.promise.ConditionState;
import org.tarmim.pledge.promise.Conditions;
import org.tarmim.pledge.promise.Finding;
import org.tarmim.pledge.promise.FindingDetails;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Held;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What the donor waits for, what came of each, and the form for what was found. */
final class ConditionsPanel extends Panel {
    private final Words words = Words.here();
    private final Conditions conditions;
    private final Revision revision;
    private final DocumentPieces pieces;
    private final Runnable assessed;
    private final OrganisationNames organisations;
    private final DocumentPieces.Shown documents;

    ConditionsPanel(
            Conditions conditions,
            Revision revision,
            Organisations organisations,
            DocumentPieces pieces,
            Runnable assessed) {
        super(Words.here().say("conditions.title"));
        this.conditions = conditions;
        this.revision = revision;
        this.pieces = pieces;
        this.assessed = assessed;
        var histories = conditions.of(revision);
        var found = histories.stream().flatMap(one -> one.findings().stream()).toList();
        this.organisations = organisations.names(
                found.stream().map(Finding::assessorOrganisation).distinct().toList());
        documents =
                pieces.of(DocumentOf.FINDING, found.stream().map(Finding::id).toList());
        add(listing(histories));
        if (Acting.required().may(May.RECORD_MONEY)) add(form());
    }

    private Listing<ConditionHistory> listing(List<ConditionHistory> histories) {
        return new Listing<ConditionHistory>(words.say("conditions.title"))
                .text(words.say("condition.said"), row -> row.condition().said())
                .text(
                        words.say("condition.type"),
                        row -> words.label(row.condition().type()))
                .column(words.say("condition.state"), row -> StatusMark.of(row.state(), tone(row.state())))
                .column(words.say("condition.history"), this::history)
                .rows(histories);
    }

    private Component history(ConditionHistory row) {
        if (row.findings().isEmpty()) return new Paragraph(words.say("condition.history.none"));
        var latest = row.findings().getFirst();
        var history = new Div(finding(latest));
        if (row.findings().size() == 1) return history;
        var earlier = new Details(
                words.say("condition.history.earlier", row.findings().size() - 1));
        row.findings().stream().skip(1).forEach(one -> earlier.add(finding(one)));
        history.add(earlier);
        return history;
    }

    private Div finding(Finding one) {
        var by = organisations.name(one.assessorOrganisation(), words.locale().equals(Languages.ARABIC));
        var who = new Paragraph(words.say("condition.finding", one.state(), one.assessedOn(), by));
        who.addClassName("soft");
        var finding = new Div(who, new Paragraph(one.evidence()), documents.cell(one.id()));
        finding.addClassName("finding");
        return finding;
    }

    private Component form() {
        var form = new RecordForm<>(FindingDetails.class);
        form.group("conditions.assess");
        form.field("revision", new Held<>(revision.id()));
        form.field("condition", choice());
        form.field("state", Choices.of(ConditionState.values()));
        form.field("assessedOn", new DatePicker());
        form.field("evidence", new TextArea()).getElement().setAttribute("colspan", "2");
        var files = form.field("documents", pieces.field());
        files.getElement().setAttribute("colspan", "2");
        form.with(form.submitButton(words.say("conditions.send"), details -> {
            files.check();
            conditions.assess(details);
            assessed.run();
        }));
        return new Details(words.say("conditions.assess"), form);
    }

    private Select<Condition> choice() {
        var choice = new Select<Condition>();
        choice.setItems(revision.details().conditions().stream().distinct().toList());
        choice.setItemLabelGenerator(one -> words.say("condition.line", one.type(), one.said()));
        return choice;
    }

    private static Tone tone(ConditionState state) {
        return switch (state) {
            case OPEN -> Tone.WARN;
            case MET -> Tone.OK;
            case NOT_MET, DISPUTED, LAPSED -> Tone.BAD;
            case WAIVED -> Tone.PLAIN;
        };
    }
}
