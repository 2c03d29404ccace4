package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.Deadline;
import org.tarmim.detention.casefile.DeadlineState;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What is due in a case: what passed its day with no news is a task, and is never called over. */
final class DuePanel extends Panel {
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final CaseFile file;
    private final CaseEntries entries;
    private final Runnable refresh;

    DuePanel(CaseFile file, CaseEntries entries, Instant now, Runnable refresh) {
        super(Words.here().say("due.title"));
        this.file = file;
        this.entries = entries;
        this.refresh = refresh;
        add(notice);
        var open = file.deadlines().stream()
                .filter(one -> one.state() == DeadlineState.OPEN)
                .sorted(Comparator.comparing(Deadline::due))
                .toList();
        if (open.isEmpty()) add(new Paragraph(words.say("due.none")));
        open.forEach(one -> add(line(one, now)));
    }

    private Component line(Deadline one, Instant now) {
        var lapsed = one.isLapsed(now);
        var line = new Div(new StatusMark(
                lapsed ? Tone.WARN : Tone.INFO, words.say(lapsed ? "due.lapsed" : "due.ahead", one.kind(), one.due())));
        line.addClassNames("row", "due");
        if (lapsed) line.add(new Span(words.say("due.ask")));
        if (lapsed && file.head().isWritable()) line.add(settle(one));
        return line;
    }

    private Button settle(Deadline one) {
        var settle = new Button(words.say("due.settle"), click -> {
            if (notice.attempt(() -> entries.settle(file.head().code(), one.id()))) refresh.run();
        });
        settle.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return settle;
    }
}
