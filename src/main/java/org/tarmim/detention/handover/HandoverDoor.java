package org.tarmim.detention.handover;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.files.FileLinks;
import org.tarmim.files.SavedOnly;
import org.tarmim.kernel.SecurityClock;

/** The door through which an archive for counsel leaves: once, by a link of this session, under a name that says nothing. */
@Controller
class HandoverDoor {
    private static final String ARCHIVE = "application/zip";
    private static final String NAME = "archive.zip";

    private final BundleShelf shelf;
    private final SecurityClock clock;

    HandoverDoor(BundleShelf shelf, SecurityClock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Gives an archive out once; every link that does not work is answered alike. */
    @GetMapping("/handovers/{token}")
    @Requires(May.WRITE_CASES)
    public void give(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var archive = FileLinks.use(token, request, clock.now()).flatMap(shelf::take);
        if (archive.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SavedOnly.answer(response, ARCHIVE, NAME);
        response.getOutputStream().write(archive.get());
    }
}
