package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.filing.Bases;
import org.tarmim.detention.filing.Basis;
import org.tarmim.detention.filing.WithdrawalDetails;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The lawful bases on which documents of a case rest, and where it is recorded that one was withdrawn. */
final class BasesPanel extends Panel {
    private final Words words = Words.here();
    private final Bases desk;
    private final Runnable refresh;

    BasesPanel(CaseHead head, Bases desk, Runnable refresh) {
        super(Words.here().say("bases.title"));
        this.desk = desk;
        this.refresh = refresh;
        var bases = desk.of(head.id());
        if (bases.isEmpty()) add(new Paragraph(words.say("bases.none")));
        else
            add(new Listing<Basis>(words.say("bases.title"))
                    .text(words.say("ActionDetails.basis"), basis -> words.label(basis.basis()))
                    .text(words.say("bases.given"), this::given)
                    .text(words.say("bases.documents"), basis -> words.say("bases.resting", basis.documents()))
                    .column(words.say("action.state"), this::state)
                    .column(words.say("case.steps"), basis -> head.isWritable() ? step(basis) : new Span())
                    .rows(bases));
    }

    /** How a basis was withdrawn, in a sentence. */
    static String said(WithdrawalDetails how) {
        var words = Words.here();
        return how.by() == null
                ? words.say("basis.withdrawn", how.withdrawnOn(), how.reason())
                : words.say("basis.withdrawn.by", how.withdrawnOn(), how.by(), how.reason());
    }

    private String given(Basis basis) {
        return basis.giver() == null || basis.givenOn() == null
                ? words.say("bases.given.nobody")
                : words.say("bases.given.by", basis.giver(), basis.givenOn());
    }

    private Component state(Basis basis) {
        var withdrawn = basis.withdrawn();
        if (withdrawn == null) return new StatusMark(Tone.OK, words.say("bases.holds"));
        var cell = new Div(new StatusMark(Tone.BAD, words.say("bases.withdrawn")));
        cell.add(new Paragraph(said(withdrawn.details())));
        if (withdrawn.details().note() != null)
            cell.add(new Paragraph(Bdi.text(withdrawn.details().note())));
        cell.add(new Paragraph(
                CaseMarks.soft(words.say("bases.recorded", withdrawn.recordedBy(), withdrawn.recordedAt()))));
        return cell;
    }

    private Component step(Basis basis) {
        if (basis.withdrawn() != null) return new Span();
        var withdraw = new Button(words.say("basis.withdraw"), click -> ask(basis.id()));
        withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return withdraw;
    }

    private void ask(UUID basis) {
        EntryDialog.of(words.say("basis.withdraw"), ActionForms.withdrawal(), details -> {
                    desk.withdraw(basis, details);
                    refresh.run();
                })
                .open();
    }
}
