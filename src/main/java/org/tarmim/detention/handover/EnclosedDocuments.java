package org.tarmim.detention.handover;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.filing.SentDocuments;
import org.tarmim.detention.filing.SentDocuments.SentDocument;

/**
 * Encloses the documents that were sent, which belong to the plans of a case: those whose lawful basis holds and covers no
 * part of the file that does not go along.
 */
@Component
class EnclosedDocuments implements Enclosure.Enclosing {
    private final SentDocuments documents;

    EnclosedDocuments(SentDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<Enclosure> of(CaseHead head, Set<Compartment> parts) {
        var sent = sent(head, parts).stream()
                .filter(SentDocument::holds)
                .filter(one -> parts.containsAll(one.covered()))
                .toList();
        return IntStream.range(0, sent.size())
                .mapToObj(at -> enclosed(at + 1, sent.get(at)))
                .toList();
    }

    @Override
    public List<Enclosure.LeftOut> leftOut(CaseHead head, Set<Compartment> parts) {
        var sent = sent(head, parts);
        return Stream.of(
                        count(sent, "handover.leftOut.basis", one -> !one.holds()),
                        count(sent, "handover.leftOut.parts", one -> one.holds() && !parts.containsAll(one.covered())))
                .filter(left -> left.files() > 0)
                .toList();
    }

    private List<SentDocument> sent(CaseHead head, Set<Compartment> parts) {
        return parts.contains(Compartment.STRATEGY) ? documents.of(head.id()) : List.of();
    }

    private Enclosure enclosed(int number, SentDocument one) {
        return new Enclosure("sent-%d.pdf".formatted(number), one.kind() + " " + one.sentOn(), documents.pdf(one));
    }

    private static Enclosure.LeftOut count(List<SentDocument> sent, String why, Predicate<SentDocument> left) {
        return new Enclosure.LeftOut(why, sent.stream().filter(left).count());
    }
}
