package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.detention.drop.DropBox;
import org.tarmim.detention.drop.DropBoxes;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Where the box of the team is found; a supervisor opens it, shuts it, and gives it another address. */
final class DropBoxPanel extends Panel {
    private final Words words = Words.here();
    private final DropBoxes boxes;
    private final Runnable refresh;
    private final Notice notice = new Notice();
    private final Div steps = new Div();

    DropBoxPanel(DropBoxes boxes, Runnable refresh) {
        super(Words.here().say("drops.box"));
        this.boxes = boxes;
        this.refresh = refresh;
        steps.addClassName("drop-steps");
        boxes.own().ifPresentOrElse(this::show, this::showNone);
        if (Acting.required().may(May.GRANT_CASES)) add(notice, steps);
    }

    private void showNone() {
        add(new Paragraph(words.say("drops.box.none")));
        step("drops.box.open", boxes::open);
    }

    private void show(DropBox box) {
        if (box.shut()) {
            add(new Paragraph(words.say("drops.box.isShut")));
            step("drops.box.openAgain", boxes::open);
            return;
        }
        add(new Paragraph(words.say("drops.box.address")), new Paragraph(address(box)));
        step("drops.box.shut", boxes::shut);
        steps.add(new Button(words.say("drops.box.move"), click -> moving().open()));
    }

    private static Anchor address(DropBox box) {
        var link = new Anchor("." + box.address().path());
        link.add(Bdi.code(box.address().path()));
        link.setRouterIgnore(true);
        return link;
    }

    private void step(String word, Runnable step) {
        steps.add(new Button(words.say(word), click -> notice.attempt(step, refresh)));
    }

    private Confirm moving() {
        return new Confirm(
                words.say("drops.box.move.question"),
                words.say("drops.box.move.effect"),
                words.say("drops.box.move"),
                () -> notice.attempt(boxes::move, refresh));
    }
}
