package org.tarmim.files;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * How a room hangs files on something of its own, in the transaction in which that thing is stored. The room then
 * writes the link into its own table and says by a policy on {@code file} who sees it.
 */
@Component
public class Attachments {
    /** How many files one thing may hold. */
    public static final int MOST = 10;

    private final FileTable files;
    private final SecurityClock clock;

    Attachments(FileTable files, SecurityClock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Holds files of the person who acts; refuses what is not there, is somebody else's, or carries a virus. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(List<UUID> ids) {
        if (ids.size() > MOST) throw Rejected.because("file.many", MOST);
        var own = files.find(ids).stream()
                .filter(file -> file.uploader().equals(Acting.required().account()))
                .filter(file -> file.scan() != Scan.INFECTED)
                .map(StoredFile::id)
                .toList();
        if (!own.containsAll(ids)) throw Rejected.because("file.gone");
        ids.forEach(id -> files.hold(id, clock.now()));
    }
}
