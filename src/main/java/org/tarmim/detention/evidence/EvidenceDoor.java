package org.tarmim.detention.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.files.FileLinks;
import org.tarmim.files.SavedOnly;
import org.tarmim.kernel.SecurityClock;

/** The door through which copies of evidence are saved: by a link of this session, to be saved and never to be opened in place. */
@Controller
class EvidenceDoor {
    private final EvidenceTaking taking;
    private final SecurityClock clock;

    EvidenceDoor(EvidenceTaking taking, SecurityClock clock) {
        this.taking = taking;
        this.clock = clock;
    }

    /** Gives a copy out once; every link that does not work is answered alike. */
    @GetMapping("/evidence/{token}")
    @Requires(May.SEE_CASES)
    public void give(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var leaving = FileLinks.use(token, request, clock.now()).flatMap(taking::leaving);
        if (leaving.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else send(leaving.get(), response);
    }

    private void send(Leaving leaving, HttpServletResponse response) throws IOException {
        SavedOnly.answer(response, leaving.mediaType(), leaving.name());
        write(leaving, response.getOutputStream());
    }

    /** Each part is read in a transaction of its own, so that a slow line holds no connection. */
    private void write(Leaving leaving, OutputStream out) throws IOException {
        for (int number = 0; number < leaving.parts(); number++) out.write(taking.part(leaving.entry(), number));
    }
}
