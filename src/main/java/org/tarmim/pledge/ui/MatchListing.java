package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.document.DocumentOf;
import org.tarmim.pledge.reconcile.Difference;
import org.tarmim.pledge.reconcile.Match;
import org.tarmim.pledge.reconcile.MatchState;
import org.tarmim.pledge.reconcile.MoneyReport;
import org.tarmim.pledge.reconcile.Reconciliation;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What the donor says beside what the receiving side says, with what that makes of it and the step that accepts it. */
final class MatchListing {
    private final Words words = Words.here();
    private final Reconciliation reconciliation;
    private final PledgeWords said;
    private final DocumentPieces pieces;
    private final Notice notice;
    private final Runnable accepted;

    MatchListing(
            Reconciliation reconciliation, PledgeWords said, DocumentPieces pieces, Notice notice, Runnable accepted) {
        this.reconciliation = reconciliation;
        this.said = said;
        this.pieces = pieces;
        this.notice = notice;
        this.accepted = accepted;
    }

    /** Of one pledge. */
    Listing<Match> of(List<Match> matches) {
        var listing = new Listing<Match>(words.say("differences.both"))
                .text(words.say("moneyReport.stage"), match -> words.label(match.stage()));
        return columns(listing, matches, Function.identity()).rows(matches);
    }

    /** Of several, each with the code of its pledge. */
    Listing<Difference> ofMany(List<Difference> differences) {
        var listing = new Listing<Difference>(words.say("differences.title"))
                .column(words.say("gap.row.pledge"), one -> new Anchor("pledges/" + one.code(), Bdi.code(one.code())))
                .text(
                        words.say("moneyReport.stage"),
                        one -> words.label(one.match().stage()));
        var matches = differences.stream().map(Difference::match).toList();
        return columns(listing, matches, Difference::match).rows(differences);
    }

    private <R> Listing<R> columns(Listing<R> listing, List<Match> matches, Function<R, Match> match) {
        var ids = matches.stream()
                .flatMap(one -> one.reports().stream())
                .map(MoneyReport::id)
                .toList();
        var documents = pieces.of(DocumentOf.MONEY_REPORT, ids);
        return listing.column(
                        words.say("ReportingSide.DONOR"),
                        row -> report(match.apply(row).donor(), documents))
                .column(
                        words.say("ReportingSide.RECIPIENT"),
                        row -> report(match.apply(row).recipient(), documents))
                .column(words.say("differences.state"), row -> state(match.apply(row)))
                .column(words.say("allocations.steps"), row -> steps(match.apply(row)));
    }

    private Component report(@Nullable MoneyReport report, DocumentPieces.Shown documents) {
        if (report == null) return new Paragraph(words.say("differences.nothing"));
        var by = new Div(words.say("differences.by", said.party(report.reporter()), report.happenedOn()));
        by.addClassName("soft");
        var shown = new Div(new Div(words.money(report.amount())), by);
        if (report.reference() != null) shown.add(new Div(Bdi.text(report.reference())));
        shown.add(documents.cell(report.id()));
        return shown;
    }

    private Component state(Match match) {
        var state = new Div(StatusMark.of(match.state(), tone(match.state())));
        if (match.reason() != null) state.add(new Paragraph(match.reason()));
        return state;
    }

    private Component steps(Match match) {
        if (!match.state().isOpen() || !Acting.required().may(May.REVIEW_MONEY)) return new Div();
        if (match.reports().stream()
                .anyMatch(one -> one.recordedBy().equals(Acting.required().account())))
            return new Paragraph(words.say("differences.byAnother"));
        var reason = new TextField(words.say("differences.reason"));
        var accept = new Button(
                words.say("differences.accept"),
                click -> notice.attempt(
                        () -> reconciliation.accept(id(match.donor()), id(match.recipient()), reason.getValue()),
                        accepted));
        var form = new Div(reason, accept);
        form.addClassName("stack");
        return new Details(words.say("differences.accept"), form);
    }

    private static @Nullable UUID id(@Nullable MoneyReport report) {
        return report == null ? null : report.id();
    }

    private static Tone tone(MatchState state) {
        return switch (state) {
            case MATCHED -> Tone.OK;
            case AMOUNT_DIFFERS -> Tone.BAD;
            case DATE_DIFFERS, DONOR_ONLY, RECIPIENT_ONLY -> Tone.WARN;
            case ACCEPTED_DIFFERENCE -> Tone.INFO;
        };
    }
}
