package org.tarmim.detention.handover;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.filing.SentDocuments;

/** Encloses the documents that were sent, which belong to the plans of a case. */
@Component
class EnclosedDocuments implements Enclosure.Enclosing {
    private final SentDocuments documents;

    EnclosedDocuments(SentDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<Enclosure> of(CaseHead head, Set<Compartment> parts) {
        if (!parts.contains(Compartment.STRATEGY)) return List.of();
        var sent = documents.of(head.id());
        return IntStream.range(0, sent.size())
                .mapToObj(at -> {
                    var one = sent.get(at);
                    return new Enclosure("sent-%d.pdf".formatted(at + 1), one.kind() + " " + one.sentOn(), one.pdf());
                })
                .toList();
    }
}
