package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.Deadline;
import org.tarmim.detention.law.LegalLimit;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/**
 * What is due in a case: what passed its day with no news is a task, and is never called over. Days that no longer count
 * stay below.
 */
final class DuePanel extends Panel {
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final CaseFile file;
    private final CaseEntries entries;
    private final List<LegalLimit> limits;
    private final Runnable refresh;

    DuePanel(CaseFile file, CaseEntries entries, List<LegalLimit> limits, Instant now, Runnable refresh) {
        super(Words.here().say("due.title"));
        this.file = file;
        this.entries = entries;
        this.limits = limits;
        this.refresh = refresh;
        add(notice);
        var open = sorted(file.deadlines().stream().filter(Deadline::isOpen).toList());
        if (open.isEmpty()) add(new Paragraph(words.say("due.none")));
        open.forEach(one -> add(line(one, now)));
        var earlier =
                sorted(file.deadlines().stream().filter(one -> !one.isOpen()).toList());
        if (!earlier.isEmpty()) add(earlier(earlier));
    }

    private static List<Deadline> sorted(List<Deadline> deadlines) {
        return deadlines.stream().sorted(Comparator.comparing(Deadline::due)).toList();
    }

    private Component line(Deadline one, Instant now) {
        var lapsed = one.isLapsed(now);
        var line = new Div(new StatusMark(
                lapsed ? Tone.WARN : Tone.INFO, words.say(lapsed ? "due.lapsed" : "due.ahead", one.kind(), one.due())));
        line.addClassNames("row", "due");
        var asks = lapsed || isAskedBefore(one);
        if (asks) line.add(new Span(words.say("due.todo." + one.kind())));
        limits.stream().filter(limit -> limit.id().equals(one.limit())).forEach(limit -> line.add(by(limit)));
        if (one.escalated()) line.add(CaseMarks.soft(words.say("due.escalated")));
        if (asks && file.head().isWritable()) line.add(settle(one));
        return line;
    }

    private Component by(LegalLimit limit) {
        var key = limit.verifiedOn() == null ? "due.by.unverified" : "due.by";
        var by = CaseMarks.soft(words.say(key, LimitsPanel.amount(limit)) + " ");
        by.add(Bdi.text(limit.source()));
        return by;
    }

    /** Whether there is something to do before the day, and not only once it passed with no news. */
    private static boolean isAskedBefore(Deadline one) {
        return switch (one.kind()) {
            case URGENT_WINDOW_3M, CONSENT_EXPIRY, GRANT_EXPIRY -> true;
            case ORDER_END, ACCESS_ORDER_END, HEARING, STATE_REPLY_60D, FOLLOW_UP -> false;
        };
    }

    private Button settle(Deadline one) {
        var settle = new Button(words.say(isAskedBefore(one) ? "due.done" : "due.settle"), click -> {
            if (notice.attempt(() -> entries.settle(file.head().code(), one.id()))) refresh.run();
        });
        settle.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return settle;
    }

    private Component earlier(List<Deadline> deadlines) {
        var all = new Div();
        deadlines.forEach(one ->
                all.add(new Paragraph(CaseMarks.soft(words.say("due.was", one.kind(), one.due(), one.state())))));
        return new Details(words.say("due.earlier"), all);
    }
}
