package org.tarmim.pledge.document;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.files.Attachments;
import org.tarmim.kernel.SituationClock;

/** Hangs documents on something of this room, in the transaction in which that thing is stored. */
@Component
public class DocumentHook {
    private final Attachments attachments;
    private final DocumentTable table;
    private final SituationClock clock;

    DocumentHook(Attachments attachments, DocumentTable table, SituationClock clock) {
        this.attachments = attachments;
        this.table = table;
        this.clock = clock;
    }

    /** Hangs them on a movement, whose donor is known with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hang(UUID movement, List<NewDocument> documents) {
        if (!documents.isEmpty()) hang(DocumentOf.MOVEMENT, movement, table.donor(movement), documents);
    }

    /** Hangs them on anything of a donor, who sees them; throws what {@link Attachments#hold} throws. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hang(DocumentOf of, UUID id, UUID donor, List<NewDocument> documents) {
        attachments.hold(documents.stream().map(NewDocument::file).toList());
        var me = Acting.required().account();
        documents.forEach(document -> table.insert(of, id, donor, document, me, clock.now()));
    }
}
