package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.detention.filing.Bases;
import org.tarmim.detention.filing.Basis;
import org.tarmim.detention.filing.SendingDetails;
import org.tarmim.detention.filing.WithdrawalDetails;
import org.tarmim.detention.handover.Handover;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The lawful bases on which documents of a case rest, and where it is recorded that one was withdrawn. */
final class BasesPanel extends Panel {
    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);
    private final CaseHead head;
    private final Bases desk;
    private final List<Basis> bases;
    private final List<AdvocacyAction> taken;
    private final List<Handover> handed;
    private final Runnable refresh;

    BasesPanel(
            CaseHead head,
            Bases desk,
            List<Basis> bases,
            List<AdvocacyAction> taken,
            List<Handover> handed,
            Runnable refresh) {
        super(Words.here().say("bases.title"));
        this.head = head;
        this.desk = desk;
        this.bases = bases;
        this.taken = taken;
        this.handed = handed;
        this.refresh = refresh;
        if (bases.isEmpty()) add(new Paragraph(words.say("bases.none")));
        else
            add(new Listing<Basis>(words.say("bases.title"))
                    .text(words.say("ActionDetails.basis"), basis -> words.label(basis.basis()))
                    .text(words.say("bases.given"), this::given)
                    .column(words.say("bases.covers"), this::covers)
                    .text(words.say("bases.documents"), basis -> words.say("bases.resting", basis.documents()))
                    .column(words.say("action.state"), this::state)
                    .column(words.say("case.steps"), basis -> head.isMovable() ? step(basis) : new Span())
                    .rows(bases));
    }

    /** How a basis was withdrawn, in a sentence. */
    static String said(WithdrawalDetails how) {
        var words = Words.here();
        return how.by() == null
                ? words.say("basis.withdrawn", how.withdrawnOn(), how.reason())
                : words.say("basis.withdrawn.by", how.withdrawnOn(), how.by(), how.reason());
    }

    /** For which of its uses it was withdrawn, in a sentence. */
    static String extent(WithdrawalDetails how) {
        var words = Words.here();
        if (how.only() == Purpose.MEDIA) return words.say("basis.withdrawn.public");
        return how.only() == null ? words.say("basis.withdrawn.all") : words.say("basis.withdrawn.only", how.only());
    }

    private String given(Basis basis) {
        return basis.giver() == null || basis.givenOn() == null
                ? words.say("bases.given.nobody")
                : words.say("bases.given.by", basis.giver(), basis.givenOn());
    }

    private Component covers(Basis basis) {
        var cell = new Div();
        cell.add(new Paragraph(Purposes.said(basis.purpose())));
        if (basis.recipient() != null) cell.add(new Paragraph(words.label(basis.recipient())));
        if (!basis.covered().isEmpty()) cell.add(new Paragraph(CaseMarks.soft(caseWords.labels(basis.covered()))));
        served(List.of(basis)).map(Paragraph::new).forEach(cell::add);
        return cell;
    }

    /** What left on some bases already, to whom and when. */
    private Stream<String> served(List<Basis> some) {
        var ids = some.stream().map(Basis::id).toList();
        var sent = taken.stream()
                .filter(action -> action.basis() != null && ids.contains(action.basis()))
                .flatMap(action -> Stream.ofNullable(action.sending()).map(sending -> served(action, sending)));
        var given = handed.stream().filter(one -> ids.contains(one.basis())).map(this::served);
        int evidence = some.stream().mapToInt(Basis::evidence).sum();
        var shown = evidence == 0 ? Stream.<String>of() : Stream.of(words.say("bases.served.evidence", evidence));
        return Stream.of(sent, given, shown).flatMap(told -> told);
    }

    private String served(Handover one) {
        return words.say("bases.served.handover", one.takenAt(), words.isolate(one.counsel()));
    }

    private String served(AdvocacyAction action, SendingDetails sending) {
        var kind = action.details().kind();
        return words.say("bases.served", sending.sentOn(), kind.recipient(), kind);
    }

    private Component state(Basis basis) {
        var withdrawn = basis.withdrawn();
        if (withdrawn == null) return standing(basis);
        var cell = new Div(new StatusMark(Tone.BAD, words.say("bases.withdrawn")));
        cell.add(new Paragraph(said(withdrawn.details())));
        if (basis.basis().isGiven()) cell.add(new Paragraph(extent(withdrawn.details())));
        if (withdrawn.details().note() != null)
            cell.add(new Paragraph(Bdi.text(withdrawn.details().note())));
        cell.add(new Paragraph(
                CaseMarks.soft(words.say("bases.recorded", withdrawn.recordedBy(), withdrawn.recordedAt()))));
        return cell;
    }

    private StatusMark standing(Basis basis) {
        if (basis.expires() == null) return new StatusMark(Tone.OK, words.say("bases.holds"));
        return basis.ended()
                ? new StatusMark(Tone.BAD, words.say("bases.ended", basis.expires()))
                : new StatusMark(Tone.OK, words.say("bases.holds.until", basis.expires()));
    }

    private Component step(Basis basis) {
        if (isTakenBack(basis, null)) return new Span();
        var withdraw = new Button(step(basis.withdrawn()), click -> ask(basis));
        withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return withdraw;
    }

    private boolean isTakenBack(Basis basis, @Nullable Purpose only) {
        return bases.stream().anyMatch(other -> other.isGivenLike(basis) && other.isTakenBackFor(only));
    }

    private String step(Basis.@Nullable Withdrawal before) {
        return words.say(before == null ? "basis.withdraw" : "basis.withdraw.more");
    }

    /** What becomes of what rests on a basis when it is withdrawn, for one purpose alone or for all its uses (null). */
    private List<String> effects(Basis basis, @Nullable Purpose only) {
        var alike =
                bases.stream().filter(one -> one.isTakenBackWith(basis, only)).toList();
        var served = served(alike).toList();
        var effects = new ArrayList<String>();
        effects.add(
                only == null ? words.say("basis.withdraws", standing(alike)) : words.say("basis.withdraws.only", only));
        if (only == Purpose.MEDIA) effects.add(words.say("basis.withdraws.naming"));
        effects.addAll(served);
        var none = only == null ? "bases.served.none" : "bases.served.noneFor";
        effects.add(words.say(served.isEmpty() ? none : "bases.served.stays"));
        return effects;
    }

    private static int standing(List<Basis> some) {
        return (int) some.stream().filter(basis -> basis.withdrawn() == null).count();
    }

    private void ask(Basis basis) {
        var purposes = Stream.of(Purpose.values())
                .filter(purpose -> basis.basis().isGiven() && !isTakenBack(basis, purpose))
                .toList();
        var form = ActionForms.withdrawal(purposes, only -> effects(basis, only));
        EntryDialog.of(step(basis.withdrawn()), form, details -> {
                    desk.withdraw(basis.id(), details);
                    refresh.run();
                })
                .open();
    }
}
