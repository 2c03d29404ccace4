package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.detention.count.PublicCounts;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** The public count as it was released last; a supervisor releases that of this month. */
final class PublicCountPanel extends Panel {
    private final Words words = Words.here();
    private final PublicCounts counts;
    private final Notice notice = new Notice();
    private final Paragraph last = new Paragraph();

    PublicCountPanel(PublicCounts counts) {
        super(Words.here().say("publicCount.title"));
        this.counts = counts;
        var page = new Anchor("." + PublicCounts.PATH, words.say("publicCount.page"));
        page.setRouterIgnore(true);
        var release =
                new Button(words.say("publicCount.release"), click -> question().open());
        add(new Paragraph(words.say("publicCount.about")), notice, last, release, new Paragraph(page));
        show();
    }

    private void show() {
        last.setText(counts.released().stream()
                .findFirst()
                .map(count -> words.say("publicCount.line", words.month(count.month()), count.rounded()))
                .orElseGet(() -> words.say("publicCount.none")));
    }

    private Confirm question() {
        return new Confirm(
                words.say("publicCount.question"),
                words.say("publicCount.effect"),
                words.say("publicCount.release"),
                () -> notice.attempt(counts::release, this::show));
    }
}
