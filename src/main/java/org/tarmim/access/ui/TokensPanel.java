package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.tarmim.access.Acting;
import org.tarmim.access.token.AccessToken;
import org.tarmim.access.token.Scopes;
import org.tarmim.access.token.Tokens;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The own access tokens: what each may, until when, when it was used last, and one click that ends it. */
final class TokensPanel extends Div {
    private final Tokens tokens;
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final Div lines = new Div();

    TokensPanel(Tokens tokens) {
        this.tokens = tokens;
        var make = new Button(words.say("tokens.make"), click -> new TokenDialog(tokens, this::read).open());
        setVisible(!Scopes.of(Acting.required()).isEmpty());
        add(new Panel(
                words.say("tokens.title"), new Paragraph(words.say("tokens.about")), notice, lines, new Div(make)));
        read();
    }

    private void read() {
        lines.removeAll();
        var working = tokens.list();
        if (working.isEmpty()) lines.add(new Paragraph(words.say("tokens.none")));
        working.forEach(token -> lines.add(line(token)));
    }

    private Div line(AccessToken token) {
        var name = new Div(Bdi.text(token.name()));
        name.addClassName("token-name");
        var line = new Div(name, fact(may(token)), fact(until(token)), fact(used(token)), revoke(token));
        line.addClassName("token");
        return line;
    }

    private Button revoke(AccessToken token) {
        var revoke = new Button(words.say("tokens.revoke"), click -> end(token));
        revoke.setAriaLabel(words.say("tokens.revoke.of", token.name()));
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return revoke;
    }

    private void end(AccessToken token) {
        if (notice.attempt(() -> tokens.revoke(token.id())))
            notice.say(Tone.OK, List.of(words.say("tokens.revoked", token.name())));
        read();
    }

    private String may(AccessToken token) {
        var scopes = token.scopes().stream()
                .sorted()
                .map(word -> words.say("scope." + word))
                .collect(Collectors.joining(words.say("list.comma")));
        return words.say("tokens.line", scopes);
    }

    private String until(AccessToken token) {
        return words.say("tokens.expires", token.lastDay());
    }

    private String used(AccessToken token) {
        var at = token.lastUsedAt();
        return at == null ? words.say("tokens.unused") : words.say("tokens.used", at);
    }

    private static Div fact(String sentence) {
        return new Div(new Span(sentence));
    }
}
