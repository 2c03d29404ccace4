package org.tarmim.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.promise.Conditions;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** The head of a pledge's page: what it is called, how it stands, and what can be done here. */
@SpringComponent
class PledgeHead {
    private final Conditions conditions;

    PledgeHead(Conditions conditions) {
        this.conditions = conditions;
    }

    Heading of(Pledge pledge) {
        var words = Words.here();
        var latest = pledge.latest();
        var heading = new Heading(latest.details().title())
                .under(words.say("pledges.title"), "pledges")
                .code(pledge.code().text())
                .about(StatusMark.of(latest.state(), PledgeWords.tone(latest.state()))
                        .large());
        Locks.mark(conditions.locks(List.of(pledge.id())).get(pledge.id())).ifPresent(heading::about);
        return ways(pledge, heading, words);
    }

    private static Heading ways(Pledge pledge, Heading heading, Words words) {
        var me = Acting.required();
        var code = pledge.code().text();
        boolean waits = pledge.latest().isOpen();
        if (me.may(May.TAKE_AUDIT_PACK)) heading.about(pack(code, words));
        if (!waits && me.may(May.RECORD_MONEY))
            heading.actions(Shortcuts.press(change(code, words), "e", "shortcuts.edit"));
        if (waits && me.may(May.SEE_ALL_PLEDGES))
            heading.about(new Anchor("pledges/review?pledge=" + code, words.say("pledge.toReview")));
        return heading;
    }

    private static Anchor pack(String code, Words words) {
        var pack = new Anchor("export/audit-pack.zip?pledge=" + code, words.say("pack.take"));
        pack.setRouterIgnore(true);
        pack.getElement().setAttribute("download", "");
        return pack;
    }

    private static Button change(String code, Words words) {
        return new Button(
                words.say("pledge.change"), click -> UI.getCurrent().navigate("pledges/%s/change".formatted(code)));
    }
}
