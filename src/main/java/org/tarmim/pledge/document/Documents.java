package org.tarmim.pledge.document;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;

/**
 * The desk for documents. That there is one is seen by who sees what it hangs on; the file itself by who sees all of the
 * money, and by the donor whose money it is.
 */
@Desk
public class Documents {
    private final DocumentTable table;
    private final DocumentHook hook;
    private final ApplicationEventPublisher events;

    Documents(DocumentTable table, DocumentHook hook, ApplicationEventPublisher events) {
        this.table = table;
        this.hook = hook;
        this.events = events;
    }

    /** The documents of each of these things that has some, in the order in which they came. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Map<UUID, List<Document>> of(DocumentOf of, Collection<UUID> ids) {
        return table.of(of, ids);
    }

    /** Adds documents to a movement that was recorded before, as when the bank's advice comes later. */
    @Requires(May.RECORD_MONEY)
    public void add(UUID movement, List<@Valid NewDocument> documents) {
        if (documents.isEmpty()) throw Rejected.because("document.none");
        hook.hang(movement, documents);
        events.publishEvent(new DocumentAdded(movement, documents.size()));
    }
}
