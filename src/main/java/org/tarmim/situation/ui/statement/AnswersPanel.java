package org.tarmim.situation.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.kernel.Rejected;
import org.tarmim.situation.statement.Linked;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementQuery;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.statement.StatementTie;
import org.tarmim.situation.statement.Statements;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What a statement does to others, and others to it. */
final class AnswersPanel extends Panel {
    private final Words words = Words.here();
    private final StatementCells cells = new StatementCells(words);
    private final Statements statements;
    private final Statement statement;
    private final Notice notice = new Notice();

    AnswersPanel(Statements statements, Statement statement) {
        super(Words.here().say("statement.links"));
        this.statements = statements;
        this.statement = statement;
        add(notice);
        var linked = statements.linked(statement.id());
        if (linked.isEmpty()) add(new Paragraph(words.say("statement.link.none")));
        linked.forEach(one -> add(line(one)));
        if (Acting.required().may(May.WRITE_SITUATION)) add(form());
    }

    private Component line(Linked one) {
        var key = "StatementTie." + one.kind() + (one.answers() ? ".by" : "");
        var who =
                new Span(words.say("situation.pair", one.other().party().in(words.locale()), cells.said(one.other())));
        who.addClassName("soft");
        var line = new Div(new Span(words.say(key)), cells.summary(one.other()), who);
        line.addClassNames("row", "situation-line");
        return line;
    }

    private Component form() {
        Select<StatementTie> kind = Choices.of(StatementTie.values());
        kind.setLabel(words.say("statement.link.kind"));
        var other = new ComboBox<Statement>(words.say("statement.link.other"));
        other.setItems(statements.page(StatementQuery.ALL, Statements.MOST).rows().stream()
                .map(StatementRow::statement)
                .filter(one -> !one.id().equals(statement.id()))
                .toList());
        other.setItemLabelGenerator(
                one -> words.say("situation.said", one.party().in(words.locale()), one.summary(words.locale())));
        var add = new Button(words.say("statement.link.add"), click -> link(kind.getValue(), other.getValue()));
        var form = new Div(kind, other, add);
        form.addClassName("situation-filters");
        return new Details(words.say("statement.link.more"), form);
    }

    private void link(@Nullable StatementTie kind, @Nullable Statement other) {
        notice.attempt(() -> {
            if (kind == null || other == null) throw Rejected.because("statement.link.missing");
            statements.link(statement.id(), kind, other.id());
        });
    }
}
