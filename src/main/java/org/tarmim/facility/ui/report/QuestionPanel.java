package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.tarmim.facility.report.Question;
import org.tarmim.ui.Words;

/** Asks, in the page, what makes a coordinator ask back; yes sends the report, no goes back to the form. */
final class QuestionPanel extends Div {
    QuestionPanel() {
        addClassNames("questions", "notice", "tone-warn");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void ask(Set<Question> questions, Runnable yes) {
        var words = Words.here();
        removeAll();
        questions.forEach(question -> add(new Paragraph(words.say("report.question." + question))));
        var right = new Button(words.say("report.question.yes"), click -> {
            setVisible(false);
            yes.run();
        });
        right.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(right, new Button(words.say("report.question.no"), click -> setVisible(false)));
        actions.addClassName("row");
        add(actions);
        setVisible(true);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }
}
