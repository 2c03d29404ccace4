package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.tarmim.detention.due.Feeds;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** The own address for a calendar program: made, shown this once, and ended. */
final class FeedPanel extends Panel {
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final Div content = new Div();
    private final Feeds feeds;

    FeedPanel(Feeds feeds) {
        super(Words.here().say("feed.title"));
        this.feeds = feeds;
        content.addClassName("stack");
        add(new Paragraph(words.say("feed.about")), notice, content);
        show();
    }

    private void show() {
        content.removeAll();
        feeds.own().ifPresentOrElse(this::showOwn, this::showNone);
    }

    private void showNone() {
        content.add(new Div(new Button(words.say("feed.make"), click -> make())));
    }

    private void showOwn(Instant madeAt) {
        var ways = new Div(
                new Button(words.say("feed.again"), click -> askAgain()),
                new Button(words.say("feed.revoke"), click -> revoke()));
        ways.addClassName("row");
        content.add(new Paragraph(words.say("feed.made", madeAt)), ways);
    }

    private void askAgain() {
        new Confirm(words.say("feed.again"), words.say("feed.again.effect"), words.say("feed.again"), this::make)
                .open();
    }

    private void make() {
        notice.attempt(() -> {
            new FeedDialog(feeds.make(words.locale()).path()).open();
            show();
        });
    }

    private void revoke() {
        if (notice.attempt(feeds::revoke)) show();
    }
}
