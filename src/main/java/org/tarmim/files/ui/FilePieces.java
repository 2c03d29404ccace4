package org.tarmim.files.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import org.tarmim.files.Files;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.withhold.ui.WithholdPieces;

/** What a screen of another room needs to take files in and to show them. */
@SpringComponent
public class FilePieces {
    private final Files files;
    private final SecurityClock clock;
    private final WithholdPieces withhold;

    FilePieces(Files files, SecurityClock clock, WithholdPieces withhold) {
        this.files = files;
        this.clock = clock;
        this.withhold = withhold;
    }

    /** A field into which files are put; it hears of each change by a person. */
    public FileField field(Runnable changed) {
        return new FileField(files, changed);
    }

    /** Files as small pictures and names, each to be saved. */
    public Component gallery(List<UUID> ids) {
        return new FileGallery(files, clock, withhold, ids, false);
    }

    /** The same, each with its fingerprint (SHA-256) and what the virus scanner says. */
    public Component proofs(List<UUID> ids) {
        return new FileGallery(files, clock, withhold, ids, true);
    }
}
