package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.reconcile.Match;
import org.tarmim.pledge.reconcile.MoneyReport;
import org.tarmim.pledge.reconcile.MoneyReportDetails;
import org.tarmim.pledge.reconcile.Reconciliation;
import org.tarmim.pledge.reconcile.ReportedStage;
import org.tarmim.pledge.reconcile.ReportingSide;
import org.tarmim.situation.ui.PartyField;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Held;
import org.tarmim.ui.MoneyField;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** What the donor and the receiving side report of a pledge, and the form for what one of them reports. */
final class ReconciliationPanel extends Panel {
    private final Words words = Words.here();
    private final Reconciliation reconciliation;
    private final UUID pledge;
    private final PledgeWords said;
    private final DocumentPieces pieces;
    private final Runnable changed;

    ReconciliationPanel(
            Reconciliation reconciliation, UUID pledge, PledgeWords said, DocumentPieces pieces, Runnable changed) {
        super(Words.here().say("differences.both"));
        this.reconciliation = reconciliation;
        this.pledge = pledge;
        this.said = said;
        this.pieces = pieces;
        this.changed = changed;
        var notice = new Notice();
        var matches = reconciliation.of(pledge);
        var listing = new MatchListing(reconciliation, said, pieces, notice, changed);
        add(notice, matches.isEmpty() ? new Paragraph(words.say("differences.none.here")) : listing.of(matches));
        if (Acting.required().may(May.RECORD_MONEY)) add(new Details(words.say("moneyReport.new"), form(matches)));
    }

    private Component form(List<Match> matches) {
        var form = new RecordForm<>(MoneyReportDetails.class);
        form.field("pledge", new Held<>(pledge));
        form.field("side", Choices.of(ReportingSide.values()));
        form.field("stage", Choices.of(ReportedStage.values()));
        var amount = form.field("amount", new MoneyField());
        form.field("happenedOn", new DatePicker());
        form.field("reference", new TextField());
        form.field("reporter", new PartyField(List.copyOf(said.parties().values())));
        form.field("replaces", replaced(matches.stream().flatMap(one -> one.reports().stream())));
        var documents = form.field("documents", pieces.field());
        documents.getElement().setAttribute("colspan", "2");
        form.with(form.submitButton(words.say("flows.send"), details -> {
            amount.check();
            documents.check();
            reconciliation.report(details);
            changed.run();
        }));
        return form;
    }

    private Select<UUID> replaced(Stream<MoneyReport> reports) {
        var known = reports.toList();
        var replaced = new Select<UUID>();
        replaced.setItems(known.stream().map(MoneyReport::id).toList());
        replaced.setEmptySelectionAllowed(true);
        replaced.setEmptySelectionCaption(words.say("moneyReport.replaces.none"));
        replaced.setItemLabelGenerator(id -> known.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> words.say("moneyReport.line", one.side(), one.stage(), one.amount(), one.happenedOn()))
                .orElse(words.say("moneyReport.replaces.none")));
        replaced.setVisible(!known.isEmpty());
        return replaced;
    }
}
