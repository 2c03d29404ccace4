package org.tarmim.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.tarmim.pledge.promise.Resemblance;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Pledges that something newly typed may be about: said with the reasons, decided by a person. */
final class ResemblancePanel extends Panel {
    private final Words words = Words.here();

    /** Shows them, with the step that records it as new all the same, for which two reviewers are asked. */
    ResemblancePanel(List<Resemblance> alike, Runnable recordAsNew) {
        super(Words.here().say("resemblance.title"));
        addClassName("resemblance");
        getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        alike.forEach(one -> list.add(line(one)));
        add(
                list,
                new Paragraph(words.say("resemblance.new.why")),
                new Button(words.say("resemblance.new"), click -> recordAsNew.run()));
    }

    private ListItem line(Resemblance one) {
        var code = one.pledge().code().text();
        var title = one.pledge().details().title();
        var sentence = switch (one.proposal()) {
            case SAME -> words.say("resemblance.same", title);
            case INCREASE -> words.say("resemblance.increase", title, one.increase());
            case PART -> words.say("resemblance.part", title);
        };
        var reasons = one.reasons().stream().map(words::say).collect(Collectors.joining(" · "));
        var change = new Anchor("pledges/%s/change".formatted(code), words.say("resemblance.change", code));
        return new ListItem(new Paragraph(sentence), new Paragraph(reasons), change);
    }
}
