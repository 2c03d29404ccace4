package org.tarmim.detention.document;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tarmim.detention.casefile.OrderDetails;
import org.tarmim.detention.casefile.OrderTerm;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.ui.Words;

/** Orders as the file knows them. One that passed its last day with no news is never called over. */
record ToldOrders(List<OrderTerm> orders, Known known) {
    static ToldOrders of(Known known, Predicate<OrderDetails> asked) {
        var current = known.file().orders().stream()
                .filter(term -> !term.corrected() && asked.test(term.details()))
                .toList();
        return new ToldOrders(current, known);
    }

    /** Who gave them, from when until when. */
    Told termed() {
        return told(term -> words().say("document.order", term.details().issuer(), started(term), until(term)));
    }

    /** Whom they keep away, from when until when, and how they stand. */
    Told termedAndStanding() {
        return told(term -> words().say(
                        "document.order.access",
                        known.caseWords().order(term.details()),
                        started(term),
                        until(term),
                        term.status()));
    }

    Told regimes() {
        return told(term -> known.caseWords().known(term.details().regime()));
    }

    private String started(OrderTerm term) {
        var starts = term.details().starts();
        return starts == null ? words().say("custody.day.unknown") : words().day(starts);
    }

    private String until(OrderTerm term) {
        return known.caseWords().until(term.details());
    }

    private Words words() {
        return known.words();
    }

    private Told told(Function<OrderTerm, String> answer) {
        return Told.all(orders.stream().map(term -> known.tell(ground(term, answer.apply(term)))));
    }

    private Ground ground(OrderTerm term, String claim) {
        var details = term.details();
        return new Ground(
                details.documented() ? Origin.ORDER_SEEN : Origin.ORDER_REPORTED,
                term.id(),
                claim,
                details.toldBy(),
                null,
                known.draft().basis(),
                Compartment.LEGAL);
    }
}
