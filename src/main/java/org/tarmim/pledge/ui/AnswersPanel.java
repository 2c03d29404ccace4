package org.tarmim.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tarmim.pledge.document.DocumentOf;
import org.tarmim.pledge.promise.Answer;
import org.tarmim.pledge.promise.AnswerDetails;
import org.tarmim.pledge.promise.Answers;
import org.tarmim.pledge.promise.PledgeAnswer;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What the donor says of its own pledge, and where it says so. */
final class AnswersPanel extends Panel {
    private final Words words = Words.here();
    private final Answers answers;
    private final Revision revision;
    private final Runnable answered;
    private final DocumentsField documents;
    private final Notice notice = new Notice();
    private final TextArea note = new TextArea(words.say("pledgeAnswer.note"));

    AnswersPanel(Answers answers, Revision revision, DocumentPieces pieces, Runnable answered) {
        super(Words.here().say("pledgeAnswer.title"));
        this.answers = answers;
        this.revision = revision;
        this.answered = answered;
        documents = pieces.field();
        documents.setLabel(words.say("AnswerDetails.documents"));
        var given = answers.of(revision.pledge());
        add(notice, given.isEmpty() ? new Paragraph(words.say("pledgeAnswer.none")) : listing(given, pieces));
        if (answers.mayAnswer(revision)) add(form());
    }

    private Listing<PledgeAnswer> listing(List<PledgeAnswer> given, DocumentPieces pieces) {
        var shown = pieces.of(
                DocumentOf.ANSWER, given.stream().map(PledgeAnswer::id).toList());
        return new Listing<PledgeAnswer>(words.say("pledgeAnswer.title"))
                .text(words.say("pledgeAnswer.answer"), row -> words.label(row.answer()))
                .text(words.say("pledge.revision"), row -> words.number(row.no()))
                .text(words.say("pledgeAnswer.note"), row -> row.note() == null ? "" : row.note())
                .text(words.say("pledgeAnswer.at"), row -> words.instant(row.answeredAt()))
                .column(words.say("documents.title"), row -> shown.cell(row.id()))
                .rows(given);
    }

    private Div form() {
        note.setWidthFull();
        var form = new Div(note, documents, buttons());
        form.addClassNames("stack", "answer-form");
        return form;
    }

    private Div buttons() {
        var buttons = new Div(
                button("pledgeAnswer.confirm", Answer.CONFIRMED), button("pledgeAnswer.dispute", Answer.DISPUTED));
        buttons.addClassName("row");
        return buttons;
    }

    private Button button(String label, Answer answer) {
        return new Button(words.say(label), click -> notice.attempt(() -> give(answer), answered));
    }

    private void give(Answer answer) {
        documents.check();
        answers.answer(new AnswerDetails(
                revision.id(), answer, note.isEmpty() ? null : note.getValue(), documents.getValue()));
    }
}
