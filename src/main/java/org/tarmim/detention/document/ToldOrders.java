package org.tarmim.detention.document;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.OrderDetails;
import org.tarmim.detention.casefile.OrderTerm;

/** Orders as the file knows them. One that passed its last day with no news is never called over. */
record ToldOrders(List<OrderTerm> orders, CaseWords caseWords, LawfulBasis basis) {
    static ToldOrders of(Known known, Predicate<OrderDetails> asked) {
        var current = known.file().orders().stream()
                .filter(term -> !term.corrected() && asked.test(term.details()))
                .toList();
        return new ToldOrders(current, known.caseWords(), known.draft().basis());
    }

    /** Who gave them, from when until when. */
    Told termed() {
        return told(term -> caseWords
                .words()
                .say("document.order", term.details().issuer(), started(term), caseWords.until(term.details())));
    }

    /** Whom they keep away, from when until when, and how they stand. */
    Told termedAndStanding() {
        return told(term -> caseWords
                .words()
                .say(
                        "document.order.access",
                        caseWords.order(term.details()),
                        started(term),
                        caseWords.until(term.details()),
                        term.status()));
    }

    Told regimes() {
        return told(term -> caseWords.known(term.details().regime()));
    }

    private String started(OrderTerm term) {
        var starts = term.details().starts();
        return starts == null
                ? caseWords.words().say("custody.day.unknown")
                : caseWords.words().day(starts);
    }

    private Told told(Function<OrderTerm, String> answer) {
        return Told.all(orders.stream().map(term -> Told.order(term, answer.apply(term), basis)));
    }
}
