package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.Withdrawals;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.ui.WithholdPieces;

/** One report in the list: what it says, what became of it, what the coordinator answered, what can be done. */
final class MyReport extends Article {
    private final Words words = Words.here();

    /**
     * A report.
     *
     * @param colleague who sent it; null where it is the reader's own
     * @param withdrawals takes an own one back
     * @param withhold  asks to have something of it withheld
     * @param files     its photos and documents, shown when they are asked for
     */
    MyReport(
            ReportRow report,
            Instant now,
            @Nullable String colleague,
            Optional<Component> files,
            Withdrawals withdrawals,
            WithholdPieces withhold) {
        addClassName("my-report");
        add(head(report), says(report), dates(report, now, colleague));
        var withdrawal = report.withdrawal();
        if (withdrawal != null) add(new Paragraph(words.say("report.withdrawn", withdrawal.reason(), withdrawal.at())));
        if (report.reasonCode() != null || report.answer() != null) add(answer(report, withhold));
        WithholdPieces.mark(report.withheldAt()).ifPresent(this::add);
        files.ifPresent(this::add);
        add(ways(report, colleague == null, withdrawals, withhold));
    }

    private Component ways(ReportRow report, boolean own, Withdrawals withdrawals, WithholdPieces withhold) {
        var ways = new Div();
        ways.addClassName("row");
        if (own && report.isToBeCorrected()) ways.add(action(report));
        if (own && report.isToBeWithdrawn()) ways.add(withdraw(report, withdrawals));
        if (report.noted())
            withhold.ask(new Passage("REPORT_NOTE", report.id())).ifPresent(ways::add);
        return ways;
    }

    private Component head(ReportRow report) {
        var name = new H3();
        name.add(Bdi.text(report.name(words.locale())));
        var head = new Div(name, StatusMark.of(report.state(), Tones.of(report.state())));
        head.addClassNames("row", "my-report-head");
        return head;
    }

    private Component says(ReportRow report) {
        var says = new Div();
        says.addClassName("row");
        if (report.noChange()) says.add(new Span(words.say("report.noChange")));
        var works = report.functionality();
        if (works != null) says.add(StatusMark.of(works, Tones.of(works)));
        else says.add(new Span(words.say("report.mine.otherThings")));
        return says;
    }

    private Component dates(ReportRow report, Instant now, @Nullable String colleague) {
        var dates = new Div(
                new Span(words.say("report.mine.observed", report.observed())),
                new Span(words.say("report.mine.sent", words.age(report.receivedAt(), now))),
                Bdi.code(report.receipt()));
        if (report.decidedAt() != null) dates.add(new Span(words.say("report.mine.decided", report.decidedAt())));
        if (colleague != null) dates.add(new Span(words.say("report.mine.by", colleague)));
        dates.addClassNames("row", "soft");
        return dates;
    }

    private Component answer(ReportRow report, WithholdPieces withhold) {
        var answer = new Div();
        answer.addClassName("my-report-answer");
        if (report.reasonCode() != null) answer.add(new Paragraph(words.say("ReasonCode." + report.reasonCode())));
        if (report.answer() != null) answer.add(new Paragraph(Bdi.text(report.answer())));
        if (report.answer() != null && report.answerId() != null)
            withhold.ask(new Passage("VERIFICATION_NOTE", report.answerId())).ifPresent(answer::add);
        WithholdPieces.mark(report.answerWithheldAt()).ifPresent(answer::add);
        return answer;
    }

    private Component withdraw(ReportRow report, Withdrawals withdrawals) {
        var withdraw =
                new Button(words.say("report.mine.withdraw"), click -> new WithdrawDialog(report, withdrawals).open());
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        withdraw.addClassName("quiet-way");
        return withdraw;
    }

    private Component action(ReportRow report) {
        boolean asked = report.state() == ReportState.NEEDS_INFO;
        var link = new Anchor(
                ReportView.correcting(report), words.say(asked ? "report.mine.answer" : "report.mine.correct"));
        link.addClassName(asked ? "button-link" : "quiet-link");
        return link;
    }
}
