package org.tarmim.detention.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.UUID;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.document.Answer;
import org.tarmim.detention.document.BasisDetails;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.BatchDetails;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Prefilled;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.filing.AdvocacyActions;
import org.tarmim.detention.filing.RiskAssessment;
import org.tarmim.detention.filing.Risks;
import org.tarmim.ui.BothNames;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** One case of several for which a document is drafted: its own basis is asked, and what came of it is told. */
final class BatchDraft extends Panel {
    private final Words words = Words.here();
    private final CaseFile file;
    private final AdvocacyActions actions;
    private final Risks risks;
    private final Instant now;
    private final RecordForm<BasisDetails> form = new RecordForm<>(BasisDetails.class);
    private final Div outcome = new Div();
    private boolean isDrafted;

    BatchDraft(CaseFile file, AdvocacyActions actions, Risks risks, Instant now) {
        super(file.head().code().text());
        this.file = file;
        this.actions = actions;
        this.risks = risks;
        this.now = now;
        if (file.person() != null)
            add(BothNames.of(
                    file.person().arabic().whole(), file.person().latin().whole()));
        form.field("basis", Choices.of(LawfulBasis.values()));
        form.field("giver", Choices.orNone(BasisGiver.values(), words.say("action.giver.none")));
        form.field("givenOn", new DatePicker());
        form.field("expires", new DatePicker());
        form.field("covered", ActionForms.coverable());
        outcome.addClassName("stack");
        add(form, outcome);
    }

    boolean isDrafted() {
        return isDrafted;
    }

    /** Drafts it, unless it is already; what the desk refuses stands at the form of this case. */
    void draft(BatchDetails common) {
        if (!isDrafted) form.submit(basis -> draft(common, basis));
    }

    private void draft(BatchDetails common, BasisDetails basis) {
        var own = Prefilled.of(file, common.kind(), common.language());
        var action = actions.draft(file.head().code(), common.of(own, basis));
        isDrafted = true;
        form.setVisible(false);
        tell(action, common.kind().recipient());
    }

    private void tell(UUID action, Recipient recipient) {
        outcome.removeAll();
        outcome.add(
                new StatusMark(Tone.OK, words.say("batch.drafted")),
                new Anchor(ActionPage.address(action), words.say("batch.open")));
        if (!isWeighed(recipient)) outcome.add(new Paragraph(words.say("risk.missing")));
        var gaps = actions.preview(action).stream().filter(Answer::isGap).toList();
        if (gaps.isEmpty()) return;
        var list = new UnorderedList();
        gaps.forEach(gap -> list.add(new ListItem(gap.number() + " " + gap.question())));
        outcome.add(new Paragraph(words.say("batch.gaps", gaps.size())), list);
    }

    private boolean isWeighed(Recipient recipient) {
        return risks.of(file.head().id()).stream()
                .filter(one -> one.details().recipient() == recipient)
                .anyMatch(this::stands);
    }

    private boolean stands(RiskAssessment risk) {
        return risk.standsAt(now) && risk.details().decision().goesOn();
    }
}
