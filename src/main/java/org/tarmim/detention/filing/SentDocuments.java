package org.tarmim.detention.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.detention.document.ActionKind;

/** The documents of a case that left, each as the exact bytes that did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SentDocuments {
    private final ActionTable table;
    private final ActionReader reader;

    SentDocuments(ActionTable table, ActionReader reader) {
        this.table = table;
        this.reader = reader;
    }

    /**
     * A document that left.
     *
     * @param sentOn the day in Gaza
     */
    public record SentDocument(ActionKind kind, LocalDate sentOn, byte[] pdf) {
        @Override
        public String toString() {
            return "SentDocument " + kind;
        }
    }

    /** Those of a case whose plans whoever acts may read, the last drafted first. */
    public List<SentDocument> of(UUID ofCase) {
        return reader.read(table.of(ofCase)).stream()
                .filter(action -> action.sending() != null)
                .map(action -> new SentDocument(
                        action.details().kind(),
                        Objects.requireNonNull(action.sending()).sentOn(),
                        reader.document(action.id())))
                .toList();
    }
}
