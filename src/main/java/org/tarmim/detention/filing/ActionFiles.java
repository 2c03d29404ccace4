package org.tarmim.detention.filing;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.paper.DocxWriter;
import org.tarmim.paper.PdfWriter;

/** The desk at which whoever may take the author's steps takes a document along as a file. Each taking is in the trail. */
@Desk
public class ActionFiles {
    private static final String TAKEN = "action.taken";
    private static final String TAKEN_TO_EDIT = "action.taken.word";
    private static final String TAKEN_FOR_FAMILY = "action.taken.family";

    private final ActionFolder folder;
    private final ActionReader reader;
    private final PdfWriter printer;
    private final DocxWriter texts;
    private final ApplicationEventPublisher events;

    ActionFiles(
            ActionFolder folder,
            ActionReader reader,
            PdfWriter printer,
            DocxWriter texts,
            ApplicationEventPublisher events) {
        this.folder = folder;
        this.reader = reader;
        this.printer = printer;
        this.texts = texts;
        this.events = events;
    }

    /** The exact bytes that the second person let go, as PDF; throws {@link Rejected} before that. */
    @StepUp
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public byte[] pdf(UUID action) {
        letGo(action);
        tell(action, TAKEN);
        return reader.document(action);
    }

    /** The same as a text for Word; throws {@link Rejected} before the second person let it go. */
    @StepUp
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public byte[] word(UUID action) {
        var found = letGo(action);
        tell(action, TAKEN_TO_EDIT);
        return texts.write(
                found.details().kind().paper(found.answers(), found.details().language()));
    }

    /** The exact bytes of the Arabic copy for the family that were let go with it, as PDF; throws {@link Rejected} before the second person let it go. */
    @StepUp
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public byte[] forFamily(UUID action) {
        var found = letGo(action);
        if (found.forFamily().isEmpty()) throw Rejected.because("action.family.none");
        tell(action, TAKEN_FOR_FAMILY);
        return reader.copy(action)
                .orElseGet(() -> printer.write(found.details().kind().forFamily(found.forFamily())));
    }

    private AdvocacyAction letGo(UUID action) {
        var found = folder.read(folder.writable(action));
        if (!found.isLetGo()) throw Rejected.because("action.notLetGo");
        if (found.sending() == null) check(folder.writable(action)); // what left has left
        return found;
    }

    private void check(ActionTable.Row row) {
        folder.checkBasis(row);
        folder.checkCase(row);
        folder.checkWeighed(row);
    }

    private void tell(UUID action, String what) {
        events.publishEvent(new Read(what, folder.required(action).code().text(), CaseChanged.ROOM));
    }
}
