package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.access.OwnFactor;
import org.tarmim.access.RecoveryCode;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Ten codes for the paper, shown once, for when the phone is gone. */
@Route("recovery-codes")
@PageTitle("recovery.title")
@StyleSheet("context://static/people.css")
@RolesAllowed(May.BE_SIGNED_IN)
class RecoveryCodesView extends Div {
    private final OwnFactor factor;
    private final Words words = Words.here();
    private final Notice notice = new Notice();

    RecoveryCodesView(OwnFactor factor) {
        this.factor = factor;
        var make = new Button(words.say("recovery.make"), click -> notice.attempt(this::make));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var left = words.say("recovery.left", factor.standing().codesLeft());
        add(new Heading(words.say("recovery.title")), notice);
        add(new Panel(words.say("recovery.what"), new Paragraph(words.say("recovery.why")), new Paragraph(left), make));
        add(new Paragraph(new Anchor("", words.say("fault.home"))));
    }

    private void make() {
        var codes = factor.makeRecoveryCodes();
        removeAll();
        add(
                new Heading(words.say("recovery.title")),
                shown(codes),
                new Paragraph(new Anchor("", words.say("recovery.kept"))));
    }

    private Panel shown(List<RecoveryCode> codes) {
        var list = new OrderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(code.text())));
        var print = new Button(words.say("recovery.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        return new Panel(words.say("recovery.yours"), new Paragraph(words.say("recovery.once")), list, print);
    }
}
