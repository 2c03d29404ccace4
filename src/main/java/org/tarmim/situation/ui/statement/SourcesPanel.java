package org.tarmim.situation.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.situation.statement.Appearance;
import org.tarmim.situation.statement.Source;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.statement.Statements;
import org.tarmim.situation.ui.SituationPieces;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** Where a statement stands, which source took it from which, and from how many roots it comes. */
final class SourcesPanel extends Panel {
    private static final int SHORT_HASH = 12;

    private final Words words = Words.here();
    private final WithholdPieces withhold;

    SourcesPanel(Statements statements, StatementRow row, WithholdPieces withhold) {
        super(Words.here().say("statement.sources"));
        this.withhold = withhold;
        add(new Paragraph(words.say("statement.roots", row.evidence().roots().size())));
        row.evidence().appearances().forEach(one -> add(line(one)));
        if (Acting.required().may(May.WRITE_SITUATION)) add(form(statements, row));
    }

    private Component line(Appearance one) {
        var line = new Div(named(one.source()), soft(words.label(one.role())), soft(tier(one.source())));
        line.addClassNames("row", "situation-line");
        retrieved(one.source()).ifPresent(line::add);
        if (one.citedVia() != null)
            line.add(soft(words.say("statement.citedVia", SituationPieces.named(one.citedVia(), words))));
        withhold.ask(one.source().passage()).ifPresent(line::add);
        return line;
    }

    private Optional<Component> retrieved(Source source) {
        var day = source.details().retrievedOn();
        if (day == null) return Optional.empty();
        var hash = source.details().sha256();
        return Optional.of(soft(
                hash == null
                        ? words.say("source.retrieved", day)
                        : words.say("source.retrieved.hash", day, hash.substring(0, SHORT_HASH))));
    }

    private Component named(Source source) {
        var name = new Span(SituationPieces.named(source, words));
        var url = source.details().url();
        if (url == null) return name;
        var link = new Anchor(url);
        link.add(name);
        link.getElement().setAttribute("rel", "noreferrer noopener");
        return link;
    }

    private String tier(Source source) {
        return words.label(source.details().tier());
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("soft");
        return span;
    }

    private Component form(Statements statements, StatementRow row) {
        var form = new AppearanceForm(statements);
        var id = row.statement().id();
        var add = new Button(
                words.say("statement.appear"), click -> form.submit(details -> statements.appear(id, details)));
        return new Details(words.say("statement.appear.more"), form, add);
    }
}
