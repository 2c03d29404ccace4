package org.tarmim.detention.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.tarmim.ui.Notice;

/** What the page of a case keeps of its evidence while the rest of it is drawn anew: what was said, and what stands open. */
final class EvidenceMemory {
    private final Notice notice = new Notice();
    private final Set<UUID> open = new HashSet<>();

    Notice notice() {
        return notice;
    }

    boolean isOpen(UUID piece) {
        return open.contains(piece);
    }

    void open(UUID piece, boolean isOpen) {
        if (isOpen) open.add(piece);
        else open.remove(piece);
    }
}
