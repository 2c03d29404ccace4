package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.detention.law.LegalLimit;
import org.tarmim.detention.law.LegalLimitDetails;
import org.tarmim.detention.law.LegalLimits;
import org.tarmim.detention.law.LimitKind;
import org.tarmim.detention.law.LimitUnit;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.WholeNumberField;
import org.tarmim.ui.Words;

/**
 * The time limits from which days are computed, each with its source; a supervisor records that one changed, and another one
 * says that it stands so in its source.
 */
final class LimitsPanel extends Panel {
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final LegalLimits limits;
    private final Runnable refresh;

    LimitsPanel(LegalLimits limits, Runnable refresh) {
        super(Words.here().say("limits.title"));
        this.limits = limits;
        this.refresh = refresh;
        add(new Paragraph(words.say("limits.about")), notice, table());
        if (Acting.required().may(May.GRANT_CASES)) add(new Button(words.say("limit.record"), click -> record()));
    }

    /** How long a limit is. */
    static String amount(LegalLimit limit) {
        return Words.here().say("limit.amount." + limit.unit(), limit.amount());
    }

    private Listing<LegalLimit> table() {
        return new Listing<LegalLimit>(words.say("limits.title"))
                .text(words.say("LegalLimitDetails.kind"), limit -> words.label(limit.kind()))
                .text(words.say("LegalLimitDetails.amount"), LimitsPanel::amount)
                .column(words.say("LegalLimitDetails.source"), LimitsPanel::source)
                .text(words.say("limit.holds"), this::holds)
                .column(words.say("limit.verified"), this::verified)
                .rows(limits.all());
    }

    /** An address in it breaks anywhere. */
    private static Div source(LegalLimit limit) {
        var source = new Div(Bdi.text(limit.source()));
        source.addClassName("limit-source");
        return source;
    }

    private String holds(LegalLimit limit) {
        var from =
                limit.validFrom() == null ? words.say("limit.always") : words.say("mandate.since", limit.validFrom());
        return limit.validUntil() == null ? from : words.say("limit.holds.until", from, words.day(limit.validUntil()));
    }

    private Component verified(LegalLimit limit) {
        if (limit.verifiedOn() != null) return new Span(words.day(limit.verifiedOn()));
        var never = new Div(new Paragraph(words.say("limit.verified.never")));
        if (!Acting.required().may(May.GRANT_CASES)) return never;
        if (limit.own()) never.add(new Paragraph(CaseMarks.soft(words.say("limit.verified.another"))));
        else never.add(compare(limit));
        return never;
    }

    private Button compare(LegalLimit limit) {
        return new Button(
                words.say("limit.compare"),
                click -> new Confirm(
                                words.say("limit.compare.question", limit.kind(), amount(limit)),
                                words.say("limit.compare.effect"),
                                words.say("limit.compare.confirm"),
                                () -> notice.attempt(() -> limits.compare(limit.id()), refresh))
                        .open());
    }

    private void record() {
        var form = new RecordForm<>(LegalLimitDetails.class);
        form.field("kind", Choices.of(LimitKind.values()));
        var amount = new WholeNumberField();
        form.field("amount", amount, amount.reading());
        form.field("unit", Choices.of(LimitUnit.values()));
        form.field("source", new TextField());
        form.field("validFrom", new DatePicker());
        form.field("validUntil", new DatePicker());
        EntryDialog.of(words.say("limit.record"), form, details -> {
                    limits.record(details);
                    refresh.run();
                })
                .open();
    }
}
