package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.keeping.CaseKeys;
import org.tarmim.detention.keeping.Closing;
import org.tarmim.detention.keeping.ClosingDetails;
import org.tarmim.detention.keeping.ClosingReason;
import org.tarmim.detention.keeping.Closings;
import org.tarmim.detention.keeping.ErasureAsked;
import org.tarmim.detention.keeping.Hold;
import org.tarmim.detention.keeping.Keeping;
import org.tarmim.detention.keeping.Kept;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** How long a case stays: closing, a hold, erasing for good, another key. Each step stands only before who may take it. */
final class KeepingPanel extends Panel {
    private final Words words = Words.here();
    private final Actor me = Acting.required();
    private final Notice notice = new Notice();
    private final Div steps = new Div();
    private final CaseHead head;
    private final CaseCode code;
    private final Keeping keeping;
    private final Closings closings;
    private final CaseKeys keys;
    private final Runnable refresh;

    KeepingPanel(CaseHead head, Keeping keeping, Closings closings, CaseKeys keys, Runnable refresh) {
        super(Words.here().say("keeping.title"));
        this.head = head;
        this.code = head.code();
        this.keeping = keeping;
        this.closings = closings;
        this.keys = keys;
        this.refresh = refresh;
        steps.addClassName("keeping-steps");
        show(keeping.of(code));
    }

    private void show(Kept kept) {
        add(notice, new Paragraph(words.say("keeping.state." + head.state())));
        kept.closings().forEach(one -> add(line(one)));
        if (head.isMovable()) moving();
        if (kept.hold() != null) standing(kept.hold());
        else if (supervises() && head.state() != CaseState.ERASED)
            reasoned("hold.place", reason -> keeping.hold(code, reason));
        if (kept.erasure() != null) asked(kept.erasure());
        else if (head.state() == CaseState.CLOSED && kept.hold() == null && (head.isMovable() || supervises()))
            reasoned("erasure.ask", reason -> keeping.askToErase(code, reason));
        if (me.may(May.OPEN_CASE_ROOM) && head.state() != CaseState.ERASED)
            confirmed("caseKey.renew", () -> keys.renew(code));
        if (steps.getComponentCount() > 0) add(steps);
    }

    private boolean supervises() {
        return me.may(May.GRANT_CASES);
    }

    private Component line(Closing one) {
        var said = one.reason() == null
                ? words.say("closing.reopened", one.at(), one.note())
                : words.say("closing.closed", one.at(), one.reason(), one.note());
        return new Paragraph(CaseMarks.soft(said));
    }

    private void moving() {
        if (head.state() == CaseState.CLOSED) reasoned("closing.reopen", reason -> closings.reopen(code, reason));
        else
            step(
                    "closing.close",
                    () -> EntryDialog.step("closing.close", form(), details -> {
                                closings.close(code, details);
                                refresh.run();
                            })
                            .open());
    }

    private static RecordForm<ClosingDetails> form() {
        var form = new RecordForm<>(ClosingDetails.class);
        form.field("reason", Choices.of(ClosingReason.values()));
        form.field("note", new TextField());
        return form;
    }

    private void standing(Hold hold) {
        add(new Paragraph(words.say("hold.standing", hold.placedBy(), hold.placedAt(), hold.reason())));
        if (hold.liftAskedBy() != null)
            add(new Paragraph(words.say("hold.liftAsked", Objects.toString(hold.asker(), ""))));
        if (!supervises()) return;
        if (hold.liftAskedBy() == null) step("hold.askToLift", () -> act(() -> keeping.askToLift(code)));
        else {
            step("hold.keep", () -> act(() -> keeping.keepHold(code)));
            if (!hold.liftAskedBy().equals(me.account())) confirmed("hold.lift", () -> keeping.lift(code));
        }
    }

    private void asked(ErasureAsked erasure) {
        add(new Paragraph(words.say("erasure.waiting", erasure.asker(), erasure.askedAt(), erasure.reason())));
        step("erasure.keep", () -> act(() -> keeping.keep(code)));
        if (supervises() && !erasure.askedBy().equals(me.account()))
            confirmed("erasure.erase", () -> keeping.erase(code));
    }

    private void reasoned(String key, Consumer<Reason> desk) {
        step(
                key,
                () -> EntryDialog.reasoned(key, reason -> {
                            desk.accept(reason);
                            refresh.run();
                        })
                        .open());
    }

    private void confirmed(String key, Runnable desk) {
        step(
                key,
                () -> new Confirm(
                                words.say(key + ".question", code.text()),
                                words.say(key + ".effect"),
                                words.say(key),
                                () -> act(desk))
                        .dangerous()
                        .open());
    }

    private void step(String key, Runnable step) {
        steps.add(new Button(words.say(key), click -> step.run()));
    }

    private void act(Runnable desk) {
        notice.attempt(desk, refresh);
    }
}
