package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.Answer;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.Ground;
import org.tarmim.detention.document.Lack;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Isolation;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What a document says, and what nobody knows yet; each answer with the claims it rests on, whose word and what basis. */
final class AnswersPanel {
    private final Words words = Words.here();
    private final Recipient recipient;
    private final DocumentLanguage language;
    private final @Nullable CaseCode opened;

    /** Where entries of a case are opened; null for whoever does not see them. */
    private AnswersPanel(Recipient recipient, DocumentLanguage language, @Nullable CaseCode opened) {
        this.opened = opened;
        this.recipient = recipient;
        this.language = language;
    }

    /** The panels of an action: gaps, document, and the family's copy once it is made; none before there are answers. */
    static Stream<Component> of(AdvocacyAction action, List<Answer> answers) {
        if (answers.isEmpty()) return Stream.of();
        var details = action.details();
        var panel = new AnswersPanel(
                details.kind().recipient(), details.language(), action.writable() ? action.ofCase() : null);
        return Stream.of(panel.gaps(answers), panel.document(answers, action.forFamily()));
    }

    private Panel gaps(List<Answer> answers) {
        var panel = new Panel(words.say("action.gaps"));
        var open = answers.stream().filter(Answer::isUnknown).toList();
        panel.add(new Paragraph(words.say(open.isEmpty() ? "action.gaps.none" : "action.gaps.about", open.size())));
        open.forEach(gap -> panel.add(gap(gap)));
        for (var lack : Lack.values())
            list(
                    panel,
                    sentence(lack),
                    answers.stream().filter(answer -> answer.lacks().contains(lack)));
        for (var part : ActionDetails.COVERABLE)
            list(
                    panel,
                    words.say("action.keptOut", part),
                    answers.stream().filter(answer -> answer.keptOut().contains(part)));
        return panel;
    }

    private String sentence(Lack lack) {
        var isNarrow = lack == Lack.TRANSLATION && recipient.readsLatinOnly();
        return isNarrow ? words.say("action.untranslated.un") : words.label(lack);
    }

    private void list(Panel panel, String sentence, Stream<Answer> found) {
        var answers = found.toList();
        if (answers.isEmpty()) return;
        panel.add(new Paragraph(sentence));
        answers.forEach(answer -> panel.add(gap(answer)));
    }

    private Div gap(Answer gap) {
        var line = asSent();
        line.add(Bdi.code(gap.number()), new Text(" "), Bdi.text(gap.question()));
        return line;
    }

    private Panel document(List<Answer> answers, List<Answer> forFamily) {
        var panel = new Panel(
                words.say("action.document"),
                new Paragraph(words.say("action.document.about")),
                list(words.say("action.document"))
                        .column(words.say("action.sources"), this::grounds)
                        .rows(known(answers)));
        if (!forFamily.isEmpty()) panel.add(copy(forFamily));
        return panel;
    }

    private Details copy(List<Answer> answers) {
        var title = words.say("action.family");
        var arabic = new AnswersPanel(recipient, DocumentLanguage.ARABIC, null);
        return new Details(
                title,
                new Paragraph(words.say("action.family.about")),
                arabic.list(title).rows(known(answers)));
    }

    private Listing<Answer> list(String title) {
        return new Listing<Answer>(title)
                .column(words.say("action.number"), answer -> Bdi.code(answer.number()))
                .column(words.say("action.question"), answer -> asSent(answer.question()))
                .column(words.say("action.answer"), answer -> asSent(answer.text()));
    }

    private static List<Answer> known(List<Answer> answers) {
        return answers.stream().filter(answer -> !answer.isGap()).toList();
    }

    /** Each claim is named where it is not all of the answer. */
    private Div grounds(Answer answer) {
        var all = new Div();
        answer.grounds().stream()
                .map(ground -> ground(ground, !ground.claim().equals(answer.text())))
                .forEach(all::add);
        return all;
    }

    private Div ground(Ground ground, boolean named) {
        var one = named ? new Div(asSent(ground.claim())) : new Div();
        one.add(CaseMarks.soft(rests(ground)));
        if (opened != null && ground.entry() != null)
            one.add(
                    new Text(" "),
                    new Anchor(TimelineView.address(opened, ground.entry()), words.say("action.rests.entry")));
        one.addClassName("ground");
        return one;
    }

    private String rests(Ground ground) {
        var origin = ground.origin();
        if (ground.toldBy() == null) return words.say("action.rests", origin, ground.basis());
        return ground.credence() == null
                ? words.say("action.rests.told", origin, ground.toldBy(), ground.basis())
                : words.say("action.rests.judged", origin, ground.toldBy(), ground.credence(), ground.basis());
    }

    private Div asSent(String text) {
        var lines = asSent();
        text.lines().map(line -> new Div(line(line))).forEach(lines::add);
        return lines;
    }

    /** What holds marks for its direction was put together in the language of the document; all else has its own. */
    private static Component line(String text) {
        return Isolation.isMarked(text) ? new Span(text) : Bdi.text(text);
    }

    /** In the language and direction of the document, whatever those of the screen are. */
    private Div asSent() {
        var lines = new Div();
        lines.addClassName("as-sent");
        var direction = Languages.direction(language.locale()).getClientName();
        lines.getElement().setAttribute("lang", language.locale().getLanguage()).setAttribute("dir", direction);
        return lines;
    }
}
